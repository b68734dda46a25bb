"""A page is laid out by hand: with buttons, with the keyboard alone, by dragging."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.modules.cv.view.block_drag import dragged_block, pack
from kiosk.modules.cv.view.block_list import BlockList
from kiosk.modules.cv.view.block_model import NOWHERE
from tests.modules.cv.view.conftest import Program, Put

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT, PLAIN, MOVE = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.DropAction.MoveAction,
)


def test_a_block_is_chosen_and_kept_then_another_is_put_on_the_page(put: Put) -> None:
    program = put()
    page, aside = program.view.desk.page, program.view.desk.aside
    assert not program.view.tools.tools["keep"].short.isEnabled()
    program.press_row(page, "nir")
    assert program.view.tools.tools["keep"].short.isEnabled()
    assert not program.view.tools.tools["put"].short.isEnabled()
    program.hands.click("keep")
    assert "nir" in program.world.sheet.aside
    assert page.current_id() == "work", "the next one is chosen"
    program.press_row(aside, "phone")
    assert page.current_id() == ""
    program.hands.click("put")
    assert program.world.sheet.page[-1] == "phone"
    program.hands.click("undo")
    assert "phone" in program.world.sheet.aside
    assert program.names() == ["keep nir", "put phone", "undo"]
    assert len(program.acted) == 3


def test_the_job_goes_up_step_by_step_and_stays_chosen(put: Put) -> None:
    program = put()
    program.press_row(program.view.desk.aside, "title")
    program.hands.click("put")
    program.press_row(program.view.desk.page, "title")
    program.hands.click("up")
    program.hands.click("up")
    assert program.world.sheet.page[-3] == "title"
    program.hands.click("down")
    assert program.world.sheet.page[-2] == "title"
    assert program.view.desk.page.current_id() == "title"


def last(program: Program, count: int) -> tuple[str, ...]:
    """The last blocks of the page."""
    return program.world.sheet.page[-count:]


def test_the_keyboard_alone_does_it_all(put: Put) -> None:
    program = put()
    hands = program.hands
    hands.focus_by_tab("page-list")
    assert program.view.desk.page.current_id() == "name"
    hands.press(Qt.Key.Key_Down, times=3)
    assert program.view.desk.page.current_id() == "family"
    hands.press(Qt.Key.Key_Return)
    assert program.view.desk.page.current_id() == "nir"
    hands.press(Qt.Key.Key_Delete)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_End)
    hands.press(Qt.Key.Key_Backspace)
    assert last(program, 9) == ("name", "photo", "age", "work", "games")
    assert program.focus_name() == "page-list"
    hands.focus_by_tab("aside-list")
    for block in ("title", "phone", "town", "mail"):
        while program.view.desk.aside.current_id() != block:
            hands.press(Qt.Key.Key_Down)
        hands.press(Qt.Key.Key_Return)
    assert last(program, 4) == ("title", "phone", "town", "mail")
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert last(program, 1) == ("town",)
    hands.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert program.focus_name() == "page-list"
    hands.press(Qt.Key.Key_End)
    hands.press(Qt.Key.Key_Up, CONTROL, times=2)
    assert last(program, 3) == ("town", "title", "phone")
    hands.press(Qt.Key.Key_Down, CONTROL)
    assert last(program, 3) == ("title", "town", "phone")


def test_keys_that_mean_nothing_here_change_nothing(put: Put) -> None:
    program = put()
    program.hands.focus_by_tab("aside-list")
    program.hands.press(Qt.Key.Key_Up, CONTROL)
    program.hands.press(Qt.Key.Key_Delete)
    program.hands.press(Qt.Key.Key_P)
    program.hands.press(Qt.Key.Key_Escape)
    program.hands.press(Qt.Key.Key_Z, CONTROL)
    assert program.world.acts == ()
    assert program.view.desk.aside.current_id() == "licence"


def test_the_last_block_of_a_list_leaves_it_empty_and_in_order(put: Put) -> None:
    program = put()
    program.hands.focus_by_tab("page-list")
    for _ in range(9):
        program.hands.press(Qt.Key.Key_Return)
    assert program.world.sheet.page == ()
    assert program.focus_name() == "page-list"
    assert not program.view.tools.tools["give"].short.isEnabled()
    program.hands.press(Qt.Key.Key_Return)
    assert len(program.world.acts) == 9


# -- dragging ----------------------------------------------------------------------------------


def let_go(place: BlockList, spot: QPoint, mime: QMimeData) -> QDropEvent:
    """Bring something in, hold it over a point, let it go."""
    port = place.viewport()
    QApplication.sendEvent(port, QDragEnterEvent(spot, MOVE, mime, LEFT, PLAIN))
    QApplication.sendEvent(port, QDragMoveEvent(spot, MOVE, mime, LEFT, PLAIN))
    dropped = QDropEvent(QPointF(spot), MOVE, mime, LEFT, PLAIN)
    QApplication.sendEvent(port, dropped)
    return dropped


def upper_half(place: BlockList, block: str) -> QPoint:
    rect = place.visualRect(place.rows.index(place.rows.place_of(block)))
    return rect.center() - QPoint(0, rect.height() // 4)


def test_a_block_is_dragged_where_it_shall_stand_and_off_the_page(put: Put) -> None:
    program = put()
    page, aside = program.view.desk.page, program.view.desk.aside
    let_go(page, upper_half(page, "photo"), pack("title"))
    assert program.world.sheet.page[:3] == ("name", "title", "photo")
    assert page.current_id() == "title"
    let_go(page, upper_half(page, "name"), pack("age"))
    assert program.world.sheet.page[0] == "age"
    page.scrollToBottom()
    end = QPoint(20, page.viewport().height() - 1)
    let_go(page, end, pack("age"))
    assert program.world.sheet.page[-1] == "age"
    let_go(aside, QPoint(20, 20), pack("nir"))
    assert program.world.sheet.aside[-1] == "nir"
    assert program.names() == ["place title photo", "place age name", "put age", "keep nir"]
    assert page.held == aside.held == NOWHERE


def test_where_it_would_go_is_shown_while_it_is_held(put: Put) -> None:
    page = put().view.desk.page
    port, spot, mime = page.viewport(), upper_half(page, "age"), pack("mail")
    QApplication.sendEvent(port, QDragEnterEvent(spot, MOVE, mime, LEFT, PLAIN))
    QApplication.sendEvent(port, QDragMoveEvent(spot, MOVE, mime, LEFT, PLAIN))
    assert page.held == page.rows.place_of("age")
    QApplication.sendEvent(port, QDragLeaveEvent())
    assert page.held == NOWHERE


def test_a_block_let_go_where_it_stands_changes_nothing(put: Put) -> None:
    program = put()
    page, aside = program.view.desk.page, program.view.desk.aside
    let_go(page, upper_half(page, "age"), pack("photo"))
    let_go(aside, QPoint(20, 20), pack("phone"))
    assert program.world.acts == ()
    assert program.acted == []


def test_other_things_are_not_taken(put: Put) -> None:
    program = put()
    mime = QMimeData()
    mime.setText("nir")
    dropped = let_go(program.view.desk.aside, QPoint(20, 20), mime)
    assert not dropped.isAccepted()
    assert program.world.acts == ()


def test_held_near_the_edge_the_page_moves_on(put: Put) -> None:
    page = put(size=QSize(988, 348)).view.desk.page
    bar, port = page.verticalScrollBar(), page.viewport()
    assert bar.maximum() > 0
    low, high, mime = QPoint(20, port.height() - 2), QPoint(20, 2), pack("mail")
    QApplication.sendEvent(port, QDragEnterEvent(low, MOVE, mime, LEFT, PLAIN))
    QApplication.sendEvent(port, QDragMoveEvent(low, MOVE, mime, LEFT, PLAIN))
    assert bar.value() > 0
    QApplication.sendEvent(port, QDragMoveEvent(high, MOVE, mime, LEFT, PLAIN))
    assert bar.value() == 0


def test_a_row_that_is_pulled_away_is_dragged(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    program = put()
    dragged: list[str] = []

    def taken(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        dragged.append(dragged_block(drag.mimeData()))
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", taken)
    page = program.view.desk.page
    port, start = page.viewport(), upper_half(page, "age")
    QTest.mousePress(port, LEFT, pos=start)
    QTest.mouseMove(port, start + QPoint(2, 0))
    assert dragged == []
    QTest.mouseMove(port, start + QPoint(60, 0))
    QTest.mouseRelease(port, LEFT, pos=start + QPoint(60, 0))
    assert dragged == ["age"]


# -- the world answers -------------------------------------------------------------------------


def test_a_page_is_given_the_story_stands_in_front_and_the_phone_is_at_hand(put: Put) -> None:
    program = put()
    hands = program.hands
    assert hands.find("place-phone") is None
    hands.click("give")
    assert program.focus_name() == "go-on"
    assert hands.find("page-list") is None
    hands.press(Qt.Key.Key_Return, times=3)
    assert program.focus_name() == "page-list"
    hands.click("place-phone")
    assert hands.find("aside-list") is None
    hands.click("phone-app-keypad")
    hands.click("phone-keypad")
    hands.type("04 65 71 08 52")
    hands.click("keypad-call")
    hands.click("say-leak")
    hands.click("call-end")
    assert program.world.phone.said == ("bank/leak",)
    hands.click("place-aside")
    assert hands.find("phone") is None
    assert program.focus_name() == "aside-list"


def test_what_is_typed_on_the_phone_is_kept_with_the_visit(put: Put) -> None:
    program = put()
    program.do(("give",), ("go-on",), ("go-on",), ("go-on",))
    program.hands.click("place-phone")
    program.hands.click("phone-app-keypad")
    program.hands.click("phone-keypad")
    program.hands.type("0465")
    program.view.flush()
    again = put()
    again.world.restore(program.world.snapshot())
    again.hands.click("place-phone")
    assert again.world.phone.dialled == "0465"


def shown(program: Program) -> set[str]:
    return {name for name in ("page-list", "aside-list", "phone") if program.hands.find(name)}


def test_where_room_is_short_one_thing_is_shown_at_a_time(put: Put) -> None:
    program = put(size=QSize(700, 500))
    assert shown(program) == {"page-list"}
    assert program.hands.find("put") is None
    program.hands.click("place-aside")
    assert shown(program) == {"aside-list"}
    assert program.hands.find("keep") is None
    program.press_row(program.view.desk.aside, "phone")
    program.hands.click("put")
    program.do(("give",), ("go-on",), ("go-on",), ("go-on",))
    assert shown(program) == {"page-list"}
    program.hands.click("place-phone")
    assert shown(program) == {"phone"}
    program.hands.click("place-page")
    assert shown(program) == {"page-list"}
