"""What somebody wrote in a simulated world and may take home, as it was or as a model."""

from collections.abc import Sequence
from dataclasses import dataclass
from email.utils import getaddresses


@dataclass(frozen=True, slots=True)
class Letter:
    """A message that was sent: what a sheet shows of it, and the file a mail program opens."""

    to: str
    subject: str
    text: str
    raw: bytes
    """RFC 5322."""

    @property
    def recipients(self) -> tuple[str, ...]:
        """Whom it went to: each one's name, or the address where there is no name."""
        return tuple(name or address for name, address in self.addressees)

    @property
    def addressees(self) -> tuple[tuple[str, str], ...]:
        """(name, address) of each; Pythons differ in what they say of an empty field."""
        return tuple((name, address) for name, address in getaddresses([self.to]) if address)

    @property
    def matter(self) -> str:
        """Its subject without what an answer puts before it."""
        words = self.subject.strip()
        while words[:3].casefold() == "re:":
            words = words[3:].strip()
        return words


@dataclass(frozen=True, slots=True)
class ModelText:
    """A mail of one's own to use again: what is to be changed stands in square brackets."""

    title: str
    subject: str
    text: str


def not_replaced(letters: Sequence[Letter]) -> tuple[Letter, ...]:
    """The letters without those that a later one mends: same matter, and to one of the same people.

    Whoever answered everybody, then the right person alone, takes home the second.
    """
    return tuple(
        letter
        for place, letter in enumerate(letters)
        if not any(_mends(later, letter) for later in letters[place + 1 :])
    )


def _mends(later: Letter, letter: Letter) -> bool:
    same = {address.casefold() for _, address in later.addressees}
    return later.matter == letter.matter and any(
        address.casefold() in same for _, address in letter.addressees
    )
