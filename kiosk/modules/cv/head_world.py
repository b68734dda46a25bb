"""The head of a CV as an author writes it.

    world:
      start: "2026-11-27T10:20+01:00"
      give: Donner ce CV
      head: {label, first_name, last_name, phone, email, city}   as the world begins
      mine: the same, as they should be; the label is one that fits
      wanted: [ids of the shelves in which the recruiter looks]
      shelves: shelves.yaml
      notes: [{title, icon, lines}, …]
      rest: [{title, lines}, …]   what stands on the page below its head
      stories: stories.yaml
      values: {name: text}

Two files stand in the activity's folder and serve all its variants; ``{name}`` in them stands for
a value. ``shelves`` says ``{shelves: [{id, name, stems}, …]}``; the stories are one for each of
`OUTCOMES`, and ``[title]``, ``[phone]``, ``[mail]``, ``[town]``, ``[shelf]`` in their lines stand
for what the page said.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from kiosk.learning.folding import fold
from kiosk.modules.cv.head import SHELVES_FIRST, Shelf, basics_of, serious, shelves_of
from kiosk.modules.cv.head_scenario import OUTCOMES
from kiosk.modules.cv.written import mapping, names, rows, stories, texts
from kiosk.modules.world_files import world_file

KEY = "head"
_KEYS = {
    "start", "give", "head", "mine", "wanted", "shelves", "notes", "rest", "stories", "values",
}  # fmt: skip
_SAID = ("title", "phone", "mail", "town", "shelf")

Prepare = Callable[[Mapping[str, object], Path], dict[str, object]]


def with_head(prepare: Prepare) -> Prepare:
    """``prepare``, for worlds that may be the head of a CV. It raises ValueError for a bad one."""

    def prepared(world: Mapping[str, object], folder: Path) -> dict[str, object]:
        return _head(world, folder) if KEY in world else prepare(world, folder)

    return prepared


def _head(world: Mapping[str, object], folder: Path) -> dict[str, object]:
    if set(world) != _KEYS:
        raise ValueError(f"world: write {', '.join(sorted(_KEYS))}")
    datetime.fromisoformat(str(world["start"]))
    values = mapping(world["values"], "values")
    shelves = _shelves(world_file(folder / str(world["shelves"]), values))
    wanted = names(world["wanted"], "wanted")
    if lost := set(wanted) - {shelf.id for shelf in shelves}:
        raise ValueError(f"wanted: no shelf is `{min(lost)}`")
    mine = basics_of(mapping(world["mine"], "mine"))
    if not set(shelves_of(mine.label, shelves)) & set(wanted) or not serious(mine, mine):
        raise ValueError("mine: its label and its address must be right")
    told = stories(world_file(folder / str(world["stories"]), values), OUTCOMES, _SAID)
    return {
        "start": str(world["start"]),
        "give": str(world["give"]),
        "head": _row(world, "head"),
        "mine": _row(world, "mine"),
        "wanted": wanted,
        "shelves": [{"id": s.id, "name": s.name, "stems": list(s.stems)} for s in shelves],
        "notes": [_part(row, "notes", ("title", "icon")) for row in rows(world["notes"], "notes")],
        "rest": [_part(row, "rest", ("title",)) for row in rows(world["rest"], "rest")],
        "stories": told,
    }


def _row(world: Mapping[str, object], key: str) -> dict[str, str]:
    row = mapping(world[key], key)
    basics_of(row)
    return {name: str(text) for name, text in row.items()}


def _part(value: object, where: str, keys: tuple[str, ...]) -> dict[str, object]:
    row = mapping(value, where)
    lines = names(row.pop("lines", None), where)
    return {**texts(row, keys, where), "lines": lines}


def _shelves(written: Mapping[str, object]) -> tuple[Shelf, ...]:
    if set(written) != {"shelves"}:
        raise ValueError("shelves: write {shelves: […]}")
    found = []
    for each in rows(written["shelves"], "shelves"):
        row = mapping(each, "shelves")
        if set(row) != {"id", "name", "stems"}:
            raise ValueError("shelves: write {id, name, stems}")
        stems = tuple(fold(stem) for stem in names(row["stems"], "stems"))
        if short := [stem for stem in stems if len(stem) < SHELVES_FIRST]:
            raise ValueError(f"shelves: `{short[0]}` begins too many words")
        found.append(Shelf(str(row["id"]), str(row["name"]), stems))
    return tuple(found)
