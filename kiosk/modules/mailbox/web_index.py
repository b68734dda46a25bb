"""Makes a world with a browser ready when content is checked, as `index` does for a mailbox.

``web`` in a world, all texts in the words of the simulated services:

==============  ============================================================================
``scenario``    ``shared-pc`` or ``new-address``
``site``        address of the mail service, ``messagerie.example``
``words``       a JSON file of its words, in the folder of the activity
``boxes``       mailboxes: ``id`` and what `index.prepare` takes but ``start``
``learner``     id of the learner's box
``tabs``        addresses that are open, the last one shown; ``closed``: the window is not
``favourites``  rows of words and address on a new tab
``pages``       other sites: address: {``title``, ``lines``}
``stories``     what happens meanwhile: name: lines
==============  ============================================================================

The rest belongs to the scenario.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from kiosk.learning.activity import Activity
from kiosk.learning.scenario import Predicate
from kiosk.modules.mailbox.index import prepare as prepare_box
from kiosk.modules.mailbox.new_address import NewAddress
from kiosk.modules.mailbox.shared_pc import SharedPc
from kiosk.modules.mailbox.web_world import KEY, WebWorld

SHARED_PC, NEW_ADDRESS = SCENARIOS = ("shared-pc", "new-address")
_NEEDED = {"scenario", "site", "words", "boxes", "learner", "tabs", "stories"}
_OWN = {
    SHARED_PC: {"owner", "secrets"},
    NEW_ADDRESS: {"person", "personal", "birth", "taken", "suggestions"},
}
Prepare = Callable[[Mapping[str, object], Path], dict[str, object]]


def with_browser(prepare: Prepare) -> Prepare:
    """``prepare``, for worlds that may have a browser. It raises ValueError for a bad one."""

    def prepared(world: Mapping[str, object], folder: Path) -> dict[str, object]:
        if KEY not in world:
            return prepare(world, folder)
        if set(world) != {"start", KEY}:
            raise ValueError(f"{KEY}: a world with a browser has `start` and `{KEY}` only")
        start = world["start"]
        checked = prepare_box({"start": start, "me": _NOBODY}, folder)["start"]
        return {"start": checked, KEY: _web(world[KEY], start, folder)}

    return prepared


def open_world(activity: Activity, predicates: Mapping[str, Predicate]) -> WebWorld:
    """The scenario that a prepared world names."""
    web: Any = activity.variant.world[KEY]
    kind = SharedPc if web["scenario"] == SHARED_PC else NewAddress
    return kind(activity, predicates)


_NOBODY = {"name": "Personne", "address": "personne@messagerie.example"}


def _web(written: object, start: object, folder: Path) -> dict[str, object]:
    web = _mapping(written, KEY)
    scenario = str(web.get("scenario", ""))
    if scenario not in SCENARIOS:
        raise ValueError(f"scenario: write one of {', '.join(SCENARIOS)}")
    more = {"closed": False, "favourites": [], "pages": {}} | web
    needed = _NEEDED | _OWN[scenario]
    if missing := needed - set(more):
        raise ValueError(f"{KEY}: wants {', '.join(sorted(missing))}")
    if unknown := set(more) - needed - {"closed", "favourites", "pages"}:
        raise ValueError(f"{KEY}: does not know {', '.join(sorted(unknown))}")
    boxes = [_box(row, start, folder) for row in _rows(more["boxes"], "boxes")]
    if more["learner"] not in [box["id"] for box in boxes]:
        raise ValueError(f"learner: `{more['learner']}` has no box")
    return {
        **more,
        "tabs": [str(address) for address in _rows(more["tabs"], "tabs")],
        "words": _words(str(more["words"]), folder),
        "boxes": boxes,
        "stories": {
            str(name): [str(line) for line in _rows(lines, str(name))]
            for name, lines in _mapping(more["stories"], "stories").items()
        },
    }


def _box(row: object, start: object, folder: Path) -> dict[str, object]:
    box = dict(_mapping(row, "boxes"))
    id = str(box.pop("id", ""))
    if not id:
        raise ValueError("boxes: each box needs an id")
    return {**prepare_box({"start": start, **box}, folder), "id": id}


def _words(name: str, folder: Path) -> dict[str, str]:
    try:
        read = json.loads(folder.joinpath(name).read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise ValueError(f"{name}: no file of words that can be read") from problem
    return {str(key): str(text) for key, text in _mapping(read, name).items()}


def _mapping(value: object, where: str) -> dict[str, object]:
    if not isinstance(value, Mapping):
        raise ValueError(f"{where}: write keys and values")
    return {str(key): part for key, part in value.items()}


def _rows(value: object, where: str) -> list[object]:
    if not isinstance(value, list | tuple) or not value:
        raise ValueError(f"{where}: write a list")
    return list(value)
