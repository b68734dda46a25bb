"""Experiences are written by hand: cards are put or dragged, a verb begins a line."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.learning.scenario import Act
from kiosk.modules.cv.view.block_drag import pack
from kiosk.modules.cv.view.lines_view import LinesView
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from tests.modules.cv.view.conftest import REFERENCE, Show, tab_stops
from tests.modules.cv.view.test_hands import let_go, upper_half
from tests.modules.cv.view.test_layout import FORMS, clipped, small
from tests.modules.shipped import shipped

CONTROL = Qt.KeyboardModifier.ControlModifier
NARROW = QSize(690, 600)


def opened(show: Show, variant: str = "C", **more: object) -> tuple[LinesView, Visitor]:
    view, hands = show("cv3", variant, **more)
    assert isinstance(view, LinesView)
    return view, hands


def names(view: LinesView) -> list[str]:
    """Acts done, as `name target`."""
    return [f"{act.name} {act.target}".strip() for act in view.scenario.acts]


def text(hands: Visitor, name: str) -> str:
    line = hands.see(name)
    assert isinstance(line, QLineEdit)
    return line.text()


def cards(view: LinesView) -> list[str]:
    return [entry.card for entry in view._world.entries]


def focus_name() -> str:
    focus = QApplication.focusWidget()
    return focus.objectName() if focus is not None else ""


def test_a_card_is_put_on_the_page_written_and_moved_up(show: Show) -> None:
    view, hands = opened(show)
    hands.click_row("life-list", "Vos frères")
    hands.click("put")
    assert focus_name() == "line-when"
    assert text(hands, "line-role") == "Garde d’enfants"
    hands.type("depuis 2023")
    hands.press(Qt.Key.Key_Tab)
    hands.type("Famille, Villeneuve")
    hands.click("verb-Garder")
    assert focus_name() == "line-1"
    hands.type("2 enfants")
    assert text(hands, "line-1") == "Garder 2 enfants"
    hands.click("line-2")
    hands.click("verb-Aider")
    hands.type("aux devoirs")
    assert view._world.entries[1].lines == ("Garder 2 enfants", "Aider aux devoirs")
    hands.click("up")
    assert cards(view) == ["now", "old"]
    assert view.page.current_id() == "e2"


def test_the_draft_is_chosen_on_the_page_and_written_anew(show: Show) -> None:
    view, hands = opened(show)
    hands.click_row("page-list", "Stage de 3e")
    hands.retype("line-when", "février 2022")
    hands.retype("line-place", "Librairie Page 12, Villeneuve")
    hands.retype("line-1", "Ranger les livres")
    words = view.page.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Stage de 3e, février 2022, Librairie Page 12, Villeneuve, Ranger les livres"


def test_another_line_is_written_from_nothing_and_removed(show: Show) -> None:
    view, hands = opened(show)
    hands.click("new")
    assert focus_name() == "line-when"
    assert text(hands, "line-role") == ""
    hands.retype("line-role", "Vendeuse")
    hands.click("off")
    assert cards(view) == ["old"]
    hands.click("undo")
    assert view._world.entries[1].role == "Vendeuse"
    hands.click("undo")
    hands.click("undo")
    assert cards(view) == ["old"]


def test_undo_in_a_field_takes_the_page_back(show: Show) -> None:
    view, hands = opened(show)
    hands.click_row("page-list", "Stage de 3e")
    hands.retype("line-when", "2022")
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert text(hands, "line-when") == ""
    assert not view._world.undoable


def test_the_keyboard_alone_does_it_all(show: Show) -> None:
    view, hands = opened(show)
    hands.focus_by_tab("life-list")
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert cards(view) == ["old", "summer"]
    assert focus_name() == "line-when"
    hands.type("été 2025")
    hands.focus_by_tab("verb-Servir")
    hands.press(Qt.Key.Key_Space)
    assert focus_name() == "line-1"
    hands.type("les clients")
    hands.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier, times=4)
    assert focus_name() == "page-list", "when, where and what one was stand between"
    hands.press(Qt.Key.Key_Up, CONTROL)
    assert cards(view) == ["summer", "old"]
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert focus_name() == "line-when"
    hands.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    hands.press(Qt.Key.Key_Delete)
    assert cards(view) == ["summer"]
    assert focus_name() == "page-list"
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert cards(view) == ["summer", "old"]


def test_a_card_is_dragged_where_it_shall_stand_and_an_entry_off_the_page(show: Show) -> None:
    view, _hands = opened(show)
    let_go(view.page, upper_half(view.page, "e1"), pack("now"))
    assert cards(view) == ["now", "old"]
    assert focus_name() == "line-when"
    let_go(view.page, upper_half(view.page, "e2"), pack("e1"))
    assert cards(view) == ["old", "now"]
    view.press("place-life")
    let_go(view.life, view.life.rect().center(), pack("e2"))
    assert cards(view) == ["old"]
    let_go(view.life, view.life.rect().center(), pack("club"))
    assert names(view) == ["place now e1", "place e1 e2", "off e2"]


def test_what_is_invented_is_asked_about_and_mended(show: Show) -> None:
    view, hands = opened(show)
    hands.click_row("life-list", "invente")
    hands.click("put")
    hands.click("give")
    assert focus_name() == "go-on"
    hands.press(Qt.Key.Key_Return, times=3)
    assert focus_name() == "page-list"
    hands.click_row("page-list", "Vendeuse")
    hands.click("off")
    assert cards(view) == ["old"]
    assert view.scenario.happened == ("found-out",)


def test_where_room_is_short_one_thing_is_shown_at_a_time(show: Show) -> None:
    _view, hands = opened(show, size=NARROW)

    def shown() -> set[str]:
        return {name for name in ("line-when", "page-list", "life-list") if hands.find(name)}

    assert shown() == {"page-list"}
    hands.click("place-life")
    assert shown() == {"life-list"}
    hands.click_row("life-list", "marché")
    hands.click("put")
    assert shown() == {"line-when"}
    hands.click("place-page")
    assert shown() == {"page-list"}
    hands.click_row("page-list", "Stage")
    hands.click("place-line")
    assert text(hands, "line-role") == "Stage de 3e"


def test_the_line_is_that_of_the_first_experience_while_none_is_chosen(show: Show) -> None:
    view, hands = opened(show)
    hands.click("place-line")
    assert focus_name() == "line-when"
    assert text(hands, "line-role") == "Stage de 3e"
    hands.click("off")
    assert hands.find("line-when") is None
    assert not hands.see("give").isEnabled()
    hands.click("place-line")
    assert focus_name() == "page-list"
    assert view.page.empty == "Take a card of your life."


def test_a_verb_goes_to_the_line_that_waits_for_one(show: Show) -> None:
    _view, hands = opened(show)
    hands.click_row("page-list", "Stage de 3e")
    hands.click("verb-Ranger")
    assert text(hands, "line-2") == "Ranger ", "the story stands in the first one"
    hands.click("verb-Servir")
    assert text(hands, "line-2") == "Servir "
    hands.type("les clients")
    hands.click("line-1")
    hands.click("verb-Ranger")
    assert text(hands, "line-1").startswith("Ranger Pendant mon stage")
    hands.retype("line-1", "Ranger les livres")
    hands.click("verb-Aider")
    assert text(hands, "line-1") == "Aider les livres", "no line is free"


# -- room, names, hints, ghost -----------------------------------------------------------------

STATES: dict[str, tuple[str, ...]] = {
    "draft": (),
    "line": ("place-life", "put"),
    "written": ("place-line",),
    "story": ("give", "go-on", "go-on"),
}


def bring(view: LinesView, state: str) -> None:
    for name in STATES[state]:
        if name == "put":
            view._choose("summer")
        view.press(name)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("form", FORMS)
def test_nothing_is_cut_or_too_small(show: Show, form: str, state: str) -> None:
    size, look = FORMS[form]
    view, hands = opened(show, "D", size=size, look=look)
    bring(view, state)
    hands.wait_for(lambda: not clipped(view), "for the layout")
    assert small(view) == []
    assert view.size() == size, "the window was not made larger"


@pytest.mark.parametrize("state", STATES)
def test_what_takes_the_keyboard_has_a_name_and_a_role(show: Show, state: str) -> None:
    view, _hands = opened(show)
    bring(view, state)
    for widget in tab_stops(view):
        heard = QAccessible.queryAccessibleInterface(widget)
        assert widget.objectName(), widget
        assert heard.text(QAccessible.Text.Name), widget.objectName()
        assert heard.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client)


def test_a_change_of_look_and_of_direction_loses_nothing(show: Show, host: ThemeHost) -> None:
    view, hands = opened(show)
    bring(view, "line")
    hands.type("été 2025")
    for look in (Look("dark", 2.0), Look("high-contrast"), Look()):
        host.set_look(look)
        QApplication.processEvents()
        assert view.page.current_id() == "e2"
        assert view.builder.fields["when"].text() == "été 2025"
    view.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert clipped(view) == []


@pytest.mark.parametrize("size", [REFERENCE, NARROW])
def test_hints_find_their_widgets_or_the_way_to_them(show: Show, size: QSize) -> None:
    view, hands = opened(show, size=size)
    activity = shipped("cv", "cv3")["C"]
    hints = [step.hints for step in activity.steps] + [r.hints for r in activity.repairs]
    for each in hints:
        found = view.widget_for(each.target)
        assert found is not None, each.target
        assert found.isVisible()
    assert view.widget_for("verb-Garder") is view.tools.visible("place-line")
    view.do(Act("give"))
    assert view.widget_for("line-when") is hands.see("go-on")


@pytest.mark.parametrize("size", [REFERENCE, NARROW])
@pytest.mark.parametrize("way", ["by-drag", "by-button"])
def test_the_ghost_shows_every_act_of_a_solution(show: Show, way: str, size: QSize) -> None:
    view, _hands = opened(show, "demo", size=size)
    trace = next(t for t in shipped("cv", "cv3")["demo"].traces if t.id == way)
    for row in trace.acts:
        act = Act(*row)
        waits = view.used_by(act)
        assert waits is not None, row
        assert waits.isVisible(), row
        assert view.caption(act) or act.name == "go-on"
        used = view.demonstrate(act)
        assert used is not None, row
        assert used.isVisible(), row
    assert view.scenario.holds("gave_good_lines", {})


def test_the_caption_names_what_it_is_done_to(show: Show) -> None:
    view, _hands = opened(show)
    assert view.caption(Act("put", "now")) == "Put on the page: Vos frères"
    assert view.caption(Act("up", "e1")) == "Move up: Stage de 3e"
    assert view.caption(Act("verb", "e1-line-1 Ranger")) == "Begin with a verb: Ranger"
    assert view.caption(Act("fill", "e1-when", "2022")) == "Type: 2022"
    assert view.used_by(Act("put", "summer")) is view.tools.visible("put")


def test_large_text_keeps_the_field_in_sight(show: Show) -> None:
    view, hands = opened(show, size=QSize(1322, 400), look=Look(scale=2.0))
    bring(view, "line")
    hands.focus_by_tab("line-2")
    assert not hands.see("line-2").visibleRegion().isEmpty()
