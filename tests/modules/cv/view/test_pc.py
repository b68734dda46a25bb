"""A shared PC on screen: its menu, its question, its files, its stick; ghost, hints, room."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from kiosk.learning.activity import Repair, Step
from kiosk.learning.scenario import Act
from kiosk.modules.cv.pc_scenario import CvPc
from kiosk.modules.cv.pc_stick import EJECTED, HAND, IN
from kiosk.modules.cv.view.pc_view import PcView
from kiosk.paper.pages import page_picture
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.reader import Reader
from kiosk.ui.work import Work
from tests.modules.cv.test_cv7 import CLEAN, EJECT, GOOD, activities, pc, pdf, play
from tests.modules.cv.view.conftest import REFERENCE, tab_stops
from tests.modules.cv.view.test_layout import FORMS, clipped, small
from tests.ui.parts.stage import Stage

CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Desk:
    """The PC, its world, and hands."""

    world: CvPc
    view: PcView
    hands: Visitor
    acted: list[int]

    def focus_name(self) -> str:
        """Object name of what has the keyboard."""
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None else ""

    def names(self) -> list[str]:
        """Acts done, as `name target`."""
        return [f"{act.name} {act.target}".strip() for act in self.world.acts]


Put = Callable[..., Desk]


@pytest.fixture
def put(host: ThemeHost) -> Iterator[Put]:
    """Show a world of the real content, in a window as large as the room in the player."""
    stage, work, views = Stage(host), Work(), []

    def show(variant: str = "C", size: QSize = REFERENCE, look: Look | None = None) -> Desk:
        host.set_look(look or Look())
        world = pc(play(variant=variant))
        reader = Reader(work.run, page_picture)
        view = stage.put(lambda window: PcView(world, host, reader, window), size)
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
    work.close()
    QApplication.processEvents()
    work.deleteLater()


def ask(desk: Desk, entry: str) -> None:
    """An entry of the menu of the program."""
    desk.hands.click("file-menu")
    desk.hands.choose_entry(entry)


def refusal(desk: Desk) -> bool:
    """Whether the name of the PDF is refused."""
    return desk.view.program.pdf.field.state == "error"


def test_a_pdf_is_named_and_goes_to_the_stick(put: Put) -> None:
    desk = put()
    ask(desk, "ask-pdf")
    assert desk.focus_name() == "pdf-name"
    desk.hands.type(GOOD)
    desk.hands.click("pill_stick")
    desk.hands.click("save-pdf")
    assert [file.name for file in desk.world.taken()] == [f"{GOOD}.pdf"]
    assert desk.view.program.words.words == f"Saved: “{GOOD}.pdf”, in “Clé USB”."
    assert desk.focus_name() == "file-menu"
    assert desk.names() == ["ask pdf", "fill pdf-name", "aim stick", "save-pdf"]


def test_enter_makes_the_pdf_and_escape_leaves_the_question(put: Put) -> None:
    desk = put()
    ask(desk, "ask-pdf")
    desk.hands.press(Qt.Key.Key_Escape)
    assert desk.world.program.asking == ""
    ask(desk, "ask-pdf")
    desk.hands.type("CV:x")
    desk.hands.press(Qt.Key.Key_Return)
    assert desk.world.program.asking == "pdf"
    assert refusal(desk)
    desk.hands.press(Qt.Key.Key_Backspace, times=2)
    assert not refusal(desk)
    desk.hands.type("_Samira_BENALI")
    desk.hands.press(Qt.Key.Key_Return)
    assert [file.name for file in desk.world.files.inside("desktop")][-1] == f"{GOOD}.pdf"


def test_what_is_typed_is_kept_with_the_visit(put: Put) -> None:
    desk = put()
    ask(desk, "ask-pdf")
    desk.hands.type("CV_Sam")
    desk.view.flush()
    again = put()
    again.world.restore(desk.world.snapshot())
    assert again.hands.see("pdf-name").text() == "CV_Sam"  # type: ignore[attr-defined]


def test_a_page_is_printed_by_keys_and_taken(put: Put) -> None:
    desk = put()
    desk.hands.focus_by_tab("file-menu")
    desk.hands.press(Qt.Key.Key_P, CONTROL)
    assert desk.focus_name() == "print"
    desk.hands.press(Qt.Key.Key_Return)
    assert desk.world.in_tray == 1
    desk.hands.click("take-page")
    assert (desk.world.in_tray, desk.world.in_hand) == (0, 1)
    assert desk.hands.find("take-page") is None
    assert desk.focus_name() == "leave"


def test_saving_says_where_the_document_is(put: Put) -> None:
    desk = put()
    desk.hands.focus_by_tab("file-menu")
    desk.hands.press(Qt.Key.Key_S, CONTROL)
    assert desk.names() == ["save"]
    assert desk.view.program.words.words == "Saved on this PC."


def test_copies_are_deleted_in_the_files_and_the_stick_is_ejected(put: Put) -> None:
    desk = put()
    desk.hands.click("place-files")
    assert desk.focus_name() == "file-list"
    desk.hands.click_row("file-list", "Document1.docx")
    desk.hands.press(Qt.Key.Key_Delete)
    assert [file.id for file in desk.world.copies()] == ["mail"]
    desk.hands.click("eject")
    assert desk.world.stick.state == EJECTED
    assert desk.view.explorer.words.words == "You can take “Clé USB” out now."
    desk.hands.click("pull")
    assert desk.world.stick.state == HAND
    assert desk.focus_name() == "plug"
    desk.hands.press(Qt.Key.Key_Return)
    assert desk.world.stick.state == IN
    assert desk.focus_name() == "pull"


def test_the_name_typed_last_is_not_lost_when_one_turns_to_the_files(put: Put) -> None:
    desk = put()
    ask(desk, "ask-pdf")
    desk.hands.type(GOOD)
    desk.hands.click("place-files")
    assert desk.world.program.name == GOOD
    desk.hands.click("place-program")
    assert desk.focus_name() == "pdf-name"


def test_somebody_leaves_and_is_told_what_comes_of_it(put: Put) -> None:
    desk = put()
    desk.hands.click("leave")
    assert desk.focus_name() == "go-on"
    assert desk.hands.find("file-menu") is None
    while desk.world.moments.name:
        desk.hands.press(Qt.Key.Key_Return)
    assert desk.world.moments.told == ["found", "nothing"]
    assert desk.focus_name() == "file-menu"


def test_the_page_of_the_cv_is_shown(put: Put) -> None:
    desk = put()
    page = desk.view.program.page
    desk.hands.wait_for(lambda: page.state == "page", "for the page")
    desk.hands.wait_for(lambda: page.page.image.width() > 500, "for its width")


# -- hints and ghost ---------------------------------------------------------------------------


@pytest.mark.parametrize("size", [REFERENCE, QSize(690, 600), QSize(980, 260)])
def test_hints_find_their_widgets_or_the_way_to_them(put: Put, size: QSize) -> None:
    desk = put(size=size)
    activity = activities()["C"]
    goals: tuple[Step | Repair, ...] = (*activity.steps, *activity.repairs)
    for goal in goals:
        if goal.hints.target == "plug":
            desk.world.perform(Act("pull"))
        found = desk.view.widget_for(goal.hints.target)
        assert found is not None, goal.id
        assert found.isVisible()
    desk.hands.click("place-files")
    for target in ("file-list", "file-menu", "file-search"):
        assert desk.view.widget_for(target) is not None, target
    desk.world.perform(Act("leave"))
    assert desk.view.widget_for("file-menu") is desk.hands.see("go-on")


@pytest.mark.parametrize("size", [REFERENCE, QSize(690, 600)])
def test_the_ghost_shows_every_act_of_the_solution(put: Put, size: QSize) -> None:
    desk = put("demo", size)
    trace = next(t for t in activities()["demo"].traces if t.passes)
    for row in trace.acts:
        act = Act(*row)
        waits = desk.view.used_by(act)
        assert waits is not None, row
        assert waits.isVisible(), row
        assert desk.view.caption(act) or act.name in ("go-on", "fill")
        used = desk.view.demonstrate(act)
        assert used is not None, row
        assert used.isVisible(), row
    assert desk.world.given == "good"


def test_the_caption_names_the_file_or_the_folder(put: Put) -> None:
    view = put().view
    assert view.caption(Act("delete-file", "doc")) == "Delete: Document1.docx"
    assert view.caption(Act("browse", "downloads")) == "Look into: Téléchargements"
    assert view.caption(Act("sort-files", "name")) == ""


# -- room --------------------------------------------------------------------------------------

STATES: dict[str, tuple[tuple[str, ...], ...]] = {
    "open": (),
    "pdf": (("ask", "pdf"),),
    "print": (("ask", "print"),),
    "tray": (("ask", "print"), ("print",), ("pull",)),
    "files": (*pdf(), *CLEAN, EJECT),
    "story": (("leave",), ("go-on",)),
}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("form", FORMS)
def test_nothing_is_cut_or_too_small(put: Put, form: str, state: str) -> None:
    size, look = FORMS[form]
    desk = put("D", size, look)
    for row in STATES[state]:
        desk.view.demonstrate(Act(*row))
    desk.hands.wait_for(lambda: not clipped(desk.view), "for the layout")
    assert small(desk.view) == []
    assert desk.view.size() == size, "the window was not made larger"


@pytest.mark.parametrize("state", STATES)
def test_it_mirrors(put: Put, state: str) -> None:
    desk = put()
    desk.view.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for row in STATES[state]:
        desk.view.demonstrate(Act(*row))
    bar = desk.view.bar
    way_out = bar.tools["leave"].forms[0]
    desk.hands.wait_for(lambda: way_out.x() < bar.width() // 2, "for the bar to mirror")
    desk.hands.wait_for(lambda: not clipped(desk.view), "for the layout")


@pytest.mark.parametrize("state", STATES)
def test_what_takes_the_keyboard_has_a_name_and_a_role(put: Put, state: str) -> None:
    desk = put()
    for row in STATES[state]:
        desk.view.demonstrate(Act(*row))
    for widget in tab_stops(desk.view):
        heard = QAccessible.queryAccessibleInterface(widget)
        assert widget.objectName(), widget
        assert heard.text(QAccessible.Text.Name), widget.objectName()
        assert heard.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client)
