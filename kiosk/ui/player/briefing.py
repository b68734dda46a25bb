"""What the panel says of where one is: step, title, instruction, rail."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from kiosk.learning.activity import Repair
from kiosk.learning.attempt import Attempt, Verdict
from kiosk.ui.kit.step_rail import RailStep, StepState


@dataclass(frozen=True, slots=True)
class Briefing:
    """Words and progress for one moment of an attempt, ready to show."""

    where: str
    """« Étape 2 sur 4 », or what stands for it."""
    marks: tuple[StepState, ...]
    """One a step, in their order; none when their number must not be seen (later meetings)."""
    title: str
    situation: tuple[str, ...]
    instruction: str
    memo: tuple[str, ...]
    """Who one is here and why, kept in sight while steps or a repair lead."""
    rail: tuple[RailStep, ...]
    short_rail: tuple[RailStep, ...]
    """Collapsed: the current one and the next one."""
    ready: bool = False
    """All is as it should be: only the check is left."""


def briefing(attempt: Attempt) -> Briefing:
    """What to say now: first meetings lead step by step, later ones name the goal only."""
    if attempt.repairs:
        brief = _repair(attempt)
    else:
        brief = _step(attempt) if attempt.first_meeting else _goal(attempt)
    return _ready(brief) if attempt.ready else brief


def newly_done(attempt: Attempt, verdict: Verdict) -> list[str]:
    """What a check found done of the steps before the one in hand, in a first meeting.

    Empty as soon as a later step is met: the one in hand was tried, and is all that counts.
    """
    if attempt.repairs or not attempt.first_meeting:
        return []
    steps, achieved = attempt.activity.steps, attempt.achieved()
    place = [step.id for step in steps].index(verdict.step)
    if any(step.id in achieved for step in steps[place:]):
        return []
    met = {fact.path.rsplit("/", 1)[-1] for fact in verdict.facts if fact.success}
    return [step.done for step in steps[:place] if step.id in met]


def _ready(brief: Briefing) -> Briefing:
    """Nothing is left to do but to look at the result."""
    return replace(
        brief,
        title=QCoreApplication.translate("Briefing", "It is done!"),
        situation=(),
        instruction=QCoreApplication.translate("Briefing", "Press Check to see the result."),
        memo=(),
        ready=True,
    )


def _step(attempt: Attempt) -> Briefing:
    steps, achieved = attempt.activity.steps, attempt.achieved()
    current = attempt.current
    place = [step.id for step in steps].index(current.id)
    rail = tuple(
        RailStep(step.done, "done")
        if step.id in achieved
        else RailStep(step.title, "current" if step.id == current.id else "next", str(number))
        for number, step in enumerate(steps, 1)
    )
    return Briefing(
        where=QCoreApplication.translate("Briefing", "Step %1 of %2")
        .replace("%1", str(place + 1))
        .replace("%2", str(len(steps))),
        marks=tuple(step.state for step in rail),
        title=current.title,
        situation=() if achieved else attempt.activity.situation,
        instruction=current.instruction if not isinstance(current, Repair) else "",
        memo=attempt.activity.situation if achieved else (),
        rail=rail,
        short_rail=_short(rail),
    )


def _goal(attempt: Attempt) -> Briefing:
    achieved = attempt.achieved()
    rail = tuple(RailStep(s.done, "done") for s in attempt.activity.steps if s.id in achieved)
    return Briefing(
        where=_steps_done(len(rail)) if rail else "",
        marks=(),
        title=attempt.activity.title,
        situation=attempt.activity.situation,
        instruction=attempt.activity.goal,
        memo=(),
        rail=rail,
        short_rail=(RailStep(_steps_done(len(rail)), "done"),) if rail else (),
    )


def _repair(attempt: Attempt) -> Briefing:
    repairs, achieved, current = attempt.repairs, attempt.achieved(), attempt.current
    repair = attempt.activity.repair(current.id)
    rail = tuple(
        RailStep(
            r.title, "done" if r.id in achieved else "current" if r is current else "next", str(n)
        )
        for n, r in enumerate(repairs, 1)
    )
    several = len(repairs) > 1
    return Briefing(
        where=QCoreApplication.translate("Briefing", "One more step"),
        marks=tuple(step.state for step in rail) if several else (),
        title=repair.title,
        situation=repair.situation,
        instruction=repair.instruction,
        memo=attempt.activity.situation,
        rail=rail if several else (),
        short_rail=_short(rail) if several else (),
    )


def _short(rail: tuple[RailStep, ...]) -> tuple[RailStep, ...]:
    place = next((n for n, step in enumerate(rail) if step.state == "current"), len(rail))
    short = list(rail[place : place + 1])
    following = next((step for step in rail[place:] if step.state == "next"), None)
    if following is not None:
        words = following.words[:1].lower() + following.words[1:]
        then = QCoreApplication.translate("Briefing", "Then: %1").replace("%1", words)
        short.append(RailStep(then, "next", following.number))
    return tuple(short)


def _steps_done(count: int) -> str:
    return QCoreApplication.translate("Briefing", "Steps done: %1").replace("%1", str(count))
