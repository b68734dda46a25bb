"""A person types: words are marked after them, never under their hands, and can be kept."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from kiosk.ui.kit.look import Look
from kiosk.ui.spelling.speller import Speller
from kiosk.ui.spelling.spelling_help import SpellingHelp
from tests.ui.spelling.desk import STARTING, Desk

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_document_is_marked_after_the_hands(desk: Desk) -> None:
    area = desk.area.area
    counts: list[int] = []
    desk.area_help.counted.connect(counts.append)
    desk.type(area, "Mon stage au reyon frais, aceuil")
    desk.wait_for(desk.area_help, "reyon")
    assert desk.underlined() == ["reyon"], "the last word is being typed"
    desk.field.line.setFocus()
    desk.wait_for(desk.area_help, "reyon", "aceuil")
    assert desk.underlined() == ["reyon", "aceuil"]
    assert counts == [1, 2]
    assert area.accessibleDescription() == "2 word(s) worth a look"
    area.moveCursor(QTextCursor.MoveOperation.Start)
    area.insertPlainText("😀 Oui.\n")
    assert desk.underlined() == ["reyon", "aceuil"], "marks move with their words"


def test_a_change_of_theme_changes_the_marks(desk: Desk) -> None:
    desk.area.area.setPlainText("au reyon")
    desk.wait_for(desk.area_help, "reyon")
    for theme in ("dark", "high-contrast"):
        desk.host.set_look(Look(theme))
        (part,) = desk.area.area.document().firstBlock().layout().formats()
        assert part.format.underlineColor() == desk.host.theme.color("warning")
    assert part.format.foreground().color() == desk.host.theme.color("warning")


def test_a_line_is_marked_too(desk: Desk) -> None:
    line = desk.field.line
    desk.type(line, "Vandeuse et ")
    desk.wait_for(desk.line_help, "Vandeuse")
    assert line.accessibleDescription() == "Le métier que vous cherchez 1 word(s) worth a look"
    ground = desk.host.theme.color("warning-soft").rgb()
    shot = line.grab().toImage()
    painted = {shot.pixel(x, y) for x in range(shot.width()) for y in range(shot.height())}
    assert ground in painted
    desk.type(line, "x")
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "", "undo is as without marks"
    desk.wait_for(desk.line_help)
    assert line.accessibleDescription() == "Le métier que vous cherchez"


def test_the_keyboard_opens_the_menu_and_writes_what_was_meant(desk: Desk) -> None:
    line = desk.field.line
    line.setText("😀 Aceuil des clients")
    desk.wait_for(desk.line_help, "Aceuil")
    line.setFocus()
    line.setCursorPosition(5)
    QTest.keyClick(line, Qt.Key.Key_F10, SHIFT)
    entries = [action.text() for action in desk.menu().actions()]
    assert entries[0] == "This word is worth a look"
    assert entries[1] == "Accueil"
    desk.choose("word_0")
    assert line.text() == "😀 Accueil des clients"
    desk.wait_for(desk.line_help)
    line.undo()
    assert line.text() == "😀 Aceuil des clients"


def test_the_menu_of_a_document_is_at_the_word(desk: Desk) -> None:
    area = desk.area.area
    area.setPlainText("Bonjour,\nle reyon")
    desk.wait_for(desk.area_help, "reyon")
    area.setFocus()
    area.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(area, Qt.Key.Key_Menu)
    desk.choose("word_0")
    assert area.toPlainText() == "Bonjour,\nle rayon"
    desk.wait_for(desk.area_help)


def test_the_mouse_opens_it_on_a_marked_word_only(desk: Desk) -> None:
    area = desk.area.area
    area.setPlainText("reyon frais")
    desk.wait_for(desk.area_help, "reyon")
    cursor = QTextCursor(area.document())
    cursor.setPosition(2)
    spot = area.cursorRect(cursor).center()
    desk.press_right(area.viewport(), spot)
    assert desk.menu().isVisible()
    desk.menu().close()


def test_one_can_go_from_word_to_word(desk: Desk) -> None:
    assert not desk.area_help.open_next()
    for field, aid in ((desk.field.line, desk.line_help), (desk.area.area, desk.area_help)):
        field.setFocus()
        desk.set_text(field, "Le reyon, aceuil")
        desk.wait_for(aid, "reyon", "aceuil")
        chosen = []
        for _ in range(3):
            assert aid.open_next()
            chosen.append(desk.menu().actions()[1].text())
            desk.menu().close()
        assert chosen == ["rayon", "accueil", "rayon"]
        assert desk.window.focusWidget() is field


def test_an_answer_for_a_field_that_is_gone_is_lost(desk: Desk) -> None:
    desk.field.line.setText("reyon")
    desk.wait_for(desk.line_help, "reyon")
    gone = QLineEdit("aceuil", desk.window)
    SpellingHelp(desk.host, desk.speller, desk.own, gone)
    gone.deleteLater()
    desk.field.line.setText("aceuil")
    desk.wait_for(desk.line_help, "aceuil")


def test_a_word_can_be_kept_in_all_fields(desk: Desk) -> None:
    desk.field.line.setText("wesh")
    desk.area.area.setPlainText("wesh alors, zxqwz")
    desk.wait_for(desk.line_help, "wesh")
    desk.wait_for(desk.area_help, "wesh", "zxqwz")
    desk.field.line.setFocus()
    QTest.keyClick(desk.field.line, Qt.Key.Key_Menu)
    desk.choose("word_keep")
    desk.wait_for(desk.line_help)
    desk.wait_for(desk.area_help, "zxqwz")
    assert desk.own.all() == ["wesh"]
    desk.own.forget()
    assert desk.own.all() == []


def test_without_a_process_one_types_as_ever(desk: Desk) -> None:
    silent = Speller(["no-such-program"])
    line = QLineEdit(desk.window)
    aid = SpellingHelp(desk.host, silent, desk.own, line)
    desk.qtbot.waitUntil(lambda: not silent.available, timeout=STARTING)
    desk.type(line, "aceuil ")
    line.clearFocus()
    assert (line.text(), aid.words()) == ("aceuil ", [])
    silent.stop()
    silent.deleteLater()
