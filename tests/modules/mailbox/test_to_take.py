"""What a world tells for a sheet: what was made in it, and never a secret."""

import pytest

from kiosk.learning.scenario import Act
from kiosk.learning.sheets import sheet_of
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.traces import begin
from tests.modules.installed import content

TOLD = {
    "mailbox/mb2": "@",
    "mailbox/mb3": "2026, ",
    "mailbox/mb4": "Cordialement,",
    "mailbox/mb7": "\u00a0: 5",
}


@pytest.mark.parametrize("id", TOLD)
def test_a_sheet_holds_what_was_made(id: str) -> None:
    activity = content().activities[id]["C"]
    attempt = begin(ROOM, activity)
    acts = next(trace.acts for trace in activity.traces if trace.passes)
    for act in acts:
        attempt.scenario.perform(Act(*act))
    assert attempt.check().done
    assert activity.sheet is not None
    sheet = sheet_of(activity.sheet, attempt.scenario.to_take)
    lines = [line for block in sheet.blocks for line in block.lines]
    assert any(TOLD[id] in line for line in lines), lines
    secrets = [text for name, target, text in acts if "secret" in target and text]
    assert not [line for line in lines for secret in secrets if secret in line]


@pytest.mark.parametrize("id", TOLD)
def test_an_untouched_world_has_nothing_of_its_own(id: str) -> None:
    activity = content().activities[id]["C"]
    assert activity.sheet is not None
    world = ROOM.scenario(activity)
    own = [world.to_take(block.own) for block in activity.sheet.blocks if block.own]
    assert own == [()]
