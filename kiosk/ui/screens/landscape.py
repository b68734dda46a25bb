"""The drawing of the first screen: a path between stakes that carry module signs."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk import assets
from kiosk.ui.kit.module_badge import paint_module
from kiosk.ui.kit.paint import fill, rounded, smooth
from kiosk.ui.kit.picture import Drawing
from kiosk.ui.kit.theme_host import ThemeHost

WIDTH, HEIGHT = 680, 768
STAKES = (("mail", 148.0, 573.0), ("cv", 548.0, 505.0), ("ident", 388.0, 708.0))
"""(module, foot x, foot y) in the drawing's own grid."""
STAKE_HEIGHT, STAKE_WIDTH, BADGE, BAND = 90.0, 8.0, 60.0, 15.0
DUSK = 0.35
"""How much of the canvas colour lies over the drawing in the dark theme."""


class Landscape(Drawing):
    """Decorative: no name, no focus; nothing is drawn in high contrast."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, assets.path("drawings", "attract-landscape.svg"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the land, dusk in the dark theme, then the stakes."""
        super().paintEvent(event)
        theme = self._host.theme
        if theme.high_contrast:
            return
        painter = QPainter(self)
        smooth(painter)
        if theme.look.theme == "dark":
            painter.setOpacity(DUSK)
            fill(painter, self.rect(), theme.color("canvas"))
            painter.setOpacity(1)
        scale = max(self.width() / WIDTH, self.height() / HEIGHT)
        left = (self.width() - WIDTH * scale) / 2
        top = (self.height() - HEIGHT * scale) / 2
        for module, x, y in STAKES:
            self._paint_stake(painter, module, QPointF(left + x * scale, top + y * scale), scale)

    def _paint_stake(self, painter: QPainter, module: str, foot: QPointF, scale: float) -> None:
        theme = self._host.theme
        light = theme.look.theme == "light"
        width, height = STAKE_WIDTH * scale, STAKE_HEIGHT * scale
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(DUSK)
        painter.setBrush(theme.color("ink" if light else "sunken"))
        painter.drawEllipse(foot, 2 * width, width / 2)
        painter.setOpacity(1)
        wood = QRectF(foot.x() - width / 2, foot.y() - height, width, height)
        painter.fillPath(rounded(wood, 2 * scale), theme.color("surface" if light else "ink"))
        for n in (1, 3):
            band = QRectF(wood.left(), wood.top() + n * BAND * scale, width, BAND * scale)
            fill(painter, band, theme.color("accent"))
        side = round(BADGE * scale)
        paint_module(
            painter, self._host, module, foot.x() - side / 2, wood.top() - side + 4 * scale, side
        )
