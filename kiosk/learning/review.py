"""Which activity deserves another look: boxes counted in visits. Pure functions of the events.

What was learned once is asked again after 1, 3, 7, 21 and 60 days, so that it stays. A station's
clock may be wrong and young people come when they can, so a *visit* stands for a week: nothing is
ever late, it is only due at the next visit. A success in a later visit moves an activity one box
up; one that needed the ghost, or an attempt given up, moves it one box down, and nobody is told.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from kiosk.learning.activity import ActivityCard, Module
from kiosk.learning.event import Event, Kind, Verb
from kiosk.learning.progress import finishes, ghost_attempts, in_order

RESTS = (1, 1, 1, 3, 8)
"""Visits from the last result until an activity in box 1, 2, … is due: 1 to 60 days, by weeks."""

SURPRISE_EVERY = 3
"""An unexpected message comes with every third activity that is begun."""


@dataclass(frozen=True, slots=True)
class Review:
    """Where one activity stands in the boxes."""

    box: int
    """1 to 5."""
    rested: int
    """Visits since its last result, the one that goes on included."""

    @property
    def due(self) -> bool:
        """Whether it may be offered now."""
        return self.rested >= RESTS[self.box - 1]


@dataclass(slots=True)
class _Item:
    """The last result of an activity, while the events are read."""

    box: int
    visit: UUID | None
    station: UUID
    rank: int


def reviews(events: Iterable[Event]) -> dict[str, Review]:
    """Activity id -> box, for every activity that was done at least once.

    Visits to another station count as later ones: which came first cannot be known there.
    """
    ordered = in_order(events)
    ghosts = ghost_attempts(ordered)
    items: dict[str, _Item] = {}
    for rank, event in enumerate(ordered):
        fact = event.fact
        if fact.kind is not Kind.ACTIVITY or fact.verb not in (Verb.COMPLETED, Verb.TERMINATED):
            continue
        held = fact.verb is Verb.COMPLETED and fact.success is True
        item = items.get(fact.path)
        if item is None:
            if held:
                items[fact.path] = _Item(1, fact.visit, event.station, rank)
            continue
        if not held or fact.attempt in ghosts:
            item.box = max(item.box - 1, 1)
        elif fact.visit != item.visit:
            item.box = min(item.box + 1, len(RESTS))
        item.visit, item.station, item.rank = fact.visit, event.station, rank
    return {path: Review(item.box, _visits_after(item, ordered)) for path, item in items.items()}


def next_review(
    modules: Sequence[Module],
    events: Iterable[Event],
    visit: UUID,
    wanted: Sequence[str] = (),
) -> ActivityCard | None:
    """The one activity to offer again in this visit, if any.

    None before the need that was pressed is met, and once an activity of an earlier visit was
    opened again in this one. The longest overdue comes first, then teaching order.
    """
    known = list(events)
    here = {e.fact.path for e in known if _is_activity(e) and e.fact.visit == visit}
    done = finishes(known)
    before = {success.activity for success in done if success.visit != visit}
    if here & before or set(wanted) - {success.activity for success in done}:
        return None
    cards = {card.id: card for module in modules for card in module.activities}
    due = {path: r for path, r in reviews(known).items() if r.due and path in cards}
    if not due:
        return None
    order = list(cards)
    first = min(due, key=lambda p: (RESTS[due[p].box - 1] - due[p].rested, order.index(p)))
    return cards[first]


def surprise_number(events: Iterable[Event], allowed: Collection[str]) -> int | None:
    """Which unexpected message (0, 1, 2, …) comes with the attempt that begins now; None mostly.

    ``allowed``: activities in which one may come. The third attempt brings it, or the next one
    after it that may.
    """
    begun = [
        e.fact.path for e in in_order(events) if _is_activity(e) and e.fact.verb is Verb.INITIALIZED
    ]
    before = max((n for n, path in enumerate(begun, 1) if path in allowed), default=0)
    due = (len(begun) + 1) // SURPRISE_EVERY
    return due - 1 if due > before // SURPRISE_EVERY else None


def _visits_after(item: _Item, ordered: Sequence[Event]) -> int:
    return len(
        {
            event.fact.visit
            for rank, event in enumerate(ordered)
            if event.fact.visit is not None
            and event.fact.visit != item.visit
            and (event.station != item.station or rank > item.rank)
        }
    )


def _is_activity(event: Event) -> bool:
    return event.fact.kind is Kind.ACTIVITY
