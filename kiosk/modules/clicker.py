"""Plays without reading: an activity that such a player finishes teaches nothing.

A clicker does any act that the world offers, fills free text from a bank of valid texts (what
the solutions of its module write) and asks for judgement after each act, up to three times as
many acts as the longest solution needs.
"""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from random import Random

from kiosk.learning.activity import Activity, Trace
from kiosk.learning.scenario import Act, NotOfferedError, Offer
from kiosk.modules.room import Room
from kiosk.modules.traces import begin

PATIENCE = 3
"""Times the length of the longest solution."""
MOST_PASSES = 0.01

Bank = dict[str, tuple[str, ...]]
"""Field, or name of another act that writes -> valid texts for it."""
Taste = Callable[[Random, Sequence[Offer], set[Offer]], Offer]
"""(chance, what is offered, what was done already) -> what to do."""


def bank(activities: Iterable[Activity]) -> Bank:
    """Texts that the passing traces of a module's activities write, by field or name of the act."""
    texts: dict[str, dict[str, None]] = {}
    for activity in activities:
        for trace in activity.traces:
            if trace.passes:
                for name, target, text in trace.acts:
                    if text:
                        field = target if name == "fill" else name
                        texts.setdefault(field, {})[text] = None
    return {field: tuple(found) for field, found in texts.items()}


def uniform(chance: Random, offers: Sequence[Offer], done: set[Offer]) -> Offer:
    """Any act that is offered, each as likely."""
    return chance.choice(offers)


def always(name: str, last: bool = False) -> Taste:
    """The same judgement for everything: that act on each target once, chance otherwise.

    Targets are taken from the first offered to the last, or the other way round.
    """

    def choose(chance: Random, offers: Sequence[Offer], done: set[Offer]) -> Offer:
        wanted = [offer for offer in offers if offer.name == name and offer not in done]
        if wanted:
            return wanted[-1 if last else 0]
        return chance.choice([offer for offer in offers if offer.name != name] or offers)

    return choose


def alike(names: Sequence[str]) -> Taste:
    """The same judgement by several acts: each of these on each target once, chance otherwise.

    Where some things want one deed and others another, this is who does one to all of them:
    reports whatever came, or follows and answers whatever came.
    """

    def choose(chance: Random, offers: Sequence[Offer], done: set[Offer]) -> Offer:
        wanted = [offer for offer in offers if offer.name in names and offer not in done]
        return chance.choice(wanted or offers)

    return choose


def one_sided(room: Room, activity: Activity, trace: Trace, more: Iterable[Act]) -> bool:
    """Whether somebody who knows every deed but does not tell things apart reaches the goal.

    They do what a solution does, and ``more``: what it does to some, done to all. Acts that are
    no longer possible are left out.
    """
    attempt = begin(room, activity)
    for act in (*more, *(Act(*row) for row in trace.acts)):
        with suppress(NotOfferedError):
            attempt.scenario.perform(act)
    return attempt.check().done


def judgements(room: Room, activity: Activity) -> tuple[str, ...]:
    """Names of the acts that a solution of the activity or its world's first moment knows."""
    names = [offer.name for offer in room.scenario(activity).offers()]
    names += [name for trace in activity.traces for name, _target, _text in trace.acts]
    return tuple(dict.fromkeys(names))


def passes(room: Room, activity: Activity, texts: Bank, taste: Taste, seed: int) -> bool:
    """Whether one clicker reaches the goal, with that seed for its chance."""
    chance = Random(seed)
    attempt = begin(room, activity)
    everything = tuple(text for found in texts.values() for text in found)
    lengths = [len(t.acts) for t in activity.traces if t.passes]
    done: set[Offer] = set()
    for _ in range(PATIENCE * max(lengths)):
        offers = attempt.scenario.offers()
        if not offers:
            break
        offer = taste(chance, offers, done)
        done.add(offer)
        field = offer.target if offer.name == "fill" else offer.name
        text = chance.choice(texts.get(field) or everything) if offer.writes else ""
        try:
            attempt.scenario.perform(Act(offer.name, offer.target, text))
        except NotOfferedError:
            if not offer.writes:
                raise
            continue  # the text is refused, as a name that another file has
        if not attempt.missing(attempt.current):
            break
    return attempt.check().done


def share(room: Room, activity: Activity, texts: Bank, taste: Taste, seeds: Iterable[int]) -> float:
    """Share of clickers that reach the goal, 0 to 1."""
    results = [passes(room, activity, texts, taste, seed) for seed in seeds]
    return sum(results) / len(results)
