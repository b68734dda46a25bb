"""Makes the activities that the kiosk plays out of a file that has the right shape."""

import json
from collections.abc import Collection, Mapping, Sequence

from pydantic import ValidationError

from kiosk.learning.activity import (
    Activity,
    Check,
    Consequence,
    Gap,
    Hints,
    RealAct,
    Repair,
    ReplayLine,
    Step,
    Take,
    Trace,
    Variant,
)
from kiosk.learning.sheets import BlockPlan, SheetPlan
from kiosk.modules.content_models import (
    ActivityModel,
    CheckModel,
    HintsModel,
    RepairCheckModel,
    RepairModel,
    SheetModel,
    TakeModel,
    TraceModel,
    shape_problems,
)
from kiosk.modules.placeholders import Filling
from kiosk.modules.problem import Problem
from kiosk.modules.room import Room
from kiosk.modules.yaml_nodes import Place, Source


def assemble(
    source: Source,
    model: ActivityModel,
    room: Room,
    version: str,
    facts: Collection[str] = (),
) -> tuple[dict[str, Activity], list[Problem]]:
    """The activity of each variant that could be made, and why others could not."""
    made: dict[str, Activity] = {}
    problems: list[Problem] = []
    for position, variant in enumerate(model.variants):
        filling = Filling(source, variant.id, variant.values, facts)
        data = {k: v for k, v in source.data.items() if k != "variants"}
        filled = filling.fill(data, ())
        place: Place = ("variants", position, "world")
        world = filling.fill(variant.world, place, typed=True)
        problems += filling.problems
        assert isinstance(filled, dict)
        assert isinstance(world, dict)
        if filling.problems:
            continue
        try:
            words = ActivityModel.model_validate({**filled, "variants": source.data["variants"]})
        except ValidationError as error:
            problems += shape_problems(source, error)
            continue
        try:
            prepared = room.prepare(world, source.file.parent)
            prepared = json.loads(json.dumps(prepared))
        except Exception as error:  # a room's own reader may stumble over anything written here
            problems.append(_unprepared(source, place, world, error))
            continue
        made[variant.id] = _activity(words, room.module, version, Variant(variant.id, prepared))
    return made, problems


def _unprepared(
    source: Source, place: Place, world: Mapping[str, object], error: Exception
) -> Problem:
    """A world that cannot be prepared, at the value or key that the sentence names, if any."""
    sentence = str(error) if isinstance(error, ValueError) else repr(error)
    key = sentence.partition(":")[0]
    if key in world:
        return source.problem((*place, key), sentence)
    named = [(len(text), at) for at, text in _leaves(world, place) if text in sentence]
    at = max(named, key=lambda pair: pair[0])[1] if named else place
    return source.problem(at, sentence)


def _leaves(value: object, place: Place) -> list[tuple[Place, str]]:
    if isinstance(value, str):
        return [(place, value)] if value else []
    if isinstance(value, dict):
        return [leaf for k, v in value.items() for leaf in _leaves(v, (*place, k))]
    if isinstance(value, list):
        return [leaf for i, v in enumerate(value) for leaf in _leaves(v, (*place, i))]
    return []


def _activity(model: ActivityModel, module: str, version: str, variant: Variant) -> Activity:
    return Activity(
        id=f"{module}/{model.id}",
        module=module,
        title=model.title,
        minutes=model.minutes,
        content_version=version,
        variant=variant,
        situation=tuple(model.situation),
        goal=model.goal,
        steps=tuple(
            Step(s.id, s.title, s.instruction, s.done, _hints(s.hints)) for s in model.steps
        ),
        checks=tuple(_check(c, c.step) for c in model.checks),
        consequences=tuple(
            Consequence(c.id, c.predicate, c.args, c.effect, c.repair) for c in model.consequences
        ),
        repairs=tuple(_repair(r) for r in model.repairs),
        success=tuple(model.success),
        replay=tuple(ReplayLine(r.predicate, r.args, r.who, r.text) for r in model.replay),
        real_acts=tuple(RealAct(r.id, r.act, r.where, r.with_whom) for r in model.real_acts),
        traces=tuple(_trace(t, variant.id) for t in model.traces if variant.id in t.variants),
        take=_take(model.take),
        sheet=_sheet(model.sheet),
        surprise=model.surprise,
    )


def _hints(model: HintsModel) -> Hints:
    return Hints(model.where, model.what, model.ghost, model.target)


def _check(model: CheckModel | RepairCheckModel, step: str) -> Check:
    return Check(model.id, step, model.required, model.predicate, model.args, model.sentence)


def _repair(model: RepairModel) -> Repair:
    return Repair(
        id=model.id,
        title=model.title,
        situation=tuple(model.situation),
        instruction=model.instruction,
        checks=tuple(_check(c, model.id) for c in model.checks),
        hints=_hints(model.hints),
    )


def _trace(model: TraceModel, variant: str) -> Trace:
    return Trace(model.id, model.passes, variant, tuple(map(_row, model.acts)), model.repair)


def _take(model: TakeModel | None) -> Take | None:
    if model is None:
        return None
    gaps = [Gap(tuple(text.strip() for text in g.texts.split(",")), g.words) for g in model.gaps]
    return Take(model.title, model.to, tuple(gaps))


def _row(row: Sequence[str]) -> tuple[str, str, str]:
    name, target, text = [*row, "", ""][:3]
    return name, target, text


def _sheet(model: SheetModel | None) -> SheetPlan | None:
    if model is None:
        return None
    blocks = [BlockPlan(b.title, tuple(b.lines), b.numbered, b.own, b.blank) for b in model.blocks]
    return SheetPlan(model.title, tuple(blocks))
