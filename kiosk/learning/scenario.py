"""The base of every simulator: a world that behaves, acts on it, and a listener.

A scenario's whole state is its initial world plus the acts done in it: a snapshot is the list
of acts, and restoring replays them. So a trace written by an author, a ghost, a random clicker
and a learner all use the same door (`perform`), and a world can be rebuilt on another station.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from kiosk.learning.activity import Consequence, Value
from kiosk.learning.letters import Letter


@dataclass(frozen=True, slots=True)
class Act:
    """The smallest thing one can do: a name, at most one target, at most one text."""

    name: str
    target: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """An act the world accepts now. ``writes`` says that it takes a free text."""

    name: str
    target: str = ""
    writes: bool = False


class NotOfferedError(ValueError):
    """The act is not possible in the world as it is now; the world did not change."""


Predicate = Callable[[Any, Mapping[str, Value]], bool]
"""(scenario, arguments) -> holds. Each module's ``checks.py`` has typed ones for its scenario."""


def _nobody() -> None:
    """The listener of a scenario that nobody looks at."""


class Scenario(ABC):
    """A simulated world. Subclasses hold their state in attributes and change it in `apply`.

    Time is simulated: `now` starts at the world's own date and each act takes ``ACT_MINUTES``;
    what happens later (an answer) is simply dated later.
    """

    ACT_MINUTES = 1

    def __init__(
        self,
        now: datetime,
        consequences: Sequence[Consequence],
        predicates: Mapping[str, Predicate],
    ) -> None:
        self.now = now
        self.changes = 0
        """Acts performed so far, repeated fills included: the world is the same while it is."""
        self.listener: Callable[[], None] = _nobody
        self._consequences = tuple(consequences)
        self._predicates = predicates
        self._acts: list[Act] = []
        self._happened: list[str] = []

    @property
    def acts(self) -> tuple[Act, ...]:
        """What was done, in order. Filling the same field again replaces the earlier fill."""
        return tuple(self._acts)

    @property
    def happened(self) -> tuple[str, ...]:
        """Ids of the consequences that took place, in order."""
        return tuple(self._happened)

    @abstractmethod
    def offers(self) -> list[Offer]:
        """Every act that `perform` would accept now."""

    @abstractmethod
    def apply(self, act: Act) -> None:
        """Change the world. Raise NotOfferedError, before any change, when it cannot be done."""

    @abstractmethod
    def take_effect(self, consequence: Consequence) -> None:
        """Let the world answer, as the consequence's ``effect`` says."""

    def perform(self, act: Act) -> None:
        """Do one act, let consequences follow, tell the listener.

        Raises NotOfferedError and changes nothing when the world does not offer the act.
        """
        self.apply(act)
        last = self._acts[-1] if self._acts else None
        if last and act.name == "fill" and (last.name, last.target) == ("fill", act.target):
            self._acts[-1] = act
        else:
            self._acts.append(act)
            self.now += timedelta(minutes=self.ACT_MINUTES)
        for consequence in self._consequences:
            if consequence.id not in self._happened and self.holds(
                consequence.predicate, consequence.args
            ):
                self._happened.append(consequence.id)
                self.take_effect(consequence)
        self.changes += 1
        self.listener()

    def holds(self, predicate: str, args: Mapping[str, Value]) -> bool:
        """Ask one predicate of the module about this world."""
        return self._predicates[predicate](self, args)

    def letters(self) -> tuple[Letter, ...]:
        """Messages that were sent in this world; none where nothing is written."""
        return ()

    def to_take(self, name: str) -> tuple[str, ...]:
        """What was made in this world and may be printed on a sheet, line by line."""
        return ()

    def close(self) -> None:
        """Stop telling anyone: the view that listened is gone."""
        self.listener = _nobody

    def snapshot(self) -> list[list[str]]:
        """The acts as plain rows, enough to rebuild this world from its initial state."""
        return [[act.name, act.target, act.text] for act in self._acts]

    def restore(self, rows: Sequence[Sequence[str]]) -> None:
        """Replay a snapshot on a fresh world. The listener is told once, at the end.

        Raises NotOfferedError when the rows belong to another version of the content.
        """
        listener, self.listener = self.listener, _nobody
        try:
            for name, target, text in rows:
                self.perform(Act(name, target, text))
        finally:
            self.listener = listener
        listener()
