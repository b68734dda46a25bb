"""One activity of the mailbox as it ships, read without the rest of the content."""

import re
from functools import cache

from kiosk import assets
from kiosk.learning.activity import Activity
from kiosk.learning.attempt import Attempt
from kiosk.learning.scenario import Act
from kiosk.modules.assembly import assemble
from kiosk.modules.content_models import ActivityModel
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.traces import begin
from kiosk.modules.yaml_nodes import read

VARIANTS = ("A", "B", "C", "D", "demo")
FICTION = ("063998", "046571")
"""Numbers that are never given to anybody, kept for fiction (ARCEP, decision 2018-0881)."""


@cache
def activities(id: str) -> dict[str, Activity]:
    """Every variant of an activity, the demonstration among them."""
    source, problems = read(assets.path("modules", "mailbox", "fr", id, "activity.yaml"))
    assert source is not None
    assert not problems
    facts = set(re.findall(r"{fact:([\w-]+)}", source.file.read_text("utf-8")))
    model = ActivityModel.model_validate(source.data)
    made, found = assemble(source, model, ROOM, "test", facts)
    assert not found
    return made


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


def go_on(attempt: Attempt, *rows: tuple[str, ...]) -> Attempt:
    """The same attempt after more acts."""
    for row in rows:
        attempt.scenario.perform(Act(*row))
    return attempt


def failed(attempt: Attempt) -> list[str]:
    """What is judged and does not hold."""
    return [check.id for check in attempt.check().failed]


def opened(attempt: Attempt) -> list[str]:
    """The repairs that are asked for."""
    return [repair.id for repair in attempt.repairs]
