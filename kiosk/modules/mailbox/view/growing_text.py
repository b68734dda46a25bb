"""The text of a mail being written: as tall as it is long, so that the mail scrolls as one."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QPlainTextDocumentLayout, QWidget

from kiosk.modules.mailbox.view.bare_fields import BareText
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.theme_host import ThemeHost

PAGES = {
    Qt.Key.Key_PageUp.value: QTextCursor.MoveOperation.Up,
    Qt.Key.Key_PageDown.value: QTextCursor.MoveOperation.Down,
}


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
        self.cursorPositionChanged.connect(self._tell_caret)

    def set_least(self, height: int) -> None:
        """Be at least so tall, in px."""
        self._least = height
        self._grow()

    def focus_shape(self) -> FocusShape:
        """The part in sight, inwards."""
        seen = self.visibleRegion().boundingRect()
        return FocusShape(seen, self._host.theme.radius("field"), inset=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by a page that is as high as what is in sight."""
        way = PAGES.get(event.key())
        if way is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        lines = self.visibleRegion().boundingRect().height() // self.fontMetrics().lineSpacing()
        keep = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        mode = QTextCursor.MoveMode.KeepAnchor if keep else QTextCursor.MoveMode.MoveAnchor
        cursor = self.textCursor()
        cursor.movePosition(way, mode, max(1, lines - 1))
        self.setTextCursor(cursor)

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

    def _tell_caret(self) -> None:
        if self.hasFocus():
            self.caret_moved.emit(self.cursorRect())
