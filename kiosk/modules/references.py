"""What an activity must hold, and that its parts name each other rightly."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from kiosk.modules.content_models import ActivityModel
from kiosk.modules.problem import Problem
from kiosk.modules.room import Room
from kiosk.modules.yaml_nodes import Place, Source

JUDGED = ("A", "B", "C")
"""Before, later, and the first to practise on."""
GHOST = "demo"
FEWEST_TRACES = 2


class _Named(Protocol):
    @property
    def id(self) -> str: ...


def reference_problems(source: Source, model: ActivityModel, room: Room) -> list[Problem]:
    """Every id used twice, every name that leads nowhere, every part that is missing."""
    found = [*_twice(model), *_unknown(model, room), *_lacking(model, room)]
    return [source.problem(place, sentence) for place, sentence in found]


_Found = Iterator[tuple[Place, str]]


def _twice(model: ActivityModel) -> _Found:
    # Steps and repairs share one path in events, checks are told apart by their id alone.
    goals = [*_ids("steps", model.steps), *_ids("repairs", model.repairs)]
    checks = _ids("checks", model.checks)
    for i, repair in enumerate(model.repairs):
        checks += [(("repairs", i, *place), name) for place, name in _ids("checks", repair.checks)]
    groups = [goals, checks]
    for key in ("consequences", "variants", "traces", "real_acts"):
        groups += [_ids(key, getattr(model, key))]
    for group in groups:
        seen: set[str] = set()
        for place, name in group:
            if name in seen:
                yield (*place, "id"), f"`{name}` is the id of another one already"
            seen.add(name)


def _ids(key: str, items: Sequence[_Named]) -> list[tuple[Place, str]]:
    return [((key, i), item.id) for i, item in enumerate(items)]


def _unknown(model: ActivityModel, room: Room) -> _Found:
    steps = [s.id for s in model.steps]
    repairs = [r.id for r in model.repairs]
    variants = [v.id for v in model.variants]
    predicates: list[tuple[Place, str]] = []
    for i, check in enumerate(model.checks):
        predicates.append((("checks", i, "predicate"), check.predicate))
        yield from _one_of(("checks", i, "step"), check.step, steps, "step")
    for i, repair in enumerate(model.repairs):
        predicates += [
            (("repairs", i, "checks", j, "predicate"), c.predicate)
            for j, c in enumerate(repair.checks)
        ]
    for i, consequence in enumerate(model.consequences):
        predicates.append((("consequences", i, "predicate"), consequence.predicate))
        if consequence.repair:
            yield from _one_of(("consequences", i, "repair"), consequence.repair, repairs, "repair")
    predicates += [(("replay", i, "predicate"), r.predicate) for i, r in enumerate(model.replay)]
    for place, name in predicates:
        yield from _one_of(place, name, room.predicates, "predicate")
    for i, trace in enumerate(model.traces):
        if trace.repair:
            yield from _one_of(("traces", i, "repair"), trace.repair, repairs, "repair")
        for j, variant in enumerate(trace.variants):
            yield from _one_of(("traces", i, "variants", j), variant, variants, "variant")


def _one_of(place: Place, name: str, known: Iterable[str], kind: str) -> _Found:
    if name not in known:
        yield place, f"no {kind} is named `{name}`; known: {', '.join(sorted(known)) or 'none'}"


def _lacking(model: ActivityModel, room: Room) -> _Found:
    yield from _lacking_variants(model)
    yield from _lacking_checks(model, room)
    direct = [t for t in model.traces if t.passes and not t.repair]
    wrong = [t for t in model.traces if not t.passes]
    for kind, traces in (("go straight to the goal", direct), ("fall short of it", wrong)):
        if len(traces) < FEWEST_TRACES:
            yield ("traces",), f"wants at least {FEWEST_TRACES} that {kind}; has {len(traces)}"
    solved = {v for t in direct for v in t.variants}
    for i, variant in enumerate(model.variants):
        if variant.id not in solved:
            yield ("variants", i), f"no trace goes straight to the goal in variant {variant.id}"
    ghost = [(i, t) for i, t in enumerate(model.traces) if t.passes and GHOST in t.variants]
    if ghost and ghost[0][1].repair:
        yield ("traces", ghost[0][0]), "the first passing trace of demo is the ghost: no repair"
    opened = {t.repair for t in model.traces}
    repaired = {t.repair for t in model.traces if t.passes}
    for i, repair in enumerate(model.repairs):
        if repair.id not in opened:
            yield ("repairs", i), f"no trace opens the repair `{repair.id}`"
        elif repair.id not in repaired:
            yield ("repairs", i), f"no passing trace goes through the repair `{repair.id}`"
    if not model.success[0].startswith("Vous avez réussi à "):
        yield ("success", 0), "the first line says « Vous avez réussi à »"


def _lacking_variants(model: ActivityModel) -> _Found:
    here = [v.id for v in model.variants]
    for wanted in (*JUDGED, GHOST):
        if wanted not in here:
            yield ("variants",), f"variant {wanted} is missing"


def _lacking_checks(model: ActivityModel, room: Room) -> _Found:
    required = [c for c in model.checks if c.required]
    paths = [c for c in required if c.predicate in room.path_predicates]
    if not paths:
        yield ("checks",), "wants at least one required check of what was done on the way"
    if len(paths) == len(required):
        yield ("checks",), "wants at least one required check of how the world is at the end"
    for i, step in enumerate(model.steps):
        if step.id not in {c.step for c in required}:
            yield ("steps", i), f"no required check belongs to the step `{step.id}`"
    for i, repair in enumerate(model.repairs):
        if not any(c.required for c in repair.checks):
            yield ("repairs", i, "checks"), f"the repair `{repair.id}` requires nothing"
