"""A CV beside an ad as an author writes it.

    world:
      start: "2026-11-27T10:20+01:00"
      recruiter: Mme Adler
      ad: {title, lines, known: [{id, name, forms}, …], lacking: [{…, question}, …]}
      life_title: Ce que Lina sait faire
      life: [one sentence a line]
      lines: [{id, part, head, text}, …]
      nearest: id of the experience nearest to the ad
      stories: stories.yaml
      values: {name: text}

``forms`` are described in `kiosk.learning.keywords`. The file of the stories stands in the
activity's folder and says ``{claim: {days: 6, lines: […]}}`` for each of `STORIES`;
``<question>`` in the lines of ``claim`` stands for what the recruiter asks.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.modules.cv.offer_ad import ad_of
from kiosk.modules.cv.offer_lines import FIXED, line_of
from kiosk.modules.cv.offer_scenario import CLAIM, MESSAGE, QUESTION, STORIES
from kiosk.modules.cv.stories import stories_of
from kiosk.modules.world_files import world_file

KEY = "ad"
_KEYS = {"start", "recruiter", "ad", "life_title", "life", "lines", "nearest", "stories", "values"}


def prepare_offer(world: Mapping[str, object], folder: Path) -> dict[str, object]:
    """The world as the scenario reads it. Raises ValueError with a sentence."""
    if set(world) != _KEYS:
        raise ValueError(f"world: write {', '.join(sorted(_KEYS))}")
    datetime.fromisoformat(str(world["start"]))
    ad, rows, values = world["ad"], world["lines"], world["values"]
    if not isinstance(ad, Mapping) or not isinstance(values, Mapping):
        raise ValueError("ad, values: write keys and values")
    if not isinstance(rows, Sequence) or isinstance(rows, str):
        raise ValueError("lines: write a list")
    ad_of(ad)
    _complete(rows, str(world["nearest"]))
    stories = stories_of(world_file(folder / str(world["stories"]), values), STORIES)
    if not any(QUESTION in line for line in stories[CLAIM]["lines"]):
        raise ValueError(f"{CLAIM}: its lines say {QUESTION}")
    made = {key: part for key, part in world.items() if key != "values"}
    return {**made, "stories": stories}


def _complete(rows: Sequence[Any], nearest: str) -> None:
    lines = [line_of(row) for row in rows]
    ids = [line.id for line in lines]
    if any(" " in id for id in ids) or len(set(ids)) < len(ids) or MESSAGE in ids:
        raise ValueError("lines: each needs its own id, without spaces")
    top = [line.part in FIXED for line in lines]
    if top != sorted(top, reverse=True) or not any(line.id == "title" for line in lines):
        raise ValueError(f"lines: {', '.join(FIXED)} come first, and the title is called `title`")
    if not any(line.id == nearest and line.part == "work" for line in lines):
        raise ValueError(f"nearest: `{nearest}` is no experience")
