"""How much of a module can be had with one click: an exercise must not be a quiz in disguise."""

from collections.abc import Iterable

from kiosk.learning.activity import Activity
from kiosk.learning.attempt import Attempt
from kiosk.learning.progress import AFTER, BEFORE
from kiosk.learning.scenario import Act, Offer
from kiosk.modules.room import Room
from kiosk.modules.traces import begin

MOST = 0.2
"""Single clicks for each required check of a module (curriculum, anti-quiz test)."""


FEW = 10
"""How many targets of an act are tried when nothing in the content names them."""


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
    for offer in _worth_trying(activity, untouched.scenario.offers()):
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


def _worth_trying(activity: Activity, offers: Iterable[Offer]) -> list[Offer]:
    """Acts without text: on targets that the author names anywhere, and the first few others.

    A world of 500 messages offers thousands of acts; one more unknown target tells nothing new.
    """
    named = {target for trace in activity.traces for _name, target, _text in trace.acts}
    named |= {str(value) for check in activity.checks for value in check.args.values()}
    others: dict[str, int] = {}
    chosen: list[Offer] = []
    for offer in offers:
        if offer.writes:
            continue
        others[offer.name] = others.get(offer.name, 0) + (offer.target not in named)
        if offer.target in named or others[offer.name] <= FEW:
            chosen.append(offer)
    return chosen


def required_checks(activity: Activity) -> int:
    """How many checks the goal of an activity asks for."""
    return sum(check.required for check in activity.checks)


def _unmet(attempt: Attempt) -> set[str]:
    return {check.id for step in attempt.activity.steps for check in attempt.missing(step)}
