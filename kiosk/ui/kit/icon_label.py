"""An icon that stands beside words; decorative, so without a name of its own."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.theme_host import ThemeHost


class Icon(QWidget):
    """One icon in a colour token, of a size given as a measure of components.json."""

    def __init__(
        self,
        host: ThemeHost,
        name: str,
        color: str = "ink",
        measure: str = "button.default.icon",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._name, self._color, self._measure = name, color, measure
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        host.changed.connect(self.updateGeometry)

    def show_icon(self, name: str, color: str) -> None:
        """Show another icon."""
        self._name, self._color = name, color
        self.update()

    def sizeHint(self) -> QSize:
        """Its square."""
        side = self._host.theme.size(self._measure)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        pixmap = self._host.icons.pixmap(
            self._name,
            self._host.theme.color(self._color),
            self.width(),
            direction=self.layoutDirection(),
            ratio=self.devicePixelRatioF(),
        )
        QPainter(self).drawPixmap(0, 0, pixmap)
