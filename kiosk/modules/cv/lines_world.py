"""Pieces of a life as an author writes them.

    world:
      start: "2026-11-27T10:20+01:00"
      give: Donner ce CV
      cards: [{id, title, icon, story, role, places, roles, years, still, invented}, …]
      page: [{card, role, place, when, lines}, …]      entries that stand on it at first
      filled: [{card, role, place, when, lines}, …]    what a card brings along, if anything
      stories: stories.yaml
      values: {name: text}

``story`` is a list of sentences that tell when and where; ``places`` and ``roles`` say how words
begin by which an entry is known to tell of the card; ``years`` are its first and its last one.
``still`` (it goes on) and ``invented`` are false unless they are said. The verbs are those of
every CV (``assets/cv/ideas.json``). The file of the stories serves all variants, with ``values``
for its ``{name}``s; there is one for each of `OUTCOMES`, and ``[role]``, ``[place]``, ``[when]``,
``[line]`` in their lines stand for the entry that the reader stops at.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from kiosk import assets
from kiosk.learning.ideas import read_ideas
from kiosk.modules.cv.life import LINES, LifeCard, card_of, entry_of
from kiosk.modules.cv.lines_scenario import OUTCOMES
from kiosk.modules.cv.written import mapping, names, rows, stories
from kiosk.modules.world_files import world_file

KEY = "cards"
_KEYS = {"start", "give", "cards", "page", "filled", "stories", "values"}
_CARD = {"id", "title", "icon", "story", "role", "places", "roles", "years"}
_MORE = {"still", "invented"}
_ENTRY = {"card", "role", "place", "when", "lines"}
_SAID = ("role", "place", "when", "line")

Prepare = Callable[[Mapping[str, object], Path], dict[str, object]]


def with_lines(prepare: Prepare) -> Prepare:
    """``prepare``, for worlds that may have cards of a life. It raises ValueError for a bad one."""

    def prepared(world: Mapping[str, object], folder: Path) -> dict[str, object]:
        return _lines(world, folder) if KEY in world else prepare(world, folder)

    return prepared


def _lines(world: Mapping[str, object], folder: Path) -> dict[str, object]:
    if set(world) != _KEYS:
        raise ValueError(f"world: write {', '.join(sorted(_KEYS))}")
    datetime.fromisoformat(str(world["start"]))
    cards = [_card(mapping(row, KEY)) for row in rows(world["cards"], KEY)]
    ids = [str(card["id"]) for card in cards]
    if len(set(ids)) < len(ids):
        raise ValueError("cards: each needs its own id")
    values = mapping(world["values"], "values")
    told = stories(world_file(folder / str(world["stories"]), values), OUTCOMES, _SAID)
    verbs = read_ideas(assets.path("cv", "ideas.json")).verbs
    return {
        "start": str(world["start"]),
        "give": str(world["give"]),
        "cards": cards,
        "page": [_entry(row, ids, "page") for row in rows(world["page"], "page")],
        "filled": [_entry(row, ids, "filled") for row in rows(world["filled"], "filled")],
        "verbs": [[each.verb, each.icon] for each in verbs],
        "stories": told,
    }


def _card(row: Mapping[str, object]) -> dict[str, object]:
    if not set(row) >= _CARD or not set(row) <= _CARD | _MORE:
        raise ValueError(f"cards: write {{{', '.join(sorted(_CARD))}}}")
    id = str(row["id"])
    if " " in id or "-" in id:
        raise ValueError(f"cards: `{id}` has a space or a dash")
    years = rows(row["years"], "years")
    if len(years) != 2 or not all(isinstance(year, int) for year in years):
        raise ValueError("cards: years are a first and a last one")
    made: dict[str, object] = {key: str(row[key]) for key in ("id", "title", "icon", "role")}
    made |= {key: names(row[key], key) for key in ("story", "places", "roles")}
    made |= {key: row.get(key) is True for key in _MORE} | {"years": years}
    card: LifeCard = card_of(made)
    return {**made, "places": list(card.places), "roles": list(card.roles)}


def _entry(value: object, cards: list[str], where: str) -> dict[str, object]:
    row = mapping(value, where)
    if set(row) != _ENTRY:
        raise ValueError(f"{where}: write {', '.join(sorted(_ENTRY))}")
    if str(row["card"]) not in cards:
        raise ValueError(f"{where}: no card is `{row['card']}`")
    lines = names(row["lines"], where)
    if len(lines) > LINES:
        raise ValueError(f"{where}: {LINES} lines at most")
    entry = entry_of("", {**row, "lines": lines})
    return {
        "card": entry.card,
        "role": entry.role,
        "place": entry.place,
        "when": entry.when,
        "lines": list(entry.lines),
    }
