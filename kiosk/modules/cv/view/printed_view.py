"""A sheet that came out of the printer, as it is seen from a chair, and what comes of it."""

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.learning.moments import Moments
from kiosk.learning.rich_text import Document
from kiosk.ui.kit.paint import fill
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.moments.moments_page import MomentsPage
from kiosk.ui.parts.writer.preview import Preview


class PrintedView(QWidget):
    """The sheet at one side, the story at the other; one above the other where it is narrow."""

    def __init__(self, host: ThemeHost, back: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._shown: Document | None = None
        self.sheet = Preview(host, host.tokens.measure("writer.life"), self)
        self.sheet.setObjectName("printed-sheet")
        self.sheet.setAccessibleName(self.tr("The printed sheet"))
        self.moments = MomentsPage(host, back, self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.sheet, 5)
        self._row.addWidget(self.moments, 4)

    def show_sheet(self, document: Document, moments: Moments) -> None:
        """Show what was printed, and how far its story was told."""
        if document is not self._shown:
            self._shown = document
            self.sheet.show_document(document)
        self.moments.show_moments(moments)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where both have room; the sheet alone gives way where nothing has."""
        super().resizeEvent(event)
        theme = self._host.theme
        beside = self.width() >= theme.size("writer.beside")
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self.sheet.setVisible(beside or self.height() >= theme.size("writer.said"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground."""
        fill(QPainter(self), self.rect(), self._host.theme.color("sunken"))
