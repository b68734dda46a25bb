"""A numbered title: « 1  Choisissez votre image »."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.kit.paint import smooth
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost


class StepTitle(QWidget):
    """A disc with a number, then the title."""

    def __init__(
        self, host: ThemeHost, number: int, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(host.theme.space(3))
        row.addWidget(_Disc(host, number, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(host, title, style="h3"), 1)


class _Disc(QWidget):
    def __init__(self, host: ThemeHost, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host
        self._number = str(number)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        host.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as a line of the title."""
        side = self._host.theme.size("chip.height")
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw disc and number."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("ink"))
        painter.drawEllipse(QRectF(self.rect()))
        line = theme.line("label")
        text = Paragraph(self._number, theme.font("label"), line)
        rect = QRectF(0, (self.height() - line) / 2, self.width(), line)
        text.paint(painter, rect, theme.color("canvas"), Qt.AlignmentFlag.AlignHCenter)
