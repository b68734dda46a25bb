"""A dialog keeps the keyboard, gives it back, and Esc is always the safest answer."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.dialog import Choice, Dialog
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from tests.ui.kit.conftest import Window

CHOICES = (
    Choice("erase", "Tout effacer", "danger"),
    Choice("stay", "Je continue", "primary"),
    Choice("more", "Plus de temps"),
)


def press(key: Qt.Key) -> None:
    """Press a key where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


@pytest.fixture
def behind(qtbot: QtBot, host: ThemeHost, window: Window) -> Button:
    """A focused button behind the dialog."""
    button = Button(host, "Derrière", parent=window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    return button


@pytest.fixture
def dialog(host: ThemeHost, window: Window, behind: Button) -> Dialog:
    """An open dialog."""
    made = Dialog(host, window, "Tout effacer ?", "Vos textes s’effacent.", CHOICES, "stay")
    made.open()
    return made


def test_the_safest_answer_has_the_focus(dialog: Dialog) -> None:
    assert dialog.button("stay").hasFocus()


def test_tab_goes_round_the_answers_only(qtbot: QtBot, dialog: Dialog, behind: Button) -> None:
    seen = []
    for _ in range(4):
        press(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    wanted = [dialog.button(key) for key in ("more", "erase", "stay", "more")]
    assert seen == wanted
    press(Qt.Key.Key_Backtab)
    assert dialog.button("stay").hasFocus()


def test_focus_asked_for_behind_comes_back(dialog: Dialog, behind: Button) -> None:
    behind.setFocus()
    assert dialog.button("stay").hasFocus()


def test_esc_is_the_safest_answer_and_the_focus_returns(
    qtbot: QtBot, dialog: Dialog, behind: Button
) -> None:
    press(Qt.Key.Key_Tab)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        press(Qt.Key.Key_Escape)
    assert chosen.args == ["stay"]
    assert not dialog.isVisible()
    assert behind.hasFocus()


def test_enter_gives_the_focused_answer(qtbot: QtBot, dialog: Dialog, behind: Button) -> None:
    press(Qt.Key.Key_Tab)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        press(Qt.Key.Key_Return)
    assert chosen.args == ["more"]
    assert behind.hasFocus()


def test_the_mouse_does_not_reach_what_is_behind(dialog: Dialog, behind: Button) -> None:
    window = dialog.window()
    assert window.childAt(behind.geometry().center()) is dialog


def test_it_fits_every_window_and_text(dialog: Dialog, host: ThemeHost, window: Window) -> None:
    for size in (QSize(1366, 768), QSize(1024, 600)):
        for scale in (1.0, 1.5, 2.0):
            host.set_look(Look(scale=scale))
            window.resize(size)
            QApplication.processEvents()
            assert dialog.geometry() == window.rect()
            assert window.rect().contains(dialog.panel.geometry())
            for choice in CHOICES:
                button = dialog.button(choice.key)
                assert button.height() >= button.heightForWidth(button.width())


def test_a_screen_reader_hears_title_and_sentence(dialog: Dialog) -> None:
    interface = QAccessible.queryAccessibleInterface(dialog)
    assert interface.role() == QAccessible.Role.Dialog
    assert interface.text(QAccessible.Text.Name) == "Tout effacer ?"
    assert interface.text(QAccessible.Text.Description) == "Vos textes s’effacent."


def test_a_dialog_without_a_safe_answer_is_refused(host: ThemeHost, window: Window) -> None:
    with pytest.raises(ValueError, match="nothing"):
        Dialog(host, window, "T", "S", CHOICES, "nothing")
    with pytest.raises(ValueError, match="1 to 3"):
        Dialog(host, window, "T", "S", (*CHOICES, Choice("four", "Quatre")), "stay")
