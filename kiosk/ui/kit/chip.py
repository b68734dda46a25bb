"""Small rounded labels: the name of a module, the state of something."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.kit.paint import box, smooth
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.theme_host import ThemeHost


class Chip(QLabel):
    """An icon and a word on the soft ground of a colour.

    `color` is a token with a `-soft` pair (mail, cv, info, success, warning, danger, help), or
    `ink` for neutral states, drawn on the sunken ground.
    """

    def __init__(
        self,
        host: ThemeHost,
        text: str,
        icon: str | None = None,
        color: str = "ink",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._icon, self._color = icon, color
        self._shaped: Paragraph | None = None
        self._read: tuple[int, int] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)
        host.changed.connect(self._restyle)
        self._restyle()

    def show_state(self, text: str, icon: str | None, color: str) -> None:
        """Become another chip."""
        self._icon, self._color = icon, color
        self.setText(text)

    def mark_read(self, part: tuple[int, int] | None) -> None:
        """Set off the part (start, length) of the word that is being read aloud; None for none."""
        self._read = part
        self.update()

    def setText(self, text: str) -> None:
        """Show another word."""
        self._read = None
        super().setText(text)
        self._reshape()

    def sizeHint(self) -> QSize:
        """Icon and word with their padding."""
        theme = self._host.theme
        width = math.ceil(self._paragraph().natural_width) + 2 * theme.size("chip.padding")
        if self._icon:
            width += theme.size("chip.icon") + theme.size("chip.gap")
        return QSize(width, max(theme.size("chip.height"), self._paragraph().line_height))

    def minimumSizeHint(self) -> QSize:
        """A chip is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon and word."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        ink = theme.color(self._color)
        ground = theme.color("sunken" if self._color.startswith("ink") else f"{self._color}-soft")
        edge = ink if theme.high_contrast else None
        box(painter, self.rect(), self.height() / 2, ground, edge, theme.border("control"))
        x = theme.size("chip.padding")
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._icon:
            side = theme.size("chip.icon")
            pixmap = self._host.icons.pixmap(
                self._icon,
                ink,
                side,
                direction=self.layoutDirection(),
                ratio=self.devicePixelRatioF(),
            )
            left = self.width() - x - side if rtl else x
            painter.drawPixmap(left, (self.height() - side) // 2, pixmap)
            x += side + theme.size("chip.gap")
        paragraph = self._paragraph()
        room = self.width() - x - theme.size("chip.padding")
        left = self.width() - x - room if rtl else x
        top = (self.height() - paragraph.line_height) / 2
        rect = QRectF(left, top, room + 1, paragraph.line_height)
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        paragraph.paint(painter, rect, ink, align, theme.read_mark(self._read))

    def _paragraph(self) -> Paragraph:
        if self._shaped is None:
            theme = self._host.theme
            self._shaped = Paragraph(self.text(), theme.font("label"), theme.line("label"))
        return self._shaped

    def _reshape(self) -> None:
        self._shaped = None
        self.updateGeometry()
        self.update()

    def _restyle(self) -> None:
        self.setFont(self._host.theme.font("label"))
        self._reshape()
