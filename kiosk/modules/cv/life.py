"""Pieces of a life as cards, entries of a CV made of them, and what holds of an entry."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.learning.folding import fold
from kiosk.learning.resume import Work
from kiosk.learning.resume_gaps import dated, says_i
from kiosk.modules.cv.when import when_of

LINES = 2
"""Lines of an entry that say what was done."""
STORY_WORDS = 14
"""Words of the longest line; what is longer tells a story."""
PARTS = ("role", "place", "when", *(f"line-{n}" for n in range(1, LINES + 1)))
"""What is typed of an entry."""
_INFINITIVE = re.compile(r"(?:s')?[a-z]{2,}(?:er|ir|re)")
_NO_VERBS = frozenset(
    {
        *("hier", "cher", "hiver", "janvier", "fevrier", "premier", "dernier", "metier", "atelier"),
        *("quartier", "foyer", "notre", "votre", "autre", "centre", "entre", "contre", "frere"),
        *("titre", "septembre", "octobre", "novembre", "decembre", "equipiere"),
    }
)
_CLAIMS = ("chef", "direct", "responsable", "manager", "gerant", "patron", "cadre")
"""How words begin that claim to have led others: no card of a life here does."""


@dataclass(frozen=True, slots=True)
class LifeCard:
    """Something that was lived, or that is invented and tempts."""

    id: str
    title: str
    icon: str
    story: tuple[str, ...]
    role: str
    """What it is called on a CV."""
    places: tuple[str, ...]
    """How words of its places begin, folded."""
    roles: tuple[str, ...]
    """How words begin that name what one was there, folded."""
    years: tuple[int, int]
    """First and last year."""
    still: bool
    """Whether it goes on."""
    invented: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """An experience on the page; ``card`` is empty for one that is written from nothing."""

    id: str
    card: str = ""
    role: str = ""
    place: str = ""
    when: str = ""
    lines: tuple[str, ...] = ("",) * LINES


def card_of(row: Mapping[str, Any]) -> LifeCard:
    """A card as the world has it."""
    first, last = (int(year) for year in row["years"])
    return LifeCard(
        id=str(row["id"]),
        title=str(row["title"]),
        icon=str(row["icon"]),
        story=tuple(row["story"]),
        role=str(row["role"]),
        places=tuple(fold(stem) for stem in row["places"]),
        roles=tuple(fold(stem) for stem in row["roles"]),
        years=(first, last),
        still=bool(row.get("still", False)),
        invented=bool(row.get("invented", False)),
    )


def entry_of(id: str, row: Mapping[str, Any]) -> Entry:
    """An entry as the world has it: ``card``, ``role``, ``place``, ``when``, ``lines``."""
    lines = tuple(str(line) for line in row["lines"])
    texts = {name: str(row[name]) for name in ("card", "role", "place", "when")}
    return Entry(id, **texts, lines=(*lines, *("",) * LINES)[:LINES])


def work_of(entry: Entry) -> Work:
    """The entry as a CV keeps it."""
    when = when_of(entry.when)
    return Work(
        position=entry.role.strip(),
        name=entry.place.strip(),
        start=when.start,
        end=when.end,
        ongoing=when.ongoing,
        highlights=tuple(line.strip() for line in entry.lines if line.strip()),
    )


def begins_with_verb(line: str) -> bool:
    """Whether a line begins as « Garder 2 enfants » does: with an infinitive."""
    word = fold(line).strip().partition(" ")[0]
    return bool(_INFINITIVE.fullmatch(word)) and word not in _NO_VERBS


def tells_a_story(line: str) -> bool:
    """Whether a line says « je », or more than is read in a CV."""
    return says_i(line) or len(line.split()) > STORY_WORDS


def complete(entry: Entry) -> bool:
    """Whether it has a date, a place, and a line that begins with a verb."""
    work = work_of(entry)
    return bool(work.name) and dated(work) and any(map(begins_with_verb, work.highlights))


def begins(text: str, stems: tuple[str, ...]) -> bool:
    """Whether a word, or several, of a text begin as one of these does."""
    plain = f" {' '.join(re.findall(r'[a-z0-9]+', fold(text)))}"
    return any(f" {stem}" in plain for stem in stems)


def lived(entry: Entry, card: LifeCard) -> bool:
    """Whether an entry tells of a card: as its own, or by the words of its role and place."""
    if card.invented or begins(entry.role, _CLAIMS):
        return False
    place = not entry.place.strip() or begins(entry.place, card.places)
    if entry.card:
        return entry.card == card.id and place
    role = not entry.role.strip() or begins(entry.role, card.roles)
    return place and role


def years_fit(entry: Entry, card: LifeCard) -> bool:
    """Whether the years that it names are those of the card; none are."""
    when = when_of(entry.when)
    first, last = card.years
    return all(first <= year <= last for year in when.years) and (card.still or not when.ongoing)
