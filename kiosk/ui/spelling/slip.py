"""A word worth a look, at its place in a text as Qt counts it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Slip:
    """``at`` and ``length`` count UTF-16 units, of which an emoji has two, as all of Qt does."""

    at: int
    length: int
    word: str
    suggestions: tuple[str, ...]

    @property
    def end(self) -> int:
        """The place right after it."""
        return self.at + self.length

    def touches(self, place: int) -> bool:
        """Whether a caret at this place is in the word or at one of its ends."""
        return self.at <= place <= self.end


def units(text: str) -> int:
    """Length of a text in UTF-16 units."""
    return len(text) + sum(sign > "\uffff" for sign in text)


def from_answer(text: str, slips: Iterable[Mapping[str, Any]]) -> list[Slip]:
    """What the process told of ``text``; there the places count code points."""
    return [
        Slip(
            units(text[: slip["at"]]), units(slip["word"]), slip["word"], tuple(slip["suggestions"])
        )
        for slip in slips
    ]
