"""A CV is laid out by hand and looked at as a program reads it; nothing is cut; the ghost."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from kiosk.learning.scenario import Act
from kiosk.modules.cv.robot_layout import LAYOUTS, page_of
from kiosk.modules.cv.robot_scenario import RobotPage
from kiosk.modules.cv.room import ROOM
from kiosk.modules.cv.view.open_view import open_view
from kiosk.modules.cv.view.robot_view import RobotView
from kiosk.paper.pages import page_picture
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.reader import Drawn, Inside, Reader
from tests.modules.cv.view.conftest import REFERENCE, tab_stops
from tests.modules.cv.view.robot_gallery import at_once
from tests.modules.cv.view.test_layout import FORMS, clipped, small
from tests.modules.shipped import shipped
from tests.ui.parts.stage import Stage

STATES: dict[str, tuple[tuple[str, ...], ...]] = {
    "start": (),
    "changed": (("set", "phone text"),),
    "robot": (("robot",),),
    "attached": (("attach",),),
    "story": (("attach",), ("send",), ("go-on",)),
}


@dataclass
class Desk:
    """The view, its world, hands, and the pages that were drawn."""

    world: RobotPage
    view: RobotView
    hands: Visitor
    drawn: list[int]

    def names(self) -> list[str]:
        """Acts done, as `name target`."""
        return [f"{act.name} {act.target}".strip() for act in self.world.acts]

    def focus_name(self) -> str:
        """Object name of what has the keyboard."""
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None else ""


Lay = Callable[..., Desk]


@pytest.fixture
def lay(host: ThemeHost) -> Iterator[Lay]:
    """Show a world of the real content, in a window as large as the room in the player."""
    stage, views = Stage(host), []

    def show(variant: str = "C", size: QSize = REFERENCE, look: Look | None = None) -> Desk:
        host.set_look(look or Look())
        world = ROOM.scenario(shipped("cv", "cv6")[variant])
        assert isinstance(world, RobotPage)
        drawn: list[int] = []

        def page(inside: Inside, number: int, width: int) -> Drawn:
            drawn.append(number)
            return page_picture(inside, number, width)

        reader = Reader(at_once, page)
        view = stage.put(lambda window: RobotView(world, host, reader, window), size)
        views.append(view)
        hands = Visitor(view.window())
        hands.wait_for(view.window().isActiveWindow, "for the window to be active")
        return Desk(world, view, hands, drawn)

    yield show
    for view in views:
        view.close_world()
    stage.close()
    QApplication.processEvents()


def test_the_page_shown_is_that_of_the_layout(lay: Lay) -> None:
    desk = lay()
    desk.hands.wait_for(lambda: not desk.view.page.view.image.isNull(), "for the page")
    assert set(desk.drawn) == {page_of(desk.world.layout)}
    before = desk.view.page.view.image.copy()
    assert before.width() > desk.view.page.width() * 2 // 3, "as wide as its room from the start"
    desk.hands.click("pill_titles-words")
    assert desk.drawn[-1] == page_of(desk.world.layout)
    assert LAYOUTS[desk.drawn[-1]][-1] == "words"
    assert desk.view.page.view.image != before
    desk.hands.click("undo")
    assert desk.names() == ["set titles words", "undo"]
    assert desk.view.choices.pills["titles"].choice() == "titles-icons"


def test_what_a_program_reads_is_one_press_away(lay: Lay) -> None:
    desk = lay()
    desk.hands.click("place-robot")
    assert desk.view.robot.text.toPlainText() == desk.world.text(desk.world.layout)
    assert "06 39" not in desk.view.robot.text.toPlainText()
    assert desk.focus_name() == "robot-page"
    assert "Phone: empty" in desk.view.robot.spoken()
    desk.hands.click("pill_phone-text")
    assert desk.view.page.isVisible(), "the page comes back with a change"
    desk.hands.click("place-robot")
    assert desk.world.person.phone in desk.view.robot.text.toPlainText()
    desk.hands.click("place-page")
    assert desk.names() == ["robot", "set phone text", "robot", "page"]
    desk.hands.click("place-page")
    assert len(desk.world.acts) == 4, "the page is shown already"


def test_the_keyboard_alone_does_it_all(lay: Lay) -> None:
    desk = lay()
    hands = desk.hands
    for choice, way in (("phone", "text"), ("mail", "text"), ("columns", "one"), ("box", "lines")):
        now = desk.view.choices.pills[choice].choice()
        hands.focus_by_tab(f"pill_{now}")
        hands.press(Qt.Key.Key_Right)
        assert desk.view.choices.pills[choice].choice() == f"{choice}-{way}"
    hands.focus_by_tab("pill_titles-icons")
    hands.press(Qt.Key.Key_Right, times=2)
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.world.layout == ("text", "text", "one", "lines", "words")
    hands.focus_by_tab("place-robot")
    hands.press(Qt.Key.Key_Return)
    hands.focus_by_tab("attach")
    hands.press(Qt.Key.Key_Return)
    assert desk.focus_name() == "send"
    hands.press(Qt.Key.Key_Return)
    for _ in range(3):
        assert desk.focus_name() == "go-on"
        hands.press(Qt.Key.Key_Return)
    assert desk.focus_name() == "cv-page"
    assert desk.world.sent[0].read
    assert desk.world.moments.told == ["called"]


def test_a_world_found_again_shows_the_robot(lay: Lay, host: ThemeHost) -> None:
    desk = lay()
    desk.world.restore([["set", "phone text", ""], ["robot", "", ""]])
    assert desk.view.robot.isVisible()
    assert not desk.view.page.isVisible()


def test_one_thing_at_a_time_where_room_is_short(lay: Lay) -> None:
    desk = lay(size=QSize(690, 600))
    assert not desk.view.choices.isVisible()
    desk.hands.click("place-choices")
    assert desk.focus_name() == "pill_phone-picture"
    desk.hands.click("pill_phone-text")
    assert desk.view.choices.isVisible(), "more can be chosen"
    desk.hands.click("place-robot")
    assert not desk.view.choices.isVisible()
    assert desk.view.robot.isVisible()


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
def test_the_whole_text_has_room(lay: Lay, form: str) -> None:
    size, look = FORMS[form]
    desk = lay("C", size, look)
    for target in ("phone text", "mail text", "columns one", "box lines", "titles both"):
        desk.view._do(Act("set", target))
    desk.view._press("place-robot")
    text = desk.view.robot.text
    desk.hands.wait_for(lambda: text.verticalScrollBar().maximum() == 0, "for room")


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
    activity = shipped("cv", "cv6")["C"]
    targets = [step.hints.target for step in activity.steps]
    targets += [repair.hints.target for repair in activity.repairs]
    for target in targets:
        assert desk.view.widget_for(target) is not None, target


@pytest.mark.parametrize("size", [REFERENCE, QSize(690, 600)])
@pytest.mark.parametrize("way", ["straight", "picture-mended"])
def test_the_ghost_shows_every_act(lay: Lay, size: QSize, way: str) -> None:
    desk = lay("demo", size)
    trace = next(t for t in shipped("cv", "cv6")["demo"].traces if t.id == way)
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


def test_choices_stand_on_the_other_side_for_arabic_readers(lay: Lay) -> None:
    desk = lay()
    desk.view.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert desk.view.choices.x() > desk.view.page.x()
    assert clipped(desk.view) == []


def test_each_world_has_its_view(host: ThemeHost) -> None:
    world = ROOM.scenario(shipped("cv", "cv6")["C"])
    view = open_view(world, host, Reader(at_once, page_picture))
    assert isinstance(view, RobotView)
    view.close_world()
    view.deleteLater()
