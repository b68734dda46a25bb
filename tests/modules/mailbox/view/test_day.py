"""The workplace of a day of messages: links, the browser, the phone, by mouse and by keyboard."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.learning.scenario import Act
from kiosk.modules.mailbox.day_scenario import DayMailbox
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.mailbox.view.day_view import DayMailboxView
from kiosk.modules.mailbox.view.open_mailbox import open_mailbox
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.look import Look, ThemeName
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.reader import Reader
from tests.modules.mailbox.test_mb8 import made, trace
from tests.modules.mailbox.view.conftest import REFERENCE
from tests.modules.mailbox.view.test_agenda import at_once, no_file

LARGE = QSize(1426, 860)
"""Room beside the panel at 1920x1080."""


@dataclass
class Desk:
    """The workplace, its world, and hands."""

    world: DayMailbox
    view: DayMailboxView
    hands: Visitor

    def open(self, message: str) -> None:
        """Open a mail, as a press in the list does."""
        self.view.demonstrate(Act("open", message))
        self.view.reading.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_of_link(self) -> QPoint:
        """The middle of the first link of the open message."""
        body = self.view.reading.body
        link = self.world.links(self.world.opened)[0]
        cursor = QTextCursor(body.document())
        cursor.setPosition(link.start + 2)
        return body.cursorRect(cursor).center()

    def rest_on_link(self) -> None:
        """Move the mouse onto the link."""
        viewport, place = self.view.reading.body.viewport(), QPointF(self.place_of_link())
        none = Qt.MouseButton.NoButton
        where = QPointF(viewport.mapToGlobal(place.toPoint()))
        keys = Qt.KeyboardModifier.NoModifier
        move = QMouseEvent(QEvent.Type.MouseMove, place, where, none, none, keys)
        QApplication.sendEvent(viewport, move)

    def follow_link(self) -> None:
        """Press the link."""
        self.hands.scroll_to_point(self.view.reading.body.viewport(), self.place_of_link())
        self.hands.click_at(self.view.reading.body.viewport(), self.place_of_link())

    def names(self) -> list[str]:
        """Names of the acts done."""
        return [act.name for act in self.world.acts]

    def words(self, name: str) -> str:
        """The words of a widget."""
        return str(self.hands.see(name).property("text"))


Put = Callable[..., Desk]


@pytest.fixture
def put(qtbot: QtBot, host: ThemeHost) -> Iterator[Put]:
    """Show the day of variant C."""
    shown: list[tuple[QWidget, DayMailboxView]] = []

    def show(size: QSize = REFERENCE) -> Desk:
        window = QWidget()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        world = ROOM.scenario(made()["C"])
        view = open_mailbox(world, host, Reader(at_once, no_file))
        assert isinstance(view, DayMailboxView)
        assert isinstance(world, DayMailbox)
        column.addWidget(view)
        FocusRing(host, window)
        window.resize(size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        shown.append((window, view))
        return Desk(world, view, Visitor(window))

    yield show
    for window, view in shown:
        view.close_world()
        window.close()


def test_the_address_of_a_link_is_read_before_it_is_followed(put: Put, qtbot: QtBot) -> None:
    desk = put()
    desk.open("faux-ft")
    desk.rest_on_link()
    foot = desk.hands.see("web-foot")
    assert foot.accessibleName() == "https://www.francetravail.fr.espace-dossier.example/connexion"
    qtbot.waitUntil(lambda: desk.world.looked == ["faux-ft/1"])
    assert "link-follow" not in desk.names()
    desk.follow_link()
    assert desk.words("web-address").endswith("espace-dossier.example/connexion")
    assert desk.hands.find("message-list") is None
    desk.hands.click("tab_mail")
    assert desk.hands.find("message-list") is not None


def test_a_link_is_reached_and_followed_by_keyboard(put: Put) -> None:
    desk = put()
    desk.open("avis")
    desk.hands.press(Qt.Key.Key_Tab)
    assert desk.hands.see("web-foot").accessibleName() == "https://www.francetravail.fr/espace"
    assert desk.view.reading.body.textCursor().selectedText() == "Aller sur francetravail.fr"
    desk.hands.press(Qt.Key.Key_Tab)
    assert desk.hands.find("web-foot") is None
    assert not desk.view.reading.body.hasFocus()
    desk.view.reading.body.setFocus(Qt.FocusReason.TabFocusReason)
    desk.hands.press(Qt.Key.Key_Tab)
    desk.hands.press(Qt.Key.Key_Return)
    assert desk.world.followed == ["avis"]
    desk.hands.click("web-signin")
    desk.hands.click("web-letter")
    assert desk.world.marks == ("signed-in", "letter")


def test_the_sender_shows_when_asked_for(put: Put) -> None:
    desk = put()
    desk.open("faux-ft")
    assert desk.hands.find("sender-address") is None
    desk.hands.click("details")
    assert desk.words("sender-address") == "ne-pas-repondre@espace-dossier.example"
    assert desk.hands.find("details") is None
    desk.open("avis")
    assert desk.hands.find("sender-address") is None
    desk.open("faux-ft")
    assert desk.hands.find("sender-address") is not None


def test_an_sms_is_reported_by_hand(put: Put) -> None:
    desk = put()
    assert desk.view.phone.isHidden()
    desk.hands.click("tab_phone")
    desk.hands.click("phone-app-messages")
    threads = desk.view.phone.findChildren(QWidget, "sms-thread")
    row = next(each for each in threads if each.property("thread") == "colis")
    desk.hands.click_at(row, row.rect().center())
    desk.hands.click("sms-forward")
    desk.hands.type("33700")
    desk.hands.click("sms-send")
    desk.hands.click("phone-text")
    desk.hands.type("06 39 98 72 18")
    desk.hands.click("sms-send")
    assert desk.world.holds("flagged", {"messages": "colis"})


def test_a_card_is_given_and_the_bank_calls(put: Put) -> None:
    desk = put()
    desk.view.demonstrate(Act("sms-open", "colis"))
    desk.hands.click("sms-link")
    desk.hands.click("web-secret")
    desk.hands.type("lina2007")
    desk.hands.click("web-card")
    desk.hands.type("5399 0000 0000 0101")
    desk.hands.click("web-pay")
    assert desk.view._tabs is not None
    assert desk.view._tabs.badge("phone") == "Call"
    assert desk.view._tabs.note == "The phone rings."
    desk.hands.click("tab_phone")
    desk.hands.click("call-answer")
    assert "489" in desk.words("call-heard")
    desk.hands.click("say-back")
    desk.hands.click("phone-back")
    desk.hands.click("phone-home")
    desk.hands.click("phone-app-contacts")
    desk.hands.click("call-0465715260")
    desk.hands.click("say-stop")
    assert desk.world.phone.said == ("fraud/back", "bank/stop")


def test_a_real_looking_number_is_hidden_and_refused(put: Put) -> None:
    desk = put()
    desk.view.demonstrate(Act("sms-link", "colis-1"))
    desk.hands.click("web-secret")
    desk.hands.type("lina2007")
    desk.hands.click("web-card")
    desk.hands.type("4970101234567890")
    desk.hands.click("web-pay")
    assert "4970" not in str(desk.world.snapshot())
    assert "Lina" in desk.hands.see("web-card").accessibleDescription()
    assert "4970" not in str(desk.hands.see("web-card").property("text"))


def test_a_real_looking_number_in_a_mail_is_hidden_while_the_given_one_stays(put: Put) -> None:
    desk = put()
    desk.open("offre")
    desk.hands.click("reply")
    desk.hands.type("FR00 9999 8888 7777")
    desk.view.flush()
    desk.hands.type(" 6666 5555 101 et FR76 3000 6000 0112 3456 7890 189 ")
    desk.view.flush()
    composing = desk.world.composing
    assert composing is not None
    assert "FR00 9999 8888 7777 6666 5555 101" in composing.body
    assert "3000" not in composing.body
    assert "3000" not in str(desk.world.snapshot())


def test_typing_an_address_and_noting_a_date_go_on_side_by_side(put: Put) -> None:
    desk = put()
    desk.hands.click("tab_web")
    desk.hands.click("web-address")
    desk.hands.type("ameli.fr\n")
    assert "valable" in "".join(
        label.text() for label in desk.view.web.findChildren(QLabel) if label.isVisible()
    )
    desk.hands.click("tab_mail")
    desk.hands.click("agenda-button")
    assert desk.hands.find("agenda-week") or desk.hands.find("agenda-list")


def test_the_delete_key_is_meant_for_what_has_the_keyboard(put: Put) -> None:
    desk = put(LARGE)
    desk.open("avis")
    assert desk.hands.find("phone") is not None, "the phone lies beside"
    assert desk.hands.find("tab_phone") is None
    desk.view.phone.focus_start()
    desk.hands.press(Qt.Key.Key_Delete)
    assert desk.world.row("avis").folder == "inbox"
    desk.view.reading.body.setFocus(Qt.FocusReason.OtherFocusReason)
    desk.hands.press(Qt.Key.Key_Delete)
    assert desk.world.row("avis").folder == "trash"


def test_the_ghost_plays_a_whole_day_and_shows_where(put: Put) -> None:
    desk = put()
    for row in trace("plain").acts:
        act = Act(*row)
        assert desk.view.used_by(act) is not None, act
        used = desk.view.demonstrate(act)
        assert used is not None, act
        assert used.isVisible(), act
    assert desk.world.phone.said == ("bank/collect",)


def test_a_wrong_way_and_its_repair_can_be_shown_too(put: Put) -> None:
    desk = put()
    for row in trace("gave-mended").acts:
        used = desk.view.demonstrate(Act(*row))
        assert used is not None, row
        assert used.isVisible(), row
    assert "bank/stop" in desk.world.phone.said


def test_a_hint_points_at_the_tab_of_what_is_not_shown(put: Put) -> None:
    desk = put()
    for target, name in (("phone-app-messages", "tab_phone"), ("web-address", "tab_web")):
        found = desk.view.widget_for(target)
        assert found is not None
        assert found.objectName() == name
    desk.hands.click("tab_web")
    found = desk.view.widget_for("message-list")
    assert found is not None
    assert found.objectName() == "tab_mail"
    assert desk.view.widget_for("web-address") is desk.hands.find("web-address")


STATES = {
    "mail": [Act("open", "faux-ft"), Act("details", "faux-ft")],
    "web": [Act("sms-link", "colis-1")],
    "phone": [Act("sms-open", "colis")],
    "ring": [Act("report-spam", "rappel"), Act("sort", "sender"), Act("sort", "date")],
}


@pytest.mark.parametrize("theme", ["light", "high-contrast"])
@pytest.mark.parametrize(
    ("size", "scale"),
    [(REFERENCE, 1.0), (QSize(988, 348), 1.0), (QSize(1322, 400), 2.0), (LARGE, 1.0)],
)
@pytest.mark.parametrize("state", STATES)
def test_nothing_is_cut_at_any_size(
    put: Put, host: ThemeHost, qtbot: QtBot, theme: ThemeName, size: QSize, scale: float, state: str
) -> None:
    host.set_look(Look(theme, scale))
    desk = put(size)
    for act in STATES[state]:
        desk.view.demonstrate(act)
    view = desk.view
    labels = [label for label in view.findChildren(QLabel) if label.isVisible()]
    qtbot.waitUntil(lambda: all(x.height() >= x.heightForWidth(x.width()) for x in labels))
    buttons = view.findChildren(QAbstractButton)
    qtbot.waitUntil(
        lambda: all(x.width() >= x.minimumSizeHint().width() for x in buttons if x.isVisible())
    )
    for button in buttons:
        if button.isVisible():
            assert button.accessibleName() or button.text(), button
            left = button.mapTo(view, QPoint(0, 0)).x()
            assert 0 <= left <= view.width() - button.width(), button.objectName()


def test_a_date_is_noted_by_hand(put: Put) -> None:
    desk = put()
    desk.open("rappel")
    desk.hands.click("agenda-button")
    desk.hands.click("agenda-new")
    for name, text in (("title", "Mission Locale"), ("day", "30/11/2026"), ("hour", "10:00")):
        desk.hands.click(f"agenda-{name}")
        desk.hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        desk.hands.type(text)
    desk.hands.click("agenda-save")
    assert desk.world.holds("noted", {"when": "2026-11-30T10:00"})
    desk.hands.click("agenda-leave")
    assert desk.hands.find("message-list") is not None
