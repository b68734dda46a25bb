"""A shared PC with a CV on it as an author writes it.

    world:
      start: "2026-11-27T10:20+01:00"
      pc: {first, last, content, document, stick, leave}
      places, files: see `kiosk.modules.file_index`
      stories: stories.yaml
      values: {name: text}

``content`` is the name of the CV's contents without ending, ``document`` the id of the file that
is open, ``stick`` that of the stick. The file of the stories stands in the activity's folder and
says ``{found: {days: 0, lines: […]}}`` for each of `STORIES`.
"""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from kiosk.modules.cv.pc_left import STORIES
from kiosk.modules.cv.stories import stories_of
from kiosk.modules.file_index import prepare_files
from kiosk.modules.world_files import world_file

KEY = "pc"
_KEYS = {"start", KEY, "places", "files", "stories", "values"}
_ABOUT = {"first", "last", "content", "document", "stick", "leave"}


def prepare_pc(world: Mapping[str, object], folder: Path) -> dict[str, object]:
    """The world as the scenario reads it. Raises ValueError with a sentence."""
    if set(world) != _KEYS:
        raise ValueError(f"world: write {', '.join(sorted(_KEYS))}")
    start = datetime.fromisoformat(str(world["start"]))
    about, values = world[KEY], world["values"]
    if not isinstance(about, Mapping) or set(about) != _ABOUT:
        raise ValueError(f"pc: write {', '.join(sorted(_ABOUT))}")
    if not isinstance(values, Mapping):
        raise ValueError("values: write keys and values")
    made = prepare_files(world, folder, start)
    _known(made["files"], "id", about["document"], "document")
    _known(made["places"], "id", about["stick"], "stick")
    stories = stories_of(world_file(folder / str(world["stories"]), values), STORIES)
    return {
        "start": start.isoformat(),
        KEY: {str(key): str(part) for key, part in about.items()},
        **made,
        "stories": stories,
    }


def _known(rows: object, key: str, wanted: object, what: str) -> None:
    if not isinstance(rows, list) or all(row[key] != wanted for row in rows):
        raise ValueError(f"pc: no {what} is `{wanted}`")
