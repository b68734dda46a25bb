"""The five shapes of modules, on a grid of 64."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

# Corners and corner radius as in the drawings of the modules.
_POLYGONS: dict[str, tuple[float, tuple[tuple[float, float], ...]]] = {
    "hexagon": (8, ((32, 1.3), (58, 16.4), (58, 47.6), (32, 62.7), (6, 47.6), (6, 16.4))),
    "diamond": (8.5, ((32, -1.5), (65.5, 32), (32, 65.5), (-1.5, 32))),
    "pentagon": (7.6, ((32, 2), (62, 24), (50.5, 57.5), (13.5, 57.5), (2, 24))),
}
GRID = 64


def module_shape(name: str) -> QPainterPath:
    """A shape by name: circle, rounded-square, hexagon, diamond or pentagon (else KeyError)."""
    path = QPainterPath()
    if name == "circle":
        path.addEllipse(3, 3, 58, 58)
    elif name == "rounded-square":
        path.addRoundedRect(5, 5, 54, 54, 11, 11)
    else:
        radius, corners = _POLYGONS[name]
        path = _rounded_polygon([QPointF(x, y) for x, y in corners], radius)
    return path


def _rounded_polygon(corners: list[QPointF], radius: float) -> QPainterPath:
    path = QPainterPath()
    count = len(corners)
    for i, corner in enumerate(corners):
        before = _toward(corner, corners[i - 1], radius)
        after = _toward(corner, corners[(i + 1) % count], radius)
        if i == 0:
            path.moveTo(before)
        else:
            path.lineTo(before)
        path.quadTo(corner, after)
    path.closeSubpath()
    return path


def _toward(start: QPointF, end: QPointF, distance: float) -> QPointF:
    delta = end - start
    length = float((delta.x() ** 2 + delta.y() ** 2) ** 0.5)
    return start + delta * (distance / length)
