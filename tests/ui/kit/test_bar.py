"""The bar says where one is; compact, it keeps what matters and puts the rest in a menu."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk import assets
from kiosk.ui.kit.bar import BarAction, TopBar
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.menu import Menu
from kiosk.ui.kit.theme_host import ThemeHost
from tests.ui.kit.conftest import Window
from tests.ui.kit.gallery import bar


@pytest.fixture
def top(qtbot: QtBot, host: ThemeHost, window: Window) -> TopBar:
    """The usual bar in a shown window."""
    made = bar(host)
    made.set_title("Boîte mail")
    made.set_person("Comète calme", assets.path("pictures", "comet.svg"))
    window.column.setContentsMargins(0, 0, 0, 0)
    window.column.addWidget(made)
    window.column.addStretch(1)
    with qtbot.waitExposed(window):
        window.show()
    return made


def seen(top: TopBar) -> set[str]:
    """Object names of the buttons that can be seen."""
    return {
        child.objectName()
        for child in top.findChildren(QWidget)
        if child.isVisible() and child.focusPolicy() != Qt.FocusPolicy.NoFocus
    }


def test_at_the_reference_size_every_action_has_its_word(top: TopBar) -> None:
    assert top.height() == 64
    assert seen(top) == {"back", "bar_looks", "bar_help", "bar_end"}
    assert top.action_button("help").text() == "Demander de l’aide"


def test_compact_keeps_help_and_the_way_out(
    qtbot: QtBot, host: ThemeHost, window: Window, top: TopBar
) -> None:
    host.set_look(Look(scale=2.0))
    QApplication.processEvents()
    assert seen(top) == {"back", "barMenu", "bar_help", "bar_end"}
    assert top.action_button("help").text() == "Aide"
    assert top.back.accessibleName() == "Retour"
    assert top.action_button("end").geometry().right() < top.width()
    QTest.mouseClick(top.menu_button, Qt.MouseButton.LeftButton)
    menu = window.findChildren(Menu)[0]
    assert [entry.text() for entry in menu.entries] == ["Affichage"]
    assert menu.entries[0].hasFocus()
    assert window.rect().contains(menu.panel.geometry())
    with qtbot.waitSignal(top.acted) as acted:
        QTest.keyClick(menu.entries[0], Qt.Key.Key_Return)
    assert acted.args == ["looks"]
    assert menu.isHidden()


def test_words_are_given_up_only_when_there_is_no_room(
    qtbot: QtBot, window: Window, top: TopBar
) -> None:
    window.resize(1024, 600)
    assert seen(top) == {"back", "bar_looks", "bar_help", "bar_end"}
    assert (top.back.text(), top.action_button("help").text()) == ("Retour", "Demander de l’aide")
    window.resize(500, 600)
    assert seen(top) == {"back", "barMenu", "bar_help", "bar_end"}
    assert top.back.text() == ""
    assert top.action_button("end").geometry().right() < top.width()
    window.resize(1366, 768)
    assert top.back.text() == "Retour"


def test_the_menu_is_left_by_esc_and_by_a_press_beside(
    qtbot: QtBot, host: ThemeHost, window: Window, top: TopBar
) -> None:
    top.add_action(BarAction("data", "Mes données", "shield-check"))
    host.set_look(Look(scale=2.0))
    window.activateWindow()
    top.menu_button.setFocus()
    top.menu_button.click()
    menu = window.findChildren(Menu)[0]
    QTest.keyClick(menu.entries[0], Qt.Key.Key_Down)
    assert menu.entries[1].hasFocus()
    QTest.keyClick(menu.entries[1], Qt.Key.Key_Escape)
    assert menu.isHidden()
    assert top.menu_button.hasFocus()
    top.menu_button.click()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.rect().bottomLeft())
    assert menu.isHidden()


def test_a_press_tells_which(qtbot: QtBot, top: TopBar) -> None:
    with qtbot.waitSignal(top.acted) as acted:
        QTest.keyClick(top.action_button("end"), Qt.Key.Key_Return)
    assert acted.args == ["end"]
    with qtbot.waitSignal(top.back_pressed):
        QTest.mouseClick(top.back, Qt.MouseButton.LeftButton)


def test_what_a_screen_does_not_use_is_absent(top: TopBar) -> None:
    top.show_action("help", False)
    top.set_back("")
    assert seen(top) == {"bar_looks", "bar_end"}
    top.show_action("help", True)
    assert "bar_help" in seen(top)


def test_nobody_is_named_when_nobody_is_there(top: TopBar) -> None:
    top.set_person("", None)
    assert "Comète calme" not in [child.text() for child in top.findChildren(type(top._person))]


def test_an_action_added_later_takes_its_place(top: TopBar) -> None:
    button = top.add_action(BarAction("data", "Mes données", "shield-check"))
    QApplication.processEvents()
    assert button.isVisible()
    assert button.x() < top.action_button("end").x()
