"""A plain ground with hair lines: what the panes of the simulated program stand on."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kiosk.ui.kit.paint import mirrored
from kiosk.ui.kit.scroll_bar import HouseScrollBar
from kiosk.ui.kit.theme_host import ThemeHost


class Band(QWidget):
    """Fills itself with a colour token and draws lines at the sides named (top, bottom, end)."""

    def __init__(
        self,
        host: ThemeHost,
        ground: str = "surface",
        lines: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._ground, self._lines = ground, lines

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and lines."""
        theme = self._host.theme
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.color(self._ground))
        rect, hair = self.rect(), theme.border("hair")
        sides = {
            "top": QRect(0, 0, rect.width(), hair),
            "bottom": QRect(0, rect.height() - hair, rect.width(), hair),
            "end": QRect(rect.width() - hair, 0, hair, rect.height()),
        }
        for side in self._lines:
            line = mirrored(sides[side], rect, self.layoutDirection())
            painter.fillRect(line, theme.color("border"))


def scrolling(host: ThemeHost, content: QWidget, parent: QWidget) -> QScrollArea:
    """A scroll area that goes up and down only and shows the ground behind it."""
    area = QScrollArea(parent)
    area.setVerticalScrollBar(HouseScrollBar(host))
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area
