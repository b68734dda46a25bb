"""The shape of the content files, as pydantic models; meaning is checked elsewhere.

Used when content is checked, never at the learner's. Every model is strict (no `"5"` for 5) and
refuses keys that it does not know, so that a slip in a name is told at once.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StrictBool,
    StrictInt,
    StrictStr,
    ValidationError,
)

from kiosk.modules.problem import Problem
from kiosk.modules.yaml_nodes import Source

# Cadre de référence des compétences numériques (Pix): 5 domains, 16 competences.
CRCN = {"1": 3, "2": 4, "3": 4, "4": 3, "5": 2}
# DigComp 2.2: 5 areas, 21 competences.
DIGCOMP = {"1": 3, "2": 6, "3": 4, "4": 4, "5": 4}


def _a_day(text: str) -> str:
    try:
        date.fromisoformat(text)
    except ValueError:
        raise ValueError("wants a day as 2026-11-22") from None
    return text


def _code_of(table: dict[str, int], name: str, text: str) -> str:
    area, _, number = text.partition(".")
    if not (number.isdecimal() and 1 <= int(number) <= table.get(area, 0)):
        raise ValueError(f"`{text}` is not a competence of {name}")
    return text


def _crcn(text: str) -> str:
    return _code_of(CRCN, "CRCN", text)


def _digcomp(text: str) -> str:
    return _code_of(DIGCOMP, "DigComp 2.2", text)


Text = Annotated[str, Field(min_length=1)]
Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$")]
VariantId = Annotated[str, Field(pattern=r"^([A-Z]|demo)$")]
Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
Day = Annotated[str, AfterValidator(_a_day)]
Flat = StrictBool | StrictInt | StrictStr
Args = dict[Name, Flat]
Lines = Annotated[list[Text], Field(min_length=1)]


class Model(BaseModel):
    """What all shapes share."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Codes(Model):
    """Competences of three public frameworks that the activity works on."""

    crcn: Annotated[list[Annotated[str, AfterValidator(_crcn)]], Field(min_length=1)]
    digcomp22: Annotated[list[Annotated[str, AfterValidator(_digcomp)]], Field(min_length=1)]
    clea: list[Literal["A", "B", "C", "D"]] = []


class HintsModel(Model):
    """Graded help of a step or repair."""

    where: Text
    what: Text
    ghost: Text
    target: str = ""


class StepModel(Model):
    """A group of checks, met in any order."""

    id: Id
    title: Text
    instruction: Text
    done: Text
    hints: HintsModel


class RepairCheckModel(Model):
    """A check of a repair: its step is the repair."""

    id: Id
    required: bool
    predicate: Name
    args: Args = {}
    sentence: Text


class CheckModel(RepairCheckModel):
    """One thing asked of the world or of the path."""

    step: Id


class ConsequenceModel(Model):
    """What the world does once a predicate holds."""

    id: Id
    predicate: Name
    args: Args = {}
    effect: Args = {}
    repair: str = ""


class RepairModel(Model):
    """The goal that follows an unwise act."""

    id: Id
    title: Text
    situation: Lines
    instruction: Text
    hints: HintsModel
    checks: Annotated[list[RepairCheckModel], Field(min_length=1)]


class ReplayModel(Model):
    """One moment of the other side."""

    predicate: Name
    args: Args = {}
    who: Text
    text: Text


class RealActModel(Model):
    """« Pour de vrai »: one act outside the kiosk."""

    id: Id
    act: Text
    where: Text
    with_whom: Text


class GapModel(Model):
    """Texts of this case, with commas between them, and what stands there in another case."""

    texts: Text
    words: Text


class TakeModel(Model):
    """What is taken home: the last mail to an address, as a model."""

    title: Text
    to: Text
    gaps: Annotated[list[GapModel], Field(min_length=1)]


class BlockModel(Model):
    """A part of a sheet: lines, what the world tells (`own`), and empty lines to write on."""

    title: str = ""
    lines: list[Text] = []
    numbered: StrictBool = False
    own: Annotated[str, Field(pattern=r"^([a-z][a-z0-9-]*)?$")] = ""
    blank: Annotated[int, Field(ge=0, le=6)] = 0


class SheetModel(Model):
    """A sheet of paper to take home."""

    title: Text
    blocks: Annotated[list[BlockModel], Field(min_length=1, max_length=5)]


class VariantModel(Model):
    """One seed: its values and the world as written."""

    id: VariantId
    values: Args = {}
    world: dict[str, object]


ActRow = Annotated[list[str], Field(min_length=1, max_length=3)]


class TraceModel(Model):
    """Acts recorded by the author, replayed at each check."""

    id: Id
    variants: Annotated[list[VariantId], Field(min_length=1)]
    passes: bool
    repair: str = ""
    acts: Annotated[list[ActRow], Field(min_length=1)]


class FacilitatorModel(Model):
    """The card for the person who leads a workshop."""

    goal: Text
    blocks: Lines
    ask: Text
    debrief: Text


class ReviewModel(Model):
    """Who read the activity, and when."""

    by: Text
    on: Day


class ActivityModel(Model):
    """`activity.yaml`."""

    id: Id
    title: Text
    minutes: Annotated[int, Field(ge=1, le=15)]
    core: bool
    codes: Codes
    situation: Lines
    goal: Text
    steps: Annotated[list[StepModel], Field(min_length=1, max_length=8)]
    checks: Annotated[list[CheckModel], Field(min_length=1)]
    consequences: list[ConsequenceModel] = []
    repairs: list[RepairModel] = []
    success: Lines
    replay: list[ReplayModel] = []
    real_acts: Annotated[list[RealActModel], Field(min_length=1)]
    take: TakeModel | None = None
    sheet: SheetModel | None = None
    surprise: StrictBool = False
    variants: Annotated[list[VariantModel], Field(min_length=1)]
    traces: Annotated[list[TraceModel], Field(min_length=1)]
    facilitator: FacilitatorModel
    reviewed: ReviewModel


class ModuleModel(Model):
    """`module.yaml`."""

    id: Id
    title: Text
    shape: Text
    icon: Text
    color: Text
    activities: Annotated[list[Id], Field(min_length=1)]


class NeedModel(Model):
    """One answer to « De quoi avez-vous besoin ? »."""

    id: Id
    words: Text
    icon: Text
    document: Literal["", "cv"] = ""
    activities: list[Annotated[str, Field(pattern=r"^[a-z0-9-]+/[a-z0-9-]+$")]]


class NeedsModel(Model):
    """`needs.yaml`."""

    needs: Annotated[list[NeedModel], Field(min_length=1)]


class SurpriseModel(Model):
    """A message that nobody expected."""

    id: Id
    name: Text
    address: Text
    subject: Text
    text: Text
    answered: Text
    kept: Text
    who: Text
    reported: Text


class SurprisesModel(Model):
    """`<module>/fr/surprises.yaml`."""

    surprises: Annotated[list[SurpriseModel], Field(min_length=1)]


class FactModel(Model):
    """One fact of the outside world, and until when it may be said."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*$")]
    source: Text
    checked_on: Day
    expires_on: Day
    says: Text
    hedged: Text


class FactsModel(Model):
    """`facts.yaml`."""

    facts: list[FactModel]


_SENTENCES = {
    "missing": "`{name}` is missing",
    "extra_forbidden": "`{name}` is not a key that is known here",
    "string_type": "`{name}` wants text; put quotes around it",
    "int_type": "`{name}` wants a whole number",
    "bool_type": "`{name}` wants true or false",
    "list_type": "`{name}` wants a list",
    "dict_type": "`{name}` wants keys and values",
    "model_type": "`{name}` wants keys and values",
    "string_too_short": "`{name}` is empty",
}
_UNION = ("bool", "int", "str")


def shape_problems(source: Source, error: ValidationError) -> list[Problem]:
    """Pydantic's findings in one sentence each, at the line of the value they are about."""
    found: dict[tuple[object, ...], Problem] = {}
    for item in error.errors():
        place, kind = item["loc"], item["type"]
        if place and place[-1] in _UNION and place not in source.lines:
            place, kind = place[:-1], "flat"
        name = next((part for part in reversed(place) if isinstance(part, str)), "file")
        if kind == "flat":
            sentence = f"`{name}` wants text, a whole number, true or false"
        elif kind in _SENTENCES:
            sentence = _SENTENCES[kind].format(name=name)
        elif kind == "string_pattern_mismatch":
            sentence = f"`{name}` cannot be `{item['input']}`"
        elif kind == "value_error":
            sentence = str(item["ctx"]["error"])
        else:
            message = item["msg"]
            sentence = f"`{name}`: {message[:1].lower()}{message[1:]}"
        found.setdefault((*place, kind), source.problem(place, sentence))
    return list(found.values())
