"""A job ad: its lines, its words counted from 0, and what it asks for."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Any

from kiosk.learning.keywords import Keyword, keyword_of, places, spans


@dataclass(frozen=True, slots=True)
class Asked:
    """Something the ad asks for that the persona cannot do."""

    keyword: Keyword
    question: str
    """What the recruiter asks about it, once it stands on a CV."""


@dataclass(frozen=True, slots=True)
class Ad:
    """Immutable; marks are kept by the desk."""

    title: str
    lines: tuple[str, ...]
    known: tuple[Keyword, ...]
    """What it asks for and the persona can do."""
    lacking: tuple[Asked, ...]
    starts: tuple[int, ...]
    """The number of the first word of each line, and at the end the number of words."""
    targets: Mapping[str, frozenset[int]]
    """What an act may name, ``"<first> <last>"`` in one line -> the words that it means."""
    where: Mapping[str, tuple[frozenset[int], ...]]
    """Id of a keyword -> the words of each place that says it."""

    @property
    def count(self) -> int:
        """How many words it has."""
        return self.starts[-1]

    def words_of(self, target: str) -> frozenset[int]:
        """The words of an act's target. Raises ValueError."""
        if target not in self.targets:
            raise ValueError(f"{target}: no words of one line")
        return self.targets[target]

    def found(self, marks: frozenset[int]) -> tuple[Keyword, ...]:
        """The keywords the persona can do that lie under the marker."""
        return tuple(k for k in self.known if any(p <= marks for p in self.where[k.id]))

    def with_marks(self, marks: frozenset[int], left: str, right: str) -> tuple[str, ...]:
        """Its lines, each run of marked words between two signs."""
        made = []
        for line, start in zip(self.lines, self.starts, strict=False):
            text = line
            for begin, end in reversed(runs(line, {word - start for word in marks})):
                text = f"{text[:begin]}{left}{text[begin:end]}{right}{text[end:]}"
            made.append(text)
        return tuple(made)


def runs(line: str, marked: set[int]) -> list[tuple[int, int]]:
    """Where marked words of a line stand side by side: start and end of each run."""
    found: list[tuple[int, int]] = []
    for number, (start, end) in enumerate(spans(line)):
        if number not in marked:
            continue
        if found and number - 1 in marked:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def ad_of(row: Mapping[str, Any]) -> Ad:
    """An ad as an author writes it: ``title``, ``lines``, ``known``, ``lacking``.

    ``known`` holds ``{id, name, forms}``, ``lacking`` the same with a ``question``. Raises
    ValueError with a sentence when the ad does not say one of them.
    """
    lines = tuple(str(line) for line in row["lines"])
    known = tuple(keyword_of(each) for each in row["known"])
    lacking = tuple(Asked(keyword_of(each), str(each["question"])) for each in row["lacking"])
    starts = tuple(accumulate((len(spans(line)) for line in lines), initial=0))
    where = {
        keyword.id: tuple(
            frozenset(range(start + first, start + after))
            for line, start in zip(lines, starts, strict=False)
            for first, after in places(line, keyword)
        )
        for keyword in (*known, *(asked.keyword for asked in lacking))
    }
    if silent := [id for id, found in where.items() if not found]:
        raise ValueError(f"ad: it does not say {', '.join(silent)}")
    targets = {
        f"{first} {last}": frozenset(range(first, last + 1))
        for begin, end in pairwise(starts)
        for first in range(begin, end)
        for last in range(first, end)
    }
    return Ad(str(row["title"]), lines, known, lacking, starts, targets, where)
