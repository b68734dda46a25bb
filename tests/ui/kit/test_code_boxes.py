"""The code is typed as one thing, on a French keyboard, and nobody reads it over a shoulder."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.code_boxes import CodeBoxes
from kiosk.ui.kit.digits import read_digit
from kiosk.ui.kit.pin_pad import PinPad
from kiosk.ui.kit.theme_host import ThemeHost
from tests.ui.kit.conftest import Window


@pytest.fixture
def boxes(qtbot: QtBot, host: ThemeHost, window: Window) -> CodeBoxes:
    """Focused boxes."""
    made = CodeBoxes(host, "Votre code", parent=window)
    made.resize(made.sizeHint())
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.mark.parametrize(
    "row", ["1234567890", "&é\"'(-è_çà"], ids=["with Shift or keypad", "upper row of AZERTY"]
)
def test_every_key_of_the_row_is_a_digit(row: str) -> None:
    assert "".join(read_digit(key) or "?" for key in row) == "1234567890"


@pytest.mark.parametrize("typed", ["a", "", "12", "²", "٣", " ", "\t", "+"])
def test_nothing_else_is_a_digit(typed: str) -> None:
    assert read_digit(typed) is None


def test_typing_fills_the_boxes_and_never_submits_by_itself(qtbot: QtBot, boxes: CodeBoxes) -> None:
    submitted: list[str] = []
    boxes.submitted.connect(submitted.append)
    QTest.keyClicks(boxes, "(4x'9")
    assert boxes.code() == "5449"
    QTest.keyClicks(boxes, "77")
    assert boxes.code() == "54497"
    assert submitted == []
    QTest.keyClick(boxes, Qt.Key.Key_Return)
    assert submitted == ["54497"]


def test_backspace_takes_the_last_digit(qtbot: QtBot, boxes: CodeBoxes) -> None:
    QTest.keyClicks(boxes, "123")
    QTest.keyClick(boxes, Qt.Key.Key_Backspace)
    assert boxes.code() == "12"
    boxes.clear()
    QTest.keyClick(boxes, Qt.Key.Key_Backspace)
    assert boxes.code() == ""


def test_shortcuts_are_not_digits(qtbot: QtBot, boxes: CodeBoxes) -> None:
    QTest.keyClick(boxes, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert boxes.code() == ""


def test_masked_digits_look_the_same_and_shown_ones_do_not(
    qtbot: QtBot, host: ThemeHost, boxes: CodeBoxes
) -> None:
    boxes.set_code("12345")
    masked = boxes.grab().toImage()
    boxes.set_code("98760")
    assert boxes.grab().toImage() == masked
    plain = CodeBoxes(host, "Votre code", shown=True, parent=boxes.parentWidget())
    plain.resize(plain.sizeHint())
    plain.set_code("12345")
    one = plain.grab().toImage()
    plain.set_code("98760")
    assert plain.grab().toImage() != one


def test_a_screen_reader_hears_how_many_but_not_which(boxes: CodeBoxes) -> None:
    boxes.set_code("987")
    interface = QAccessible.queryAccessibleInterface(boxes)
    assert interface.role() == QAccessible.Role.EditableText
    assert interface.text(QAccessible.Text.Name) == "Votre code"
    said = interface.text(QAccessible.Text.Description)
    assert "3" in said
    assert not set("987") & set(said)


def test_a_given_code_is_read_and_takes_no_key(
    qtbot: QtBot, host: ThemeHost, window: Window
) -> None:
    given = CodeBoxes(host, "Votre code", shown=True, read_only=True, large=True, parent=window)
    given.set_code("48207")
    assert given.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert given.accessibleDescription() == "4 8 2 0 7"
    QTest.keyClicks(given, "1")
    assert given.code() == "48207"


def test_what_is_no_code_is_refused(boxes: CodeBoxes) -> None:
    for wrong in ("123456", "12a", "٣"):
        with pytest.raises(ValueError, match="digits"):
            boxes.set_code(wrong)


def test_the_pad_types_and_the_focus_stays_on_the_boxes(
    qtbot: QtBot, host: ThemeHost, window: Window, boxes: CodeBoxes
) -> None:
    pad = PinPad(host, window)
    pad.move(0, 100)
    pad.adjustSize()
    pad.show()
    pad.digit_pressed.connect(boxes.type_digit)
    pad.backspace_pressed.connect(boxes.backspace)
    pad.submitted.connect(boxes.submit)
    keys = {key.objectName(): key for key in pad.findChildren(QAbstractButton)}
    for name in ("key_4", "key_0", "key_9", "key_backspace"):
        QTest.mouseClick(keys[name], Qt.MouseButton.LeftButton)
        assert boxes.hasFocus()
    assert boxes.code() == "40"
    with qtbot.waitSignal(boxes.submitted) as submitted:
        QTest.mouseClick(keys["key_submit"], Qt.MouseButton.LeftButton)
    assert submitted.args == ["40"]


def test_a_pressed_key_does_not_light_up(
    qtbot: QtBot, host: ThemeHost, window: Window, boxes: CodeBoxes
) -> None:
    pad = PinPad(host, window)
    pad.adjustSize()
    pad.show()
    key = pad.findChildren(QAbstractButton, "key_5")[0]
    rest = key.grab().toImage()
    QTest.mousePress(key, Qt.MouseButton.LeftButton)
    assert key.grab().toImage() == rest
    QTest.mouseRelease(key, Qt.MouseButton.LeftButton)


def test_every_key_has_a_name(host: ThemeHost, window: Window) -> None:
    pad = PinPad(host, window)
    names = [key.accessibleName() for key in pad.findChildren(QAbstractButton)]
    assert len(names) == len(set(names)) == 12
    assert all(names)
