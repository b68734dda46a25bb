"""Hills and a stake at the foot of calm pages, and icons on a soft disc. Decorative only."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.paint import rounded, smooth
from kiosk.ui.kit.theme import Theme
from kiosk.ui.kit.theme_host import ThemeHost

HEIGHT = 0.2
"""Height of the hills, as a part of the page's."""
STAKE_AT, STAKE_BANDS = 0.88, 5
DISC = 1.6
"""Diameter of a disc, in icons."""


def paint_hills(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Draw two hills and a stake along the bottom of a page; nothing in high contrast."""
    if theme.high_contrast:
        return
    light = theme.look.theme == "light"
    smooth(painter)
    height = rect.height() * HEIGHT
    top = rect.bottom() - height
    back = _hill(rect, top + 0.35 * height, -0.45 * height, 0.5 * height)
    painter.fillPath(back, theme.color("primary-soft" if light else "surface"))
    foot = QPointF(rect.left() + STAKE_AT * rect.width(), top + 0.72 * height)
    _paint_stake(painter, foot, height, theme, light)
    front = _hill(rect, top + 0.75 * height, 0.35 * height, -0.4 * height)
    painter.fillPath(front, theme.color("primary" if light else "primary-soft"))


def _hill(rect: QRectF, shore: float, first: float, second: float) -> QPainterPath:
    """A wavy line from side to side and down to the bottom."""
    path = QPainterPath(QPointF(rect.left(), shore))
    path.cubicTo(
        QPointF(rect.left() + 0.35 * rect.width(), shore + first),
        QPointF(rect.left() + 0.65 * rect.width(), shore + second),
        QPointF(rect.right(), shore),
    )
    path.lineTo(rect.bottomRight())
    path.lineTo(rect.bottomLeft())
    path.closeSubpath()
    return path


def _paint_stake(painter: QPainter, foot: QPointF, hills: float, theme: Theme, light: bool) -> None:
    tall, wide = 0.62 * hills, 0.055 * hills
    wood = QRectF(foot.x() - wide / 2, foot.y() - tall, wide, 1.3 * tall)
    shape = rounded(wood, wide / 3)
    painter.fillPath(shape, theme.color("surface" if light else "ink-muted"))
    band = tall / STAKE_BANDS
    for n in range(1, STAKE_BANDS, 2):
        painter.fillRect(
            QRectF(wood.left(), wood.top() + n * band, wide, band), theme.color("accent")
        )
    painter.strokePath(shape, QPen(theme.color("border-strong"), theme.border("hair")))


def way_pen(host: ThemeHost) -> QPen:
    """The dotted line that joins the stops of a path."""
    width = host.theme.border("control") + host.theme.border("hair")
    pen = QPen(host.theme.color("border-strong"), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.1, 4])
    return pen


class IconDisc(QWidget):
    """A large icon on the soft ground of its colour (a token with a `-soft` pair)."""

    def __init__(
        self, host: ThemeHost, icon: str, color: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._icon, self._color = icon, color
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        host.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """The disc."""
        side = round(self._host.theme.inset("panel.icon") * DISC)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw disc and icon; a ring instead of the ground in high contrast."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        if not theme.high_contrast:
            painter.setBrush(theme.color(f"{self._color}-soft"))
            painter.drawEllipse(QRectF(self.rect()))
        side = round(self.width() / DISC)
        pixmap = self._host.icons.pixmap(
            self._icon, theme.color(self._color), side, ratio=self.devicePixelRatioF()
        )
        offset = (self.width() - side) // 2
        painter.drawPixmap(offset, offset, pixmap)
