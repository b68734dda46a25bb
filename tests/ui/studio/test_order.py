"""Entries change places: by arrows, by a drag, by one press for the newest first."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.learning.resume import Resume, Work
from kiosk.ui.studio.entries_form import EntriesForm
from kiosk.ui.studio.grip import Grip, pack
from kiosk.ui.studio.studio import StudioScreen
from tests.ui.screens.conftest import Show
from tests.ui.studio.samples import studio

THREE = Resume(
    work=(
        Work("Stage", start="2022", end="2022"),
        Work("Marché", start="2024", end="2024"),
        Work("Garde", start="2023", end="2023"),
    )
)


def opened(show: Show) -> EntriesForm:
    screen = show(lambda host: studio(host, THREE, "work"))
    assert isinstance(screen, StudioScreen)
    form = screen.desk.form
    assert isinstance(form, EntriesForm)
    return form


def order(form: EntriesForm) -> list[str]:
    return [work.position for work in form.document.now.work]


def press(form: QWidget, name: str) -> None:
    button = form.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


def drop(form: EntriesForm, section: str, number: int, on: int) -> None:
    """What Qt sends while an entry is dragged onto another one."""
    mime = pack(section, number)
    where = form.cards[on].geometry().center()
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, Qt.DropAction.MoveAction, mime, buttons, keys)
    QApplication.sendEvent(form, enter)
    if enter.isAccepted():
        let_go = QDropEvent(QPointF(where), Qt.DropAction.MoveAction, mime, buttons, keys)
        QApplication.sendEvent(form, let_go)


def test_arrows_move_an_entry_and_keep_the_keyboard_on_it(show: Show) -> None:
    form = opened(show)
    press(form, "work-2-up")
    assert order(form) == ["Stage", "Garde", "Marché"]
    press(form, "work-1-up")
    assert order(form) == ["Garde", "Stage", "Marché"]
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "work-0-down", "the entry is at the top: only down is left"


def test_an_entry_is_dropped_where_another_one_stands(show: Show) -> None:
    form = opened(show)
    drop(form, "work", 0, on=2)
    assert order(form) == ["Marché", "Garde", "Stage"]
    drop(form, "work", 2, on=0)
    assert order(form) == ["Stage", "Marché", "Garde"]
    form.document.undo()
    assert order(form) == ["Marché", "Garde", "Stage"]


def test_what_is_no_entry_of_this_list_is_not_taken(show: Show) -> None:
    form = opened(show)
    drop(form, "education", 0, on=2)
    assert order(form) == ["Stage", "Marché", "Garde"]


def test_a_drag_begins_at_the_handle_only(show: Show) -> None:
    form = opened(show)
    card = form.cards[0]
    grip = card.findChild(Grip)
    assert grip is not None
    begun: list[bool] = []
    grip.dragged.disconnect()
    grip.dragged.connect(lambda: begun.append(True))
    left, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(grip, left, keys, QPoint(3, 3))
    QTest.mouseMove(grip, QPoint(4, 4))
    assert not begun, "a trembling hand drags nothing"
    QTest.mouseMove(grip, QPoint(3, 60))
    assert begun


def test_one_press_puts_the_newest_first(show: Show) -> None:
    form = opened(show)
    press(form, "work-sort")
    assert order(form) == ["Marché", "Garde", "Stage"]
    sort = form.findChild(QAbstractButton, "work-sort")
    assert sort is not None
    assert sort.isHidden()
