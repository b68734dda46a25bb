"""The words of an ad: read, chosen with mouse or keyboard, and laid under a marker."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from kiosk.learning.keywords import spans
from kiosk.modules.cv.offer_ad import Ad, runs
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.scroll_bar import HouseScrollBar
from kiosk.ui.kit.theme_host import ThemeHost


class AdText(QTextEdit):
    """Read-only. Maj and arrows choose words, Enter or Space marks, Suppr takes the mark off."""

    wanted = Signal(str)
    """``mark`` or ``unmark``, for what is chosen."""
    moved = Signal()
    """Other words are chosen."""

    def __init__(self, host: ThemeHost, ad: Ad, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host, self._ad = host, ad
        self._marks: frozenset[int] = frozenset()
        self.setObjectName("ad-text")
        self.setAccessibleName(ad.title)
        self.setProperty("bare", True)
        Dress(host, self)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(HouseScrollBar(host))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setPlainText("\n".join(ad.lines))
        self.cursorPositionChanged.connect(self.moved)
        self.selectionChanged.connect(self.moved)
        host.changed.connect(self._restyle)
        self._restyle()

    def chosen(self) -> list[str]:
        """Targets of `Ad.words_of`, one a line; the word at the caret when nothing is chosen."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        found, begin = [], 0
        for line, first in zip(self._ad.lines, self._ad.starts, strict=False):
            words = [
                first + number
                for number, (left, right) in enumerate(spans(line))
                if _touches(begin + left, begin + right, start, end)
            ]
            if words:
                found.append(f"{words[0]} {words[-1]}")
            begin += len(line) + 1
        return found

    def chosen_marks(self) -> list[str]:
        """What the marker is to be taken off: the chosen words, or the whole mark at the caret."""
        found = self.chosen()
        if self.textCursor().hasSelection() or not found:
            return found
        first = last = min(self._ad.words_of(found[0]))
        while f"{first - 1} {last}" in self._ad.targets and first - 1 in self._marks:
            first -= 1
        while f"{first} {last + 1}" in self._ad.targets and last + 1 in self._marks:
            last += 1
        return [f"{first} {last}"]

    def leave(self) -> None:
        """Choose nothing; the caret stays at the end of what was chosen."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self.setTextCursor(cursor)

    def chosen_text(self) -> str:
        """The chosen words as the ad writes them."""
        parts = []
        for target in self.chosen():
            start, end = self.place_of(target)
            parts.append(self.toPlainText()[start:end])
        return ", ".join(parts)

    def choose(self, target: str) -> None:
        """Choose the words of a target, and bring them into view."""
        start, end = self.place_of(target)
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def show_marks(self, marks: frozenset[int]) -> None:
        """Lay the marker over these words."""
        self._marks = marks
        theme = self._host.theme
        look = QTextCharFormat()
        look.setBackground(theme.color("accent-soft"))
        look.setForeground(theme.color("on-accent-soft"))
        look.setFontUnderline(True)
        shown, begin = [], 0
        for line, first in zip(self._ad.lines, self._ad.starts, strict=False):
            for left, right in runs(line, {word - first for word in marks}):
                each = QTextEdit.ExtraSelection()
                each.format = look
                cursor = QTextCursor(self.document())
                cursor.setPosition(begin + left)
                cursor.setPosition(begin + right, QTextCursor.MoveMode.KeepAnchor)
                each.cursor = cursor
                shown.append(each)
            begin += len(line) + 1
        self.setExtraSelections(shown)

    def focus_shape(self) -> FocusShape:
        """All of it, inwards."""
        return FocusShape(self.rect(), self._host.theme.radius("field"), inset=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class; Esc and what Alt is held with belong to what is around."""
        key = event.key()
        if key == Qt.Key.Key_Escape or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit("mark")
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.wanted.emit("unmark")
        else:
            super().keyPressEvent(event)

    def place_of(self, target: str) -> tuple[int, int]:
        """Where the words of a target stand: position before the first, and after the last."""
        words, begin = self._ad.words_of(target), 0
        for line, first in zip(self._ad.lines, self._ad.starts, strict=False):
            there = spans(line)
            if first <= min(words) < first + len(there):
                return begin + there[min(words) - first][0], begin + there[max(words) - first][1]
            begin += len(line) + 1
        raise ValueError(target)

    def _restyle(self) -> None:
        theme = self._host.theme
        self.setFont(theme.font("body"))
        self.document().setDocumentMargin(theme.space(3))
        self.setCursorWidth(theme.border("control"))
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        block = cursor.blockFormat()
        block.setBottomMargin(theme.space(2))
        cursor.setBlockFormat(block)
        self.show_marks(self._marks)


def _touches(left: int, right: int, start: int, end: int) -> bool:
    """Whether a word is chosen, even in part; at a mere caret it need only be touched."""
    if start == end:
        return left <= start <= right
    return left < end and right > start
