"""A page of a simulated site: plain blocks from top to bottom, no pictures.

Ids of blocks are unique in a page and hold no spaces; acts and hints know them as ``web-<id>``.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Heading:
    """A title in the page."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text. ``note``, ``good`` and ``warning`` stand on a ground of their own."""

    text: str
    tone: Literal["plain", "quiet", "note", "good", "warning"] = "plain"


@dataclass(frozen=True, slots=True)
class Field:
    """One line to type into; what is typed into a ``secret`` one shows as dots."""

    id: str
    label: str
    help: str = ""
    secret: bool = False
    value: str = ""
    """What stands in it at first."""
    ending: str = ""
    """Fixed text behind it, such as ``@courriel.example``."""
    autofill: Literal["", "user", "secret"] = ""
    """What the browser fills in from a password that it keeps for this site."""


@dataclass(frozen=True, slots=True)
class Meter:
    """How strong the password typed into the secret field ``of`` is, told while it is typed.

    ``personal``: words that it must not hold, see `kiosk.learning.password`.
    """

    of: str
    personal: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckBox:
    """A box to tick."""

    id: str
    label: str
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a `Choice`."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Answers of which one is taken; none at first unless ``value`` says which."""

    id: str
    label: str
    options: tuple[Option, ...]
    value: str = ""


@dataclass(frozen=True, slots=True)
class Button:
    """What the site does when it is pressed belongs to the module. Enter presses a main one."""

    id: str
    label: str
    main: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an address; the words may say anything, the address is where it goes."""

    id: str
    text: str
    target: str


Block = Heading | Paragraph | Field | Meter | CheckBox | Choice | Button | Link


@dataclass(frozen=True, slots=True)
class Account:
    """Who is signed in, at the top of a page, with a menu behind the initials."""

    initials: str
    name: str
    entries: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """What stands at an address now."""

    address: str
    """As the bar shows it. With ``https://`` the connection is encrypted, without it is not."""
    title: str
    blocks: tuple[Block, ...] = ()
    site: str = ""
    """Name of the site in the band at the top; no band without."""
    account: Account | None = None
    widget: str = ""
    """What the module's view shows below the band instead of blocks, by a name of its own."""

    @property
    def secure(self) -> bool:
        """Whether the connection is encrypted."""
        return self.address.lower().startswith("https://")

    def buttons(self) -> Iterator[Button]:
        """Everything that can be pressed, the account's menu included."""
        yield from (block for block in self.blocks if isinstance(block, Button))
        yield from self.account.entries if self.account else ()

    def links(self) -> Iterator[Link]:
        """Everything that leads somewhere."""
        yield from (block for block in self.blocks if isinstance(block, Link))
