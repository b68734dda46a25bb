"""The list of messages: one row each, arrows move, Enter opens, the star has its own place."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QWidget

from kiosk.modules.mailbox.view.message_delegate import MessageDelegate
from kiosk.modules.mailbox.view.message_model import ROW, Index, MessageModel, ShownRow
from kiosk.modules.mailbox.view.shown import shown_row
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.focus_shape import FocusShape, tell_shape_changed
from kiosk.ui.kit.item_view import tame
from kiosk.ui.kit.theme_host import ThemeHost

OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class MessageList(QListView):
    """Arrows, Home, End move; Enter or a click opens; forward arrow then Space turns the star.

    A menu opens with the right button, the Menu key or Shift+F10, at the row.
    """

    opened = Signal(str)
    starred = Signal(str)
    menu_wanted = Signal(str, QPoint)
    """Message id and global place for its menu."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._on_star = False
        self.rows = MessageModel(shown_row, self)
        self.setModel(self.rows)
        self._delegate = MessageDelegate(host, self)
        self.setItemDelegate(self._delegate)
        self.setObjectName("message-list")
        Dress(host, self)
        self.setAccessibleName(self.tr("Messages"))
        self.setUniformItemSizes(True)
        tame(self)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        host.changed.connect(self.scheduleDelayedItemsLayout)

    def current_id(self) -> str:
        """The message under the keyboard; empty when there is none."""
        return self.rows.id_at(self.currentIndex().row())

    def select(self, id: str) -> None:
        """Select a message and bring it into view; an unknown id clears the selection."""
        place = self.rows.place_of(id) if id else -1
        index = self.rows.index(place)
        if place < 0:
            self.clearSelection()
        if place < 0 or self.selectionModel().isSelected(index):
            return
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index)

    def focus_shape(self) -> FocusShape:
        """The row under the keyboard, or its star; drawn inwards."""
        index = self.currentIndex()
        offset = self.viewport().mapTo(self, QPoint(0, 0))
        if not index.isValid():
            return FocusShape(self.rect(), 0, inset=True)
        rect = self.visualRect(index)
        if self._on_star:
            rect = self._star(rect)
        seen = rect & self.viewport().rect()
        return FocusShape(seen.translated(offset), 0, inset=True)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Moving does not select: the tint stays on the message that is open."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start on the first row when none was reached yet; a press chooses its own row.

        The first row would scroll into sight, and another row lie under the press.
        """
        super().focusInEvent(event)
        pressed = event.reason() == Qt.FocusReason.MouseFocusReason
        if not pressed and not self.currentIndex().isValid() and self.rows.rowCount():
            self.selectionModel().setCurrentIndex(
                self.rows.index(0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self._leave_star()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another row: its star is not chosen."""
        super().currentChanged(current, previous)
        self._leave_star()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, reach the star, ask for the menu; the rest as any list."""
        key, id = event.key(), self.current_id()
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            forward, back = back, forward
        asks_menu = key == Qt.Key.Key_Menu or (
            key == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        )
        if id and asks_menu:
            rect = self.visualRect(self.currentIndex())
            self.menu_wanted.emit(id, self.viewport().mapToGlobal(rect.center()))
        elif (
            id and key in OPEN_KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            (self.starred if self._on_star else self.opened).emit(id)
        elif id and key == forward and not self._on_star:
            self._on_star = True
            tell_shape_changed(self)
            announce(self, self.tr("Star. Space turns it on or off."))
        elif key == back and self._on_star:
            self._leave_star()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.accept()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn the star, ask for the menu, or open the row."""
        index = self.indexAt(event.position().toPoint())
        id = self.rows.id_at(index.row()) if index.isValid() else ""
        if not id:
            return
        if event.button() == Qt.MouseButton.RightButton:
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.menu_wanted.emit(id, event.globalPosition().toPoint())
        elif self._star(self.visualRect(index)).contains(event.position().toPoint()):
            self.starred.emit(id)
        elif event.button() == Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            self.opened.emit(id)

    def keyboardSearch(self, search: str) -> None:
        """Single letters do nothing here: no single-letter shortcut."""

    def row_at(self, place: int) -> ShownRow | None:
        """The row in a place, as shown."""
        row = self.rows.index(place).data(ROW)
        return row if isinstance(row, ShownRow) else None

    def _star(self, row: QRect) -> QRect:
        return self._delegate.star_rect(row, self.layoutDirection())

    def _leave_star(self) -> None:
        self._on_star = False
        tell_shape_changed(self)
