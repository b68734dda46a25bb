"""A CV that a program reads, as an author writes it.

    world:
      start: "2026-11-27T10:20+01:00"
      read: c
      layout: {phone: picture, mail: link, columns: two, box: box, titles: icons}
      stories: stories.yaml
      values: {name: text}

``read`` names a person of ``people.yaml`` in the activity's folder, and two files beside it that
`build/cv6_pages.py` made of that: a PDF with a page for each layout, and in JSON what is read on
each page. The file of the stories says ``{no-phone: {days: 6, lines: […]}}`` for each of
`STORIES`.
"""

import base64
import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from kiosk.modules.cv.robot_layout import CHOICES, LAYOUTS
from kiosk.modules.cv.robot_reading import person_of, unpacked
from kiosk.modules.cv.robot_scenario import STORIES
from kiosk.modules.cv.stories import stories_of
from kiosk.modules.world_files import world_file

KEY = "read"
PEOPLE = "people.yaml"
_KEYS = {"start", "read", "layout", "stories", "values"}


def prepare_robot(world: Mapping[str, object], folder: Path) -> dict[str, object]:
    """The world as the scenario reads it. Raises ValueError with a sentence."""
    if set(world) != _KEYS:
        raise ValueError(f"world: write {', '.join(sorted(_KEYS))}")
    datetime.fromisoformat(str(world["start"]))
    layout, values, read = world["layout"], world["values"], str(world["read"])
    if not isinstance(layout, Mapping) or not isinstance(values, Mapping):
        raise ValueError("layout, values: write keys and values")
    if tuple(str(layout.get(name)) for name in CHOICES) not in LAYOUTS:
        raise ValueError(f"layout: one way for each of {', '.join(CHOICES)}")
    people = world_file(folder / PEOPLE, {})
    person = people.get(read)
    if not isinstance(person, Mapping):
        raise ValueError(f"read: `{read}` is nobody of {PEOPLE}")
    person_of(person)
    try:
        pdf = (folder / f"{read}.pdf").read_bytes()
        reads = json.loads((folder / f"{read}.json").read_text("utf-8"))
    except OSError as missing:
        raise ValueError(
            f"read: {missing.filename} is missing; build/cv6_pages.py makes it"
        ) from None
    if len(unpacked(reads)) != len(LAYOUTS):
        raise ValueError(f"{read}.json: {len(LAYOUTS)} pages are wanted")
    return {
        "start": str(world["start"]),
        "read": read,
        "person": dict(person),
        "layout": {name: str(layout[name]) for name in CHOICES},
        "pdf": base64.b64encode(pdf).decode("ascii"),
        "reads": reads,
        "stories": stories_of(world_file(folder / str(world["stories"]), values), STORIES),
    }
