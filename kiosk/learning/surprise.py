"""A message that nobody expected, in the middle of something else: a trap that is none's exercise.

It is added to the world of an activity that allows it. Answering it, or leaving it where others
find it, stops nobody: it is only told at the end.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from kiosk.learning.activity import Activity, Check, ReplayLine, Variant
from kiosk.learning.ports import Snapshot

KEY = "surprise"
"""Where the message stands in the world of a variant."""


@dataclass(frozen=True, slots=True)
class Surprise:
    """One message, and what is said at the end of what became of it."""

    id: str
    name: str
    """Who seems to write."""
    address: str
    subject: str
    text: str
    answered: str
    """Said when it was answered."""
    kept: str
    """Said when it stayed among the other messages."""
    who: str
    reported: str
    """Told by ``who`` when it was reported."""


def with_surprise(activity: Activity, surprise: Surprise) -> Activity:
    """The activity with this message in its world."""
    message = {
        "id": surprise.id,
        "name": surprise.name,
        "address": surprise.address,
        "subject": surprise.subject,
        "text": surprise.text,
    }
    args = {"message": surprise.id, "address": surprise.address}
    first = activity.steps[0].id
    told = tuple(
        Check(f"{surprise.id}-{what}", first, False, predicate, args, sentence)
        for what, predicate, sentence in (
            ("answered", "surprise_unanswered", surprise.answered),
            ("kept", "surprise_put_away", surprise.kept),
        )
    )
    world = {**activity.variant.world, KEY: message}
    line = ReplayLine("surprise_reported", args, surprise.who, surprise.reported)
    return replace(
        activity,
        variant=Variant(activity.variant.id, world),
        checks=(*told, *activity.checks),
        replay=(*activity.replay, line),
    )


def surprise_in(activity: Activity) -> str:
    """Id of the message that was added; empty without one."""
    message = activity.variant.world.get(KEY)
    return str(message["id"]) if isinstance(message, dict) else ""


def surprise_of(snapshot: Snapshot) -> str:
    """Id of the message in the world that a snapshot was taken of; empty without one."""
    state: dict[str, Any] = json.loads(snapshot.state)
    return str(state.get("surprise", ""))


def with_chosen(
    activity: Activity, surprises: Sequence[Surprise], chosen: str | int | None
) -> Activity:
    """The activity with the message of that id, or of that number, which counts on from the start.

    A message that is not known any more leaves the activity as it is.
    """
    if isinstance(chosen, int) and surprises:
        return with_surprise(activity, surprises[chosen % len(surprises)])
    found = next((each for each in surprises if chosen and each.id == chosen), None)
    return with_surprise(activity, found) if found is not None else activity
