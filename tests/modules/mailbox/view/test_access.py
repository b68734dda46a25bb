"""Names, roles and the widgets that hints point at; the ghost shows what it does."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from kiosk import assets
from kiosk.learning.scenario import Act
from kiosk.modules.library import Library
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.mailbox.scenario import MailboxScenario
from tests.modules.mailbox.view.conftest import Mail

WRITING = (Act("open", "convocation"), Act("reply-all", "convocation"))


def focusable(mail: Mail) -> list[QWidget]:
    """Every visible widget that takes the keyboard."""
    return [
        widget
        for widget in mail.view.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


@pytest.mark.parametrize("state", ["inbox", "reading", "writing", "contacts", "signature"])
def test_what_takes_the_keyboard_has_a_name_and_a_role(mail: Mail, state: str) -> None:
    for act in {"reading": WRITING[:1], "writing": WRITING}.get(state, ()):
        mail.view.demonstrate(act)
    if state in ("contacts", "signature"):
        mail.hands.click(f"{state}-settings")
    found = focusable(mail)
    assert len(found) > 5
    for widget in found:
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert widget.objectName(), widget
        assert spoken.text(QAccessible.Text.Name), widget.objectName()
        assert spoken.role() != QAccessible.Role.NoRole, widget.objectName()
        assert spoken.role() != QAccessible.Role.Client, widget.objectName()


def test_icons_say_their_name_and_their_keys(mail: Mail) -> None:
    mail.click_row(0)
    reply = mail.hands.see("reply")
    assert reply.accessibleName() == "Reply"
    assert reply.toolTip() == "Reply (Ctrl+R)"
    star = mail.hands.see("star")
    mail.hands.click("star")
    assert star.accessibleName() == "Remove the star"


def test_hints_find_their_widgets(mail: Mail) -> None:
    assert mail.view.widget_for("reply") is None
    for act in WRITING:
        mail.view.demonstrate(act)
    for name in ("to", "cc", "subject", "body", "send", "new", "search", "folders"):
        widget = mail.view.widget_for(name)
        assert widget is not None, name
        assert widget.isVisible()
    assert mail.view.widget_for("nowhere") is None


def test_the_ghost_shows_every_act_of_the_real_solution(show: Callable[..., Mail]) -> None:
    activity = Library(assets.generated("content")).activity("mailbox/mb4", "demo")
    world = ROOM.scenario(activity)
    assert isinstance(world, MailboxScenario)
    mail = show(world)
    trace = next(trace for trace in activity.traces if trace.passes)
    used = []
    for row in trace.acts:
        widget = mail.view.demonstrate(Act(*row))
        assert widget is not None, row
        assert widget.isVisible(), row
        used.append(widget.objectName())
    assert used[:3] == ["message-list", "body", "body"]
    assert world.sent


def test_hints_of_the_real_activity_name_widgets_that_exist(show: Callable[..., Mail]) -> None:
    activity = Library(assets.generated("content")).activity("mailbox/mb4", "C")
    world = ROOM.scenario(activity)
    assert isinstance(world, MailboxScenario)
    mail = show(world)
    named = {step.hints.target for step in activity.steps}
    named |= {repair.hints.target for repair in activity.repairs}
    named.discard("")
    seen = {name for name in named if mail.view.widget_for(name)}
    trace = next(trace for trace in activity.traces if trace.passes)
    for row in trace.acts:
        mail.view.demonstrate(Act(*row))
        seen |= {name for name in named if mail.view.widget_for(name)}
    assert seen == named
