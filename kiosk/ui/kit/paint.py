"""Painting shared by the house widgets: crisp rounded boxes and shapes."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QRegion


def smooth(painter: QPainter) -> None:
    """Turn on antialiasing for shapes and pictures."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)


def fill(painter: QPainter, rect: QRect | QRectF, color: QColor) -> None:
    """Fill a rectangle; leaves the painter without a pen.

    Not Qt's `fillRect`: to find which of its forms is meant PySide6 loads every gradient (3 ms).
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRect(rect)


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    """A rounded rectangle as a path."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    fill: QColor | None,
    edge: QColor | None = None,
    width: float = 0,
    *,
    dash: float = 0,
) -> None:
    """Fill a rounded box and draw its edge wholly inside the rectangle."""
    inside = QRectF(rect)
    if edge is None or width <= 0:
        if fill is not None:
            painter.fillPath(rounded(inside, radius), fill)
        return
    half = width / 2
    inside.adjust(half, half, -half, -half)
    path = rounded(inside, max(0.0, radius - half))
    if fill is not None:
        painter.fillPath(path, fill)
    pen = QPen(edge, width)
    if dash:
        pen.setDashPattern([dash / width, dash / width])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def edged_box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor,
    edge: QColor,
    width: float,
    bottom: float,
) -> None:
    """A box with a thicker bottom edge: something that can be pressed."""
    painter.fillPath(rounded(rect, radius), edge)
    inner = rect.adjusted(width, width, -width, -bottom)
    painter.fillPath(rounded(inner, max(0.0, radius - width)), fill)


def rim(rect: QRect, edge: int, corner: int) -> QRegion:
    """Edge and corners of a box: the mask of an overlay whose inside must repaint without it."""
    corner = max(edge, corner)
    tall = rect.adjusted(edge, corner, -edge, -corner)
    wide = rect.adjusted(corner, edge, -corner, -edge)
    return QRegion(rect) - QRegion(tall) - QRegion(wide)


def mirrored(rect: QRect, within: QRect, direction: Qt.LayoutDirection) -> QRect:
    """A rectangle laid out from the leading edge, where it lies in this direction."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return rect
    return QRect(
        within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height()
    )
