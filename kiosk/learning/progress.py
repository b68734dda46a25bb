"""What the events add up to: standings, mastery, the next activity and variant. Pure functions.

The same for any order of arrival and any clock: events are ordered by station, boot number and
sequence, never by time. Rules: an activity is *done* once its goal was reached; it is *mastered*
after two successes on two variants, the second one later and without the ghost (hint 3). "Later"
is another visit, or at least 20 minutes and two other finished activities after.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from kiosk.learning.activity import ActivityCard, Module
from kiosk.learning.event import Event, Kind, Verb

BEFORE, AFTER = "A", "B"
LATER_MS = 20 * 60 * 1000
LATER_ACTIVITIES = 2


def in_order(events: Iterable[Event]) -> list[Event]:
    """Events in the one order that never changes: station, boot number, sequence."""
    return sorted(
        {e.id: e for e in events}.values(),
        key=lambda e: (e.station.int, e.boot.number, e.boot.id.int, e.sequence),
    )


@dataclass(frozen=True, slots=True)
class Finish:
    """One success: where, on which variant, how well, and its place in the order."""

    activity: str
    variant: str
    level: int
    visit: UUID | None
    station: UUID
    boot: UUID
    steady_ms: int
    rank: int
    ghost: bool
    """Hint 3 was used on the way."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one person stands on one activity."""

    done: bool
    mastered: bool
    best: int
    """Best result code so far: 0 to 3."""
    variants: tuple[str, ...]
    """Variants of the successes, in order."""
    open_variant: str
    """Variant of an attempt that was begun and not finished, else empty."""


NOTHING = Standing(False, False, 0, (), "")


def ghost_attempts(events: Iterable[Event]) -> set[UUID | None]:
    """Attempts in which the demonstration (hint 3) was asked for."""
    return {
        e.fact.attempt for e in events if e.fact.kind is Kind.HINT and e.fact.path.endswith("/3")
    }


def finishes(events: Iterable[Event]) -> list[Finish]:
    """Every success, in order."""
    ordered = in_order(events)
    ghosts = ghost_attempts(ordered)
    return [
        Finish(
            activity=e.fact.path,
            variant=e.fact.variant,
            level=e.fact.level or 0,
            visit=e.fact.visit,
            station=e.station,
            boot=e.boot.id,
            steady_ms=e.steady_ms,
            rank=rank,
            ghost=e.fact.attempt in ghosts,
        )
        for rank, e in enumerate(ordered)
        if e.fact.kind is Kind.ACTIVITY and e.fact.verb is Verb.COMPLETED and e.fact.success
    ]


def is_later(first: Finish, visit: UUID | None, boot: UUID, steady_ms: int, between: int) -> bool:
    """Whether a moment is *later* than a success; ``between`` counts activities finished since."""
    if visit != first.visit:
        return True
    long_after = boot == first.boot and steady_ms - first.steady_ms >= LATER_MS
    return long_after and between >= LATER_ACTIVITIES


def _mastered(done: Sequence[Finish], everything: Sequence[Finish]) -> bool:
    for a in done:
        for b in done:
            if a.variant == b.variant or b.ghost:
                continue
            if a.station == b.station and b.rank < a.rank:
                continue
            between = sum(a.rank < f.rank < b.rank and f.activity != a.activity for f in everything)
            if is_later(a, b.visit, b.boot, b.steady_ms, between):
                return True
    return False


def standings(events: Iterable[Event]) -> dict[str, Standing]:
    """Activity id -> standing, for every activity that was at least begun."""
    ordered = in_order(events)
    successes = finishes(ordered)
    left_open = {begun.fact.path: begun.fact.variant for begun in open_attempts(ordered)}
    result: dict[str, Standing] = {}
    for event in ordered:
        activity = event.fact.path
        begun = event.fact.kind is Kind.ACTIVITY and event.fact.verb is Verb.INITIALIZED
        if not begun or activity in result:
            continue
        done = [f for f in successes if f.activity == activity]
        result[activity] = Standing(
            done=bool(done),
            mastered=_mastered(done, successes),
            best=max((f.level for f in done), default=0),
            variants=tuple(f.variant for f in done),
            open_variant=left_open.get(activity, ""),
        )
    return result


def open_attempts(events: Iterable[Event]) -> list[Event]:
    """The beginning of each attempt that is neither over nor followed by another of its activity.

    What the person left so is what `Standing.open_variant` tells.
    """
    begun: dict[str, Event] = {}
    ended: set[UUID | None] = set()
    for event in in_order(events):
        if event.fact.kind is Kind.ACTIVITY:
            if event.fact.verb is Verb.INITIALIZED:
                begun[event.fact.path] = event
            elif event.fact.verb in (Verb.COMPLETED, Verb.TERMINATED):
                ended.add(event.fact.attempt)
    return [event for event in begun.values() if event.fact.attempt not in ended]


def acquired(module: Module, standings: Mapping[str, Standing]) -> bool:
    """Whether a module counts as acquired: each of its core activities is mastered."""
    core = [card.id for card in module.activities if card.core]
    return bool(core) and all(standings.get(id, NOTHING).mastered for id in core)


def next_variant(
    card: ActivityCard,
    events: Sequence[Event],
    visit: UUID,
    boot: UUID,
    steady_ms: int,
) -> str:
    """Which variant to play now.

    The one left open, else the first practice variant (C); once one was reached, B when it is
    later, else the practice variant played longest ago. A is the diagnostic's own.
    """
    standing = standings(events).get(card.id, NOTHING)
    if standing.open_variant:
        return standing.open_variant
    practice = [v for v in card.variants if v not in (BEFORE, AFTER)]
    if not standing.variants:
        return practice[0]
    successes = finishes(events)
    first = next(f for f in successes if f.activity == card.id)
    between = sum(f.rank > first.rank and f.activity != card.id for f in successes)
    if (
        AFTER in card.variants
        and AFTER not in standing.variants
        and is_later(first, visit, boot, steady_ms, between)
    ):
        return AFTER
    return min(practice, key=lambda v: _last_played(standing.variants, v))


def _last_played(variants: Sequence[str], variant: str) -> int:
    return max((i for i, v in enumerate(variants) if v == variant), default=-1)


def next_activity(
    modules: Sequence[Module], events: Iterable[Event], wanted: Sequence[str] = ()
) -> ActivityCard | None:
    """What `Continuer` opens: left open, then wanted and not done, then not done, then due.

    Never None while some activity is installed: when all is done, the first not mastered,
    else the first.
    """
    cards = {card.id: card for module in modules for card in module.activities}
    known = standings(events)

    def standing(name: str) -> Standing:
        return known.get(name, NOTHING)

    order = [name for name in wanted if name in cards]
    order += [name for name in cards if name not in wanted]
    for wish in (
        [name for name in order if standing(name).open_variant],
        [name for name in order if not standing(name).done],
        [name for name in order if not standing(name).mastered],
        order,
    ):
        if wish:
            return cards[wish[0]]
    return None


def open_real_acts(events: Iterable[Event], visit: UUID | None = None) -> tuple[str, ...]:
    """Paths of the « Pour de vrai » kept and not yet reported as done, at most three.

    Those kept in ``visit`` are left out: they are asked about at the next one.
    """
    waiting: dict[str, None] = {}
    for event in in_order(events):
        if event.fact.kind is Kind.REAL_ACT:
            if event.fact.verb is Verb.INITIALIZED:
                if visit is None or event.fact.visit != visit:
                    waiting[event.fact.path] = None
            elif event.fact.answer == "yes":
                waiting.pop(event.fact.path, None)
    return tuple(waiting)[-3:]
