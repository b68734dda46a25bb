"""A page that is read in 30 seconds as an author writes it.

    world:
      start: "2026-11-27T10:20+01:00"
      jobs: [beginnings of words that name the job]
      finish: Garder cette page
      lines: [{id, part, name, text}, …]
      choices: {job: [words], strengths: [words]}
      stories: stories.yaml
      values: {name: text}

The choices are words that a reader may take instead of typing. The file of the stories stands in
the activity's folder and says ``{call: {days: 0, lines: […]}}`` for each of `STORIES`.
"""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from kiosk.learning.private_numbers import private
from kiosk.modules.cv.own_page import line_of
from kiosk.modules.cv.reader_scenario import STORIES
from kiosk.modules.cv.recall import UNSAID
from kiosk.modules.cv.stories import stories_of
from kiosk.modules.world_files import world_file

KEY = "jobs"
_KEYS = {"start", KEY, "finish", "lines", "choices", "stories", "values"}
_WANTED = {"name", "title", "phone", "work"}


def prepare_reader(world: Mapping[str, object], folder: Path) -> dict[str, object]:
    """The world as the scenario reads it. Raises ValueError with a sentence."""
    if set(world) != _KEYS:
        raise ValueError(f"world: write {', '.join(sorted(_KEYS))}")
    datetime.fromisoformat(str(world["start"]))
    jobs, rows, values = world[KEY], world["lines"], world["values"]
    if not isinstance(jobs, list | tuple) or not jobs:
        raise ValueError("jobs: write a list")
    if not isinstance(rows, list | tuple) or not isinstance(values, Mapping):
        raise ValueError("lines, values: write a list, and keys and values")
    lines = [line_of(row) for row in rows]
    ids = [line.id for line in lines]
    if any(" " in id for id in ids) or len(set(ids)) < len(ids):
        raise ValueError("lines: each needs its own id, without spaces")
    if lost := _WANTED - {line.part for line in lines}:
        raise ValueError(f"lines: wants {', '.join(sorted(lost))}")
    choices = world["choices"]
    if not isinstance(choices, Mapping) or set(choices) != set(UNSAID):
        raise ValueError(f"choices: write {', '.join(UNSAID)}")
    for line in lines:
        if real := private(line.text):
            raise ValueError(f"lines: `{real[0]}` looks like a real number; mask it")
    stories = stories_of(world_file(folder / str(world["stories"]), values), STORIES)
    return {**{k: v for k, v in world.items() if k != "values"}, "stories": stories}
