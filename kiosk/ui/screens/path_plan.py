"""What the path screen shows, worked out from plain data; no widget here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from kiosk.learning.activity import ActivityCard, Module, RealAct
from kiosk.learning.ports import Surnom
from kiosk.learning.progress import NOTHING, Standing, acquired


class State(Enum):
    """State of a module or an activity, always shown as icon and word."""

    NEW = "new"
    ADVISED = "advised"
    OPEN = "open"
    DONE = "done"
    MASTERED = "mastered"


@dataclass(frozen=True, slots=True)
class KeptAct:
    """A « Pour de vrai » that the person kept and has not reported as done."""

    path: str
    """Its event path, e.g. ``mailbox/mb4/answer-adviser``."""
    words: RealAct


@dataclass(frozen=True, slots=True)
class PathPlan:
    """Everything the path screen and the module screen show of one person."""

    modules: tuple[Module, ...]
    """Only modules that have content."""
    next: ActivityCard | None
    """What `Continuer` opens, from `progress.next_activity`."""
    standings: Mapping[str, Standing] = field(default_factory=dict)
    surnom: Surnom | None = None
    wanted: tuple[str, ...] = ()
    """Activities of the need that was pressed, in order: these are advised."""
    kept_acts: tuple[KeptAct, ...] = ()
    """Kept on an earlier visit: asked about now."""
    review: ActivityCard | None = None
    """An activity of an earlier visit to do once again, from `review.next_review`."""
    promised: tuple[KeptAct, ...] = ()
    """Kept, or answered « pas encore », in this visit: asked about at the next one."""
    cv_begun: bool = False
    """A CV waits to be continued."""
    steps: tuple[int, int] | None = None
    """(steps done, steps in all) of the attempt left open, when it is `next`."""

    def standing(self, activity: str) -> Standing:
        """Where the person stands on an activity."""
        return self.standings.get(activity, NOTHING)

    def state(self, card: ActivityCard) -> State:
        """State of one activity."""
        standing = self.standing(card.id)
        if standing.open_variant:
            return State.OPEN
        if standing.mastered:
            return State.MASTERED
        if standing.done:
            return State.DONE
        return State.ADVISED if card.id in self.wanted else State.NEW

    def module_state(self, module: Module) -> State:
        """State of a whole module: acquired, else the most telling of its activities."""
        states = [self.state(card) for card in module.activities]
        if acquired(module, self.standings):
            return State.MASTERED
        if all(state in (State.DONE, State.MASTERED) for state in states):
            return State.DONE
        if State.ADVISED in states:
            return State.ADVISED
        begun = any(state is not State.NEW for state in states)
        return State.OPEN if begun else State.NEW

    @property
    def again(self) -> bool:
        """Whether `next` was done before and is not open: it is played on another example."""
        return self.next is not None and self.state(self.next) in (State.DONE, State.MASTERED)

    @property
    def total(self) -> int:
        """Activities in all."""
        return sum(len(module.activities) for module in self.modules)

    def done_in(self, module: Module) -> int:
        """Activities of a module whose goal was reached at least once."""
        return sum(self.standing(card.id).done for card in module.activities)

    @property
    def done(self) -> int:
        """Activities whose goal was reached at least once."""
        return sum(self.done_in(module) for module in self.modules)

    @property
    def next_module(self) -> Module | None:
        """The module of `next`."""
        for module in self.modules:
            if self.next in module.activities:
                return module
        return None

    def following(self, module: Module) -> ActivityCard | None:
        """The first activity of a module not done yet; None when all are."""
        for card in module.activities:
            if not self.standing(card.id).done:
                return card
        return None
