"""Typing in the pages: what stays inside a paragraph is one act, all else is one each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.parts.writer.conftest import CONTROL, SHIFT, Show

Key = Qt.Key


def test_what_is_typed_in_a_row_is_one_act(show: Show) -> None:
    shown = show()
    shown.press_text("a", 11)
    shown.hands.type(", 19 ans")
    assert shown.desk.acts == []
    assert shown.lines()[0] == "Lina Traoré, 19 ans"
    assert shown.names() == ["fill doc/a Lina Traoré, 19 ans"]
    shown.hands.press(Key.Key_Z, CONTROL)
    assert shown.lines() == shown.on_screen() == list(show().lines())


def test_enter_splits_and_backspace_joins(show: Show) -> None:
    shown = show()
    shown.press_text("a", 4)
    shown.hands.press(Key.Key_Return)
    shown.hands.type("Marie")
    assert shown.lines()[:2] == ["Lina", "Marie Traoré"]
    assert shown.on_screen()[:2] == ["Lina", "Marie Traoré"]
    shown.hands.press(Key.Key_Home)
    shown.hands.press(Key.Key_Backspace)
    assert shown.lines()[0] == "LinaMarie Traoré"
    shown.hands.type("-")
    assert shown.lines()[0] == "Lina-Marie Traoré", "the caret stayed between the two"


def test_delete_at_the_end_takes_the_next_line_up(show: Show) -> None:
    shown = show()
    shown.press_text("a", 11)
    shown.hands.press(Key.Key_Delete)
    assert shown.lines()[0] == "Lina TraoréExpérience"
    shown.select("d:7..d:7")
    shown.hands.press(Key.Key_Backspace, CONTROL)
    assert len(shown.lines()) == 4
    shown.hands.press(Key.Key_End, CONTROL)
    shown.hands.press(Key.Key_Delete)
    assert len(shown.lines()) == 4, "nothing comes after the last line"


def test_a_selection_over_several_lines_gives_way_to_what_is_typed(show: Show) -> None:
    shown = show()
    shown.select("a:5..d:2")
    shown.hands.type("et ")
    assert shown.lines() == ["Lina et Aider", "Garde      2025"]
    shown.hands.press(Key.Key_A, CONTROL)
    shown.hands.press(Key.Key_Backspace)
    assert shown.lines() == [""]
    shown.hands.type("Neuf")
    assert shown.lines() == ["Neuf"]
    assert shown.names()[0] == "erase a:5..d:2"


def test_commands_leave_what_is_selected_alone(show: Show) -> None:
    shown = show()
    before = shown.lines()
    for key in (Key.Key_A, Key.Key_A, Key.Key_C, Key.Key_F):
        shown.hands.press(key, CONTROL)
    assert shown.lines() == before
    assert QGuiApplication.clipboard().text() == "\n".join(before)


def test_tab_is_a_letter_and_other_keys_leave(show: Show) -> None:
    shown = show()
    shown.select("e:5..e:11")
    shown.hands.press(Key.Key_Tab)
    assert shown.lines()[4] == "Garde\t2025"
    assert shown.focus_name() == "writer-page"
    shown.hands.press(Key.Key_Escape)
    assert shown.focus_name() == "tool-undo"
    shown.hands.press(Key.Key_Escape)
    assert shown.focus_name() == "writer-page"
    shown.hands.press(Key.Key_Tab, SHIFT)
    assert shown.focus_name() == "writer-ruler"


def test_f6_goes_on_to_what_comes_after_the_program(show: Show) -> None:
    shown = show()
    after = QPushButton("Vérifier", shown.part.window())
    after.setObjectName("after")
    after.show()
    for way in ((Key.Key_F6,), (Key.Key_Tab, CONTROL)):
        shown.part.page.setFocus()
        shown.hands.press(*way)
        assert shown.focus_name() == "after"


def test_backspace_before_an_item_takes_it_out_of_its_list(show: Show) -> None:
    shown = show()
    shown.select("c..d")
    shown.part.tools.used.emit("list", "bullet")
    assert shown.on_screen()[2:4] == ["Jouer", "Aider"]
    assert shown.names() == ["list c..d bullet"]
    shown.press_text("d", 0)
    shown.hands.press(Key.Key_Backspace)
    assert shown.names()[-1] == "list d none"


def test_enter_goes_on_with_a_list_and_ends_it_on_an_empty_item(show: Show) -> None:
    shown = show()
    shown.select("c..d")
    shown.part.tools.used.emit("list", "bullet")
    shown.press_text("d", 5)
    shown.hands.press(Key.Key_Return)
    shown.hands.type("Lire")
    shown.hands.press(Key.Key_Return)
    shown.hands.press(Key.Key_Return)
    shown.part.flush()
    kinds = {p.text: p.list for p in shown.desk.writer.document.paragraphs}
    assert kinds["Lire"] == "bullet"
    assert kinds[""] == "none"
    assert len(kinds) == 7


def test_lines_that_are_pasted_become_paragraphs(show: Show) -> None:
    shown = show()
    QGuiApplication.clipboard().setText("Un\r\nDeux\n")
    shown.press_text("b", 10)
    shown.hands.press(Key.Key_V, CONTROL)
    assert shown.lines()[1:3] == ["ExpérienceUn", "Deux"]
    shown.select("a:0..b:4")
    shown.hands.press(Key.Key_X, CONTROL)
    assert QGuiApplication.clipboard().text() == "Lina Traoré\nExpé"
    assert shown.lines()[0] == "rienceUn"
    QGuiApplication.clipboard().setText("mot ")
    shown.hands.press(Key.Key_V, CONTROL)
    assert shown.lines()[0] == "mot rienceUn"


def test_a_letter_that_is_composed_waits_until_it_is_there(show: Show) -> None:
    shown = show()
    shown.press_text("a", 4)
    QApplication.sendEvent(shown.part.page, QInputMethodEvent("^", []))
    assert shown.lines()[0] == "Lina Traoré"
    done = QInputMethodEvent()
    done.setCommitString("ê")
    QApplication.sendEvent(shown.part.page, done)
    assert shown.lines()[0] == "Linaê Traoré"


@pytest.mark.parametrize(("key", "name"), [(Key.Key_B, "bold"), (Key.Key_I, "italic")])
def test_a_word_is_dressed_from_the_keyboard(show: Show, key: Key, name: str) -> None:
    shown = show()
    shown.press_text("a", 7)
    shown.hands.press(key, CONTROL)
    shown.hands.press(key, CONTROL)
    assert shown.names() == [f"{name} a:5..a:11 on", f"{name} a:5..a:11 off"]
    shown.hands.press(Key.Key_Z, CONTROL)
    shown.hands.press(Key.Key_Y, CONTROL)
    assert shown.names()[-2:] == ["undo", "redo"]


def test_what_is_typed_is_kept_when_the_room_changes(show: Show) -> None:
    shown = show()
    shown.press_text("a", 11)
    shown.hands.type(" !")
    shown.part.window().resize(700, 500)
    shown.hands.wait_for(lambda: shown.part.page.scale.px < 1.3, "for smaller pages")
    assert shown.lines()[0] == "Lina Traoré !"
    assert shown.on_screen()[0] == "Lina Traoré !"
