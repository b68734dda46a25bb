"""A day of messages as an author writes it: key ``day`` of a world.

    day: {phone: phone.yaml, sites: sites.yaml, values: {name: text}, threads: [...]}

The two files stand in the activity's folder and serve all its variants: ``{name}`` in any of
their texts stands for a value. ``threads`` (see `phone_setup`) are the text messages of this
variant, and ``given`` lists numbers, passwords and names that the world gives to type. The file
of sites holds ``pages`` (see `day_sites`), ``favourites`` {id, words, to} of the browser, and
passwords that it has ``saved`` {site, user, secret}.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.learning.phone_script import phone_setup
from kiosk.modules.mailbox.day_sites import checked_pages
from kiosk.modules.world_files import world_file

KEY = "day"
_KEYS = {"phone", "sites", "values", "threads", "given"}

Prepare = Callable[[Mapping[str, object], Path], dict[str, object]]


def with_day(prepare: Prepare) -> Prepare:
    """``prepare``, for worlds that may have a day. It raises ValueError for a bad one."""

    def prepared(world: Mapping[str, object], folder: Path) -> dict[str, object]:
        made = prepare({key: value for key, value in world.items() if key != KEY}, folder)
        if KEY in world:
            made[KEY] = _day(world[KEY], folder)
        return made

    return prepared


def _day(value: object, folder: Path) -> dict[str, object]:
    if not isinstance(value, Mapping) or not {"phone", "sites"} <= set(value) <= _KEYS:
        raise ValueError(f"{KEY}: write {{{', '.join(sorted(_KEYS))}}}")
    values = value.get("values", {})
    if not isinstance(values, Mapping):
        raise ValueError(f"{KEY}: values: write {{name: text}}")
    phone = world_file(folder / str(value["phone"]), values)
    sites = world_file(folder / str(value["sites"]), values)
    if "threads" in value:
        phone["threads"] = value["threads"]
    phone_setup(phone)
    given = value.get("given", [])
    if not isinstance(given, list | tuple):
        raise ValueError(f"{KEY}: given: write a list")
    return {
        "phone": phone,
        "sites": checked_pages(sites.get("pages")),
        "given": [str(each) for each in given],
        "favourites": _three(sites, "favourites", ("id", "words", "to")),
        "saved": _three(sites, "saved", ("site", "user", "secret")),
    }


def _three(sites: Mapping[str, object], key: str, names: tuple[str, ...]) -> list[list[str]]:
    rows = sites.get(key, [])
    if not isinstance(rows, list) or any(set(row) != set(names) for row in rows):
        raise ValueError(f"{KEY}: {key}: write {{{', '.join(names)}}}")
    return [[str(row[name]) for name in names] for row in rows]
