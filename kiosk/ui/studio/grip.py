"""The handle by which an entry is dragged to its place; arrows beside it do the same."""

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.theme_host import ThemeHost

MIME = "application/x-jalon-cv-entry"


class Grip(Icon):
    """Under the hand only: by keyboard the arrows are used, so it takes no focus."""

    dragged = Signal()
    """Held and moved: a drag begins."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "grip-vertical", "ink-muted", parent=parent)
        self._from: QPoint | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self._from = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Moved far enough, it is a drag."""
        if self._from is None:
            return
        way = (event.position().toPoint() - self._from).manhattanLength()
        if way >= QApplication.startDragDistance():
            self._from = None
            self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._from = None


def pack(section: str, number: int) -> QMimeData:
    """An entry to drag: which list, which place."""
    mime = QMimeData()
    mime.setData(MIME, f"{section} {number}".encode())
    return mime


def dragged_entry(mime: QMimeData, section: str) -> int:
    """Place of the entry of this list that is dragged; -1 when it is something else."""
    name, _, number = bytes(mime.data(MIME).data()).decode().partition(" ")
    return int(number) if name == section and number.isdigit() else -1


def drag(card: QWidget, section: str, number: int) -> None:
    """Carry the picture of a card until it is dropped."""
    carried = QDrag(card)
    carried.setMimeData(pack(section, number))
    carried.setPixmap(card.grab())
    carried.exec(Qt.DropAction.MoveAction)
