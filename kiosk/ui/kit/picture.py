"""Pictures and drawings from SVG files; decorative, so they have no accessible name."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.paint import rounded, smooth
from kiosk.ui.kit.theme_host import ThemeHost


def render(file: Path, side: int, ratio: float) -> QPixmap:
    """A square SVG drawn once at `side` logical px; FileNotFoundError when it is missing."""
    svg = QSvgRenderer(file.read_bytes())
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    smooth(painter)
    svg.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class Picture(QWidget):
    """A square picture with round corners, of a size given as a measure of components.json."""

    def __init__(
        self,
        host: ThemeHost,
        file: Path,
        measure: str = "picture.side",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._file = file
        self._measure = measure
        self._drawn: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        host.changed.connect(self._restyle)

    def set_file(self, file: Path) -> None:
        """Show another picture."""
        self._file = file
        self._restyle()

    def sizeHint(self) -> QSize:
        """Its square."""
        side = self._host.theme.size(self._measure)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, cut to round corners."""
        side, ratio = self.width(), self.devicePixelRatioF()
        if self._drawn is None or self._drawn.deviceIndependentSize().width() != side:
            self._drawn = render(self._file, side, ratio)
        painter = QPainter(self)
        smooth(painter)
        painter.setClipPath(
            rounded(QRectF(self.rect()), side * self._host.tokens.number("radius.avatarRatio"))
        )
        painter.drawPixmap(0, 0, self._drawn)

    def _restyle(self) -> None:
        self._drawn = None
        self.updateGeometry()
        self.update()


class Drawing(QWidget):
    """An illustration that covers its whole rectangle; not shown in high contrast."""

    def __init__(self, host: ThemeHost, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._file = file
        self._svg: QSvgRenderer | None = None
        self._drawn: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        host.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it centred, grown until nothing of the rectangle is left free."""
        painter = QPainter(self)
        if self._host.theme.high_contrast:
            painter.fillRect(self.rect(), self._host.theme.color("canvas"))
            return
        if self._svg is None:
            # Straight onto the window: to fill a picture of it first would delay the first paint.
            self._svg = QSvgRenderer(self._file.read_bytes())
            self._render(self._svg, painter, self.size())
            return
        ratio = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.size() != self.size() * ratio:
            self._drawn = self._draw(ratio)
        painter.drawPixmap(0, 0, self._drawn)

    def _draw(self, ratio: float) -> QPixmap:
        if self._svg is None:
            self._svg = QSvgRenderer(self._file.read_bytes())
        pixmap = QPixmap(self.size() * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self._render(self._svg, painter, pixmap.size())
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    @staticmethod
    def _render(svg: QSvgRenderer, painter: QPainter, room: QSize) -> None:
        grown = svg.defaultSize().scaled(room, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        left = (room.width() - grown.width()) / 2
        top = (room.height() - grown.height()) / 2
        smooth(painter)
        svg.render(painter, QRectF(left, top, grown.width(), grown.height()))
