"""What is behind the browser once its window is closed: the PC's screen, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.paint import fill
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.text import Body, Heading
from kiosk.ui.kit.theme_host import ThemeHost


class ClosedPage(QWidget):
    """A quiet ground with one button."""

    opened = Signal()

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        page = ScrollPage(host, self)
        column = page.column
        column.setSpacing(host.theme.space(4))
        column.addStretch(1)
        column.addWidget(Heading(host, self.tr("The browser is closed"), 2, centered=True))
        column.addWidget(Body(host, self.tr("You see the screen of this PC."), centered=True))
        self.open_button = Button(host, self.tr("Open the browser"), "primary", icon="monitor")
        self.open_button.setObjectName("web-open")
        self.open_button.clicked.connect(self.opened)
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stand on the ground of the kiosk."""
        fill(QPainter(self), self.rect(), self._host.theme.color("sunken"))
