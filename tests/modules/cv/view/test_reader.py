"""A page and its reader on screen: lines by hand and keys, the reader's time, three questions."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from kiosk.learning.activity import Repair, Step
from kiosk.learning.scenario import Act
from kiosk.modules.cv.reader_scenario import DESK, READING, RECALL, ReadPage
from kiosk.modules.cv.view.block_drag import pack
from kiosk.modules.cv.view.reader_view import ReaderView
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from tests.modules.cv.test_cv8 import ALONE, MENDED, READ, activities, page, play
from tests.modules.cv.view.conftest import REFERENCE, tab_stops
from tests.modules.cv.view.test_hands import let_go, upper_half
from tests.modules.cv.view.test_layout import FORMS, clipped, small
from tests.ui.parts.stage import Stage

CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Table:
    """The page, its world, and hands."""

    world: ReadPage
    view: ReaderView
    hands: Visitor
    acted: list[int]

    def focus_name(self) -> str:
        """Object name of what has the keyboard."""
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None else ""

    def names(self) -> list[str]:
        """Acts done, as `name target`."""
        return [f"{act.name} {act.target}".strip() for act in self.world.acts]

    def do(self, *rows: tuple[str, ...]) -> None:
        """Acts as the ghost does them."""
        for row in rows:
            self.view.demonstrate(Act(*row))


Put = Callable[..., Table]


@pytest.fixture
def put(host: ThemeHost) -> Iterator[Put]:
    """Show a world of the real content, in a window as large as the room in the player."""
    stage, views = Stage(host), []

    def show(
        variant: str = "C", size: QSize = REFERENCE, look: Look | None = None, step_ms: int = 3000
    ) -> Table:
        host.set_look(look or Look())
        world = page(play(variant=variant))
        view = stage.put(lambda window: ReaderView(world, host, window, step_ms), size)
        acted: list[int] = []
        view.acted.connect(lambda: acted.append(1))
        views.append(view)
        hands = Visitor(view.window())
        hands.wait_for(view.window().isActiveWindow, "for the window to be active")
        return Table(world, view, hands, acted)

    yield show
    for view in views:
        view.close_world()
    stage.close()
    QApplication.processEvents()


def test_a_line_is_chosen_and_written_anew(put: Put) -> None:
    table = put()
    table.hands.click_row("page-list", "Métier")
    assert table.view.panel.field.text() == "CV"
    table.hands.press(Qt.Key.Key_Return)
    assert table.focus_name() == "line-text"
    table.hands.press(Qt.Key.Key_A, CONTROL)
    table.hands.type("Vente en boutique")
    assert table.world.own.page.text("title") == "Vente en boutique"
    assert table.names() == ["fill line-title"]
    table.hands.click("undo")
    assert table.view.panel.field.text() == "CV"


def test_a_line_may_be_emptied_on_the_way_to_other_words(put: Put) -> None:
    table = put()
    table.hands.click_row("page-list", "Métier")
    table.hands.click("line-text")
    table.hands.press(Qt.Key.Key_A, CONTROL)
    table.hands.press(Qt.Key.Key_Delete)
    assert "title" not in table.world.own.page.shown
    assert table.focus_name() == "line-text"
    table.hands.type("Vente")
    assert table.world.own.page.text("title") == "Vente"
    assert table.view.page.current_id() == "title"


def test_lines_are_moved_and_set_in_bold_by_keys_and_buttons(put: Put) -> None:
    table = put()
    table.hands.focus_by_tab("page-list")
    table.hands.press(Qt.Key.Key_Down, CONTROL)
    assert table.world.own.page.shown[1] == "name"
    table.hands.press(Qt.Key.Key_Z, CONTROL)
    table.hands.click_row("page-list", "Téléphone")
    for _ in range(3):
        table.hands.click("up")
    table.hands.click("bold")
    assert table.world.own.page.shown[-4] == "phone"
    assert table.world.own.page.bold == {"phone"}
    assert table.view.page.current_id() == "phone"


def test_a_line_is_dragged_where_it_shall_stand(put: Put) -> None:
    table = put()
    place = table.view.page
    let_go(place, upper_half(place, "profile"), pack("phone"))
    assert table.names() == ["place phone profile"]
    assert table.world.own.page.shown[1] == "phone"


def test_alone_the_pc_says_what_it_keeps_in_mind(put: Put) -> None:
    table = put()
    assert not table.view.bar.visible("show").isEnabled()  # type: ignore[union-attr]
    assert table.view.panel.words == ""
    table.hands.click("pill_alone")
    table.hands.click("show")
    assert table.view.panel.words.splitlines() == [
        "Job: not remembered",
        "Strengths:",
        "Tenir la caisse, 4 semaines",
        "To call: not remembered",
    ]
    assert len(table.acted) == 2


def test_another_person_reads_and_answers(put: Put) -> None:
    table = put()
    table.hands.click("pill_pair")
    table.hands.click("show")
    assert table.focus_name() == "begin-reading"
    assert table.hands.find("read-list") is None
    table.hands.press(Qt.Key.Key_Return)
    table.hands.see("read-list")
    assert table.focus_name() == "hide"
    table.hands.press(Qt.Key.Key_Return)
    assert table.world.phase == RECALL
    assert table.hands.find("read-list") is None
    assert table.focus_name() == "job"
    assert not table.view.recall.back_button.isEnabled()
    table.hands.type("Vente")
    table.hands.click("unsaid-strengths")
    table.hands.click("pill_mail")
    table.hands.click("give-back")
    assert table.world.phase == DESK
    assert table.view.panel.words.splitlines()[0] == "Job: Vente"
    assert table.view.panel.words.endswith("To call: by mail")


def test_words_may_be_taken_instead_of_typing(put: Put) -> None:
    table = put()
    table.do(*READ)
    for name in ("take-job-0", "take-strengths-0", "take-strengths-1", "take-strengths-2"):
        table.hands.click(name)
    assert table.world.recall.texts == {
        "job": "Vente", "strength-1": "Accueillir", "strength-2": "Trier",
    }  # fmt: skip
    table.hands.click("pill_phone")
    table.hands.click("give-back")
    assert table.world.readings[0].memory.strengths == ("Accueillir", "Trier")


def test_the_page_is_hidden_when_the_time_is_over(put: Put) -> None:
    table = put(step_ms=1)
    table.do(("sit", "pair"), ("show",))
    assert table.world.phase == READING
    table.hands.click("begin-reading")
    table.hands.wait_for(lambda: table.world.phase == RECALL, "for the time to be over")
    assert table.names() == ["sit pair", "show", "hide"]


def test_no_time_passes_while_the_seat_changes_or_after_the_page_is_hidden(put: Put) -> None:
    table = put(step_ms=1)
    table.do(("sit", "pair"), ("show",))
    timer = table.view.reading._timer
    assert not timer.isActive()
    table.hands.click("begin-reading")
    table.hands.wait_for(lambda: table.world.phase == RECALL, "for the time to be over")
    assert not timer.isActive()


def test_somebody_is_told_that_nobody_can_call(put: Put) -> None:
    table = put()
    table.hands.click("finish")
    assert table.focus_name() == "go-on"
    while table.world.moments.name:
        table.hands.press(Qt.Key.Key_Return)
    assert table.world.moments.told == ["call"]
    assert table.focus_name() == "page-list"


# -- hints and ghost ---------------------------------------------------------------------------


@pytest.mark.parametrize("size", [REFERENCE, QSize(690, 600)])
def test_hints_find_their_widgets_or_the_way_to_them(put: Put, size: QSize) -> None:
    table = put(size=size)
    activity = activities()["C"]
    goals: tuple[Step | Repair, ...] = (*activity.steps, *activity.repairs)
    for goal in goals:
        found = table.view.widget_for(goal.hints.target)
        assert found is not None, goal.id
        assert found.isVisible()
    table.do(*READ[:2])
    assert table.view.widget_for("finish") is table.hands.see("begin-reading")
    table.do(READ[2])
    assert table.view.widget_for("job") is table.hands.see("job")
    assert table.view.widget_for("finish") is table.hands.see("give-back")


@pytest.mark.parametrize("size", [REFERENCE, QSize(690, 600)])
@pytest.mark.parametrize("variant", ["demo", "C"])
def test_the_ghost_shows_every_act_of_the_solutions(put: Put, size: QSize, variant: str) -> None:
    traces = [t for t in activities()[variant].traces if t.passes and not t.repair]
    for trace in traces:
        table = put(variant, size)
        for row in trace.acts:
            act = Act(*row)
            if act.name == "hide":
                table.view.reading.begin()
            waits = table.view.used_by(act)
            assert waits is not None, row
            assert waits.isVisible(), row
            used = table.view.demonstrate(act)
            assert used is not None, row
            assert used.isVisible(), row
        assert table.world.kept


def test_the_caption_names_the_line(put: Put) -> None:
    view = put().view
    assert view.caption(Act("fill", "line-title")) == "Write the line anew: Métier"
    assert view.caption(Act("place", "phone profile")) == "Drag to its place: Téléphone"
    assert view.caption(Act("sit", "alone")) == "The PC reads."
    assert view.caption(Act("go-on")) == ""


# -- room --------------------------------------------------------------------------------------

STATES: dict[str, tuple[tuple[str, ...], ...]] = {
    "draft": (),
    "read": (*ALONE, *MENDED),
    "seat": READ[:2],
    "recall": READ,
    "story": (("finish",), ("go-on",)),
}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("form", FORMS)
def test_nothing_is_cut_or_too_small(put: Put, form: str, state: str) -> None:
    size, look = FORMS[form]
    table = put("D", size, look) if state != "read" else put("C", size, look)
    table.do(*STATES[state])
    table.hands.wait_for(lambda: not clipped(table.view), "for the layout")
    assert small(table.view) == []
    if state == "seat":
        table.view.reading.begin()
        table.hands.wait_for(lambda: not clipped(table.view), "for the layout")
        assert small(table.view) == []
    assert table.view.size() == size, "the window was not made larger"


@pytest.mark.parametrize("state", STATES)
def test_it_mirrors(put: Put, state: str) -> None:
    table = put()
    table.view.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for row in STATES[state]:
        table.view.demonstrate(Act(*row))
    bar = table.view.bar
    way_out = bar.tools["finish"].forms[0]
    table.hands.wait_for(lambda: way_out.x() < bar.width() // 2, "for the bar to mirror")
    table.hands.wait_for(lambda: not clipped(table.view), "for the layout")


@pytest.mark.parametrize("state", STATES)
def test_what_takes_the_keyboard_has_a_name_and_a_role(put: Put, state: str) -> None:
    table = put()
    table.do(*STATES[state])
    found = tab_stops(table.view)
    assert found
    for widget in found:
        heard = QAccessible.queryAccessibleInterface(widget)
        assert widget.objectName(), widget
        assert heard.text(QAccessible.Text.Name), widget.objectName()
        assert heard.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client)
