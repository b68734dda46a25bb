"""CV4 on screen: typing becomes acts, sheets come out, hints and ghost find their way."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.learning.activity import Repair, Step
from kiosk.learning.rich_places import span_of
from kiosk.learning.scenario import Act
from kiosk.modules.cv.layout_scenario import CvLayout
from kiosk.modules.cv.room import ROOM
from kiosk.modules.cv.view.layout_view import LayoutView
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost
from tests.modules.cv.view.conftest import REFERENCE
from tests.modules.shipped import shipped
from tests.ui.parts.stage import Stage

FORMS = {
    "1366": (REFERENCE, Look()),
    "1024": (QSize(988, 348), Look()),
    "125 %": (REFERENCE, Look(scale=1.25)),
    "200 %": (QSize(1322, 400), Look(scale=2.0)),
    "1024, 200 %": (QSize(980, 260), Look(scale=2.0)),
    "narrow": (QSize(690, 600), Look()),
}
Row = tuple[str, ...]
STATES: dict[str, tuple[Row, ...]] = {
    "draft": (),
    "marks": (("marks", "on"),),
    "preview": (("preview", "on"),),
    "tiny": (("size", "all", "6"), ("print",), ("go-on",)),
    "lost": (("print",), ("go-on",), ("go-on",)),
}


@dataclass
class Program:
    """The program, its world, and hands."""

    world: CvLayout
    view: LayoutView
    hands: Visitor
    acted: list[int]

    def do(self, *rows: Row) -> None:
        """Acts as the ghost does them."""
        for row in rows:
            self.view.demonstrate(Act(*row))


Put = Callable[..., Program]


@pytest.fixture
def put(host: ThemeHost) -> Iterator[Put]:
    """Show a world of the real content, in a window as large as the room in the player."""
    stage, views = Stage(host), []

    def show(variant: str = "C", size: QSize = REFERENCE, look: Look | None = None) -> Program:
        host.set_look(look or Look())
        world = ROOM.scenario(shipped("cv", "cv4")[variant])
        assert isinstance(world, CvLayout)
        view = stage.put(lambda window: LayoutView(world, host, window), size)
        acted: list[int] = []
        view.acted.connect(lambda: acted.append(1))
        views.append(view)
        hands = Visitor(view.window())
        hands.wait_for(view.window().isActiveWindow, "for the window to be active")
        return Program(world, view, hands, acted)

    yield show
    for view in views:
        view.close_world()
    stage.close()
    QApplication.processEvents()


def faults(view: QWidget) -> list[str]:
    """Words without room, small buttons, and what leaves the view."""
    found = []
    for widget in view.findChildren(QWidget):
        if not isinstance(widget, Text | QAbstractButton) or not widget.isVisible():
            continue
        who = f"{type(widget).__name__} {widget.objectName()} {widget.text()[:30]!r}"
        needs = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else 0
        if widget.height() < needs:
            found.append(f"{who} is {widget.height()} high and needs {needs}")
        if isinstance(widget, QAbstractButton) and min(widget.width(), widget.height()) < 44:
            found.append(f"{who} is small")
        left = widget.mapTo(view, widget.rect().topLeft()).x()
        if left < 0 or left + widget.width() > view.width():
            found.append(f"{who} leaves the view")
    return found


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("form", FORMS)
def test_nothing_is_cut_or_too_small(put: Put, form: str, state: str) -> None:
    size, look = FORMS[form]
    program = put("D", size, look)
    program.do(*STATES[state])
    program.hands.wait_for(lambda: not faults(program.view), "for the layout")
    assert program.view.size() == size, "the window was not made larger"


@pytest.mark.parametrize("state", STATES)
def test_what_takes_the_keyboard_has_a_name_and_a_role(put: Put, state: str) -> None:
    program = put()
    program.do(*STATES[state])
    stops = [
        widget
        for widget in program.view.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops
    for widget in stops:
        heard = QAccessible.queryAccessibleInterface(widget)
        assert widget.objectName(), widget
        assert heard.text(QAccessible.Text.Name), widget.objectName()
        assert heard.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client)


def test_too_small_a_sheet_comes_back_and_the_text_is_there_again(put: Put) -> None:
    program = put()
    page = program.view.writer.page
    page.setFocus()
    program.hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    program.hands.click("tool-size")
    program.hands.choose_entry("size-6")
    program.hands.click("tool-print")
    program.hands.see("printed-sheet")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "go-on"
    for _ in range(3):
        program.hands.press(Qt.Key.Key_Return)
    assert program.world.happened == ("tiny",)
    program.hands.wait_for(page.hasFocus, "for the text")
    program.hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert program.world.writer.document == program.world.first
    assert len(program.acted) == 6


def test_what_is_typed_is_kept_before_it_is_printed(put: Put) -> None:
    program = put()
    page = program.view.writer.page
    page.setFocus()
    page.select(span_of(program.world.writer.document, "m1:0..m1:4"))
    program.hands.type("Cartes")
    program.hands.click("tool-print")
    assert program.world.printed[0].paragraph("m1").text.startswith("Cartes")


@pytest.mark.parametrize("size", [REFERENCE, QSize(690, 600), QSize(988, 348)])
def test_hints_find_their_widgets_or_the_way_to_them(put: Put, size: QSize) -> None:
    program = put(size=size)
    activity = shipped("cv", "cv4")["C"]
    goals: tuple[Step | Repair, ...] = (*activity.steps, *activity.repairs)
    for goal in goals:
        found = program.view.widget_for(goal.hints.target)
        assert found is not None, goal.id
        assert found.isVisible()
    program.do(("print",))
    assert program.view.widget_for("tool-style") is program.hands.see("go-on")


@pytest.mark.parametrize("size", [REFERENCE, QSize(690, 600)])
def test_the_ghost_shows_every_act_of_the_solution(put: Put, size: QSize) -> None:
    program = put("demo", size)
    trace = next(t for t in shipped("cv", "cv4")["demo"].traces if t.passes)
    for row in trace.acts:
        act = Act(*row)
        waits = program.view.used_by(act)
        assert waits is not None, row
        assert waits.isVisible(), row
        assert program.view.caption(act) or act.name in ("go-on", "preview")
        used = program.view.demonstrate(act)
        assert used is not None, row
        assert used.isVisible(), row
    assert program.world.printed


def test_captions_say_what_is_chosen(put: Put) -> None:
    view = put().view
    assert view.caption(Act("style", "exp", "section")) == "Give a style: Section title"
    font = Act("font", "all", "Atkinson Hyperlegible Next")
    assert view.caption(font) == "Select all, choose one font: Atkinson"
    assert view.caption(Act("undo")) == ""
