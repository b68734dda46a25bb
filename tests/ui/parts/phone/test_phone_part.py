"""Stories of a person with a phone: reading, handing on, calling, being called."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.learning.scenario import Act
from kiosk.ui.kit.look import Look, ThemeName
from kiosk.ui.kit.theme_host import ThemeHost
from tests.ui.parts.phone.conftest import BESIDE, Shown
from tests.ui.parts.phone.phones import TRAP

Show = Callable[..., Shown]


def test_a_message_is_read_and_handed_on_by_keyboard_alone(show: Show) -> None:
    shown = show()
    assert shown.focus_name() == "phone-app-messages"
    shown.hands.press(Qt.Key.Key_Return)
    assert shown.focus_name() == "sms-new"
    shown.hands.press(Qt.Key.Key_Tab)
    shown.hands.press(Qt.Key.Key_Return)
    assert shown.words("phone-title") == TRAP
    assert shown.focus_name() == "phone-text"
    shown.hands.press(Qt.Key.Key_Backtab, times=2)
    assert shown.focus_name() == "sms-forward"
    shown.hands.press(Qt.Key.Key_Return)
    assert shown.focus_name() == "phone-to"
    shown.hands.type("33700")
    shown.hands.press(Qt.Key.Key_Tab, times=2)
    assert shown.focus_name() == "sms-send"
    shown.hands.press(Qt.Key.Key_Return)
    assert shown.phone.handed_on("parcel", "33700")
    assert not shown.phone.reported("parcel", "33700", TRAP)
    shown.hands.click("phone-text")
    shown.hands.type("0639987011")
    shown.hands.click("sms-send")
    assert shown.phone.reported("parcel", "33700", TRAP)
    assert "merci" in shown.phone.threads()[0].messages[-1].text


def test_a_message_without_a_number_says_what_is_missing(show: Show) -> None:
    shown = show()
    shown.hands.click("phone-app-messages")
    shown.hands.click("sms-new")
    shown.hands.click("phone-new-text")
    shown.hands.type("Bonjour")
    shown.hands.click("sms-send")
    assert "number" in shown.hands.see("phone-to").accessibleDescription()
    assert "sms-send" not in shown.names()
    shown.hands.click("phone-to")
    shown.hands.type("nour")
    shown.hands.click("sms-send")
    assert [to for to, _ in shown.phone.sent] == ["0639980001"]
    assert shown.words("phone-title") == "Nour"


def test_what_is_deleted_comes_back_and_a_number_is_blocked(show: Show) -> None:
    shown = show()
    shown.hands.click("phone-app-messages")
    shown.hands.click_at(
        shown.hands.see("sms-thread"), shown.hands.see("sms-thread").rect().center()
    )
    shown.hands.click("sms-block")
    assert shown.phone.thread("parcel").blocked
    shown.hands.click("sms-delete")
    assert [thread.id for thread in shown.phone.threads()] == ["nour"]
    shown.hands.click("sms-undo")
    assert shown.phone.thread("parcel").blocked


def test_a_number_is_called_from_the_keypad_and_talked_to(show: Show) -> None:
    shown = show()
    shown.hands.click("phone-app-keypad")
    shown.hands.click("keypad-call")
    assert "number" in shown.hands.see("phone-keypad").accessibleDescription()
    for key in "04":
        shown.hands.click(f"key-{key}")
    shown.hands.click("phone-keypad")
    shown.hands.type("65 71 30 20")
    shown.hands.press(Qt.Key.Key_Return)
    assert "Banque du Val, bonjour" in shown.words("call-heard")
    shown.hands.click("say-stop")
    assert "bloquée" in shown.words("call-heard")
    shown.hands.click("call-end")
    assert shown.phone.said == ("bank/stop",)
    assert shown.hands.find("phone-keypad") is not None


def test_nobody_has_an_unknown_number(show: Show) -> None:
    shown = show()
    shown.pocket.perform(Act("sms-open", "parcel"))
    shown.part.refresh()
    shown.hands.click("thread-call")
    assert "not in service" in shown.words("call-heard")
    shown.hands.click("call-end")


def test_a_call_comes_in_and_leaves_a_voicemail(show: Show) -> None:
    shown = show()
    shown.phone.ring("alarm", shown.pocket.now)
    shown.part.refresh()
    assert shown.words("phone-title") == "Incoming call"
    shown.hands.click("call-decline")
    tile = shown.hands.see("phone-app-calls")
    assert tile.accessibleName() == "Calls, 1 new"
    shown.hands.click("phone-app-calls")
    shown.hands.click("voicemail")
    assert shown.phone.missed() == 0
    shown.hands.click("call-back")
    assert "bonjour" in shown.words("call-heard")


def test_a_message_is_copied_for_other_fields(show: Show) -> None:
    shown = show()
    shown.pocket.perform(Act("sms-open", "parcel"))
    shown.part.refresh()
    shown.hands.click("sms-copy")
    assert "1,99" in QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()


def test_escape_goes_back_and_typed_words_stay(show: Show) -> None:
    shown = show()
    shown.pocket.perform(Act("sms-open", "nour"))
    shown.part.refresh()
    shown.hands.click("phone-text")
    shown.hands.type("Je viens")
    shown.hands.press(Qt.Key.Key_Escape)
    assert shown.phone.screen == "messages"
    shown.pocket.perform(Act("sms-open", "nour"))
    shown.part.refresh()
    assert shown.hands.see("phone-text").property("plainText") == "Je viens"
    shown.hands.press(Qt.Key.Key_Escape)
    shown.hands.press(Qt.Key.Key_Escape)
    shown.hands.press(Qt.Key.Key_Escape)
    assert shown.phone.screen == "home"


def test_the_ghost_finds_the_widget_of_each_act(show: Show) -> None:
    shown = show()
    for act in (
        Act("phone-show", "messages"),
        Act("sms-open", "parcel"),
        Act("sms-forward", "parcel-1"),
        Act("fill", "phone-to", "33700"),
        Act("sms-send"),
        Act("phone-show", "messages"),
        Act("phone-show", "home"),
        Act("phone-show", "contacts"),
        Act("call", "0465713020"),
        Act("call-say", "stop"),
        Act("call-end"),
    ):
        used = shown.part.used_by(act)
        assert used is not None, act
        after = shown.part.demonstrate(act)
        assert after is not None, act
    assert shown.phone.said == ("bank/stop",)


ACTS = {
    "home": [],
    "thread": [Act("sms-open", "parcel")],
    "new": [Act("sms-forward", "parcel-1")],
    "contacts": [Act("phone-show", "contacts")],
    "keypad": [Act("phone-show", "keypad")],
    "papers": [Act("phone-show", "papers")],
    "talk": [Act("call", "0465713020")],
}


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("page", ACTS)
def test_no_word_is_cut_and_everything_has_a_name(
    show: Show, host: ThemeHost, qtbot: QtBot, theme: ThemeName, scale: float, page: str
) -> None:
    shown = show(BESIDE if scale == 1.0 else QSize(600, 600))
    host.set_look(Look(theme, scale))
    for act in ACTS[page]:
        shown.pocket.perform(act)
    shown.part.refresh()
    labels = [label for label in shown.part.findChildren(QLabel) if label.isVisible()]
    assert labels
    qtbot.waitUntil(lambda: all(x.height() >= x.heightForWidth(x.width()) for x in labels))
    inside = shown.part.rect()
    for widget in shown.part.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QAbstractButton):
            assert widget.accessibleName() or widget.text(), widget
            assert widget.objectName(), widget.text()
            assert widget.width() >= widget.minimumSizeHint().width(), widget.text()
            left = widget.mapTo(shown.part, widget.rect().topLeft()).x()
            assert left >= 0, widget.text()
            assert left + widget.width() <= inside.width(), widget.text()
