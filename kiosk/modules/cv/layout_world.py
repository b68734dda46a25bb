"""A CV to be laid out, as an author writes it.

    world:
      start: "2026-11-27T10:20+01:00"
      document: document.yaml
      stories: stories.yaml
      values: {name: text}

Two files stand in the activity's folder and serve its variants; ``{name}`` in them stands for a
value. That of the text says ``margins`` and ``paragraphs`` as `document_of` reads them (``values``
may fill sizes too), ``titles`` and ``items`` (ids of the titles of sections and of what belongs
into lists), and the ``words`` of what is taken home: ``font``, ``text``, ``section``, ``margins``,
``stops``. That of the stories has lines for each of `OUTCOMES`.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from kiosk.learning.writer import document_of
from kiosk.modules.cv.layout_reading import OUTCOMES
from kiosk.modules.cv.layout_scenario import KEY
from kiosk.modules.world_files import world_file

Prepare = Callable[[Mapping[str, object], Path], dict[str, object]]
_KEYS = {"start", KEY, "stories", "values"}
_PAGE = {"margins", "paragraphs", "titles", "items", "words"}
_WORDS = {"font", "text", "section", "margins", "stops"}


def with_layout(other: Prepare) -> Prepare:
    """Prepares worlds of this kind, and leaves those of other kinds to ``other``."""

    def prepare(world: Mapping[str, object], folder: Path) -> dict[str, object]:
        return prepare_layout(world, folder) if KEY in world else other(world, folder)

    return prepare


def prepare_layout(world: Mapping[str, object], folder: Path) -> dict[str, object]:
    """The world as the scenario reads it. Raises ValueError with a sentence."""
    if set(world) != _KEYS:
        raise ValueError(f"world: write {', '.join(sorted(_KEYS))}")
    datetime.fromisoformat(str(world["start"]))
    values = world["values"]
    if not isinstance(values, Mapping):
        raise ValueError("values: write keys and values")
    page = world_file(folder / str(world[KEY]), values)
    if set(page) != _PAGE:
        raise ValueError(f"{world[KEY]}: write {', '.join(sorted(_PAGE))}")
    rows, margins, words = page["paragraphs"], page["margins"], page["words"]
    if not isinstance(rows, list) or not isinstance(margins, dict) or not isinstance(words, dict):
        raise ValueError(f"{world[KEY]}: write a list of paragraphs, and margins and words by name")
    if set(words) != _WORDS:
        raise ValueError(f"words: write {', '.join(sorted(_WORDS))}")
    document = document_of(rows, margins)
    for key in ("titles", "items"):
        names = page[key]
        if not isinstance(names, list) or not names:
            raise ValueError(f"{key}: write a list")
        for name in names:
            document.paragraph(str(name))
    stories = world_file(folder / str(world["stories"]), values)
    if set(stories) != set(OUTCOMES) or not all(isinstance(s, list) for s in stories.values()):
        raise ValueError(f"stories: write lines for {', '.join(OUTCOMES)}")
    return {"start": str(world["start"]), KEY: page, "stories": stories}
