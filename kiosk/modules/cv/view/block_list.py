"""Blocks in a list: arrows and presses choose one, and it is dragged where it shall stand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QListView, QStyledItemDelegate, QWidget

from kiosk.modules.cv.blocks import Block
from kiosk.modules.cv.view.block_drag import dragged_block, pack
from kiosk.modules.cv.view.block_model import NOWHERE, BlockModel, Index
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.item_view import tame
from kiosk.ui.kit.paint import fill
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.scroll_bar import HouseScrollBar
from kiosk.ui.kit.theme_host import ThemeHost

ACROSS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
STEPS = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}


class BlockList(QListView):
    """Enter or Space takes the chosen block across, Ctrl and an arrow moves it, Suppr keeps it."""

    chosen = Signal(str)
    """The block that the keyboard or a press went to."""
    wanted = Signal(str)
    """What a key asks of the chosen block: ``across``, ``away``, ``up``, ``down``."""
    dropped = Signal(str, str)
    """A block, and the one in front of which it was let go; empty for the end."""

    def __init__(
        self,
        host: ThemeHost,
        name: str,
        words: str,
        ground: str,
        delegate: Callable[[ThemeHost, "BlockList"], QStyledItemDelegate],
        parent: QWidget | None = None,
    ) -> None:
        """``words`` name it to screen readers; ``ground`` is a colour token."""
        super().__init__(parent)
        self._host, self._ground = host, ground
        self.empty = ""
        """What stands there while it holds nothing."""
        self.held = NOWHERE
        """Row in front of which a dragged block would go; the number of rows for the end."""
        self.pulls = True
        """Whether blocks can be dragged from here."""
        self._pulled, self._from = "", QPoint()
        self.rows = BlockModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(delegate(host, self))
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(HouseScrollBar(host))
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setAcceptDrops(True)
        tame(self)
        self.viewport().setAutoFillBackground(False)
        host.changed.connect(self._relay)

    # -- for its owner -----------------------------------------------------------------------

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show these; what was chosen stays chosen while it is among them."""
        before = self.current_id()
        if self.rows.show(blocks):
            self.choose(before)
        self.viewport().update()

    def current_id(self) -> str:
        """The chosen block; empty when there is none."""
        return self.rows.id_at(self.currentIndex().row())

    def choose(self, id: str) -> None:
        """Choose a block and bring it into view; an unknown one chooses nothing. Says nothing."""
        index = self.rows.index(self.rows.place_of(id)) if id else self.rows.index(NOWHERE)
        self.blockSignals(True)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.blockSignals(False)
        if index.isValid():
            self.scrollTo(index)
        self.viewport().update()

    def choose_near(self, row: int) -> str:
        """Choose the block of that row, or the last one; returns it, empty when none is left."""
        id = self.rows.id_at(min(row, self.rows.rowCount() - 1))
        self.choose(id)
        return id

    def focus_shape(self) -> FocusShape:
        """The chosen row, or all of it; drawn inwards."""
        offset = self.viewport().mapTo(self, QPoint(0, 0))
        if not self.currentIndex().isValid():
            return FocusShape(self.rect(), 0, inset=True)
        seen = self.visualRect(self.currentIndex()) & self.viewport().rect()
        radius = self._host.theme.radius("button")
        return FocusShape(seen.translated(offset), radius, inset=True)

    # -- keyboard ----------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start on the block that was reached, else on the first; a press goes to its own."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason or not self.rows.rowCount():
            return
        self.choose(self.current_id() or self.rows.id_at(0))
        self.chosen.emit(self.current_id())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which block it is."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self.rows.id_at(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class; Esc and what Alt is held with belong to what is around."""
        key = Qt.Key(event.key())
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt or key == Qt.Key.Key_Escape:
            event.ignore()
        elif key in STEPS and control:
            self.wanted.emit(STEPS[key])
        elif key in ACROSS and not control:
            self.wanted.emit("across")
        elif key in AWAY:
            self.wanted.emit("away")
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Single letters do nothing here: no single-letter shortcut."""

    # -- dragging ----------------------------------------------------------------------------

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

    # -- showing -----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their words at this width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the rows, what is said when there are none, and where a drop would go."""
        theme = self._host.theme
        painter = QPainter(self.viewport())
        fill(painter, event.rect(), theme.color(self._ground))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if not self.rows.rowCount() and self.empty:
            self._say_empty(painter)
        if self.held != NOWHERE:
            fill(painter, self._drop_line(), theme.color("cv"))

    def _say_empty(self, painter: QPainter) -> None:
        theme, pad = self._host.theme, self._host.theme.space(4)
        words = Paragraph(self.empty, theme.font("small"), theme.line("small"))
        room = self.viewport().rect().adjusted(pad, pad, -pad, -pad)
        words.paint(
            painter, room.toRectF(), theme.color("ink-muted"), Qt.AlignmentFlag.AlignHCenter
        )

    def _drop_line(self) -> QRect:
        count, thick = self.rows.rowCount(), self._host.theme.size("cv.drop")
        last = self.visualRect(self.rows.index(count - 1)) if count else QRect(0, 0, 0, 0)
        top = (
            self.visualRect(self.rows.index(self.held)).top()
            if self.held < count
            else (last.bottom() + 1)
        )
        return QRect(0, max(0, top - thick // 2), self.viewport().width(), thick)

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

    def _relay(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
