"""The text of a mail being written: as tall as it is long, so that the mail scrolls as one."""

from functools import partial

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QMouseEvent,
    QMoveEvent,
    QResizeEvent,
    QShortcut,
    QShowEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QPlainTextDocumentLayout, QWidget

from kiosk.modules.mailbox.view.bare_fields import BareText
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.theme_host import ThemeHost

AFTER_PAINT_MS = 1
"""What a key brings comes so long after it. With 0 it may come before the key is painted."""

_UP, _DOWN = QTextCursor.MoveOperation.Up, QTextCursor.MoveOperation.Down
_MOVE, _KEEP = QTextCursor.MoveMode.MoveAnchor, QTextCursor.MoveMode.KeepAnchor
PAGES = (
    ("PgUp", _UP, _MOVE),
    ("PgDown", _DOWN, _MOVE),
    ("Shift+PgUp", _UP, _KEEP),
    ("Shift+PgDown", _DOWN, _KEEP),
)


class GrowingText(BareText):
    """Never scrolls itself; whoever scrolls it follows `caret_moved`.

    Page keys go by what is in sight, as they would if it scrolled itself.
    """

    caret_moved = Signal(QRect)
    """Where the caret is now, in the viewport's coordinates."""
    shape_moved = Signal()
    entered = Signal()
    """The keyboard came to it, or the button of the mouse went up on it."""

    def __init__(self, host: ThemeHost, name: str, parent: QWidget | None = None) -> None:
        super().__init__(host, name, parent)
        self._least = 0
        self._measuring = False
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        # No Python runs for a key: the caret is followed once the key is painted, and the page
        # keys, which Qt does not keep for itself, are shortcuts.
        self._caret = QTimer(self, singleShot=True, interval=AFTER_PAINT_MS)
        self._caret.timeout.connect(self._tell_caret)
        self.cursorPositionChanged.connect(self._caret.start)
        for keys, way, mode in PAGES:
            shortcut = QShortcut(keys, self, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(partial(self._turn_page, way, mode))

    def set_least(self, height: int) -> None:
        """Be at least so tall, in px."""
        self._least = height
        self._grow()

    def focus_shape(self) -> FocusShape:
        """The part in sight, inwards."""
        seen = self.visibleRegion().boundingRect()
        return FocusShape(seen, self._host.theme.radius("field"), inset=True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """With the mouse, only its button going up counts."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.entered.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The caret is where it was put."""
        super().mouseReleaseEvent(event)
        self.entered.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The pane scrolls, not the text."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes another height."""
        super().resizeEvent(event)
        self._grow()
        self._tell_caret()
        self.shape_moved.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Tell the ring."""
        super().moveEvent(event)
        self.shape_moved.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell the ring."""
        super().showEvent(event)
        self.shape_moved.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell the ring."""
        super().hideEvent(event)
        self.shape_moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font makes another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._grow()

    def _grow(self) -> None:
        layout = self.document().documentLayout()
        if self._measuring or not isinstance(layout, QPlainTextDocumentLayout):
            return
        # Asking for a block's height lays it out, which may tell of another size of the whole.
        self._measuring = True
        height = 2 * self.document().documentMargin()
        block = self.document().firstBlock()
        while block.isValid():
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        self._measuring = False
        around = self.height() - self.viewport().height()
        spare = self.fontMetrics().lineSpacing()
        self.setMinimumHeight(max(self._least, round(height) + around + spare))

    def _turn_page(self, way: QTextCursor.MoveOperation, mode: QTextCursor.MoveMode) -> None:
        lines = self.visibleRegion().boundingRect().height() // self.fontMetrics().lineSpacing()
        cursor = self.textCursor()
        cursor.movePosition(way, mode, max(1, lines - 1))
        self.setTextCursor(cursor)

    def _tell_caret(self) -> None:
        if self.hasFocus():
            self.caret_moved.emit(self.cursorRect())
