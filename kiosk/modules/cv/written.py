"""What an author wrote in a world of this module, taken apart; each raises ValueError."""

from collections.abc import Iterable, Mapping

from kiosk.modules.cv.telling import SAID


def mapping(value: object, where: str) -> dict[str, object]:
    """Keys and values."""
    if not isinstance(value, Mapping):
        raise ValueError(f"{where}: write keys and values")
    return {str(key): part for key, part in value.items()}


def rows(value: object, where: str) -> list[object]:
    """A list that holds something."""
    if not isinstance(value, list | tuple) or not value:
        raise ValueError(f"{where}: write a list")
    return list(value)


def names(value: object, where: str) -> list[str]:
    """A list of texts."""
    return [str(each) for each in rows(value, where)]


def texts(value: object, keys: Iterable[str], where: str) -> dict[str, str]:
    """A text for each of these keys, and for no other."""
    found = mapping(value, where)
    if set(found) != set(keys):
        raise ValueError(f"{where}: write {', '.join(sorted(keys))}")
    return {key: str(part) for key, part in found.items()}


def stories(
    written: Mapping[str, object], wanted: Iterable[str], said: Iterable[str] = ()
) -> dict[str, object]:
    """``{name: {days: 9, lines: […]}}`` for each of the wanted names, and for no other.

    ``[word]`` in a line must be one of ``said``: what the page says then stands there.
    """
    if set(written) != set(wanted):
        raise ValueError(f"stories: write {', '.join(wanted)}")
    made: dict[str, object] = {}
    for name, each in written.items():
        story = mapping(each, name)
        days = story.get("days", 0)
        if not isinstance(days, int):
            raise ValueError(f"{name}: days are a whole number")
        lines = names(story.get("lines"), name)
        if lost := {word for line in lines for word in SAID.findall(line)} - set(said):
            raise ValueError(f"stories: nothing is [{min(lost)}]")
        made[name] = {"days": days, "lines": lines}
    return made
