"""Buttons answer to Enter and Space, keep their width while busy, and never cut their word."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.button_face import ButtonSize
from kiosk.ui.kit.button_style import ButtonKind
from kiosk.ui.kit.buttons import Button, IconButton, ToggleButton
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from tests.ui.kit.conftest import Window

KINDS: tuple[ButtonKind, ...] = ("primary", "outline", "soft", "text", "danger", "help", "plain")
SIZES: tuple[ButtonSize, ...] = ("small", "default", "primary", "hero", "bar", "bar-outline")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_it_is_pressed_from_the_keyboard(
    qtbot: QtBot, host: ThemeHost, window: Window, key: Qt.Key
) -> None:
    button = Button(host, "Vérifier", "primary", parent=window)
    with qtbot.waitExposed(window):
        window.show()
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_while_busy_it_takes_no_press_and_keeps_its_width(
    qtbot: QtBot, host: ThemeHost, window: Window
) -> None:
    button = Button(host, "Ouvrir le parcours", "primary", parent=window)
    button.resize(button.sizeHint())
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    with qtbot.waitExposed(window):
        window.show()
    width = button.width()
    button.start_busy("Recherche")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: button.text() == "Recherche…")
    assert button.width() == width
    assert button.minimumWidth() == button.maximumWidth() == width
    assert pressed == []
    button.stop_busy()
    assert button.text() == "Ouvrir le parcours"
    assert button.minimumWidth() == 0
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == [True]


def test_what_ends_within_400_ms_never_looks_busy(
    qtbot: QtBot, host: ThemeHost, window: Window
) -> None:
    button = Button(host, "Ouvrir", parent=window)
    button.start_busy("Recherche")
    button.stop_busy()
    assert not button.busy
    assert button.text() == "Ouvrir"


def test_a_word_too_long_for_its_place_goes_on_a_second_line(
    qtbot: QtBot, host: ThemeHost, window: Window
) -> None:
    host.set_look(Look(scale=2.0))
    button = Button(host, "Je suis une autre personne", "primary")
    window.column.addWidget(button)
    window.column.addStretch(1)
    window.resize(360, 600)
    with qtbot.waitExposed(window):
        window.show()
    one = button.heightForWidth(2000)
    assert button.width() < button.sizeHint().width()
    qtbot.waitUntil(lambda: button.height() == button.heightForWidth(button.width()))
    assert button.height() > one


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_button_is_a_large_enough_target(
    host: ThemeHost, window: Window, scale: float
) -> None:
    host.set_look(Look(scale=scale))
    for size in SIZES:
        for kind in KINDS:
            button = Button(host, "OK", kind, size=size, parent=window)
            assert button.sizeHint().height() >= 44
            assert button.sizeHint().width() >= 44


def test_an_icon_alone_has_a_name_to_see_and_to_hear(host: ThemeHost, window: Window) -> None:
    button = IconButton(host, "paperclip", "Joindre un fichier", parent=window)
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.role() == QAccessible.Role.Button
    assert interface.text(QAccessible.Text.Name) == "Joindre un fichier"
    assert button.toolTip() == "Joindre un fichier"
    assert button.sizeHint().height() >= 44


def test_a_toggle_stays_and_says_so(qtbot: QtBot, host: ThemeHost, window: Window) -> None:
    button = ToggleButton(host, "Plus grand", parent=window)
    with qtbot.waitExposed(window):
        window.show()
    rest = button.grab().toImage()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert button.isChecked()
    assert button.grab().toImage() != rest
    assert QAccessible.queryAccessibleInterface(button).role() in (
        QAccessible.Role.CheckBox,
        QAccessible.Role.Button,
    )


def test_rest_hover_pressed_and_disabled_look_different(
    qtbot: QtBot, host: ThemeHost, window: Window
) -> None:
    button = Button(host, "Vérifier", "primary", parent=window)
    button.resize(button.sizeHint())
    with qtbot.waitExposed(window):
        window.show()
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    looks = [button.grab().toImage()]
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    looks.append(button.grab().toImage())
    button.setDown(True)
    looks.append(button.grab().toImage())
    button.setEnabled(False)
    looks.append(button.grab().toImage())
    for i, look in enumerate(looks):
        assert all(look != other for other in looks[i + 1 :])
