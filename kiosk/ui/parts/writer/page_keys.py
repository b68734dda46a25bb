"""What a key means in the pages of a text."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

_Key = Qt.Key
_ENTER = (_Key.Key_Return, _Key.Key_Enter)


class Deed(Enum):
    """What is to be done."""

    AROUND = "around"
    """It belongs to what is around."""
    LEAVE = "leave"
    """For the tools."""
    BACK = "back"
    """To what stands before the pages."""
    ONWARD = "onward"
    """To what comes after the program."""
    BOLD = "bold"
    ITALIC = "italic"
    UNDO = "undo"
    REDO = "redo"
    TAB = "tab"
    ENTER = "enter"
    JOIN = "join"
    """With the paragraph before."""
    JOIN_NEXT = "join-next"
    ERASE = "erase"
    """What is selected, over several paragraphs."""
    CUT = "cut"
    REPLACE = "replace"
    """Erase what is selected, then type."""
    TYPE = "type"
    """All that stays inside a paragraph."""


_CONTROL = {_Key.Key_B: Deed.BOLD, _Key.Key_I: Deed.ITALIC, _Key.Key_Y: Deed.REDO}


def deed_of(event: QKeyEvent, cursor: QTextCursor) -> Deed:
    """What a key asks for, with the caret there."""
    key, held = Qt.Key(event.key()), event.modifiers()
    control = bool(held & Qt.KeyboardModifier.ControlModifier)
    shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
    alt = bool(held & Qt.KeyboardModifier.AltModifier)
    if key == _Key.Key_Escape:
        return Deed.LEAVE
    if key == _Key.Key_F6 or (control and key == _Key.Key_Tab):
        return Deed.BACK if shift else Deed.ONWARD
    if alt and not control:
        return Deed.AROUND
    if control and not alt:
        if key == _Key.Key_Z:
            return Deed.REDO if shift else Deed.UNDO
        if key in _CONTROL:
            return _CONTROL[key]
        if key in _ENTER:
            return Deed.AROUND
    if key == _Key.Key_Backtab or (shift and key == _Key.Key_Tab):
        return Deed.BACK
    if key == _Key.Key_Tab:
        return Deed.TAB
    if key in _ENTER:
        return Deed.ENTER
    return _changing(event, key, cursor)


def _changing(event: QKeyEvent, key: Qt.Key, cursor: QTextCursor) -> Deed:
    if event.matches(QKeySequence.StandardKey.Cut):
        return Deed.CUT
    several = cursor.hasSelection() and "\u2029" in cursor.selectedText()
    if key in (_Key.Key_Backspace, _Key.Key_Delete):
        if several:
            return Deed.ERASE
        if not cursor.hasSelection():
            if key == _Key.Key_Backspace and cursor.atBlockStart():
                return Deed.JOIN
            if key == _Key.Key_Delete and cursor.atBlockEnd():
                return Deed.JOIN_NEXT
        return Deed.TYPE
    held = event.modifiers()
    alt = held & Qt.KeyboardModifier.AltModifier  # with Ctrl it is AltGr, which types
    command = held & Qt.KeyboardModifier.ControlModifier and not alt
    letters = "" if command else event.text()
    return Deed.REPLACE if several and letters and letters.isprintable() else Deed.TYPE
