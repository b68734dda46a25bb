"""One of several: pictures, pills, tabs, switches; by mouse and by arrows, named as they are."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.look import Look
from kiosk.ui.kit.picture_picker import PicturePicker
from kiosk.ui.kit.pills import PillChoice, Pills
from kiosk.ui.kit.switch import Switch
from kiosk.ui.kit.tabs import Tabs
from kiosk.ui.kit.theme_host import ThemeHost
from tests.ui.kit.conftest import Window
from tests.ui.kit.gallery import pictures

WORDS = [PillChoice(word, word) for word in ("calme", "rapide", "libre", "solide")]


@pytest.fixture
def picker(qtbot: QtBot, host: ThemeHost, window: Window) -> PicturePicker:
    """The twelve pictures in six columns, none picked."""
    made = PicturePicker(host, "Votre image", pictures())
    window.column.addWidget(made)
    window.column.addStretch(1)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return made


def test_a_click_picks_one_and_only_one(qtbot: QtBot, picker: PicturePicker) -> None:
    for item in (picker.items[3], picker.items[6]):
        with qtbot.waitSignal(picker.chosen) as chosen:
            QTest.mouseClick(item, Qt.MouseButton.LeftButton)
        assert chosen.args == [item.key]
    assert [item.key for item in picker.items if item.isChecked()] == ["comet"]
    QTest.mouseClick(picker.items[6], Qt.MouseButton.LeftButton)
    assert picker.choice() == "comet"


def test_arrows_walk_the_grid(qtbot: QtBot, picker: PicturePicker) -> None:
    picker.items[0].setFocus()
    walk = [
        (Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 7), (Qt.Key.Key_Left, 6), (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Left, 0), (Qt.Key.Key_End, 11), (Qt.Key.Key_Down, 11), (Qt.Key.Key_Home, 0),
    ]  # fmt: skip
    for key, place in walk:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
        assert picker.items[place].hasFocus(), (key, place)
    assert picker.choice() == picker.items[0].key


def test_arrows_follow_the_direction_of_reading(
    qtbot: QtBot, window: Window, picker: PicturePicker
) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert picker.items[0].x() > picker.items[1].x()
    picker.items[0].setFocus()
    QTest.keyClick(picker.items[0], Qt.Key.Key_Left)
    assert picker.items[1].hasFocus()


def test_each_picture_says_its_name_and_place(picker: PicturePicker) -> None:
    picker.choose("comet")
    interface = QAccessible.queryAccessibleInterface(picker.items[6])
    assert interface.role() == QAccessible.Role.RadioButton
    assert interface.text(QAccessible.Text.Name) == "Comète, chosen, 7 of 12"
    other = QAccessible.queryAccessibleInterface(picker.items[0])
    assert other.text(QAccessible.Text.Name) == "Lune, 1 of 12"


def test_tab_enters_the_group_once(picker: PicturePicker) -> None:
    def entries() -> list[str]:
        tab = Qt.FocusPolicy.TabFocus
        return [i.key for i in picker.items if (i.focusPolicy().value & tab.value)]

    assert entries() == ["moon"]
    picker.choose("comet")
    assert entries() == ["comet"]


def test_the_picked_tile_has_a_tick_at_its_corner(
    qtbot: QtBot, window: Window, picker: PicturePicker
) -> None:
    before = picker.grab().toImage()
    picker.choose("cactus")
    QApplication.processEvents()
    tile = picker.items[7].geometry()
    after = picker.grab().toImage()
    corner = tile.topRight()
    above = corner + QPoint(-15, -4)
    assert before.pixelColor(above) != after.pixelColor(above)


@pytest.mark.parametrize(("width", "columns"), [(1300, 6), (640, 4), (430, 3), (340, 2)])
def test_columns_go_by_even_rows(
    qtbot: QtBot, window: Window, picker: PicturePicker, width: int, columns: int
) -> None:
    window.resize(width, 900)
    QApplication.processEvents()
    first = [item for item in picker.items if item.y() == picker.items[0].y()]
    assert len(first) == columns


def test_pills_are_chosen_and_silent_when_set(
    qtbot: QtBot, host: ThemeHost, window: Window
) -> None:
    pills = Pills(host, "Votre adjectif", WORDS, "calme")
    window.column.addWidget(pills)
    with qtbot.waitExposed(window):
        window.show()
    told: list[str] = []
    pills.chosen.connect(told.append)
    pills.choose("libre")
    assert pills.choice() == "libre"
    assert told == []
    pills.items[2].setFocus()
    QTest.keyClick(pills.items[2], Qt.Key.Key_Right)
    assert pills.choice() == "solide"
    assert told == ["solide"]
    pills.choose(None)
    assert pills.choice() is None
    with pytest.raises(KeyError):
        pills.choose("inconnu")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_pills_wrap_and_are_large_enough(
    qtbot: QtBot, host: ThemeHost, window: Window, scale: float
) -> None:
    host.set_look(Look(scale=scale))
    pills = Pills(host, "Votre adjectif", WORDS)
    window.column.addWidget(pills)
    window.column.addStretch(1)
    window.resize(400, 700)
    with qtbot.waitExposed(window):
        window.show()
    assert len({item.y() for item in pills.items}) > 1
    for item in pills.items:
        assert item.height() >= 44
        assert pills.rect().contains(item.geometry())


def test_tabs_show_one_of_two(qtbot: QtBot, host: ThemeHost, window: Window) -> None:
    tabs = Tabs(host, "Vues", WORDS[:2], "calme")
    window.column.addWidget(tabs)
    with qtbot.waitExposed(window):
        window.show()
    with qtbot.waitSignal(tabs.chosen) as chosen:
        QTest.mouseClick(tabs.items[1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["rapide"]
    tabs.choose("calme")
    assert tabs.choice() == "calme"


def test_a_switch_is_its_label_too(qtbot: QtBot, host: ThemeHost, window: Window) -> None:
    switch = Switch(host, "Plus d’espace entre les lettres")
    window.column.addWidget(switch)
    with qtbot.waitExposed(window):
        window.show()
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().center())
    assert switch.isChecked()
    QTest.keyClick(switch, Qt.Key.Key_Return)
    assert not switch.isChecked()
    interface = QAccessible.queryAccessibleInterface(switch)
    assert interface.role() == QAccessible.Role.CheckBox
    assert interface.text(QAccessible.Text.Name) == "Plus d’espace entre les lettres"
    assert switch.height() >= 44
