"""The ring stays around what has the keyboard, whatever moves, and nothing covers it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.code_boxes import CodeBoxes
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.look import THEMES, Look, ThemeName
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.toast import Toast
from tests.ui.kit.conftest import Window

Shown = Callable[[], None]


def around(widget: QWidget, window: QWidget, reach: int = 6) -> QRect:
    """Where the ring of a whole widget belongs."""
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return place.adjusted(-reach, -reach, reach, reach) & window.rect()


@pytest.fixture
def button(host: ThemeHost, window: Window) -> Button:
    """A button in the middle of the window."""
    made = Button(host, "Continuer", "primary", parent=window)
    made.setGeometry(300, 200, 200, 56)
    return made


@pytest.fixture
def ring(qtbot: QtBot, host: ThemeHost, window: Window, button: Button) -> FocusRing:
    """The ring of the window, which is shown with the button focused."""
    made = FocusRing(host, window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(made.isVisible)
    return made


def test_it_follows_moves_and_sizes(window: Window, button: Button, ring: FocusRing) -> None:
    assert ring.geometry() == around(button, window)
    button.move(500, 400)
    assert ring.geometry() == around(button, window)
    button.resize(260, 90)
    assert ring.geometry() == around(button, window)


def test_it_follows_parents_that_move(
    host: ThemeHost, window: Window, button: Button, ring: FocusRing
) -> None:
    box = QWidget(window)
    box.setGeometry(50, 50, 400, 300)
    button.setParent(box)
    button.move(20, 20)
    button.show()
    box.show()
    button.setFocus()
    box.move(200, 120)
    assert ring.geometry() == around(button, window)


def test_it_goes_when_the_widget_is_hidden_and_comes_back(
    window: Window, button: Button, ring: FocusRing
) -> None:
    box = QWidget(window)
    box.setGeometry(50, 50, 400, 300)
    button.setParent(box)
    box.show()
    button.show()
    button.setFocus()
    assert ring.isVisible()
    box.hide()
    assert not ring.isVisible()
    box.show()
    button.setFocus()
    assert ring.isVisible()


def test_it_outlives_the_widget_it_was_around(
    qtbot: QtBot, window: Window, button: Button, ring: FocusRing
) -> None:
    button.setParent(None)
    button.deleteLater()
    qtbot.waitUntil(lambda: not ring.isVisible())
    ring.place()
    assert not ring.isVisible()


def test_it_follows_the_direction_of_reading(
    qtbot: QtBot, host: ThemeHost, window: Window, ring: FocusRing
) -> None:
    inside = Button(host, "Suite")
    window.column.addWidget(inside, 0, Qt.AlignmentFlag.AlignLeading)
    inside.show()
    inside.setFocus()
    qtbot.waitUntil(lambda: ring.geometry() == around(inside, window))
    before = ring.geometry()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: ring.geometry() != before)
    assert ring.geometry() == around(inside, window)


def test_it_follows_scrolling_and_is_cut_to_what_can_be_seen(
    qtbot: QtBot, host: ThemeHost, window: Window, ring: FocusRing
) -> None:
    page = ScrollPage(host, window)
    page.setGeometry(100, 100, 500, 300)
    buttons = [Button(host, f"Choix {i}") for i in range(20)]
    for item in buttons:
        page.column.addWidget(item)
    page.show()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    buttons[2].setFocus()
    assert ring.geometry() == around(buttons[2], window)
    step = page.verticalScrollBar()
    step.setValue(step.value() + 40)
    assert ring.geometry().intersects(around(buttons[2], window))
    assert page.geometry().contains(ring.geometry())
    step.setValue(step.maximum())
    assert not ring.isVisible()


def test_it_never_reaches_over_what_stands_above_a_page(
    qtbot: QtBot, host: ThemeHost, window: Window, ring: FocusRing
) -> None:
    page = ScrollPage(host, window)
    page.setGeometry(0, 100, 600, 300)
    far = Button(host, "Loin", parent=page.content)
    page.column.addWidget(far)
    page.column.addSpacing(2000)
    page.show()
    far.setFocus()
    qtbot.waitUntil(lambda: ring.geometry() == around(far, window))
    page.verticalScrollBar().setValue(far.y() + far.height() // 2)
    qtbot.waitUntil(lambda: ring.isHidden() or ring.geometry().top() == page.y())
    page.verticalScrollBar().setValue(1000)
    qtbot.waitUntil(ring.isHidden)


def test_what_gets_the_focus_is_brought_into_view(
    qtbot: QtBot, host: ThemeHost, window: Window, ring: FocusRing
) -> None:
    page = ScrollPage(host, window)
    page.setGeometry(100, 100, 500, 300)
    buttons = [Button(host, f"Choix {i}") for i in range(20)]
    for item in buttons:
        page.column.addWidget(item)
    page.show()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    buttons[-1].setFocus()
    assert page.geometry().contains(around(buttons[-1], window, reach=0))
    assert ring.geometry() == around(buttons[-1], window)


def test_nothing_covers_it(
    qtbot: QtBot, host: ThemeHost, window: Window, button: Button, ring: FocusRing
) -> None:
    cover = QWidget(window)
    cover.setGeometry(window.rect())
    cover.show()
    cover.raise_()
    toast = Toast(host, window)
    toast.say("C’est gardé.", action="Ouvrir")
    widgets = [child for child in window.children() if isinstance(child, QWidget)]
    assert widgets[-1] is ring


def test_the_mouse_passes_through(
    qtbot: QtBot, window: Window, button: Button, ring: FocusRing
) -> None:
    assert window.childAt(button.geometry().center()) is button
    assert window.childAt(ring.geometry().topLeft() + QPoint(2, 10)) is not ring


def test_in_code_boxes_it_is_around_the_next_box(
    host: ThemeHost, window: Window, ring: FocusRing
) -> None:
    boxes = CodeBoxes(host, "Votre code", parent=window)
    boxes.move(100, 500)
    boxes.resize(boxes.sizeHint())
    boxes.show()
    boxes.setFocus()
    first = ring.geometry()
    boxes.type_digit("4")
    assert ring.geometry().left() == first.left() + 56 + 12
    boxes.backspace()
    assert ring.geometry() == first


def test_in_a_list_it_is_drawn_inside_the_row(
    qtbot: QtBot, host: ThemeHost, window: Window, ring: FocusRing
) -> None:
    view = QListView(window)
    view.setModel(QStringListModel([f"Message {i}" for i in range(50)], view))
    view.setGeometry(600, 100, 300, 300)
    view.show()
    view.setCurrentIndex(view.model().index(1, 0))
    view.setFocus()
    row = view.visualRect(view.currentIndex())
    corner = view.viewport().mapTo(window, row.topLeft())
    assert ring.geometry() == QRect(corner, row.size()) & view.geometry()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert ring.geometry().top() == corner.y() + row.height()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert not ring.isVisible()


@pytest.mark.parametrize("name", THEMES)
def test_both_lines_are_drawn_in_the_colours_of_the_theme(
    host: ThemeHost, window: Window, button: Button, ring: FocusRing, name: ThemeName
) -> None:
    host.set_look(Look(name))
    image = window.grab().toImage()
    middle = button.geometry().center().y()
    start = button.geometry().left()
    assert image.pixelColor(start - 5, middle) == host.theme.color("focus-outer")
    assert image.pixelColor(start - 2, middle) == host.theme.color("focus-inner")


def test_focus_in_another_window_takes_it_away(
    qtbot: QtBot, host: ThemeHost, window: Window, ring: FocusRing
) -> None:
    other = Window()
    qtbot.addWidget(other)
    elsewhere = Button(host, "Ailleurs", parent=other)
    with qtbot.waitExposed(other):
        other.show()
    other.activateWindow()
    elsewhere.setFocus()
    qtbot.waitUntil(lambda: not ring.isVisible())
    assert ring.target is None
