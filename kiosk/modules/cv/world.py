"""A page of a CV as an author writes it.

    world:
      start: "2026-11-27T10:20+01:00"
      give: Donner à l’accueil
      blocks: [{id, kind, look, name, text, icon}, …]
      page: [ids of the blocks that stand on it at first, in order]
      aside: [the others]
      stories: stories.yaml
      phone: phone.yaml
      values: {name: text}
      given: [numbers that the world itself gives to type]

Two files stand in the activity's folder and serve all its variants; ``{name}`` in them stands for
a value. That of the stories says ``{letter: {days: 9, lines: […]}}`` for each of `STORIES` and
``swapped``; that of the phone is described at `phone_setup`.
"""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from kiosk.learning.phone_script import phone_setup
from kiosk.learning.private_numbers import private
from kiosk.modules.cv.blocks import Block, block_of
from kiosk.modules.cv.scenario import REACH, SORT, STORIES, SWAPPED
from kiosk.modules.cv.written import mapping, names, rows, stories
from kiosk.modules.world_files import world_file

_KEYS = {"start", "give", "blocks", "page", "aside", "stories", "phone", "values", "given"}


def prepare(world: Mapping[str, object], folder: Path) -> dict[str, object]:
    """The world as the scenario reads it. Raises ValueError with a sentence."""
    if set(world) != _KEYS:
        raise ValueError(f"world: write {', '.join(sorted(_KEYS))}")
    datetime.fromisoformat(str(world["start"]))
    blocks = [block_of(mapping(row, "blocks")) for row in rows(world["blocks"], "blocks")]
    page, aside = names(world["page"], "page"), names(world["aside"], "aside")
    _complete(blocks, [*page, *aside])
    values = mapping(world["values"], "values")
    phone = world_file(folder / str(world["phone"]), values)
    phone_setup(phone)
    return {
        "start": str(world["start"]),
        "give": str(world["give"]),
        "blocks": [_row(block) for block in blocks],
        "page": page,
        "aside": aside,
        "stories": stories(world_file(folder / str(world["stories"]), values), (*STORIES, SWAPPED)),
        "phone": phone,
        "given": names(world["given"], "given"),
    }


def _complete(blocks: list[Block], places: list[str]) -> None:
    ids = [block.id for block in blocks]
    if sorted(ids) != sorted(places):
        raise ValueError("page: each block stands on it or aside, once")
    if any(" " in id for id in ids) or len(set(ids)) < len(ids):
        raise ValueError("blocks: each needs its own id, without spaces")
    for line in (line for block in blocks for line in block.lines):
        if real := private(line):
            raise ValueError(f"blocks: `{real[0]}` looks like a real number; mask it")
    if lost := {*REACH, *SORT} - set(ids):
        raise ValueError(f"blocks: wants {', '.join(sorted(lost))}")


def _row(block: Block) -> dict[str, object]:
    row = asdict(block)
    row["text"] = "\n".join(row.pop("lines"))
    return row
