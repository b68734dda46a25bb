"""A QR code as crisp squares."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.paint import fill
from kiosk.ui.kit.theme_host import ThemeHost

QUIET_SQUARES = 4
"""Light squares that must stay around it (ISO/IEC 18004)."""


class QrCode(QWidget):
    """Rows of ``1`` (dark) and ``0``; each square is a whole number of pixels of the screen.

    Black on white in every theme: many readers do not find light squares on a dark ground.
    """

    accessible_role = "Graphic"

    def __init__(
        self,
        host: ThemeHost,
        rows: Sequence[str],
        name: str,
        measure: str = "photo.qr",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._rows = tuple(rows)
        self._measure = measure
        self.setObjectName("qr")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        host.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Its square; it does not grow with the text."""
        side = self._host.theme.fixed(self._measure)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never smaller: it must be read from a photo."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """White ground, then the dark squares, in pixels of the screen."""
        painter = QPainter(self)
        fill(painter, self.rect(), QColor(Qt.GlobalColor.white))
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        painter.setBrush(QColor(Qt.GlobalColor.black))
        side = round(min(self.width(), self.height()) * ratio)
        square = max(1, side // (len(self._rows) + 2 * QUIET_SQUARES))
        start = (side - square * len(self._rows)) // 2
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark == "1":
                    painter.drawRect(QRect(start + x * square, start + y * square, square, square))
