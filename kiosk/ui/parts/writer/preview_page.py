"""The look at what will be printed, with a button to go back to the text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.rich_text import Document
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.paint import fill
from kiosk.ui.kit.text import Label
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.writer.preview import Preview

PX = 1.0
"""For each point of the page."""


class PreviewPage(QWidget):
    """Says how many pages there are; Esc goes back."""

    closed = Signal()

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.close_button = Button(
            host, self.tr("Back to the text"), "outline", icon="arrow-left", size="small"
        )
        self.close_button.setObjectName("preview-close")
        self.close_button.clicked.connect(self.closed)
        self._count = Label(host)
        self.sheets = Preview(host, PX)
        self._head = QHBoxLayout()
        self._head.addWidget(self.close_button)
        self._head.addWidget(self._count, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.sheets, 1)
        host.changed.connect(self._restyle)
        self._restyle()

    def show_document(self, document: Document) -> None:
        """Show its pages."""
        self.sheets.show_document(document)
        self._count.setText(self.tr("%n page(s)", "", self.sheets.papers.pages))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground."""
        fill(QPainter(self), self.rect(), self._host.theme.color("surface"))

    def _restyle(self) -> None:
        theme = self._host.theme
        gap = theme.space(2)
        self._head.setContentsMargins(theme.space(3), gap, theme.space(3), gap)
        self._head.setSpacing(theme.space(4))
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
