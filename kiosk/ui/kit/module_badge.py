"""The sign of a module: its shape in its colour, with its icon."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.paint import smooth
from kiosk.ui.kit.shapes import GRID, module_shape
from kiosk.ui.kit.theme_host import ThemeHost


def paint_module(
    painter: QPainter, host: ThemeHost, module: str, left: float, top: float, side: int
) -> None:
    """Draw a module's sign into a square."""
    theme = host.theme
    shape, icon = theme.tokens.module(module)
    painter.save()
    smooth(painter)
    painter.translate(left, top)
    painter.scale(side / GRID, side / GRID)
    painter.fillPath(module_shape(shape), theme.color(module))
    painter.restore()
    mark = round(side * theme.tokens.measure("badge.icon"))
    device = painter.device()
    ratio = device.devicePixelRatio() if device is not None else 1.0
    pixmap = host.icons.pixmap(icon, theme.color("on-module"), mark, ratio=ratio)
    painter.drawPixmap(round(left + (side - mark) / 2), round(top + (side - mark) / 2), pixmap)


class ModuleBadge(QWidget):
    """The sign of a module by its token key: mail, cv, ident, space, letter, office…"""

    def __init__(self, host: ThemeHost, module: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._module = module
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        host.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """A square, 48 px at text scale 1."""
        side = self._host.theme.size("badge.size")
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign."""
        paint_module(QPainter(self), self._host, self._module, 0, 0, self.width())
