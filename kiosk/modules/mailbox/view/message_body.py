"""The text of a message that is read: as tall as it is long, selectable, never scrolling itself."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.theme_host import ThemeHost


class MessageBody(QTextEdit):
    """Read-only text with a keyboard caret, so that it can be copied without a mouse."""

    caret_moved = Signal(QRect)

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
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
        """Round the text, with air."""
        return FocusShape(self.rect(), self._host.theme.radius("field"))

    def _restyle(self) -> None:
        padding = self._host.theme.space(2)
        self.setStyleSheet(f"QTextEdit {{ padding: {padding}px; }}")
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
