"""Stories of a person with an agenda: noting, moving, deleting, by mouse and by keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.learning.agenda_acts import slot
from kiosk.learning.scenario import Act
from kiosk.ui.kit.look import Look, ThemeName
from kiosk.ui.kit.theme_host import ThemeHost
from tests.ui.parts.agenda.agendas import THURSDAY, TUESDAY, at, empty, week
from tests.ui.parts.agenda.conftest import PANE, Shown

Show = Callable[..., Shown]
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_an_interview_is_noted_by_keyboard_alone(show: Show) -> None:
    desk = show(week())
    assert desk.focus_name() == "agenda-week"
    assert desk.spoken_slot() == "today, Tuesday 24 November, 8:00, free"
    desk.hands.press(Qt.Key.Key_Right, times=2)
    desk.hands.press(Qt.Key.Key_Down, times=6)
    assert desk.spoken_slot() == "Thursday 26 November, 14:00, free"
    desk.hands.press(Qt.Key.Key_Return)
    assert desk.focus_name() == "agenda-title"
    desk.hands.type("Entretien")
    desk.hands.press(Qt.Key.Key_Tab, times=3)
    assert desk.focus_name() == "agenda-place"
    desk.hands.type("12 rue du Port")
    desk.hands.press(Qt.Key.Key_Tab, times=2)
    desk.hands.press(Qt.Key.Key_Return)
    made = desk.agenda.on(THURSDAY)[-1]
    assert (made.title, made.start, made.place) == (
        "Entretien",
        at("2026-11-26T14:00"),
        "12 rue du Port",
    )
    assert desk.toast() == "Appointment saved."
    assert desk.focus_name() == "agenda-week"
    assert "Entretien" in desk.spoken_slot()
    assert desk.names() == ["agenda-new", "fill", "fill", "agenda-save"]


def test_a_day_and_an_hour_are_typed_as_they_are_said(show: Show) -> None:
    desk = show(week())
    desk.hands.click("agenda-new")
    desk.hands.type("Entretien")
    desk.write("agenda-day", "jeudi 26 novembre")
    desk.write("agenda-hour", "14h")
    desk.hands.click("agenda-save")
    assert desk.agenda.on(THURSDAY)[-1].start == at("2026-11-26T14:00")


def test_what_is_missing_is_said_under_its_field(show: Show) -> None:
    desk = show(week())
    desk.hands.click("agenda-new")
    desk.hands.click("agenda-save")
    assert desk.focus_name() == "agenda-title"
    assert desk.under("title") == "Give this appointment a title."
    assert desk.under("hour") == "Write the hour of the appointment."
    desk.hands.type("E")
    assert desk.under("title") == ""
    desk.write("agenda-day", "vendredi 26 novembre")
    desk.write("agenda-hour", "tôt")
    desk.hands.click("agenda-save")
    assert desk.under("day") == "The 26/11 is a Thursday. Which day is right?"
    assert desk.under("hour") == "Write the hour like this: 9:15."
    assert "agenda-save" not in desk.names()


def test_a_clash_is_said_and_free_hours_stand_below(show: Show) -> None:
    desk = show(week())
    desk.part.demonstrate(Act("agenda-new", slot(THURSDAY, 10)))
    desk.part.focus_start()
    desk.hands.type("Entretien")
    day = desk.hands.see("agenda-that-day")
    assert "10:00 – 11:00 Leçon de conduite" in day.property("text")
    assert "Free: 8:00 – 10:00, 11:00 – 18:00." in day.property("text")
    desk.hands.click("agenda-save")
    assert desk.under("hour") == "You already have an appointment at 10:00: Leçon de conduite."
    assert desk.focus_name() == "agenda-hour"
    desk.write("agenda-hour", "11 h")
    desk.hands.press(Qt.Key.Key_Tab)
    desk.hands.click("agenda-save")
    assert [e.start.hour for e in desk.agenda.on(THURSDAY)] == [10, 11]


def test_an_appointment_is_moved_with_the_mouse(show: Show) -> None:
    desk = show(week())
    table = desk.part.week
    place = table.week.place_of(desk.agenda.entry("lesson"))
    desk.hands.click_at(table.viewport(), table.visualRect(place).center())
    assert desk.hands.see("agenda-title").property("text") == "Leçon de conduite"
    desk.write("agenda-day", "vendredi 27 novembre")
    desk.hands.click("agenda-save")
    assert desk.agenda.entry("lesson").start == at("2026-11-27T10:00")


def test_what_is_deleted_comes_back(show: Show) -> None:
    desk = show(week())
    desk.part.week.go_to(desk.agenda.entry("lesson"))
    desk.hands.press(Qt.Key.Key_Delete)
    assert desk.agenda.on(THURSDAY) == []
    assert desk.toast() == "Appointment deleted."
    desk.hands.press(Qt.Key.Key_Z, CONTROL)
    assert len(desk.agenda.on(THURSDAY)) == 1
    desk.hands.press(Qt.Key.Key_Delete)
    desk.hands.click("toastAction")
    assert len(desk.agenda.on(THURSDAY)) == 1
    desk.hands.press(Qt.Key.Key_Delete, CONTROL)
    assert len(desk.agenda.on(THURSDAY)) == 1


def test_the_form_deletes_too_and_can_be_left(show: Show) -> None:
    desk = show(week())
    desk.part.week.go_to(desk.agenda.entry("lesson"))
    desk.hands.press(Qt.Key.Key_Return)
    desk.hands.type("x")
    desk.hands.press(Qt.Key.Key_Escape)
    assert desk.agenda.entry("lesson").title == "Leçon de conduite"
    assert desk.focus_name() == "agenda-week"
    desk.hands.press(Qt.Key.Key_Return)
    assert desk.hands.see("agenda-title").property("text") == "Leçon de conduite"
    desk.hands.click("agenda-delete")
    assert desk.agenda.on(THURSDAY) == []


def test_arrows_go_on_to_the_next_week(show: Show) -> None:
    desk = show(week())
    desk.hands.press(Qt.Key.Key_Right, times=6)
    assert desk.spoken_slot() == "Monday 30 November, 8:00, free"
    desk.hands.press(Qt.Key.Key_Left)
    assert desk.spoken_slot() == "Sunday 29 November, 8:00, free"
    desk.hands.press(Qt.Key.Key_PageUp)
    assert desk.spoken_slot() == "Sunday 22 November, 8:00, free"
    desk.hands.click("agenda-today")
    assert desk.agenda.chosen == TUESDAY
    desk.hands.click("agenda-after")
    assert desk.hands.see("agenda-shown").property("text") == "30 Nov – 6 Dec 2026"


def test_a_narrow_pane_shows_the_month_as_a_list(show: Show) -> None:
    desk = show(week(), PANE)
    assert desk.focus_name() == "agenda-list"
    rows = desk.part.list.rows
    spoken = [
        str(rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(rows.rowCount())
    ]
    assert spoken[1] == "today, Tuesday 24 November, 14:00 – 16:00, Atelier CV, Salle 2"
    assert len(spoken) == 4
    desk.hands.press(Qt.Key.Key_Down)
    desk.hands.press(Qt.Key.Key_Return)
    assert desk.hands.see("agenda-title").property("text") == "Leçon de conduite"
    desk.hands.press(Qt.Key.Key_Escape)
    desk.hands.press(Qt.Key.Key_Delete)
    assert [entry.id for entry in desk.agenda.month()] == ["meeting", "today", "dentist"]
    desk.hands.press(Qt.Key.Key_PageDown)
    assert [entry.id for entry in desk.agenda.month()] == ["far"]
    desk.hands.click("agenda-after")
    assert desk.hands.find("agenda-empty") is not None
    desk.hands.click("agenda-before")
    assert desk.hands.find("agenda-list") is not None


def test_week_or_list_is_a_choice_where_there_is_room(show: Show, qtbot: QtBot) -> None:
    desk = show(week())
    desk.hands.click("agenda-view")
    assert desk.hands.find("agenda-list") is not None
    desk.hands.click("agenda-view")
    assert desk.hands.find("agenda-week") is not None
    desk.window.resize(PANE)
    qtbot.waitUntil(lambda: desk.hands.find("agenda-list") is not None)
    assert desk.hands.find("agenda-view") is None


def test_an_empty_agenda_says_so_and_the_first_entry_is_near(show: Show) -> None:
    desk = show(empty(), PANE)
    assert desk.hands.find("agenda-empty") is not None
    assert desk.focus_name() == "agenda-new"
    desk.hands.press(Qt.Key.Key_Return)
    desk.hands.type("Entretien")
    desk.write("agenda-hour", "9 h")
    desk.hands.click("agenda-save")
    assert len(desk.agenda.on(TUESDAY)) == 1
    assert desk.focus_name() == "agenda-list"


def test_typing_is_handed_over_when_asked(show: Show, qtbot: QtBot) -> None:
    desk = show(week())
    desk.hands.press(Qt.Key.Key_Return)
    with qtbot.waitSignal(desk.part.typed):
        desk.hands.type("Stage")
    assert desk.names() == ["agenda-new"]
    desk.part.flush()
    desk.part.flush()
    assert desk.desk.acts[-1] == Act("fill", "agenda-title", "Stage")
    assert desk.names() == ["agenda-new", "fill"]
    desk.part.refresh()
    assert desk.hands.see("agenda-title").property("text") == "Stage"


def test_it_closes_by_its_cross_or_escape(show: Show, qtbot: QtBot) -> None:
    desk = show(week(), closable=True)
    with qtbot.waitSignal(desk.part.closed):
        desk.hands.press(Qt.Key.Key_Escape)
    with qtbot.waitSignal(desk.part.closed):
        desk.hands.click("agenda-leave")


def test_the_ghost_shows_every_act(show: Show) -> None:
    desk = show(week())
    acts = [
        Act("agenda-show", THURSDAY.isoformat()),
        Act("agenda-new", slot(THURSDAY, 14)),
        Act("fill", "agenda-title", "Entretien"),
        Act("agenda-save"),
        Act("agenda-open", "lesson"),
        Act("agenda-close"),
        Act("agenda-delete", "lesson"),
        Act("agenda-undo"),
        Act("agenda-view", "list"),
    ]
    for act in acts:
        used = desk.part.demonstrate(act)
        assert used is not None, act
        assert used.isVisible(), act
    assert desk.part.used_by(Act("fill", "search")) is None


@pytest.mark.parametrize("state", ["week", "list", "form"])
@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
@pytest.mark.parametrize(("scale", "size"), [(1.0, (958, 628)), (2.0, (980, 260))])
def test_what_takes_the_keyboard_has_a_name_a_role_and_room(
    show: Show, host: ThemeHost, state: str, theme: ThemeName, scale: float, size: tuple[int, int]
) -> None:
    desk = show(week(), QSize(*size), closable=True)
    host.set_look(Look(theme, scale))
    if state == "form":
        desk.part.demonstrate(Act("agenda-open", "lesson"))
    elif state == "list":
        desk.part.demonstrate(Act("agenda-view", "list"))
    least = host.theme.target("min")
    button = desk.part.form.save if state == "form" else desk.part.bar.before
    desk.hands.wait_for(lambda: button.height() >= least, "for the look to settle")
    found = [
        widget
        for widget in desk.part.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert len(found) >= 5
    for widget in found:
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert widget.objectName(), widget
        assert spoken.text(QAccessible.Text.Name), widget.objectName()
        assert spoken.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client)
        assert min(widget.width(), widget.height()) >= least, widget.objectName()
        assert widget.width() <= desk.part.width(), widget.objectName()
