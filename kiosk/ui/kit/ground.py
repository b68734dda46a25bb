"""A plain ground with hair lines: what the panes of a simulated program stand on."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.paint import mirrored
from kiosk.ui.kit.theme_host import ThemeHost


class Ground(QWidget):
    """Fills itself with a colour token and draws lines at the sides named (top, bottom, end)."""

    def __init__(
        self,
        host: ThemeHost,
        color: str = "surface",
        lines: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._color, self._lines = color, lines

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and lines."""
        theme = self._host.theme
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.color(self._color))
        rect, hair = self.rect(), theme.border("hair")
        sides = {
            "top": QRect(0, 0, rect.width(), hair),
            "bottom": QRect(0, rect.height() - hair, rect.width(), hair),
            "end": QRect(rect.width() - hair, 0, hair, rect.height()),
        }
        for side in self._lines:
            line = mirrored(sides[side], rect, self.layoutDirection())
            painter.fillRect(line, theme.color("border"))
