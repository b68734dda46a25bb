"""One drawn page or photo, which scrolls when it is larger than the room."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.paint import smooth
from kiosk.ui.kit.scroll_area import ScrollArea
from kiosk.ui.kit.scroll_bar import HouseScrollBar
from kiosk.ui.kit.theme_host import ThemeHost


class PageView(ScrollArea):
    """Arrows scroll; Page down at the foot asks for the next page, Page up at the head back."""

    turned = Signal(int)
    """1 for the next page, -1 for the one before."""
    painted = Signal()
    accessible_role = "Graphic"

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = _Page(host, self)
        Dress(host, self)
        self.setVerticalScrollBar(HouseScrollBar(host))
        self.setObjectName("preview-page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(self._page)
        self._page.setAutoFillBackground(False)
        self._page.painted.connect(self.painted)

    @property
    def image(self) -> QImage:
        """What is shown; a null image when nothing is."""
        return self._page.image

    def show_image(self, image: QImage, *, from_start: bool) -> None:
        """Show another image, one of its px a px of the screen."""
        self._page.image = image
        ratio = image.devicePixelRatio()
        self._page.setFixedSize(QSize(round(image.width() / ratio), round(image.height() / ratio)))
        if from_start:
            self.verticalScrollBar().setValue(0)
            self.horizontalScrollBar().setValue(0)
        self._page.update()

    def focus_shape(self) -> FocusShape:
        """The room, drawn inwards."""
        return FocusShape(self.rect(), 0, inset=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the page at its end; Esc and Alt belong to what is around."""
        bar, key = self.verticalScrollBar(), event.key()
        if key == Qt.Key.Key_Escape or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        elif key == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            self.turned.emit(1)
        elif key == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self.turned.emit(-1)
        else:
            super().keyPressEvent(event)


class _Page(QWidget):
    """The image itself, with a thin edge: a white page on a light ground would have none."""

    painted = Signal()

    def __init__(self, host: ThemeHost, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host
        self.image = QImage()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        if self.image.isNull():
            return
        painter = QPainter(self)
        smooth(painter)
        painter.drawImage(QRectF(self.rect()), self.image)
        hair = self._host.theme.border("hair")
        painter.setPen(self._host.theme.color("border"))
        painter.drawRect(self.rect().adjusted(0, 0, -hair, -hair))
        painter.end()
        self.painted.emit()
