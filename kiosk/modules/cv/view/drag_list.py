"""Blocks that are dragged out of a list and let go in one: what each list does of it."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QListView, QWidget

from kiosk.modules.cv.view.block_drag import dragged_block, pack
from kiosk.modules.cv.view.block_model import NOWHERE, BlockModel
from kiosk.ui.kit.theme_host import ThemeHost


class DragList(QListView):
    """Shows `rows`; a row that is pulled away is dragged, and one that is held over it shows."""

    dropped = Signal(str, str)
    """A block, and the one in front of which it was let go; empty for the end."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.held = NOWHERE
        """Row in front of which a dragged block would go; the number of rows for the end."""
        self.pulls = True
        """Whether blocks can be dragged from here."""
        self._pulled, self._from = "", QPoint()
        self.rows = BlockModel(self)
        self.setModel(self.rows)
        self.setAcceptDrops(True)

    def drop_line(self) -> QRect:
        """Where a line says that it would go, in px of the viewport; asked while it is held."""
        thick = self._host.theme.size("cv.drop")
        row = self.visualRect(self.rows.index(self.held))
        if row.isEmpty():  # the end
            last = self.visualRect(self.rows.index(self.rows.rowCount() - 1))
            row = QRect(0, last.bottom() + 1, 1, 1)
        return QRect(0, max(0, row.top() - thick // 2), self.viewport().width(), thick)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what is pressed."""
        super().mousePressEvent(event)
        place = event.position().toPoint()
        under = self.rows.id_at(self.indexAt(place).row())
        self._pulled, self._from = under if self.pulls else "", place

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it once the mouse has left its place with the button held."""
        super().mouseMoveEvent(event)
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        way = (event.position().toPoint() - self._from).manhattanLength()
        if self._pulled and held and way >= QApplication.startDragDistance():
            id, self._pulled = self._pulled, ""
            drag = QDrag(self)
            drag.setMimeData(pack(id))
            row = self.visualRect(self.rows.index(self.rows.place_of(id)))
            drag.setPixmap(self.viewport().grab(row))
            drag.setHotSpot(self._from - row.topLeft())
            drag.exec(Qt.DropAction.MoveAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press without a drag."""
        self._pulled = ""
        super().mouseReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only blocks come in."""
        event.setAccepted(bool(dragged_block(event.mimeData())))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would go; near the edge the list moves on."""
        block = dragged_block(event.mimeData())
        place = event.position().toPoint()
        event.setAccepted(bool(block))
        self._hold(self._row_under(place) if block else NOWHERE)
        edge, bar = self._host.theme.target("min") // 2, self.verticalScrollBar()
        if place.y() < edge:
            bar.setValue(bar.value() - edge // 2)
        elif place.y() > self.viewport().height() - edge:
            bar.setValue(bar.value() + edge // 2)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._hold(NOWHERE)

    def dropEvent(self, event: QDropEvent) -> None:
        """It was let go here."""
        block = dragged_block(event.mimeData())
        event.setAccepted(bool(block))
        row = self._row_under(event.position().toPoint())
        self._hold(NOWHERE)
        if block:
            self.dropped.emit(block, self.rows.id_at(row))

    def _row_under(self, place: QPoint) -> int:
        """The row whose upper half, or the one before whose lower half, is at a point."""
        for row in range(self.rows.rowCount()):
            if place.y() < self.visualRect(self.rows.index(row)).center().y():
                return row
        return self.rows.rowCount()

    def _hold(self, row: int) -> None:
        if row != self.held:
            self.held = row
            self.viewport().update()
