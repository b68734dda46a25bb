"""The content that ships, checked once for all tests that play it."""

from datetime import date
from functools import cache

from kiosk import assets
from kiosk.learning.activity import Activity
from kiosk.modules.catalogue import ROOMS, room
from kiosk.modules.clicker import Bank, bank
from kiosk.modules.content import Content, check
from kiosk.modules.references import GHOST
from kiosk.modules.room import Room
from kiosk.modules.sources import activity_folders, module_files

TODAY = date(2026, 11, 23)
"""A day on which the facts that ship hold."""
# From the folders alone, so that collecting tests reads no content.
ACTIVITIES = [
    f"{file.parent.parent.name}/{folder.name}"
    for file in module_files(assets.path("modules"))
    for folder in activity_folders(file)
]


@cache
def content() -> Content:
    """Everything under `assets/modules/`."""
    return check(assets.path("modules"), ROOMS, TODAY)


def judged(id: str) -> list[Activity]:
    """An activity in every variant that people play."""
    made = content().activities[id]
    return [activity for variant, activity in made.items() if variant != GHOST]


def table(id: str) -> tuple[Room, Bank]:
    """The room of an activity and the texts that the solutions of its module write."""
    module = id.partition("/")[0]
    same = [
        activity
        for name, made in content().activities.items()
        if name.startswith(f"{module}/")
        for activity in made.values()
    ]
    return room(module), bank(same)
