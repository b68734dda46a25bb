"""Messages are dragged from the list onto a folder: two filters, so that neither list knows."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication

from kiosk.modules.mailbox.view.folder_list import FolderList
from kiosk.modules.mailbox.view.message_list import MessageList
from kiosk.ui.kit.line_list import NOWHERE

MIME = "application/x-jalon-message"


def pack(id: str) -> QMimeData:
    """A message to drag."""
    mime = QMimeData()
    mime.setData(MIME, id.encode())
    return mime


def dragged_message(mime: QMimeData) -> str:
    """Id of the message that is dragged; empty when it is something else."""
    return bytes(mime.data(MIME).data()).decode() if mime.hasFormat(MIME) else ""


class MessageDrag(QObject):
    """Starts a drag when a row is pressed and pulled away."""

    def __init__(self, listing: MessageList) -> None:
        super().__init__(listing)
        self._list = listing
        self._id, self._from = "", QPoint()
        listing.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember what is pressed; drag it once the mouse has left its place."""
        if not isinstance(event, QMouseEvent):
            return False
        point = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._id, self._from = self._list.rows.id_at(self._list.indexAt(point).row()), point
        elif event.type() == QEvent.Type.MouseMove and self._id and self._pulled(event):
            id, self._id = self._id, ""
            drag = QDrag(self._list)
            drag.setMimeData(pack(id))
            drag.exec(Qt.DropAction.MoveAction)
            return True
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._id = ""
        return False

    def _pulled(self, event: QMouseEvent) -> bool:
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        way = (event.position().toPoint() - self._from).manhattanLength()
        return held and way >= QApplication.startDragDistance()


class FolderDrop(QObject):
    """Folders that may take a message are tinted under it, and take it when it is let go."""

    dropped = Signal(str, str)
    """Message and folder."""

    def __init__(self, folders: FolderList, accepts: Callable[[str, str], bool]) -> None:
        super().__init__(folders)
        self._folders, self._accepts = folders, accepts
        folders.setAcceptDrops(True)
        folders.viewport().setAcceptDrops(True)
        folders.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only messages come in, and only where they may go."""
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            event.setAccepted(bool(dragged_message(event.mimeData())))
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._folders.hold_over(NOWHERE)
            return True
        if isinstance(event, QDragMoveEvent) and event.type() == QEvent.Type.DragMove:
            place = self._place(event)
            point = event.position().toPoint()
            self._folders.hold_over(self._folders.indexAt(point).row() if place else NOWHERE)
            event.setAccepted(bool(place))
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            place = self._place(event)
            self._folders.hold_over(NOWHERE)
            event.setAccepted(bool(place))
            if place:
                self.dropped.emit(dragged_message(event.mimeData()), place)
            return True
        return False

    def _place(self, event: QDropEvent) -> str:
        """The folder under the message, when it may take it."""
        line = self._folders.line_at(event.position().toPoint())
        id = dragged_message(event.mimeData())
        return line.id if line is not None and id and self._accepts(id, line.id) else ""
