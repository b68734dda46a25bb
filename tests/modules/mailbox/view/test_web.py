"""The PC with a browser: the real mailbox in its pages, by hand, and what happens meanwhile."""

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk import assets
from kiosk.learning.scenario import Act
from kiosk.modules.library import Library
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.mailbox.view.web_view import WebView
from kiosk.modules.mailbox.web_world import WebWorld
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.reader import Drawn, Inside, Reader
from tests.modules.mailbox.view.conftest import REFERENCE

ADDRESS, SECRET = "lina.traore@messagerie.example", "Lune47Bleue*"

T = TypeVar("T")
Put = Callable[..., tuple[WebView, Visitor]]


def at_once(
    job: Callable[[], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None] | None = None,
) -> None:
    """Do a job here and now."""
    done(job())


def no_file(file: Inside, number: int, width: int) -> Drawn:
    """These worlds have no files."""
    raise ValueError("no file")


@pytest.fixture
def put(qtbot: QtBot, host: ThemeHost) -> Iterator[Put]:
    """Show a world of the real content."""
    windows: list[tuple[QWidget, WebView]] = []

    def show(
        activity: str = "mailbox/mb1", variant: str = "C", size: QSize = REFERENCE
    ) -> tuple[WebView, Visitor]:
        window = QWidget()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        world = ROOM.scenario(Library(assets.generated("content")).activity(activity, variant))
        view = ROOM.view()(world, host, Reader(at_once, no_file))
        assert isinstance(view, WebView)
        column.addWidget(view)
        FocusRing(host, window)
        window.resize(size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        windows.append((window, view))
        return view, Visitor(window)

    yield show
    for window, view in windows:
        view.close_world()
        window.close()


def names(view: WebView) -> list[str]:
    """Names of the acts done, in order."""
    return [act.name for act in view.scenario.acts]


def sign_out(hands: Visitor) -> None:
    """By the menu behind the initials."""
    hands.click("web-account")
    hands.choose_entry("web-sign-out")


def sign_in(hands: Visitor, *, stay: bool = False) -> None:
    """On the page of the mail service, the box unticked unless ``stay``."""
    hands.click("web-user")
    hands.type(ADDRESS)
    hands.focus_by_tab("web-secret")
    hands.type(SECRET)
    if not stay:
        hands.click("web-stay")
    hands.click("web-sign-in")


def focus_name() -> str:
    """Object name of what has the keyboard."""
    focus = QApplication.focusWidget()
    return focus.objectName() if focus is not None else ""


def test_a_person_does_it_all_by_hand(put: Put) -> None:
    view, hands = put()
    acted: list[int] = []
    view.acted.connect(lambda: acted.append(1))
    sign_out(hands)
    assert hands.find("message-list") is None
    sign_in(hands)
    hands.click("web-not-now")
    hands.click_row("message-list", "Mission Locale de Belleval")
    assert hands.see("message-body").isVisible()
    sign_out(hands)
    hands.click("web-quit")
    assert focus_name() == "web-open"
    hands.click("leave")
    assert focus_name() == "go-on"
    hands.press(Qt.Key.Key_Return, times=2)
    assert hands.find("go-on") is None
    assert focus_name() == "web-open"
    assert names(view) == [
        "web-press", "fill", "fill", "web-tick", "web-press", "web-not-now", "open", "web-press",
        "web-quit", "leave", "go-on", "go-on",
    ]  # fmt: skip
    assert len(acted) == 10


def test_somebodys_mail_is_opened_and_the_story_stands_in_front(put: Put) -> None:
    view, hands = put()
    hands.click_row("message-list", "docteur Blin")
    assert hands.find("web") is None
    assert focus_name() == "go-on"
    assert view.widget_for("web-account") is hands.see("go-on")
    for _ in range(3):
        hands.click("go-on")
    assert hands.see("message-body").isVisible()


def test_two_mailboxes_are_two_views(put: Put) -> None:
    view, hands = put()
    hands.click_row("message-list", "Zoé")
    for _ in range(3):
        hands.click("go-on")
    sign_out(hands)
    sign_in(hands)
    hands.click("web-never")
    assert hands.find("message-body") is None
    hands.click("new-short")
    hands.click("body")
    hands.type("Bonjour")
    sign_out(hands)
    assert isinstance(view.scenario, WebWorld)
    assert view.scenario.own_box.composing is not None
    assert view.scenario.own_box.composing.body == "Bonjour"
    assert not view.scenario.boxes["owner"].composing


def test_in_a_low_room_the_place_is_left_from_the_closed_window(put: Put) -> None:
    view, hands = put(size=QSize(988, 290))
    assert view.widget_for("leave") is hands.see("web-menu")
    hands.click("web-menu")
    hands.choose_entry("web-quit")
    assert view.widget_for("leave") is hands.see("leave")


def test_where_the_browser_is_closed_hints_point_at_the_way_in(put: Put) -> None:
    view, hands = put(variant="D")
    assert view.widget_for("web-account") is hands.see("web-open")


@pytest.mark.parametrize("activity", ["mailbox/mb1", "mailbox/mb2"])
def test_the_ghost_shows_every_act_and_hints_find_their_widgets(put: Put, activity: str) -> None:
    view, _ = put(activity, "demo")
    content = Library(assets.generated("content")).activity(activity, "demo")
    named = {step.hints.target for step in content.steps}
    named |= {repair.hints.target for repair in content.repairs}
    named.discard("")
    trace = next(trace for trace in content.traces if trace.passes)
    seen = {name for name in named if view.widget_for(name)}
    for row in trace.acts:
        used = view.demonstrate(Act(*row))
        assert used is not None, row
        assert used.isVisible(), row
        seen |= {name for name in named if view.widget_for(name)}
    assert seen == named


def test_what_takes_the_keyboard_has_a_name(put: Put) -> None:
    view, hands = put()
    for button in ("leave", "go-on"):
        for widget in view.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                spoken = QAccessible.queryAccessibleInterface(widget)
                assert widget.objectName(), widget
                assert spoken.text(QAccessible.Text.Name), widget.objectName()
        hands.click(button)


def test_a_parked_visit_is_shown_where_it_was(put: Put) -> None:
    view, hands = put()
    sign_out(hands)
    hands.click("web-user")
    hands.type("lina")
    view.flush()
    rows = view.scenario.snapshot()
    again, other = put()
    again.scenario.restore(rows)
    assert isinstance(again.scenario, WebWorld)
    assert other.see("web-user").property("text") == "lina"


def test_an_address_is_made_by_hand_and_weeks_go_by(put: Put) -> None:
    view, hands = put("mailbox/mb2")
    hands.click("web-create")
    hands.click("web-name")
    hands.type("lina.traore\n")
    assert focus_name() == "web-name"
    assert "déjà prise" in hands.see("web-name").accessibleDescription()
    hands.click("web-suggest-4")
    assert hands.see("web-name").property("text") == "traore.lina"
    hands.click("web-take-name")
    for field in ("web-secret", "web-again"):
        hands.click(field)
        hands.type("Hv9!tB?q3Xrk")
    hands.press(Qt.Key.Key_Return)
    hands.click("web-phone")
    hands.type("06 39 98 41 27")
    hands.click("web-take-recovery")
    assert hands.see("message-list").isVisible()
    assert hands.see("web-account").accessibleName().endswith("traore.lina@messagerie.example")
    hands.click("later")
    for _ in range(3):
        hands.click("go-on")
    hands.click_row("message-list", "Hélène Faure")
    assert hands.see("message-body").isVisible()
    assert "later" in names(view)


def test_in_a_very_low_room_the_menu_of_the_browser_lets_time_go_by(put: Put) -> None:
    view, hands = put("mailbox/mb2", size=QSize(988, 290))
    assert hands.find("later") is None
    assert view.widget_for("later") is hands.see("web-menu")
    hands.click("web-menu")
    hands.choose_entry("later")
    assert hands.see("go-on").isVisible()
