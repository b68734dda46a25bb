"""The sign of the program: a surveyor's stake, drawn in the theme's colours."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.paint import fill, rounded, smooth
from kiosk.ui.kit.theme_host import ThemeHost

# The drawing's own grid of 40: a tile, a stake leaning 14 degrees, two bands.
GRID, CORNER, LEAN = 40, 11, 14
STAKE = QRectF(17, 5, 6.5, 30)
BANDS = (QRectF(17, 11, 6.5, 6), QRectF(17, 23, 6.5, 6))
STAKE_RADIUS = 2


class Logo(QWidget):
    """A square logo; decorative, the name stands beside it."""

    def __init__(
        self, host: ThemeHost, measure: str = "bar.logo", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._measure = measure
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        host.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Its square; it grows less than the text."""
        side = self._host.theme.inset(self._measure)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw tile, stake and bands."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        painter.scale(self.width() / GRID, self.height() / GRID)
        painter.fillPath(rounded(QRectF(0, 0, GRID, GRID), CORNER), theme.color("primary"))
        painter.translate(GRID / 2, GRID / 2)
        painter.rotate(LEAN)
        painter.translate(-GRID / 2, -GRID / 2)
        painter.fillPath(rounded(STAKE, STAKE_RADIUS), theme.color("on-primary"))
        accent = theme.color("primary" if theme.high_contrast else "accent")
        for band in BANDS:
            fill(painter, band, accent)
