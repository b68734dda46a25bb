"""The head of a CV is written by hand, with the keyboard alone, and nothing is cut."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.learning.scenario import Act
from kiosk.modules.cv.view.head_view import HeadView
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from tests.modules.cv.view.conftest import REFERENCE, Show, tab_stops
from tests.modules.cv.view.test_layout import FORMS, clipped, small
from tests.modules.shipped import shipped

CONTROL = Qt.KeyboardModifier.ControlModifier
NARROW = QSize(690, 600)
STORY = (("give",), ("go-on",), ("go-on",))


def opened(show: Show, variant: str = "C", **more: object) -> tuple[HeadView, Visitor]:
    view, hands = show("cv2", variant, **more)
    assert isinstance(view, HeadView)
    return view, hands


def line(hands: Visitor, name: str) -> QLineEdit:
    found = hands.see(name)
    assert isinstance(found, QLineEdit)
    return found


def focus_name() -> str:
    focus = QApplication.focusWidget()
    return focus.objectName() if focus is not None else ""


def test_the_head_is_written_and_the_page_follows_letter_by_letter(show: Show) -> None:
    view, hands = opened(show)
    acted: list[int] = []
    view.acted.connect(lambda: acted.append(1))
    hands.click("place-page")
    hands.retype("head-label", "Log")
    assert view.page.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Job, Log"
    hands.type("istique")
    assert acted == [], "what is typed becomes an act when one goes on"
    hands.press(Qt.Key.Key_Tab)
    assert len(acted) == 1
    hands.retype("head-phone", "0639982140")
    assert line(hands, "head-phone").text() == "0639982140"
    hands.click("head-city")
    assert line(hands, "head-phone").text() == "06 39 98 21 40"
    hands.type("Belleval")
    hands.retype("head-email", "yanis.moreau@messagerie.example")
    hands.click("give")
    assert view.scenario.holds("gave_good_head", {})
    assert focus_name() == "go-on"
    hands.press(Qt.Key.Key_Return, times=3)
    assert focus_name() == "head-label"


def test_what_was_typed_last_is_tidied_before_it_is_judged(show: Show) -> None:
    view, hands = opened(show)
    hands.retype("head-phone", "0639982140")
    view.flush()
    assert view.form.fields["phone"].text() == "06 39 98 21 40"
    assert view.scenario.acts[-1] == Act("fill", "phone", "06 39 98 21 40")


def test_undo_takes_a_field_back_from_inside_it_and_from_the_row(show: Show) -> None:
    _view, hands = opened(show)
    assert not hands.see("undo").isEnabled()
    hands.retype("head-label", "Vente")
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert line(hands, "head-label").text() == "Mon CV"
    hands.retype("head-city", "Belleval")
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert line(hands, "head-city").text() == ""
    hands.retype("head-city", "Ici")
    hands.click("undo")
    assert line(hands, "head-city").text() == ""


def test_the_keyboard_alone_does_it_all(show: Show) -> None:
    view, hands = opened(show)
    hands.focus_by_tab("place-page")
    hands.press(Qt.Key.Key_Return)
    assert focus_name() == "page-list"
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert focus_name() == "head-label"
    hands.press(Qt.Key.Key_A, CONTROL)
    hands.type("Logistique")
    hands.focus_by_tab("place-notes")
    hands.press(Qt.Key.Key_Space)
    assert focus_name() == "notes-list"
    hands.press(Qt.Key.Key_Down, times=3)
    assert view.notes.current_id() == "note-3"
    hands.focus_by_tab("give")
    hands.press(Qt.Key.Key_Return)
    assert focus_name() == "go-on"


def test_a_line_of_the_page_leads_to_its_field(show: Show) -> None:
    _view, hands = opened(show)
    hands.click("place-page")
    hands.click_row("page-list", "Phone")
    assert focus_name() == "head-phone"
    hands.click_row("page-list", "Expérience")
    assert focus_name() == "page-list"


def test_where_room_is_short_one_thing_is_shown_at_a_time(show: Show) -> None:
    _view, hands = opened(show, size=NARROW)

    def shown() -> set[str]:
        return {name for name in ("head-label", "page-list", "notes-list") if hands.find(name)}

    assert shown() == {"head-label"}
    hands.click("place-notes")
    assert shown() == {"notes-list"}
    hands.click("place-page")
    assert shown() == {"page-list"}
    hands.click_row("page-list", "Town")
    assert shown() == {"head-label"}
    assert focus_name() == "head-city"


# -- room, names, hints, ghost -----------------------------------------------------------------


@pytest.mark.parametrize("state", ["draft", "page", "story"])
@pytest.mark.parametrize("form", FORMS)
def test_nothing_is_cut_or_too_small(show: Show, form: str, state: str) -> None:
    size, look = FORMS[form]
    view, hands = opened(show, "D", size=size, look=look)
    if state == "page":
        view.press("place-page")
    for row in STORY if state == "story" else ():
        view.demonstrate(Act(*row))
    hands.wait_for(lambda: not clipped(view), "for the layout")
    assert small(view) == []
    assert view.size() == size, "the window was not made larger"


@pytest.mark.parametrize("place", ["place-notes", "place-page"])
def test_what_takes_the_keyboard_has_a_name_and_a_role(show: Show, place: str) -> None:
    view, _hands = opened(show)
    view.press(place)
    for widget in tab_stops(view):
        heard = QAccessible.queryAccessibleInterface(widget)
        assert widget.objectName(), widget
        assert heard.text(QAccessible.Text.Name), widget.objectName()
        assert heard.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client)


def test_a_change_of_look_and_of_direction_loses_nothing(show: Show, host: ThemeHost) -> None:
    view, hands = opened(show)
    hands.retype("head-label", "Logistique")
    for look in (Look("dark", 2.0), Look("high-contrast"), Look()):
        host.set_look(look)
        QApplication.processEvents()
        assert view.form.fields["label"].text() == "Logistique"
    view.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert clipped(view) == []


@pytest.mark.parametrize("size", [REFERENCE, NARROW])
def test_hints_find_their_widgets_or_the_way_to_them(show: Show, size: QSize) -> None:
    view, hands = opened(show, size=size)
    activity = shipped("cv", "cv2")["C"]
    hints = [step.hints for step in activity.steps] + [r.hints for r in activity.repairs]
    for each in hints:
        found = view.widget_for(each.target)
        assert found is not None
        assert found.objectName() == each.target
    view.press("place-page")
    assert view.widget_for("head-phone") is not None
    view.demonstrate(Act("give"))
    assert view.widget_for("head-label") is hands.see("go-on")


@pytest.mark.parametrize("size", [REFERENCE, NARROW])
def test_the_ghost_shows_every_act_of_the_solution(show: Show, size: QSize) -> None:
    view, _hands = opened(show, "demo", size=size)
    trace = next(t for t in shipped("cv", "cv2")["demo"].traces if t.passes)
    for row in trace.acts:
        act = Act(*row)
        waits = view.used_by(act)
        assert waits is not None, row
        assert waits.isVisible(), row
        assert view.caption(act) or act.name == "go-on"
        used = view.demonstrate(act)
        assert used is not None, row
        assert used.isVisible(), row
    assert view.scenario.holds("gave_good_head", {})
    assert view.caption(Act("fill", "city", "Belleval")) == "Type: Belleval"
