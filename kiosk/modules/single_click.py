"""How much of a module can be had with one click: an exercise must not be a quiz in disguise."""

from collections.abc import Iterable

from kiosk.learning.activity import Activity
from kiosk.learning.attempt import Attempt
from kiosk.learning.progress import AFTER, BEFORE
from kiosk.learning.scenario import Act
from kiosk.modules.room import Room
from kiosk.modules.traces import begin

MOST = 0.2
"""Single clicks for each required check of a module (curriculum, anti-quiz test)."""


def practice_variant(made: Iterable[Activity]) -> Activity | None:
    """The first variant that is neither the measure before nor the one later (C)."""
    return next((a for a in made if a.variant.id not in (BEFORE, AFTER, "demo")), None)


def single_clicks(room: Room, activity: Activity) -> list[set[str]]:
    """The required checks that one act without text meets in the untouched world, by click.

    Checks that the same click meets ask one thing, so they stand together: the fewest clicks
    that meet them all, each with its checks.
    """
    untouched = begin(room, activity)
    unmet = _unmet(untouched)
    met: list[set[str]] = []
    for offer in untouched.scenario.offers():
        if not offer.writes:
            attempt = begin(room, activity)
            attempt.scenario.perform(Act(offer.name, offer.target))
            met.append(unmet - _unmet(attempt))
    clicks: list[set[str]] = []
    left = set().union(*met)
    while left:
        best = max(met, key=lambda checks: len(checks & left)) & left
        clicks.append(best)
        left -= best
    return clicks


def required_checks(activity: Activity) -> int:
    """How many checks the goal of an activity asks for."""
    return sum(check.required for check in activity.checks)


def _unmet(attempt: Attempt) -> set[str]:
    return {check.id for step in attempt.activity.steps for check in attempt.missing(step)}
