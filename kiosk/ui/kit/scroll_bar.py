"""The bar at the side of what scrolls up and down."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from kiosk.ui.kit.theme_host import ThemeHost


class HouseScrollBar(QScrollBar):
    """As wide as a finger; takes the style sheet when it is first shown, most never are."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._host = host
        self._dressed = False

    def sizeHint(self) -> QSize:
        """The width that the style sheet gives too."""
        width = self._host.theme.fixed("scroll.width")
        return QSize(width, width)

    def showEvent(self, event: QShowEvent) -> None:
        """Dress now."""
        if not self._dressed:
            from kiosk.ui.kit.dress import Dress

            self._dressed = True
            Dress(self._host, self)
        super().showEvent(event)
