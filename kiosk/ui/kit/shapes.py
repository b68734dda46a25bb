"""The eight shapes of modules, on a grid of 64."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

GRID = 64


def _burst(points: int, outer: float, inner: float) -> tuple[tuple[float, float], ...]:
    """Corners of a star around the middle of the grid, a point upwards."""
    corners = []
    for i in range(2 * points):
        radius, angle = (inner if i % 2 else outer), pi * i / points - pi / 2
        corners.append((GRID / 2 + radius * cos(angle), GRID / 2 + radius * sin(angle)))
    return tuple(corners)


# Corners and corner radius as in the drawings of the modules.
_POLYGONS: dict[str, tuple[float, tuple[tuple[float, float], ...]]] = {
    "hexagon": (8, ((32, 1.3), (58, 16.4), (58, 47.6), (32, 62.7), (6, 47.6), (6, 16.4))),
    "diamond": (8.5, ((32, -1.5), (65.5, 32), (32, 65.5), (-1.5, 32))),
    "shield": (8, ((4, 4.5), (60, 4.5), (60, 41), (32, 64), (4, 41))),
    "star": (5, _burst(8, 31.5, 25.5)),
    "pentagon": (7.6, ((32, 2), (62, 24), (50.5, 57.5), (13.5, 57.5), (2, 24))),
}


def module_shape(name: str) -> QPainterPath:
    """A shape by its name in the tokens: a circle, a polygon, a leaf… (else KeyError)."""
    path = QPainterPath()
    if name == "circle":
        path.addEllipse(3, 3, 58, 58)
    elif name == "rounded-square":
        path.addRoundedRect(5, 5, 54, 54, 11, 11)
    elif name == "leaf":
        circle = QRectF(4, 4, 56, 56)  # with a corner at the top right and the bottom left
        path.moveTo(32, 4)
        path.lineTo(54, 4)
        path.quadTo(60, 4, 60, 10)
        path.lineTo(60, 32)
        path.arcTo(circle, 0, -90)
        path.lineTo(10, 60)
        path.quadTo(4, 60, 4, 54)
        path.lineTo(4, 32)
        path.arcTo(circle, 180, -90)
        path.closeSubpath()
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
