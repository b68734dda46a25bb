"""How much a CV says, roughly, and so how it is laid out. Typst does the exact part."""

from collections.abc import Mapping
from typing import Any, Final

_MOST_TOGETHER: Final = 18
"""Lines of an entry that is never cut by the end of a page; a longer one may be, after a few."""
_LINE: Final = 60
"""Characters of a line, roughly."""
_MOST_BESIDE: Final = 10
"""Lines of the longest list that stands beside another."""
_HALF_LINE: Final = 30
"""Characters of a line in half of the page."""
_SIDE: Final = (20, 38)
"""Characters of a line in the coloured side, and lines that surely fit in it."""
_LONGEST_HEAD: Final = 300
"""Characters of name and title above a side column."""
_PHOTO: Final = 7
"""Lines that a photo takes."""
_AIR: Final = (75, 60, 26)
_AIR_PLAIN: Final = (52, 44, 24)
"""Lines below which a page is tried larger and wider, so that it is no half-empty page. A wrong
guess costs a second try, 20 ms."""
_LISTS: Final = ("skills", "languages", "certificates", "interests")
_PARTS: Final = ("summary", "work", "education", *_LISTS)


def stays_together(entry: Mapping[str, Any]) -> bool:
    """Whether the end of a page never comes inside this entry."""
    return _height(entry) <= _MOST_TOGETHER


def _height(entry: Mapping[str, Any]) -> int:
    """Lines of an entry, roughly."""
    texts = [entry["head"], entry["at"], *entry["lines"]]
    return sum(1 + len(text) // _LINE for text in texts if text)


def side_by_side(data: Mapping[str, Any]) -> bool:
    """Whether every list may stand beside another one."""
    lists = (data[name]["items"] for name in _LISTS)
    heights = (sum(1 + len(item) // _HALF_LINE for item in items) for items in lists)
    return all(height <= _MOST_BESIDE for height in heights)


def aside(data: Mapping[str, Any]) -> list[str]:
    """The parts that stand in the coloured side; what does not fit goes to the main column.

    So the side ends on the first page, and a program that reads page by page reads in order. Lists
    go to the main column as well when it would be empty.
    """
    beside = any(data[name]["items"] for name in ("summary", "work", "education"))
    across, left = _SIDE
    if len(data["name"]) + len(data["label"]) > _LONGEST_HEAD:
        return []  # the head takes most of the first page, or more
    found = []
    for name in ("contact", *(_LISTS if beside else ())):
        texts = (item["text"] if name == "contact" else item for item in data[name]["items"])
        height = sum(1 + len(text) // across for text in texts)
        if height:
            left -= 3 + height
            if left < 0:
                break
            found.append(name)
    return found


def air(data: Mapping[str, Any], template: str) -> int:
    """How large and wide a page may be, from 3 for next to nothing to 0 for a full page or more."""
    parts = [data[name]["items"] for name in _PARTS]
    texts = [item for part in parts for item in part if isinstance(item, str)]
    entries = [item for part in parts for item in part if isinstance(item, dict)]
    lines = (
        (_PHOTO if data["photo"] and template != "accent" else 0)
        + sum(2 for part in parts if part)
        + sum(1 + _height(entry) for entry in entries)
        + sum(1 + len(text) // _LINE for text in texts)
    )
    return sum(lines < most for most in (_AIR_PLAIN if template == "plain" else _AIR))
