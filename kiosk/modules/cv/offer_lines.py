"""What stands on the CV that is fitted to an ad: lines in order, each with words of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

PARTS = ("name", "contact", "title", "profile", "work", "skill", "school")
"""What a line is."""
FIXED = ("name", "contact", "title")
"""They stand at the top and stay there."""
WRITTEN = ("title", "profile", "work", "skill")
"""Their words may be changed."""
OPTIONAL = ("profile", "work", "skill", "school")
"""They may be taken off the page."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a CV as it is at first."""

    id: str
    part: str
    """One of `PARTS`."""
    head: str
    """What stands above its words: when and where, or what it is."""
    text: str


def line_of(row: Mapping[str, Any]) -> Line:
    """A line as an author writes it: ``id``, ``part``, ``head``, ``text``.

    Raises ValueError with a sentence.
    """
    if not isinstance(row, Mapping) or set(row) != {"id", "part", "head", "text"}:
        raise ValueError("lines: write {id, part, head, text}")
    part = str(row["part"])
    if part not in PARTS:
        raise ValueError(f"lines: `{part}` is no part; known: {', '.join(PARTS)}")
    return Line(str(row["id"]), part, str(row["head"]), str(row["text"]))
