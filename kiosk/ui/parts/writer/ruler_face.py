"""Draws what stands on a ruler: ticks with centimetres, tab stops, margins."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from kiosk.learning.rich_layout import points
from kiosk.learning.rich_text import PAGE_WIDTH
from kiosk.ui.kit.paint import fill
from kiosk.ui.kit.theme import Theme

SPARSE = 0.9
"""Below so many px for each point, only every second centimetre has its number."""
BAR = 4
"""Width of a margin, in px."""


def paint_ticks(painter: QPainter, theme: Theme, text: QRectF, px: float) -> None:
    """Half centimetres as ticks, whole ones as numbers, from the start of the text."""
    painter.setFont(theme.font("meta"))
    ink, tick = theme.color("ink-muted"), theme.size("writer.tick")
    every = 10 if px > theme.look.scale * SPARSE else 20
    for mm in range(0, PAGE_WIDTH, 5):
        x = text.left() + points(mm) * px
        if x > text.right() - 1:
            break
        if mm % every or not mm:
            fill(painter, QRectF(x, text.center().y() - tick / 2, 1, tick), ink)
            continue
        painter.setPen(ink)
        around = QRectF(x - text.height(), 0, 2 * text.height(), text.height())
        painter.drawText(around, Qt.AlignmentFlag.AlignCenter, str(mm // 10))


def paint_margin(painter: QPainter, x: float, height: float, color: QColor) -> None:
    """A bar."""
    fill(painter, QRectF(x - BAR / 2, 0, BAR, height), color)


def paint_stop(painter: QPainter, at: QPointF, side: float, begins: bool, color: QColor) -> None:
    """A corner with its foot on the side where the text goes; ``at`` is where it stands."""
    way, thick, tall = (1 if begins else -1), side / 3, 1.6 * side
    x, foot = at.x(), at.y()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    corners = (
        (0.0, tall), (thick, tall), (thick, thick), (side, thick), (side, 0.0), (0.0, 0.0)
    )  # fmt: skip
    painter.drawPolygon(QPolygonF([QPointF(x + way * dx, foot - dy) for dx, dy in corners]))
