"""Files that came with the shipped mails are what their names say: they can be looked at."""

import pytest

from kiosk.learning.activity import Activity
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.mailbox.scenario import MailboxScenario
from kiosk.modules.mailbox.web_world import WebWorld
from tests.modules.installed import content
from tests.paper.test_takeaway import text

WORLDS = [
    pytest.param(activity, id=f"{name} {variant}")
    for name, variants in content().activities.items()
    if name.startswith("mailbox/")
    for variant, activity in variants.items()
]


@pytest.mark.parametrize("activity", WORLDS)
def test_a_pdf_that_came_with_a_mail_holds_words(activity: Activity) -> None:
    world = ROOM.scenario(activity)
    for box in world.boxes.values() if isinstance(world, WebWorld) else (world,):
        assert isinstance(box, MailboxScenario)
        for row in box.rows():
            for file in box.attachments(row.id):
                if file.kind != "pdf":
                    continue
                assert len(text(box.content(file))) > 80, f"{row.id}: {file.name}"
