"""The edge of the PC's screen: which PC it is, and what its person can do away from it."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.paint import fill
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost


class BarWords(NamedTuple):
    """What stands in the bar."""

    here: str
    act: str
    label: str
    icon: str


class DeskBar(QWidget):
    """One button, named after its act."""

    pressed = Signal()

    def __init__(self, host: ThemeHost, words: BarWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host
        self.button = Button(
            host, words.label, "outline", icon=words.icon, size="small", parent=self
        )
        self.button.setObjectName(words.act)
        self.button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        side, gap = host.theme.space(3), host.theme.space(1)
        row.setContentsMargins(side, gap, side, gap)
        row.setSpacing(host.theme.space(2))
        row.addWidget(Icon(host, "monitor", "ink-muted", "browser.icon", self))
        row.addWidget(Text(host, words.here, style="small", color="ink-muted", parent=self), 1)
        row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stand on a ground of its own, with a line above."""
        theme = self._host.theme
        painter = QPainter(self)
        fill(painter, self.rect(), theme.color("sunken"))
        line = theme.border("hair")
        edge = self.rect().adjusted(0, 0, 0, line - self.height())
        fill(painter, edge, theme.color("border-strong"))
