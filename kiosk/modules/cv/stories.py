"""What comes of something days later, as an author writes it: days, and lines to tell."""

from collections.abc import Mapping, Sequence
from typing import TypedDict


class Story(TypedDict):
    """One story: after how many days, and its lines."""

    days: int
    lines: list[str]


def stories_of(written: Mapping[str, object], names: Sequence[str]) -> dict[str, Story]:
    """Each story by its name. Raises ValueError with a sentence when one is missing or unclear."""
    if set(written) != set(names):
        raise ValueError(f"stories: write {', '.join(names)}")
    made: dict[str, Story] = {}
    for name, each in written.items():
        if not isinstance(each, Mapping):
            raise ValueError(f"{name}: write keys and values")
        days, lines = each.get("days", 0), each.get("lines")
        if not isinstance(days, int):
            raise ValueError(f"{name}: days are a whole number")
        if not isinstance(lines, list | tuple) or not lines:
            raise ValueError(f"{name}: write a list of lines")
        made[name] = {"days": days, "lines": [str(line) for line in lines]}
    return made
