"""One activity as it ships, read without the rest of the content; what an attempt at it holds."""

import re
from functools import cache

from kiosk import assets
from kiosk.learning.activity import Activity
from kiosk.learning.attempt import Attempt
from kiosk.learning.scenario import Act
from kiosk.modules.assembly import assemble
from kiosk.modules.catalogue import room
from kiosk.modules.content_models import ActivityModel
from kiosk.modules.yaml_nodes import read


@cache
def shipped(module: str, id: str) -> dict[str, Activity]:
    """Every variant of an activity, the demonstration among them."""
    source, problems = read(assets.path("modules", module, "fr", id, "activity.yaml"))
    assert source is not None
    assert not problems
    facts = set(re.findall(r"{fact:([\w-]+)}", source.file.read_text("utf-8")))
    model = ActivityModel.model_validate(source.data)
    made, found = assemble(source, model, room(module), "test", facts)
    assert not found
    return made


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
