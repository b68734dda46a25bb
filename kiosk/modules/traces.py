"""Replays what authors recorded: solutions must reach the goal, wrong paths must not."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from kiosk.learning.activity import Activity, Trace
from kiosk.learning.attempt import Attempt
from kiosk.learning.ports import Visit
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.modules.problem import Problem
from kiosk.modules.room import Room
from kiosk.modules.yaml_nodes import Place, Source

_NOBODY = UUID(int=0)


def begin(room: Room, activity: Activity) -> Attempt:
    """An attempt by nobody in particular, on a fresh world."""
    visit = Visit(id=_NOBODY, person=_NOBODY)
    return Attempt(_NOBODY, visit, activity, room.scenario(activity), first_meeting=True)


def trace_problems(source: Source, room: Room, made: Mapping[str, Activity]) -> list[Problem]:
    """Play every trace on every variant it names, and look at each untouched world.

    A trace that leaves its world otherwise than its author says is a problem at its line, an act
    that the world does not offer is one at the line of the act.
    """
    found: list[tuple[Place, str]] = []
    replayed: dict[tuple[Place, str, str], list[str]] = {}
    happened: set[str] = set()
    for variant, activity in made.items():
        try:
            found += _untouched(room, activity, _variant_place(source, variant))
        except Exception as error:  # the room's code stumbles: told like any other problem
            sentence = f"the world cannot be built: {error!r}"
            found.append((_variant_place(source, variant), sentence))
            continue
        for trace in activity.traces:
            for place, sentence in _replay(source, room, activity, trace, happened):
                replayed.setdefault((place, trace.id, sentence), []).append(variant)
    for (place, trace_id, sentence), variants in replayed.items():
        found.append((place, f"trace `{trace_id}` on {', '.join(variants)}: {sentence}"))
    first = next(iter(made.values()), None)
    for i, consequence in enumerate(first.consequences if first else ()):
        if consequence.id not in happened:
            found.append((("consequences", i), f"`{consequence.id}` happens in no trace"))
    return [source.problem(place, sentence) for place, sentence in found]


_Found = Iterator[tuple[Place, str]]


def _variant_place(source: Source, id: str) -> Place:
    return next(place for place in _places(source, "variants", id))


def _places(source: Source, key: str, id: str) -> Iterator[Place]:
    items = source.data[key]
    assert isinstance(items, list)
    yield from ((key, i) for i, item in enumerate(items) if item["id"] == id)


def _untouched(room: Room, activity: Activity, place: Place) -> _Found:
    attempt = begin(room, activity)
    for check in attempt.achieved():
        yield place, f"the step `{check}` is met before anything was done"
    for line in activity.replay:
        attempt.scenario.holds(line.predicate, line.args)
    for repair in activity.repairs:
        attempt.missing(repair)


def _replay(
    source: Source, room: Room, activity: Activity, trace: Trace, happened: set[str]
) -> _Found:
    place = next(_places(source, "traces", trace.id))
    attempt = begin(room, activity)
    for i, row in enumerate(trace.acts):
        try:
            attempt.scenario.perform(Act(*row))
        except NotOfferedError:
            wish = " ".join(filter(None, row[:2]))
            offered = ", ".join(dict.fromkeys(o.name for o in attempt.scenario.offers()))
            yield (
                (*place, "acts", i),
                f"`{wish}` cannot be done; offered: {offered or 'nothing'}",
            )
            return
        except Exception as error:  # the room's code stumbles: told like any other problem
            yield (*place, "acts", i), f"the room fails with {error!r}"
            return
    happened.update(attempt.scenario.happened)
    try:
        yield from ((place, sentence) for sentence in _judge(attempt, trace))
        yield from ((place, sentence) for sentence in _rebuilt(room, activity, attempt))
    except Exception as error:  # a predicate stumbles over its arguments
        yield place, f"judging fails with {error!r}"


def _judge(attempt: Attempt, trace: Trace) -> Iterator[str]:
    verdict = attempt.check()
    opened = [repair.id for repair in attempt.repairs]
    if trace.passes and not verdict.done:
        failed = ", ".join(f"`{check.id}`" for check in verdict.failed)
        yield f"wants to pass but {failed} of `{verdict.step}` is not met"
    if not trace.passes and verdict.done:
        yield "wants to fall short but reaches the goal"
    if trace.repair and trace.repair not in opened:
        yield f"does not open the repair `{trace.repair}`"
    for name in opened:
        if name != trace.repair:
            yield f"opens the repair `{name}`, which it does not name"


def _rebuilt(room: Room, activity: Activity, attempt: Attempt) -> Iterator[str]:
    """A parked visit is found again by replaying its acts: the judgement must be the same."""
    again = Attempt.restored(attempt.snapshot(), attempt.visit, activity, room.scenario(activity))
    if (again.repairs, again.achieved()) != (attempt.repairs, attempt.achieved()):
        yield "is judged differently once it was parked and found again"
