"""One line: a QLineEdit, whose own layout underlines what an input method would underline."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.ui.spelling.editor import Editor
from kiosk.ui.spelling.slip import Slip, units

FORMAT = QInputMethodEvent.AttributeType.TextFormat


class LineEditor(Editor):
    """Underlines words of a line, which stays a line in all else: keys, undo, screen readers."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._before = line.text()
        self._composing = False
        self._shown: tuple[Sequence[Slip], QTextCharFormat] = ((), QTextCharFormat())
        line.textChanged.connect(self._compare)
        line.cursorPositionChanged.connect(self.moved)
        line.installEventFilter(self)

    def text(self) -> str:
        """All that stands in it."""
        return self._line.text()

    def caret(self) -> int:
        """Where one types."""
        return self._line.cursorPosition()

    def go(self, place: int) -> None:
        """Put the caret there."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.setCursorPosition(place)

    def surface(self) -> QWidget:
        """The line."""
        return self._line

    def place_at(self, point: QPoint) -> int:
        """The nearest place."""
        return self._line.cursorPositionAt(point)

    def corner(self, slip: Slip) -> QPoint:
        """Under the line, at the caret."""
        rect = self._line.cursorRect()
        return self._line.mapToGlobal(QPoint(rect.center().x(), self._line.height()))

    def follow(self, slips: Sequence[Slip], look: QTextCharFormat) -> None:
        """A line lays itself out whole."""
        self.show(slips, look)

    def show(self, slips: Sequence[Slip], look: QTextCharFormat) -> None:
        """Underline these words, unless a letter is being composed: that would end it."""
        if (not slips and not self._shown[0]) or (slips, look) == self._shown:
            return
        self._shown = (slips, look)
        if not self._composing:
            self._paint()

    def replace(self, slip: Slip, word: str) -> None:
        """Write another word; the caret stands after it."""
        self._line.setSelection(slip.at, slip.length)
        self._line.insert(word)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See whether a letter is being composed (an accent that waits for its vowel)."""
        if isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
        return False

    def _paint(self) -> None:
        slips, look = self._shown
        caret = self._line.cursorPosition()
        marks = [
            QInputMethodEvent.Attribute(FORMAT, slip.at - caret, slip.length, look)
            for slip in slips
        ]
        QCoreApplication.sendEvent(self._line, QInputMethodEvent("", marks))

    def _compare(self, after: str) -> None:
        """What was edited: what is between the same head and the same tail."""
        before, self._before = self._before, after
        head = _same(before, after)
        tail = _same(before[head:][::-1], after[head:][::-1])
        removed, added = before[head : len(before) - tail], after[head : len(after) - tail]
        self.edited.emit(units(before[:head]), units(removed), units(added))


def _same(one: str, other: str) -> int:
    """How many signs both begin with."""
    shorter = min(len(one), len(other))
    return next((at for at in range(shorter) if one[at] != other[at]), shorter)
