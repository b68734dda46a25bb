"""A page of paper on the desk: its picture, as large as the room allows."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.paint import smooth
from kiosk.ui.kit.theme_host import ThemeHost

A4 = 210 / 297
"""Width by height."""


class SheetView(QWidget):
    """Shows one picture; `room` says how wide a page may be drawn, in px of the screen."""

    resized = Signal()
    painted = Signal()
    accessible_role = "Graphic"

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        host.changed.connect(self.update)

    @property
    def image(self) -> QImage:
        """What is shown."""
        return self._image

    @property
    def room(self) -> int:
        """Width of the largest page that fits, in px of the screen."""
        edge = 2 * self._host.theme.space(2)
        width = min(self.width() - edge, int((self.height() - edge) * A4))
        return max(1, round(width * self.devicePixelRatioF()))

    def show_image(self, image: QImage) -> None:
        """Show another page."""
        self._image = image
        self.update()

    def minimumSizeHint(self) -> QSize:
        """A page of which one sees where things stand."""
        return QSize(self._host.theme.size("studio.pageLeast"), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another page is wanted for another room."""
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page in the middle, with its edge."""
        if self._image.isNull():
            return
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        size = QSize(self._image.size() / self.devicePixelRatioF())
        most = QSize(self.width(), self.height())
        if size.width() > most.width() or size.height() > most.height():
            size.scale(most, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        painter.drawImage(place, self._image)
        hair = theme.border("hair")
        painter.setPen(theme.color("border"))
        painter.drawRect(place.adjusted(-hair, -hair, 0, 0))
        painter.end()
        self.painted.emit()
