"""What the panel says of where one is: step, title, instruction, rail."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.learning.activity import Repair
from kiosk.learning.attempt import Attempt
from kiosk.ui.kit.step_rail import RailStep


@dataclass(frozen=True, slots=True)
class Briefing:
    """Words and progress for one moment of an attempt, ready to show."""

    where: str
    """« Étape 2 sur 4 », or what stands for it."""
    done: int
    total: int
    """0 when the number of steps must not be seen (later meetings)."""
    title: str
    situation: tuple[str, ...]
    instruction: str
    memo: tuple[str, ...]
    """Who one is here and why, kept in sight while steps or a repair lead."""
    rail: tuple[RailStep, ...]
    short_rail: tuple[RailStep, ...]
    """Collapsed: how many are done, the current one, the next one."""


def briefing(attempt: Attempt) -> Briefing:
    """What to say now: first meetings lead step by step, later ones name the goal only."""
    if attempt.repairs:
        return _repair(attempt)
    return _step(attempt) if attempt.first_meeting else _goal(attempt)


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
        done=len(achieved),
        total=len(steps),
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
        done=len(rail),
        total=0,
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
        done=len(achieved),
        total=len(repairs) if several else 0,
        title=repair.title,
        situation=repair.situation,
        instruction=repair.instruction,
        memo=attempt.activity.situation,
        rail=rail if several else (),
        short_rail=_short(rail) if several else (),
    )


def _short(rail: tuple[RailStep, ...]) -> tuple[RailStep, ...]:
    done = sum(step.state == "done" for step in rail)
    short = [RailStep(_steps_done(done), "done")] if done else []
    short += [step for step in rail if step.state == "current"]
    following = next((step for step in rail if step.state == "next"), None)
    if following is not None:
        words = following.words[:1].lower() + following.words[1:]
        then = QCoreApplication.translate("Briefing", "Then: %1").replace("%1", words)
        short.append(RailStep(then, "next", following.number))
    return tuple(short)


def _steps_done(count: int) -> str:
    return QCoreApplication.translate("Briefing", "Steps done: %1").replace("%1", str(count))
