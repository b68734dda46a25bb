"""Several lines: a QPlainTextEdit with a highlighter."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kiosk.ui.spelling.editor import Editor
from kiosk.ui.spelling.highlighter import Highlighter
from kiosk.ui.spelling.slip import Slip


class TextEditor(Editor):
    """Underlines words of a document."""

    def __init__(self, area: QPlainTextEdit) -> None:
        super().__init__(area)
        self._area = area
        self._highlighter = Highlighter(self)
        # Before the highlighter hears of an edit, its places must have moved.
        area.document().contentsChange.connect(self.edited)
        self._highlighter.setDocument(area.document())
        area.cursorPositionChanged.connect(self.moved)

    def text(self) -> str:
        """All that stands in it; an end of line is one unit."""
        return self._area.toPlainText()

    def caret(self) -> int:
        """Where one types."""
        return self._area.textCursor().position()

    def go(self, place: int) -> None:
        """Put the caret there, where it is seen."""
        cursor = self._area.textCursor()
        cursor.setPosition(place)
        self._area.setTextCursor(cursor)
        self._area.ensureCursorVisible()
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def surface(self) -> QWidget:
        """The part that scrolls."""
        return self._area.viewport()

    def place_at(self, point: QPoint) -> int:
        """The nearest place."""
        return self._area.cursorForPosition(point).position()

    def corner(self, slip: Slip) -> QPoint:
        """Under the first letter."""
        rect = self._area.cursorRect(self._select(slip, mark=False))
        return self.surface().mapToGlobal(rect.bottomLeft())

    def follow(self, slips: Sequence[Slip], look: QTextCharFormat) -> None:
        """Qt lays the edited block out itself."""
        self._highlighter.place(slips)

    def show(self, slips: Sequence[Slip], look: QTextCharFormat) -> None:
        """Underline these words."""
        self._highlighter.show(slips, look)

    def replace(self, slip: Slip, word: str) -> None:
        """Write another word; the caret stands after it."""
        cursor = self._select(slip, mark=True)
        cursor.insertText(word)
        self._area.setTextCursor(cursor)

    def _select(self, slip: Slip, *, mark: bool) -> QTextCursor:
        cursor = QTextCursor(self._area.document())
        cursor.setPosition(slip.at)
        if mark:
            cursor.setPosition(slip.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor
