"""The text of a message that is read: as tall as it is long, selectable, never scrolling itself."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from kiosk.ui.kit.focus_shape import FocusShape, tell_shape_changed
from kiosk.ui.kit.theme_host import ThemeHost


class MessageBody(QTextEdit):
    """Read-only text; arrows with Maj select, so that it can be copied without a mouse.

    It shows no caret: it would look like a field to write in.
    """

    caret_moved = Signal(QRect)

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._cover: QWidget | None = None
        self.setObjectName("message-body")
        self.setProperty("bare", True)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(0)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.document().setDocumentMargin(0)
        self.cursorPositionChanged.connect(lambda: self.caret_moved.emit(self.cursorRect()))
        host.changed.connect(self._restyle)
        self._restyle()

    def show_text(self, text: str) -> None:
        """Show another text, from its start."""
        self.setPlainText(text)
        self._space_lines()
        self.updateGeometry()

    def set_cover(self, cover: QWidget) -> None:
        """Name what may lie over the foot of the text for a while; the ring ends above it."""
        self._cover = cover
        cover.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The ring follows what covers the text."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move):
            tell_shape_changed(self)
        return False

    def hasHeightForWidth(self) -> bool:
        """True: the text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the whole text in a column of this width."""
        around = self.width() - self.viewport().width()
        document = self.document()
        before = document.textWidth()
        document.setTextWidth(max(1, width - around))
        height = round(document.size().height())
        document.setTextWidth(before)
        return height + max(0, self.height() - self.viewport().height()) + 1

    def sizeHint(self) -> QSize:
        """A comfortable column."""
        width = self._host.theme.size("mailbox.bodyColumn")
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Any column is possible."""
        return QSize(0, self._host.theme.line("body"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The pane scrolls, not the text."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Another font: another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def focus_shape(self) -> FocusShape:
        """Round the part in sight, inwards."""
        seen = self.visibleRegion().boundingRect()
        if self._cover is not None and self._cover.isVisible():
            top = self.mapFromGlobal(self._cover.mapToGlobal(QPoint(0, 0))).y()
            seen.setBottom(min(seen.bottom(), top - 1))
        return FocusShape(seen, self._host.theme.radius("field"), inset=True)

    def _restyle(self) -> None:
        padding = self._host.theme.space(2)
        self.setStyleSheet(f"{self._host.theme.qss()} QTextEdit {{ padding: {padding}px; }}")
        self.setFont(self._host.theme.font("body"))
        self._space_lines()

    def _space_lines(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(
            self._host.theme.line("body"), QTextBlockFormat.LineHeightTypes.FixedHeight.value
        )
        cursor.mergeBlockFormat(spacing)
        self.updateGeometry()
