"""The picture of a key of the keyboard, beside what it does."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.kit.paint import edged_box, smooth
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.theme_host import ThemeHost


class KeyCap(QLabel):
    """A key with its word ("Entrée", "F6")."""

    def __init__(self, host: ThemeHost, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._host = host
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        host.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Word and padding."""
        theme = self._host.theme
        width = math.ceil(self._paragraph().natural_width) + 2 * theme.inset("keycap.padding")
        line = theme.line("meta") + theme.border("tapEdge")
        return QSize(width, max(theme.size("keycap.height"), line))

    def minimumSizeHint(self) -> QSize:
        """A key is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key and its word."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        bottom = theme.border("tapEdge")
        edged_box(
            painter,
            QRectF(self.rect()),
            theme.half(theme.tokens.measure("keycap.radius")),
            theme.color("surface"),
            theme.color("border-strong"),
            theme.border("hair"),
            bottom,
        )
        paragraph = self._paragraph()
        top = (self.height() - bottom - paragraph.line_height) / 2
        rect = QRectF(0, top, self.width(), paragraph.line_height)
        paragraph.paint(painter, rect, theme.color("ink"), Qt.AlignmentFlag.AlignHCenter)

    def _paragraph(self) -> Paragraph:
        font = self._host.theme.font("meta")
        font.setBold(True)
        return Paragraph(self.text(), font, self._host.theme.line("meta"))
