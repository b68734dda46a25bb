"""Line icons, recoloured from tokens, drawn when first needed."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kiosk import assets


class Icons:
    """Keeps each drawn icon by (name, colour, size, mirrored, pixel ratio).

    The files are Lucide's (ISC): 24 px grid, strokes in `currentColor`.
    An unknown name raises FileNotFoundError.
    """

    def __init__(self, mirrored: frozenset[str]) -> None:
        self._mirrored = mirrored
        self._drawn: dict[tuple[str, int, int, bool, float], QPixmap] = {}

    def pixmap(
        self,
        name: str,
        color: QColor,
        size: int,
        *,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
        ratio: float = 1.0,
    ) -> QPixmap:
        """The icon as a square of `size` logical px, flipped when it points with the reading."""
        flip = direction == Qt.LayoutDirection.RightToLeft and name in self._mirrored
        key = (name, color.rgba(), size, flip, ratio)
        if key not in self._drawn:
            self._drawn[key] = _draw(name, color, size, flip, ratio)
        return self._drawn[key]


def _draw(name: str, color: QColor, size: int, flip: bool, ratio: float) -> QPixmap:
    text = assets.path("icons", f"{name}.svg").read_text(encoding="utf-8")
    svg = QSvgRenderer(QByteArray(text.replace("currentColor", color.name()).encode()))
    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if flip:
        painter.translate(pixels, 0)
        painter.scale(-1, 1)
    svg.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
