"""Blocks in a list: arrows and presses choose one, and it is dragged where it shall stand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QWidget

from kiosk.modules.cv.blocks import Block
from kiosk.modules.cv.view.block_model import NOWHERE, Index
from kiosk.modules.cv.view.drag_list import DragList
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.item_view import tame
from kiosk.ui.kit.paint import fill
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.scroll_bar import HouseScrollBar
from kiosk.ui.kit.theme_host import ThemeHost

ACROSS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
STEPS = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}


class BlockList(DragList):
    """Enter or Space takes the chosen block across, Ctrl and an arrow moves it, Suppr keeps it."""

    chosen = Signal(str)
    """The block that the keyboard or a press went to."""
    wanted = Signal(str)
    """What a key asks of the chosen block: ``across``, ``away``, ``up``, ``down``."""

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
        super().__init__(host, parent)
        self._ground = ground
        self.empty = ""
        """What stands there while it holds nothing."""
        self.setItemDelegate(delegate(host, self))
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(HouseScrollBar(host))
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        tame(self)
        self.viewport().setAutoFillBackground(False)
        host.changed.connect(self._relay)

    # -- for its owner -----------------------------------------------------------------------

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show these; what was chosen stays chosen while it is among them."""
        before = self.current_id()
        if self.rows.show(blocks):
            self.choose(before)
            if not blocks:  # the model tells nobody that nothing is chosen now
                none = self.rows.index(NOWHERE)
                self.selectionModel().currentChanged.emit(none, none)
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
            fill(painter, self.drop_line(), theme.color("cv"))

    def _say_empty(self, painter: QPainter) -> None:
        theme, pad = self._host.theme, self._host.theme.space(4)
        words = Paragraph(self.empty, theme.font("small"), theme.line("small"))
        room = self.viewport().rect().adjusted(pad, pad, -pad, -pad)
        words.paint(
            painter, room.toRectF(), theme.color("ink-muted"), Qt.AlignmentFlag.AlignHCenter
        )

    def _relay(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
