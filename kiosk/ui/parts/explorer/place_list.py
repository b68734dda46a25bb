"""The folders, the stick and the bin beside the files; files may be dropped on them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.paint import box, mirrored, smooth
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.dragged import dragged_file
from kiosk.ui.parts.explorer.file_model import Index
from kiosk.ui.parts.explorer.keys import WHOLE, asked_by, is_ours

PLACE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class ShownPlace:
    """One line; ``depth`` is how many folders it is in."""

    id: str
    name: str
    icon: str
    depth: int


class PlaceList(QListWidget):
    """Arrows and presses go to a folder at once."""

    chosen = Signal(str)
    asked = Signal(str)
    """One of `keys.WHOLE`: paste into the folder just pressed, undo, find, back."""
    dropped = Signal(str, str, bool)
    """File, folder, and whether Ctrl asked for a copy."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.dropped_on = -1
        self.setObjectName("places")
        self.setAccessibleName(self.tr("Places"))
        Dress(host, self)
        self.setItemDelegate(PlaceDelegate(host, self))
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setAcceptDrops(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._moved)
        self.itemClicked.connect(self._moved)
        host.changed.connect(self.scheduleDelayedItemsLayout)

    def show_places(self, places: Sequence[ShownPlace], current: str) -> None:
        """Show these, one of them chosen; says nothing to anyone."""
        self.blockSignals(True)
        while self.count() > len(places):
            self.takeItem(self.count() - 1)
        for number, place in enumerate(places):
            item = self.item(number) if number < self.count() else QListWidgetItem(self)
            if item.data(PLACE) != place:
                item.setData(PLACE, place)
                item.setText(place.name)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, place.name)
            if place.id == current and self.currentRow() != number:
                self.setCurrentRow(number)
        if not current:
            self.setCurrentRow(-1)
        self.blockSignals(False)
        self.viewport().update()

    def place_at(self, point: QPoint) -> ShownPlace | None:
        """The line at a point of the viewport."""
        item = self.itemAt(point)
        place = item.data(PLACE) if item is not None else None
        return place if isinstance(place, ShownPlace) else None

    def focus_shape(self) -> FocusShape:
        """The chosen line; drawn inwards."""
        rect = self.visualRect(self.currentIndex())
        offset = self.viewport().mapTo(self, QPoint(0, 0))
        return FocusShape(rect.translated(offset), self._host.theme.radius("button"), inset=True)

    def event(self, event: QEvent) -> bool:
        """Take our keys before a shortcut of what is around takes them."""
        if is_ours(event, WHOLE):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste, undo, find, back; the rest as any list."""
        name = asked_by(event)
        if name in WHOLE:
            self.asked.emit(name)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Single letters do nothing here: no single-letter shortcut."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only our files come in."""
        if dragged_file(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the place that would take the file."""
        point = event.position().toPoint()
        self._hold_over(self.indexAt(point).row())
        event.setAccepted(self.place_at(point) is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._hold_over(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the file to the place under it."""
        place, id = self.place_at(event.position().toPoint()), dragged_file(event.mimeData())
        self._hold_over(-1)
        event.setAccepted(bool(place is not None and id))
        if place is not None and id:
            copies = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.dropped.emit(id, place.id, copies)

    def _moved(self, item: QListWidgetItem | None) -> None:
        place = item.data(PLACE) if item is not None else None
        if isinstance(place, ShownPlace):
            self.chosen.emit(place.id)

    def _hold_over(self, row: int) -> None:
        if row != self.dropped_on:
            self.dropped_on = row
            self.viewport().update()


class PlaceDelegate(QStyledItemDelegate):
    """Draws a place: rounded tint when chosen, set in by its depth."""

    def __init__(self, host: ThemeHost, parent: PlaceList) -> None:
        super().__init__(parent)
        self._host, self._list = host, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The least target, and a small gap."""
        return QSize(0, self._host.theme.size("explorer.row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, icon and name."""
        shown = index.data(PLACE)
        if not isinstance(shown, ShownPlace):
            return
        theme, direction, rect = self._host.theme, option.direction, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        held = index.row() == self._list.dropped_on
        painter.save()
        smooth(painter)
        if chosen or held or option.state & QStyle.StateFlag.State_MouseOver:
            strong = chosen or held
            edge = theme.color("primary" if strong else "ink")
            ground = theme.color("primary-soft" if strong else "sunken")
            drawn = edge if theme.high_contrast or held else None
            box(painter, rect, theme.radius("button"), ground, drawn, theme.border("control"))
        ink = theme.color("on-primary-soft" if chosen or held else "ink")
        padding, side = theme.inset("explorer.padding"), theme.size("explorer.icon")
        lead = rect.left() + padding + shown.depth * theme.inset("explorer.indent")
        slot = QRect(lead, rect.top(), side, rect.height())
        spot = mirrored(slot, rect, direction)
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._host.icons.pixmap(shown.icon, ink, side, ratio=ratio)
        painter.drawPixmap(spot.left(), rect.top() + (rect.height() - side) // 2, pixmap)
        font = theme.font("label" if chosen else "small")
        name = QRect(rect)
        name.setLeft(slot.right() + 1 + theme.space(2))
        name.setRight(rect.right() - theme.space(1))
        words = QFontMetrics(font).elidedText(shown.name, Qt.TextElideMode.ElideRight, name.width())
        painter.setFont(font)
        painter.setPen(ink)
        rtl = direction == Qt.LayoutDirection.RightToLeft
        end = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | end | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(mirrored(name, rect, direction), flags, words)
        painter.restore()
