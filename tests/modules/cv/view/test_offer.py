"""A CV is fitted to an ad by hand: mouse, keyboard, drag; nothing is cut; hints and ghost."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from kiosk.learning.scenario import Act
from kiosk.modules.cv.offer_scenario import OfferPage
from kiosk.modules.cv.room import ROOM
from kiosk.modules.cv.view.offer_view import OfferView
from kiosk.modules.cv.view.open_view import open_view
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from tests.modules.cv.view.conftest import REFERENCE, tab_stops
from tests.modules.cv.view.test_layout import FORMS, clipped, small
from tests.modules.shipped import shipped
from tests.ui.parts.stage import Stage

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ASKED = (("fill", "skill", "Anglais courant"), ("send",), *(("go-on",),) * 4)
STATES: dict[str, tuple[tuple[str, ...], ...]] = {
    "start": (),
    "off": (("take-off", "w2"),),
    "story": ASKED[:3],
    "message": (*ASKED, ("fill", "message", "Bonjour,")),
}


@dataclass
class Desk:
    """The view, its world, and hands."""

    world: OfferPage
    view: OfferView
    hands: Visitor
    acted: list[int]

    def names(self) -> list[str]:
        """Acts done, as `name target`."""
        return [f"{act.name} {act.target}".strip() for act in self.world.acts]

    def focus_name(self) -> str:
        """Object name of what has the keyboard."""
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None else ""

    def choose(self, line: str) -> None:
        """Press a line of the CV."""
        self.hands.click_row("page-list", self.world.desk.lines[line].head)


Lay = Callable[..., Desk]


@pytest.fixture
def lay(host: ThemeHost) -> Iterator[Lay]:
    """Show a world of the real content, in a window as large as the room in the player."""
    stage, views = Stage(host), []

    def show(variant: str = "C", size: QSize = REFERENCE, look: Look | None = None) -> Desk:
        host.set_look(look or Look())
        world = ROOM.scenario(shipped("cv", "cv5")[variant])
        assert isinstance(world, OfferPage)
        view = stage.put(lambda window: OfferView(world, host, window), size)
        acted: list[int] = []
        view.acted.connect(lambda: acted.append(1))
        views.append(view)
        hands = Visitor(view.window())
        hands.wait_for(view.window().isActiveWindow, "for the window to be active")
        return Desk(world, view, hands, acted)

    yield show
    for view in views:
        view.close_world()
    stage.close()
    QApplication.processEvents()


def test_words_are_marked_with_the_mouse_and_the_mark_is_taken_off(lay: Lay) -> None:
    desk = lay()
    text = desk.view.ad.text
    text.choose("11 11")
    place = text.cursorRect().center()
    cursor = text.textCursor()
    cursor.clearSelection()
    text.setTextCursor(cursor)
    desk.hands.click_at(text.viewport(), place)
    assert text.chosen() == ["11 11"], "the word that was pressed"
    desk.hands.click("mark")
    assert desk.world.desk.page.marks == {11}
    assert len(text.extraSelections()) == 1
    desk.hands.click("unmark")
    assert not desk.world.desk.page.marks
    desk.hands.click("undo")
    assert desk.names() == ["mark 11 11", "unmark 11 11", "undo"]
    assert desk.world.desk.page.marks == {11}


def test_words_of_two_lines_are_marked_with_the_keyboard(lay: Lay) -> None:
    desk = lay()
    hands = desk.hands
    hands.focus_by_tab("ad-text")
    hands.press(Qt.Key.Key_Home, CONTROL)
    hands.press(Qt.Key.Key_Right, times=desk.view.ad.text.place_of("9 9")[0])
    hands.press(Qt.Key.Key_Right, SHIFT, times=8)
    assert desk.view.ad.text.chosen() == ["9 9", "10 10"]
    hands.press(Qt.Key.Key_Return)
    assert desk.names() == ["mark 9 9", "mark 10 10"]
    hands.press(Qt.Key.Key_Delete)
    assert desk.world.desk.page.marks == {9}


def test_a_mark_is_taken_off_whole(lay: Lay) -> None:
    desk = lay()
    desk.view.ad.text.choose("22 24")
    desk.hands.click("mark")
    assert not desk.view.ad.text.textCursor().hasSelection(), "the marker is seen"
    desk.hands.click("unmark")
    assert desk.names() == ["mark 22 24", "unmark 22 24"]


def test_a_line_is_written_where_it_stands(lay: Lay) -> None:
    desk = lay()
    hands, editor = desk.hands, desk.view.list.editor
    assert not desk.view.tools.tools["rewrite"].long.isEnabled()  # type: ignore[union-attr]
    desk.choose("w3")
    hands.press(Qt.Key.Key_Return)
    assert desk.focus_name() == "line-editor"
    assert editor.toPlainText() == "Aider au stand de fruits"
    hands.type("Rendre la monnaie")
    assert not desk.names(), "what is typed waits to be taken"
    desk.view.flush()
    hands.type(" au stand")
    hands.press(Qt.Key.Key_Return)
    assert desk.world.desk.page.text("w3") == "Rendre la monnaie au stand"
    assert desk.names() == ["fill w3"]
    assert desk.focus_name() == "page-list"
    assert not editor.isVisible()
    hands.click("undo")
    assert desk.world.desk.page.text("w3") == "Aider au stand de fruits"


def test_escape_gives_the_words_back(lay: Lay) -> None:
    desk = lay()
    desk.choose("title")
    desk.hands.click("rewrite")
    desk.hands.type("Vente")
    desk.view.flush()
    desk.hands.press(Qt.Key.Key_Escape)
    assert desk.world.desk.page.text("title") == "Cherche du travail"
    assert not desk.view.list.editor.isVisible()


def test_words_of_the_ad_are_added_to_a_line(lay: Lay) -> None:
    desk = lay()
    desk.choose("w3")
    desk.view.ad.text.choose("22 24")
    desk.hands.click("copy")
    assert desk.world.desk.page.text("w3") == "Aider au stand de fruits, rendez la monnaie"
    assert desk.focus_name() == "line-editor", "to be written as one’s own"
    desk.hands.press(Qt.Key.Key_Escape)
    desk.choose("name")
    assert not desk.view.ad.row.visible("copy").isEnabled()  # type: ignore[union-attr]


def test_experiences_move_with_buttons_keys_and_by_dragging(lay: Lay) -> None:
    desk = lay()
    desk.choose("w3")
    desk.hands.press(Qt.Key.Key_Up, CONTROL)
    desk.hands.click("up")
    assert desk.world.first_work(desk.world.desk.page) == "w3"
    assert desk.view.list.current_id() == "w3"
    desk.hands.click("down")
    desk.view.list.dropped.emit("w3", "w1")
    assert desk.names()[-2:] == ["down w3", "place w3 w1"]
    desk.view.list.dropped.emit("w3", "title")
    assert desk.names()[-1] == "place w3 w1", "nothing goes above what is fixed"


def test_a_line_goes_and_comes_back(lay: Lay) -> None:
    desk = lay()
    desk.choose("w2")
    desk.hands.press(Qt.Key.Key_Delete)
    assert desk.world.desk.page.off == {"w2"}
    assert desk.view.tools.visible("take-off") is None
    desk.hands.press(Qt.Key.Key_Return)
    assert desk.names() == ["take-off w2", "put-back w2"]
    desk.choose("title")
    desk.hands.press(Qt.Key.Key_Delete)
    assert len(desk.acted) == 2


def test_the_question_brings_the_message(lay: Lay) -> None:
    desk = lay()
    desk.view._do(Act("fill", "skill", "Anglais courant"))
    assert desk.view.tools.visible("place-message") is None
    desk.hands.click("send")
    for _ in range(4):
        assert desk.focus_name() == "go-on"
        desk.hands.press(Qt.Key.Key_Return)
    assert desk.focus_name() == "message"
    assert desk.view.tools.visible("send") is None
    desk.hands.type("Pas encore anglais.")
    desk.choose("skill")
    desk.hands.click("take-off")
    assert desk.world.message == "Pas encore anglais."
    desk.hands.click("send-message")
    assert desk.world.moments.name == "thanks"
    assert desk.world.sent[-1].message == "Pas encore anglais."


def test_the_card_and_the_ad_take_turns(lay: Lay) -> None:
    desk = lay()
    desk.hands.click("place-life")
    assert not desk.view.ad.isVisible()
    assert desk.view.widget_for("mark") is desk.view.tools.visible("place-ad")
    narrow = lay(size=QSize(690, 600))
    assert not narrow.view.paper.isVisible()
    narrow.hands.click("place-page")
    assert not narrow.view.ad.isVisible()
    assert narrow.focus_name() == "page-list"


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("form", FORMS)
def test_nothing_is_cut_or_too_small(lay: Lay, form: str, state: str) -> None:
    size, look = FORMS[form]
    desk = lay("D", size, look)
    for row in STATES[state]:
        desk.view.demonstrate(Act(*row))
    desk.hands.wait_for(lambda: not clipped(desk.view), "for the layout")
    assert small(desk.view) == []
    assert desk.view.size() == size, "the window was not made larger"


@pytest.mark.parametrize("form", FORMS)
def test_the_line_that_is_written_stays_in_sight(lay: Lay, form: str) -> None:
    size, look = FORMS[form]
    desk = lay("C", size, look)
    desk.view._turn("page")
    for line in ("title", "skill"):
        desk.view._choose(line)
        desk.view._press("rewrite")
        editor = desk.view.list.editor
        desk.hands.wait_for(editor.isVisible, "for the editor")
        room = desk.view.list.viewport().rect()
        assert room.contains(editor.geometry()), line
        desk.view._end_line(keep=True)


@pytest.mark.parametrize("state", STATES)
def test_what_takes_the_keyboard_has_a_name_and_a_role(lay: Lay, state: str) -> None:
    desk = lay()
    for row in STATES[state]:
        desk.view.demonstrate(Act(*row))
    found = tab_stops(desk.view)
    assert found
    for widget in found:
        heard = QAccessible.queryAccessibleInterface(widget)
        assert widget.objectName(), widget
        assert heard.text(QAccessible.Text.Name), widget.objectName()
        assert heard.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client)


@pytest.mark.parametrize("size", [REFERENCE, QSize(690, 600)])
def test_hints_find_their_widgets_or_the_way_to_them(lay: Lay, size: QSize) -> None:
    desk = lay(size=size)
    activity = shipped("cv", "cv5")["C"]
    for step in activity.steps:
        assert desk.view.widget_for(step.hints.target) is not None, step.id
    for row in ASKED:
        desk.view.demonstrate(Act(*row))
    for repair in activity.repairs:
        assert desk.view.widget_for(repair.hints.target) is not None, repair.id


@pytest.mark.parametrize("size", [REFERENCE, QSize(690, 600)])
@pytest.mark.parametrize("way", ["by-hand", "claimed-mended"])
def test_the_ghost_shows_every_act(lay: Lay, size: QSize, way: str) -> None:
    desk = lay("demo", size)
    trace = next(t for t in shipped("cv", "cv5")["demo"].traces if t.id == way)
    for row in trace.acts:
        act = Act(*row)
        waits = desk.view.used_by(act)
        assert waits is not None, row
        assert waits.isVisible(), row
        assert desk.view.caption(act) or act.name == "go-on"
        used = desk.view.demonstrate(act)
        assert used is not None, row
        assert used.isVisible(), row
    assert desk.world.sent


def test_the_ad_stands_on_the_other_side_for_arabic_readers(lay: Lay) -> None:
    desk = lay()
    desk.view.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert desk.view.ad.x() > desk.view.paper.x()
    assert clipped(desk.view) == []
    desk.choose("w3")
    desk.hands.click("rewrite")
    assert desk.view.list.viewport().rect().contains(desk.view.list.editor.geometry())


def test_a_world_of_another_kind_is_no_view_of_this_module(host: ThemeHost) -> None:
    with pytest.raises(TypeError, match="no view"):
        open_view(object(), host, None)  # type: ignore[arg-type]
