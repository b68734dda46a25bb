"""The activities of the CV as they ship, read without the rest of the content."""

import re
from functools import cache

from kiosk import assets
from kiosk.learning.activity import Activity
from kiosk.learning.attempt import Attempt
from kiosk.learning.scenario import Act
from kiosk.modules.assembly import assemble
from kiosk.modules.content_models import ActivityModel
from kiosk.modules.cv.room import ROOM
from kiosk.modules.cv.scenario import CvPage
from kiosk.modules.traces import begin
from kiosk.modules.yaml_nodes import read

VARIANTS = ("A", "B", "C", "D", "demo")


@cache
def activities(id: str = "cv1") -> dict[str, Activity]:
    """Every variant of an activity, the demonstration among them."""
    source, problems = read(assets.path("modules", "cv", "fr", id, "activity.yaml"))
    assert source is not None
    assert not problems
    facts = set(re.findall(r"{fact:([\w-]+)}", source.file.read_text("utf-8")))
    model = ActivityModel.model_validate(source.data)
    made, found = assemble(source, model, ROOM, "test", facts)
    assert not found
    return made


def page(attempt: Attempt) -> CvPage:
    """The world of an attempt."""
    assert isinstance(attempt.scenario, CvPage)
    return attempt.scenario


def play(variant: str, *rows: tuple[str, ...]) -> Attempt:
    """A new attempt after these acts."""
    return go_on(begin(ROOM, activities()[variant]), *rows)


def go_on(attempt: Attempt, *rows: tuple[str, ...]) -> Attempt:
    """The same attempt after more acts."""
    for row in rows:
        attempt.scenario.perform(Act(*row))
    return attempt


def hear(attempt: Attempt) -> list[str]:
    """Go on to the end of what happens; names of the stories told."""
    told: list[str] = []
    moments = page(attempt).moments
    while moments.name:
        told.append(moments.name)
        go_on(attempt, ("go-on",))
    return list(dict.fromkeys(told))


def failed(attempt: Attempt) -> list[str]:
    """What is judged and does not hold."""
    return [check.id for check in attempt.check().failed]


def opened(attempt: Attempt) -> list[str]:
    """The repairs that are asked for."""
    return [repair.id for repair in attempt.repairs]
