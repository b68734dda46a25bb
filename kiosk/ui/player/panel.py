"""The leading panel: what to do, above the buttons that act on it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.player.consigne import Consigne
from kiosk.ui.player.foot import Foot


class Panel(QWidget):
    """`consigne` scrolls when it must; `foot` always stays in sight."""

    def __init__(
        self, host: ThemeHost, module: str, icon: str, color: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._compact = False
        self.setObjectName("panel")
        self.setAccessibleName(self.tr("Instruction"))
        self.consigne = Consigne(host, module, icon, color, self)
        self.foot = Foot(host, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.consigne, 1)
        column.addWidget(self.foot)
        host.changed.connect(self.update)

    def set_compact(self, compact: bool) -> None:
        """Fill the page instead of standing beside the simulator."""
        self._compact = compact
        self.consigne.set_compact(compact)
        self.foot.set_compact(compact)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that a button does not want turn the instruction above it."""
        if not self.consigne.turn(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, and a hair line on the trailing edge; in the compact form only the foot."""
        theme = self._host.theme
        painter = QPainter(self)
        if self._compact:
            painter.fillRect(self.foot.geometry(), theme.color("surface"))
            return
        painter.fillRect(self.rect(), theme.color("surface"))
        hair = theme.border("hair")
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0 if rtl else self.width() - hair
        painter.fillRect(x, 0, hair, self.height(), theme.color("border"))
