"""One person at one activity: judges the world, grades help and repair, produces facts.

An attempt never writes: what it returns is committed by the caller, together with
`Attempt.snapshot`, in one transaction (see ``Store.commit``).
"""

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from kiosk.learning.activity import Activity, Check, Hints, Repair, Step
from kiosk.learning.event import Fact, Kind, Verb
from kiosk.learning.ports import Snapshot, Visit
from kiosk.learning.scenario import Scenario
from kiosk.learning.surprise import surprise_in

LAST_HINT = 3


@dataclass(frozen=True, slots=True)
class Verdict:
    """What `Vérifier` says: the step judged, what is missing, and whether all is done."""

    done: bool
    """The whole activity (goal, or every opened repair) is met."""
    step: str
    """Id of the step or repair that was judged."""
    failed: tuple[Check, ...]
    """Its required checks that are not met yet, in the order of the content."""
    remarks: tuple[Check, ...]
    """Bonus checks not met; only ever a comment."""
    level: int
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Help:
    """A hint that was given: its number (1 to 3) and its words."""

    number: int
    words: str
    target: str
    """Object name of the widget to point at (hint 2); empty otherwise."""
    fact: Fact


class Attempt:
    """The state of an attempt around its scenario: hints asked, tries, repairs opened.

    ``first_meeting`` says whether the step rail and step instructions are shown ahead.
    """

    def __init__(
        self,
        id: UUID,
        visit: Visit,
        activity: Activity,
        scenario: Scenario,
        first_meeting: bool,
    ) -> None:
        self.id = id
        self.visit = visit
        self.activity = activity
        self.scenario = scenario
        self.first_meeting = first_meeting
        self.misses = 0
        """Checks in a row that found something missing; a hint is offered after two."""
        self.done = False
        self._hints: dict[str, int] = {}
        self._recorded: list[str] = []
        self._judged = -1
        self._answers: dict[str, bool] = {}

    # -- where we are ------------------------------------------------------------------

    @property
    def repairs(self) -> tuple[Repair, ...]:
        """Repairs opened so far, in the order of the content: the most urgent first."""
        by_id = {c.id: c.repair for c in self.activity.consequences}
        opened = {by_id[name] for name in self.scenario.happened if by_id[name]}
        return tuple(repair for repair in self.activity.repairs if repair.id in opened)

    @property
    def goals(self) -> tuple[Step | Repair, ...]:
        """The steps, or, once an act had consequences to repair, the opened repairs."""
        return self.repairs or self.activity.steps

    def missing(self, goal: Step | Repair) -> tuple[Check, ...]:
        """Required checks of a step or repair that the world does not meet now."""
        return tuple(c for c in self.checks(goal) if c.required and not self._holds(c))

    def achieved(self) -> tuple[str, ...]:
        """Ids of the goals that the world meets now."""
        return tuple(goal.id for goal in self.goals if not self.missing(goal))

    @property
    def current(self) -> Step | Repair:
        """The first goal not met; the last one when all are."""
        for goal in self.goals:
            if self.missing(goal):
                return goal
        return self.goals[-1]

    @property
    def ready(self) -> bool:
        """True when `check` would end the activity."""
        return len(self.achieved()) == len(self.goals)

    @property
    def level(self) -> int:
        """Result code if the goal is reached now: 3 alone, 2 with hint 1, 1 with more."""
        if self.repairs:
            return 1
        return {0: 3, 1: 2}.get(max(self._hints.values(), default=0), 1)

    def hints_given(self) -> int:
        """How many hints were given for the current step or repair."""
        return self._hints.get(self.current.id, 0)

    # -- what happens --------------------------------------------------------------------

    def begin(self) -> Fact:
        """The attempt starts."""
        return self._fact(Verb.INITIALIZED, Kind.ACTIVITY, self.activity.id)

    def notice(self) -> tuple[Fact, ...]:
        """Facts that an act brought about: repairs that opened. Call after each act."""
        facts = []
        for repair in self.repairs:
            if repair.id not in self._recorded:
                self._recorded.append(repair.id)
                facts.append(self._fact(Verb.INITIALIZED, Kind.REPAIR, self._path(repair.id)))
        return tuple(facts)

    def check(self) -> Verdict:
        """Judge the world. The facts are one result per newly met step, or the one missing.

        A check that finds a new step done is no miss: nothing is held against the step after it.
        """
        facts: list[Fact] = list(self.notice())
        news = [id for id in self.achieved() if f"met:{id}" not in self._recorded]
        for goal_id in news:
            self._recorded.append(f"met:{goal_id}")
            facts.append(self._result(goal_id, ()))
        goal = self.current
        failed = self.missing(goal)
        if failed and news:
            self.misses = 0
        elif failed:
            self.misses += 1
            facts.append(self._result(goal.id, tuple(c.id for c in failed)))
        elif not self.done:
            self.misses = 0
            self.done = True
            facts.append(
                self._fact(
                    Verb.COMPLETED,
                    Kind.ACTIVITY,
                    self.activity.id,
                    success=True,
                    completion=True,
                    level=self.level,
                    repaired=bool(self.repairs),
                )
            )
        return Verdict(
            done=self.done and not failed,
            step=goal.id,
            failed=failed,
            remarks=self.remarks(),
            level=self.level if self.done else 0,
            facts=tuple(facts),
        )

    def remarks(self) -> tuple[Check, ...]:
        """Bonus checks that the world does not meet: only ever a comment."""
        goals: tuple[Step | Repair, ...] = (*self.activity.steps, *self.repairs)
        return tuple(
            c for g in goals for c in self.checks(g) if not c.required and not self._holds(c)
        )

    def hint(self) -> Help:
        """Give the next hint of the current goal; the third again once all were given."""
        goal = self.current
        number = min(self._hints.get(goal.id, 0) + 1, LAST_HINT)
        self._hints[goal.id] = number
        hints: Hints = goal.hints
        words = (hints.where, hints.what, hints.ghost)[number - 1]
        fact = self._fact(Verb.ASKED, Kind.HINT, f"{self._path(goal.id)}/{number}")
        return Help(number, words, hints.target if number == 2 else "", fact)

    def call(self) -> Fact:
        """« Demander de l’aide »."""
        return self._fact(Verb.ASKED, Kind.HELP, self._path(self.current.id))

    def promise(self, real_act: str) -> Fact:
        """A « Pour de vrai » was kept, to be asked about at the next visit."""
        return self._fact(Verb.INITIALIZED, Kind.REAL_ACT, self._path(real_act), answer="kept")

    # -- keeping -------------------------------------------------------------------------

    def snapshot(self) -> Snapshot:
        """Everything needed to be exactly here again."""
        state = {
            "acts": self.scenario.snapshot(),
            "hints": self._hints,
            "recorded": self._recorded,
            "misses": self.misses,
            "first_meeting": self.first_meeting,
            "done": self.done,
            "surprise": surprise_in(self.activity),
        }
        return Snapshot(
            visit=self.visit.id,
            attempt=self.id,
            activity=self.activity.id,
            content_version=self.activity.content_version,
            variant=self.activity.variant.id,
            state=json.dumps(state, ensure_ascii=False, separators=(",", ":")).encode(),
        )

    @classmethod
    def restored(
        cls, snapshot: Snapshot, visit: Visit, activity: Activity, scenario: Scenario
    ) -> "Attempt":
        """An attempt found again, on a fresh scenario of the same variant and content version.

        Raises NotOfferedError when the acts do not fit the content.
        """
        state: dict[str, Any] = json.loads(snapshot.state)
        attempt = cls(snapshot.attempt, visit, activity, scenario, state["first_meeting"])
        scenario.restore(state["acts"])
        attempt._hints = dict(state["hints"])
        attempt._recorded = list(state["recorded"])
        attempt.misses = state["misses"]
        attempt.done = state["done"]
        return attempt

    # -- parts ---------------------------------------------------------------------------

    def checks(self, goal: Step | Repair) -> tuple[Check, ...]:
        """Everything that is looked at for a step or repair, in the order of the content."""
        if isinstance(goal, Repair):
            return goal.checks
        return tuple(c for c in self.activity.checks if c.step == goal.id)

    def _holds(self, check: Check) -> bool:
        """Ask the world once for each of its states: a screen asks many times after an act."""
        if self._judged != self.scenario.changes:
            self._judged = self.scenario.changes
            self._answers.clear()
        if check.id not in self._answers:
            self._answers[check.id] = self.scenario.holds(check.predicate, check.args)
        return self._answers[check.id]

    def _path(self, part: str) -> str:
        return f"{self.activity.id}/{part}"

    def _result(self, goal: str, failed: tuple[str, ...]) -> Fact:
        repair = any(goal == r.id for r in self.repairs)
        return self._fact(
            Verb.ATTEMPTED,
            Kind.REPAIR if repair else Kind.STEP,
            self._path(goal),
            success=not failed,
            failed=failed,
            repaired=repair and not failed,
        )

    def _fact(self, verb: Verb, kind: Kind, path: str, **result: Any) -> Fact:
        return Fact(
            verb=verb,
            kind=kind,
            path=path,
            person=self.visit.person,
            visit=self.visit.id,
            attempt=self.id,
            content_version=self.activity.content_version,
            variant=self.activity.variant.id,
            **result,
        )
