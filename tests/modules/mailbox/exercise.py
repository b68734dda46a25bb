"""One activity of the mailbox as it ships, read without the rest of the content."""

from kiosk.learning.activity import Activity
from kiosk.learning.attempt import Attempt
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.traces import begin
from tests.modules.shipped import failed, go_on, opened, shipped

__all__ = ["FICTION", "VARIANTS", "Exercise", "activities", "failed", "go_on", "opened"]

VARIANTS = ("A", "B", "C", "D", "demo")
FICTION = ("063998", "046571")
"""Numbers that are never given to anybody, kept for fiction (ARCEP, decision 2018-0881)."""


def activities(id: str) -> dict[str, Activity]:
    """Every variant of an activity, the demonstration among them."""
    return shipped("mailbox", id)


class Exercise:
    """Plays one activity: ``Exercise("mb1").play("C", ("open", "summons"))``."""

    def __init__(self, id: str) -> None:
        """``id`` is the folder of the activity."""
        self._id = id

    def made(self) -> dict[str, Activity]:
        """Its variants by name."""
        return activities(self._id)

    def play(self, variant: str, *rows: tuple[str, ...]) -> Attempt:
        """A new attempt after these acts."""
        return go_on(begin(ROOM, self.made()[variant]), *rows)
