"""The lost invitation on screen: the ghost's way shows, and hints point at something."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize

from kiosk.learning.scenario import Act
from kiosk.modules.mailbox.agenda_scenario import AgendaMailbox
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.mailbox.view.agenda_view import AgendaMailboxView
from tests.modules.mailbox.test_mb3 import made
from tests.modules.mailbox.view.conftest import REFERENCE, Mail

SIZES = pytest.mark.parametrize("size", [REFERENCE, QSize(980, 340), QSize(520, 420)])


def world(variant: str) -> AgendaMailbox:
    scenario = ROOM.scenario(made()[variant])
    assert isinstance(scenario, AgendaMailbox)
    return scenario


@SIZES
def test_each_act_of_the_ghost_is_seen(show: Callable[..., Mail], size: QSize) -> None:
    activity = made()["demo"]
    trace = next(trace for trace in activity.traces if trace.passes)
    mail = show(world("demo"), size, AgendaMailboxView)
    for row in trace.acts:
        used = mail.view.demonstrate(Act(*row))
        assert used is not None, row
        assert used.isVisible(), row
    assert "reminder" in mail.world.delivered


@SIZES
def test_hints_point_at_what_is_there(show: Callable[..., Mail], size: QSize) -> None:
    activity = made()["C"]
    find, keep, note = (step.hints.target for step in activity.steps)
    mail = show(world("C"), size, AgendaMailboxView)
    assert mail.view.widget_for(find) is not None
    mail.view.demonstrate(Act("folder", "spam"))
    mail.view.demonstrate(Act("open", "invitation"))
    assert mail.view.widget_for(keep) is not None
    mail.view.demonstrate(Act("not-spam", "invitation"))
    assert mail.view.widget_for(note) is not None


def test_the_spam_pile_goes_and_the_row_tells_its_days(show: Callable[..., Mail]) -> None:
    mail = show(world("A"), REFERENCE, AgendaMailboxView)
    mail.view.demonstrate(Act("folder", "spam"))
    listing = mail.view.listing.list
    listing.setFocus()
    listing.choose_all()
    mail.hands.click("selected-delete")
    assert mail.toast() == "8 message(s) moved to the trash."
    assert mail.world.row("invitation").folder == "trash"
    mail.view.demonstrate(Act("folder", "trash"))
    place = listing.rows.place_of("invitation")
    assert "Deleted in 30 day(s)" in mail.spoken(place)
    assert "Deleted in 13 day(s)" in mail.spoken(listing.rows.place_of("tombola"))
