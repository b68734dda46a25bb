"""The list of messages: one row each, arrows move, Enter opens, box and star have their places."""

from typing import Literal

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QWidget

from kiosk.modules.mailbox.view.chosen import Chosen
from kiosk.modules.mailbox.view.message_delegate import MessageDelegate
from kiosk.modules.mailbox.view.message_model import CHOSEN, Index, MessageModel
from kiosk.modules.mailbox.view.shown import shown_row
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.focus_shape import FocusShape, tell_shape_changed
from kiosk.ui.kit.item_view import tame
from kiosk.ui.kit.theme_host import ThemeHost

OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

Part = Literal["box", "row", "star"]
"""What the keyboard is on within a row."""


class MessageList(QListView):
    """Arrows, Home, End move; Enter or a click opens; forward arrow then Space turns the star.

    Several are chosen by their boxes (which stand in the place of the picture), with Ctrl or Shift
    and a click, with Ctrl+Space, Shift and arrows, Ctrl+A, or back arrow then Space; Esc ends it.
    A menu opens with the right button, the Menu key or Shift+F10, at the row.
    """

    opened = Signal(str)
    starred = Signal(str)
    menu_wanted = Signal(str, QPoint)
    """Message id and global place for its menu."""
    chosen_changed = Signal()

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._part: Part = "row"
        self.chosen = Chosen()
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
        if self._part == "star":
            rect = self._star(rect)
        elif self._part == "box":
            rect = self._box(rect)
        seen = rect & self.viewport().rect()
        return FocusShape(seen.translated(offset), 0, inset=True)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Moving does not select: the tint stays on the message that is open."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start on the first row when none was reached yet.

        A press goes to its own row: going to the first one would scroll the list under the mouse.
        """
        super().focusInEvent(event)
        pressed = event.reason() == Qt.FocusReason.MouseFocusReason
        if not pressed and not self.currentIndex().isValid() and self.rows.rowCount():
            self._set_current(self.rows.index(0))
        self._go_to("row")

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another row: the keyboard is on the whole of it."""
        super().currentChanged(current, previous)
        self._go_to("row")

    # -- choosing ----------------------------------------------------------------------------

    def choose(self, id: str, *, stretch: bool = False) -> None:
        """Turn the box of a message; with ``stretch`` choose all from the last one to it."""
        order = self.rows.choosable()
        if id not in order:
            return
        if stretch:
            start = self.current_id()
            self.chosen.stretch(order, start if start in order else id, id)
        else:
            self.chosen.toggle(id)
        self.show_chosen()

    def choose_all(self) -> None:
        """Choose every message shown; when all are, none."""
        order = self.rows.choosable()
        if order:
            self.chosen.turn_all(order)
            self.show_chosen()

    def start_choosing(self) -> None:
        """Show the boxes."""
        self.chosen.start()
        self.show_chosen()

    def stop_choosing(self) -> None:
        """Choose nothing; the boxes go."""
        self.chosen.stop()
        self.show_chosen()

    def show_chosen(self) -> None:
        """Draw the boxes as they are, leaving out what is not shown any more."""
        self.chosen.keep(self.rows.choosable())
        self.rows.show_chosen(self.chosen.ids)
        if self._delegate.boxes != self.chosen.on:
            self._delegate.boxes = self.chosen.on
            self.viewport().update()
        self.chosen_changed.emit()

    # -- gestures ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, open, reach box and star, ask for the menu; the rest as any list."""
        if self._chooses(event):
            return
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
            self._press(id, key)
        elif id and key in (forward, back):
            parts: list[Part] = ["box", "row", "star"]
            place = parts.index(self._part) + (1 if key == forward else -1)
            self._go_to(parts[max(0, min(place, 2))])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _chooses(self, event: QKeyEvent) -> bool:
        """Whether a key was for choosing: Ctrl+A, Ctrl+Space, Shift and arrows, Esc."""
        key, held, id = Qt.Key(event.key()), event.modifiers(), self.current_id()
        if key == Qt.Key.Key_A and held == CONTROL:
            self.choose_all()
        elif key == Qt.Key.Key_Space and held == CONTROL and id:
            self.choose(id)
        elif key in MOVES and held == SHIFT and id:
            other = self.rows.id_at(self.currentIndex().row() + MOVES[key])
            if other:
                self.choose(other, stretch=True)
                self._set_current(self.rows.index(self.rows.place_of(other)))
        elif key == Qt.Key.Key_Escape and self.chosen.on:
            self.stop_choosing()
        else:
            return False
        return True

    def _press(self, id: str, key: int) -> None:
        """Enter or Space: on the star, on the box, or on the row."""
        if self._part == "star":
            self.starred.emit(id)
        elif self._part == "box" or (self.chosen.on and key == Qt.Key.Key_Space):
            self.choose(id)
        else:
            self.opened.emit(id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose, turn the star, ask for the menu, or open the row."""
        index = self.indexAt(event.position().toPoint())
        id = self.rows.id_at(index.row()) if index.isValid() else ""
        if not id:
            return
        if event.button() == Qt.MouseButton.RightButton:
            self._set_current(index)
            self.menu_wanted.emit(id, event.globalPosition().toPoint())
        elif event.button() == Qt.MouseButton.LeftButton and self._picks(event, index):
            self.choose(id, stretch=bool(event.modifiers() & SHIFT))
            self._set_current(index)
        elif self._star(self.visualRect(index)).contains(event.position().toPoint()):
            self.starred.emit(id)
        elif event.button() == Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            self.opened.emit(id)

    def keyboardSearch(self, search: str) -> None:
        """Single letters do nothing here: no single-letter shortcut."""

    def _star(self, row: QRect) -> QRect:
        return self._delegate.star_rect(row, self.layoutDirection())

    def _box(self, row: QRect) -> QRect:
        return self._delegate.box_rect(row, self.layoutDirection())

    def _picks(self, event: QMouseEvent, index: Index) -> bool:
        """Whether a press chooses: with Ctrl or Shift, or in the box of a row that has one."""
        inside = self._box(self.visualRect(index)).contains(event.position().toPoint())
        has_box = index.data(CHOSEN) is not None
        return has_box and (inside or bool(event.modifiers() & (CONTROL | SHIFT)))

    def _set_current(self, index: Index) -> None:
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _go_to(self, part: Part) -> None:
        """Put the keyboard on a part of the row, and say what it does there."""
        if part == "box" and self.currentIndex().data(CHOSEN) is None:
            return
        says = {
            "star": self.tr("Star. Space turns it on or off."),
            "box": self.tr("Box. Space chooses the message."),
        }
        if part != self._part and part in says:
            announce(self, says[part])
        self._part = part
        tell_shape_changed(self)
