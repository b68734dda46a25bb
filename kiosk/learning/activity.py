"""What can be learned: modules, activities, steps, checks, hints; plain frozen data.

A room's content files are written in YAML and checked by ``kiosk modules check``; what the
kiosk reads at run time is the checked form, turned into these classes by
``kiosk/modules/library.py``. Words are French (the language of the content), ready to show.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.learning.sheets import SheetPlan

Value = str | int | bool


@dataclass(frozen=True, slots=True)
class Check:
    """One thing asked of the world or of what was done.

    ``predicate`` names a function of the module's ``checks.py``; ``args`` are flat values.
    """

    id: str
    step: str
    required: bool
    predicate: str
    args: Mapping[str, Value]
    sentence: str
    """Said to the learner when the check is not met: fact, effect, next action."""


@dataclass(frozen=True, slots=True)
class Hints:
    """Graded help for one step: where to look, what to do, and the text beside the ghost."""

    where: str
    what: str
    ghost: str
    target: str = ""
    """Object name of the widget that hint 2 points at; empty when there is none."""


@dataclass(frozen=True, slots=True)
class Step:
    """A group of required checks, met in any order."""

    id: str
    title: str
    """Shown ahead on a first meeting, e.g. « Ouvrir le message »."""
    instruction: str
    """One instruction, first meeting only; later meetings show situation and goal."""
    done: str
    """Shown behind the learner once achieved, e.g. « Message ouvert »."""
    hints: Hints


@dataclass(frozen=True, slots=True)
class Consequence:
    """What the world does when a predicate comes true; happens at most once an attempt."""

    id: str
    predicate: str
    args: Mapping[str, Value]
    effect: Mapping[str, Value]
    """Read by the scenario, e.g. ``{"deliver": "answers/karim.eml", "minutes": 12}``."""
    repair: str = ""
    """Id of the repair that it opens; empty when the world just answers."""


@dataclass(frozen=True, slots=True)
class Repair:
    """The goal that replaces the first one after an unwise act; it is graded like it."""

    id: str
    title: str
    situation: tuple[str, ...]
    instruction: str
    checks: tuple[Check, ...]
    """Their ``step`` is the repair's id."""
    hints: Hints


@dataclass(frozen=True, slots=True)
class ReplayLine:
    """One moment of the other side (the recruiter's), shown afterwards.

    Shown when the predicate holds; lines keep the order of the file.
    """

    predicate: str
    args: Mapping[str, Value]
    who: str
    text: str


@dataclass(frozen=True, slots=True)
class RealAct:
    """« Pour de vrai »: one act outside the kiosk, where, with whom."""

    id: str
    act: str
    where: str
    with_whom: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Texts of this case, and the words that say what stands there in another case."""

    texts: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Take:
    """What is taken home of the goal: the last mail to an address, as a model to use again."""

    title: str
    to: str
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class Trace:
    """Acts recorded by the author: [name, target, text] rows."""

    id: str
    passes: bool
    variant: str
    acts: tuple[tuple[str, str, str], ...]
    repair: str = ""
    """For a wrong trace: the repair it must open; empty when it only falls short."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One seed of an activity: A before, B later, C and more practice, ``demo`` the ghost's."""

    id: str
    world: Mapping[str, object]
    """Initial world; its shape belongs to the module's scenario."""


@dataclass(frozen=True, slots=True)
class Activity:
    """One activity with the words and values of one variant already filled in."""

    id: str
    """``mailbox/mb4``"""
    module: str
    title: str
    minutes: int
    content_version: str
    """Hash of the sources of this activity; part of every event and snapshot."""
    variant: Variant
    situation: tuple[str, ...]
    """Sentences, one a line."""
    goal: str
    steps: tuple[Step, ...]
    checks: tuple[Check, ...]
    consequences: tuple[Consequence, ...]
    repairs: tuple[Repair, ...]
    success: tuple[str, ...]
    """Said when the goal is reached, first line « Vous avez réussi à… »."""
    replay: tuple[ReplayLine, ...]
    real_acts: tuple[RealAct, ...]
    traces: tuple[Trace, ...]
    """Traces of this variant; the first passing one of ``demo`` is the ghost."""
    take: Take | None = None
    sheet: SheetPlan | None = None
    surprise: bool = False
    """Whether a message that nobody expected may come in its world."""

    def repair(self, id: str) -> Repair:
        """The repair of that id; KeyError when the content has none."""
        for repair in self.repairs:
            if repair.id == id:
                return repair
        raise KeyError(id)


@dataclass(frozen=True, slots=True)
class Kit:
    """What leads a workshop around an activity; printed for facilitators, never shown to youths."""

    activity: str
    """``mailbox/mb4``"""
    title: str
    minutes: int
    goal: str
    blocks: tuple[str, ...]
    """What frequently stops people, three or so."""
    ask: str
    """The question to ask instead of taking the mouse."""
    debrief: str
    real_acts: tuple[RealAct, ...]


@dataclass(frozen=True, slots=True)
class ActivityCard:
    """What the path needs of an activity, without its worlds."""

    id: str
    title: str
    minutes: int
    variants: tuple[str, ...]
    core: bool
    content_version: str
    surprise: bool = False
    """Whether a message that nobody expected may come in its world."""


@dataclass(frozen=True, slots=True)
class Module:
    """A room of the path, with the activities that have content, in teaching order."""

    id: str
    title: str
    shape: str
    icon: str
    color: str
    """Token of the module's colour, e.g. ``mail``."""
    activities: tuple[ActivityCard, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Need:
    """An answer to « De quoi avez-vous besoin ? » and the activities that meet it, in order."""

    id: str
    words: str
    icon: str
    activities: tuple[str, ...]
    document: str = ""
    """An own document that meets it before any activity does (`cv`); empty for none."""
