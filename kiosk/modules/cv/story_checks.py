"""What any world of this module may be asked about the stories that were told in it."""

from collections.abc import Mapping
from typing import Protocol

from kiosk.learning.activity import Value
from kiosk.learning.moments import Moments
from kiosk.learning.scenario import Predicate


class Telling(Protocol):
    """A world in which stories are told."""

    moments: Moments


def story_told(world: Telling, args: Mapping[str, Value]) -> bool:
    """``story`` was told to its end."""
    return args["story"] in world.moments.told


STORY_PREDICATES: Mapping[str, Predicate] = {"story_told": story_told}
STORY_PATH_PREDICATES = frozenset(STORY_PREDICATES)
"""They judge what was done on the way."""
