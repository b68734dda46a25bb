"""CV3: pieces of a life become lines of a CV, the CV is given, and what comes of it days later.

Acts (`Act(name, target, text)`):

=========  ==================================================================================
``put``    target: card, or entry of the page; it goes to the end of the page
``place``  target: ``"<card or entry> <entry>"``, in front of the other; see `place_target`
``new``    an empty entry at the end of the page
``off``    target: entry; its card is at the side again
``up``     target: entry, one place; also ``down``
``fill``   target: entry and one of `PARTS`, as ``e1-when``; see `part_target`
``verb``   target: ``"<entry and line> <verb>"``: the line begins with that verb
``undo``   takes the last of these back; what was typed in one field is one change
``give``   the CV as it is goes to the recruiter
``go-on``  the next moment of what happens then
=========  ==================================================================================
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from kiosk.learning.activity import Activity
from kiosk.learning.resume_gaps import newest_first
from kiosk.learning.scenario import Act, NotOfferedError, Offer, Predicate
from kiosk.modules.cv.changes import Changes
from kiosk.modules.cv.life import (
    PARTS,
    Entry,
    begins_with_verb,
    card_of,
    complete,
    entry_of,
    lived,
    tells_a_story,
    work_of,
    years_fit,
)
from kiosk.modules.cv.scenario import place_target
from kiosk.modules.cv.telling import Telling

OUTCOMES = ("invented", "story", "thin", "doubt", "order", "called")
"""What comes of a page, the gravest first; see `LinesPage.outcome`."""
LEAST = 2
"""Complete entries that a page needs."""
MOST = 6
"""Entries that a page takes."""
LONGEST = 200
"""Characters of one field."""


@dataclass(frozen=True, slots=True)
class GivenLines:
    """A page that went out, and what came of it."""

    entries: tuple[Entry, ...]
    outcome: str


class LinesPage(Telling):
    """The world of CV3: `entries` change, every page of `given` went out."""

    def __init__(self, activity: Activity, predicates: Mapping[str, Predicate]) -> None:
        super().__init__(activity, predicates)
        world: Mapping[str, Any] = activity.variant.world
        self.cards = {card.id: card for card in map(card_of, world["cards"])}
        self.verbs = tuple((str(verb), str(icon)) for verb, icon in world["verbs"])
        """Verbs with which a line can begin, and their pictograms."""
        self._filled = {str(row["card"]): row for row in world["filled"]}
        first = tuple(entry_of(f"e{n}", row) for n, row in enumerate(world["page"], 1))
        self._page = Changes(first)
        self._made = len(first)
        self.given: list[GivenLines] = []

    # -- what is there -----------------------------------------------------------------------

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The page, from its top."""
        return self._page.now

    @property
    def undoable(self) -> bool:
        """Whether a change can be taken back."""
        return self._page.undoable

    @property
    def aside(self) -> tuple[str, ...]:
        """Cards that are not on the page, by their id."""
        used = {entry.card for entry in self.entries}
        return tuple(id for id in self.cards if id not in used)

    def entry(self, id: str) -> Entry | None:
        """An entry of the page."""
        return next((entry for entry in self.entries if entry.id == id), None)

    def true(self, entry: Entry) -> bool:
        """Whether it comes from the life."""
        return any(lived(entry, card) for card in self.cards.values())

    def dates_true(self, entry: Entry) -> bool:
        """Whether its years are those of what it tells of."""
        cards = self.cards.values()
        return any(lived(entry, card) and years_fit(entry, card) for card in cards)

    def outcome(self, entries: tuple[Entry, ...]) -> str:
        """What comes of a page: the first of `OUTCOMES` that stops it."""
        stops = {
            "invented": not all(map(self.true, entries)),
            "story": any(tells_a_story(line) for entry in entries for line in entry.lines),
            "thin": sum(map(complete, entries)) < LEAST,
            "doubt": not all(map(self.dates_true, entries)),
            "order": not newest_first(tuple(map(work_of, entries))),
        }
        return next((name for name in OUTCOMES if stops.get(name)), "called")

    # -- acts --------------------------------------------------------------------------------

    def own_offers(self) -> list[Offer]:
        """Every act that is possible while no story is told."""
        ids = [entry.id for entry in self.entries]
        room = len(ids) < MOST
        cards = self.aside if room else ()
        found = [Offer("put", id) for id in (*cards, *ids[:-1])]
        found += [Offer("place", place_target(card, id)) for card in cards for id in ids]
        for at, id in enumerate(ids):
            after = ids[at + 1 : at + 2]
            others = [each for each in ids if each != id and each not in after]
            found += [Offer("place", place_target(id, other)) for other in others]
        found += [Offer("new")] if room else []
        found += [Offer("off", id) for id in ids]
        found += [Offer("up", id) for id in ids[1:]] + [Offer("down", id) for id in ids[:-1]]
        for id in ids:
            found += [Offer("fill", part_target(id, part), writes=True) for part in PARTS]
            lines = [part_target(id, part) for part in PARTS if part.startswith("line")]
            found += [Offer("verb", f"{line} {verb}") for line in lines for verb, _ in self.verbs]
        found += [Offer("undo")] if self.undoable else []
        return found + ([Offer("give")] if ids else [])

    def do(self, act: Act) -> None:
        """See the table above. Raises NotOfferedError."""
        doing = {
            "put": self._put,
            "place": self._place,
            "new": lambda _: self._add(Entry(self._next())),
            "off": self._off,
            "up": lambda id: self._shift(id, -1),
            "down": lambda id: self._shift(id, 1),
            "verb": self._begin_line,
            "undo": self._undo,
            "give": self._give,
        }.get(act.name)
        if act.name == "fill":
            self._fill(act.target, act.text[:LONGEST].replace("\n", " "))
        elif doing is not None:
            doing(act.target)
        else:
            raise NotOfferedError(act.name)

    def to_take(self, name: str) -> tuple[str, ...]:
        """``lines``: the block as it was given last, line by line."""
        if name != "lines" or not self.given:
            return super().to_take(name)
        made: list[str] = []
        for entry in self.given[-1].entries:
            head = (entry.when, entry.role, entry.place)
            made.append(", ".join(text.strip() for text in head if text.strip()))
            made += [f"• {line.strip()}" for line in entry.lines if line.strip()]
        return tuple(line for line in made if line)

    # -- parts -------------------------------------------------------------------------------

    def _next(self) -> str:
        return f"e{self._made + 1}"

    def _from_card(self, id: str) -> Entry:
        if id not in self.aside:
            raise NotOfferedError(f"{id} is not at the side")
        if id in self._filled:
            return entry_of(self._next(), self._filled[id])
        return Entry(self._next(), card=id, role=self.cards[id].role)

    def _add(self, entry: Entry, at: int | None = None) -> None:
        if len(self.entries) >= MOST:
            raise NotOfferedError("the page is full")
        rest = list(self.entries)
        rest.insert(len(rest) if at is None else at, entry)
        self._made += 1
        self._page.become(tuple(rest))

    def _put(self, id: str) -> None:
        entry = self.entry(id)
        if entry is None:
            self._add(self._from_card(id))
        elif entry == self.entries[-1]:
            raise NotOfferedError("nothing changes")
        else:
            self._page.become((*(e for e in self.entries if e != entry), entry))

    def _place(self, target: str) -> None:
        id, _, before = target.partition(" ")
        entry, other = self.entry(id), self.entry(before)
        if other is None or other == entry:
            raise NotOfferedError(f"no place: {target}")
        if entry is None:
            self._add(self._from_card(id), self.entries.index(other))
            return
        rest = [each for each in self.entries if each != entry]
        rest.insert(rest.index(other), entry)
        if tuple(rest) == self.entries:
            raise NotOfferedError("nothing changes")
        self._page.become(tuple(rest))

    def _off(self, id: str) -> None:
        entry = self._found(id)
        self._page.become(tuple(each for each in self.entries if each != entry))

    def _shift(self, id: str, by: int) -> None:
        entry = self._found(id)
        at = self.entries.index(entry) + by
        if not 0 <= at < len(self.entries):
            raise NotOfferedError(f"{id} is at the end")
        rest = [each for each in self.entries if each != entry]
        rest.insert(at, entry)
        self._page.become(tuple(rest))

    def _fill(self, target: str, text: str, merge: str | None = None) -> None:
        id, _, part = target.partition("-")
        entry = self._found(id)
        if part not in PARTS:
            raise NotOfferedError(target)
        if part.startswith("line-"):
            lines = list(entry.lines)
            lines[int(part.removeprefix("line-")) - 1] = text
            changed = replace(entry, lines=tuple(lines))
        else:
            changed = _with(entry, part, text)
        page = tuple(changed if each == entry else each for each in self.entries)
        self._page.become(page, merge=target if merge is None else merge)

    def _begin_line(self, target: str) -> None:
        line, _, verb = target.partition(" ")
        id, _, part = line.partition("-")
        entry = self._found(id)
        if verb not in dict(self.verbs) or part not in PARTS or not part.startswith("line"):
            raise NotOfferedError(target)
        text = entry.lines[int(part.removeprefix("line-")) - 1].strip()
        if begins_with_verb(text):
            text = text.partition(" ")[2].strip()
        self._fill(line, f"{verb} {text}", merge="")

    def _undo(self, _: str) -> None:
        if not self.undoable:
            raise NotOfferedError("nothing to take back")
        self._page.undo()

    def _give(self, _: str) -> None:
        entries, outcome = self.entries, self.outcome(self.entries)
        if not entries:
            raise NotOfferedError("an empty page is not given")
        self.given.append(GivenLines(entries, outcome))
        self._page.settle()
        stopped = self._stopped(entries, outcome)
        told = [line for line in stopped.lines if line.strip()]
        worst = next((line for line in told if tells_a_story(line)), "")
        said = {
            "role": stopped.role.strip() or "…",
            "place": stopped.place.strip() or "…",
            "when": stopped.when.strip() or "…",
            "line": worst or next(iter(told), "…"),
        }
        self.tell(outcome, said)

    def _stopped(self, entries: tuple[Entry, ...], outcome: str) -> Entry:
        """The entry that the reader stops at."""
        fits: dict[str, Callable[[Entry], bool]] = {
            "invented": lambda entry: not self.true(entry),
            "story": lambda entry: any(map(tells_a_story, entry.lines)),
            "doubt": lambda entry: not self.dates_true(entry),
        }
        stops = fits.get(outcome, complete)
        return next((entry for entry in entries if stops(entry)), entries[0])

    def _found(self, id: str) -> Entry:
        entry = self.entry(id)
        if entry is None:
            raise NotOfferedError(f"{id} is not on the page")
        return entry


def _with(entry: Entry, part: str, text: str) -> Entry:
    if part == "role":
        return replace(entry, role=text)
    return replace(entry, place=text) if part == "place" else replace(entry, when=text)


def part_target(entry: str, part: str) -> str:
    """Target of a ``fill`` act."""
    return f"{entry}-{part}"
