"""The appointments of a month, one row each: for narrow panes and large text."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kiosk.learning.agenda import Agenda, Entry
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.focus_shape import FocusShape, tell_shape_changed
from kiosk.ui.kit.item_view import tame
from kiosk.ui.kit.paint import box, fill, mirrored, smooth
from kiosk.ui.kit.scroll_bar import HouseScrollBar
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.agenda.dates import day_number, span_words, spoken, weekday
from kiosk.ui.parts.agenda.week_delegate import write
from kiosk.ui.parts.agenda.week_model import Index
from kiosk.ui.parts.agenda.week_table import OPEN_KEYS

ENTRY = Qt.ItemDataRole.UserRole + 1


class EntryModel(QAbstractListModel):
    """The appointments of the month that an agenda shows."""

    def __init__(self, agenda: Agenda, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agenda = agenda
        self._entries: Sequence[Entry] = agenda.month()

    @property
    def today(self) -> date:
        """The day that is marked."""
        return self._agenda.today

    def refresh(self) -> None:
        """Show the month as it is now; nothing when it is the same."""
        entries = self._agenda.month()
        if entries != self._entries:
            self.beginResetModel()
            self._entries = entries
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """One row an appointment."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The appointment, its title, or what a screen reader says."""
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        return spoken(entry, self.today) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def entry(self, row: int) -> Entry | None:
        """The appointment of a row; None outside."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def place_of(self, id: str) -> int:
        """Row of an appointment; -1 when it is not shown."""
        return next((row for row, each in enumerate(self._entries) if each.id == id), -1)

    def next_from(self, day: date) -> int:
        """Row of the first appointment on that day or later, else the last row."""
        later = (row for row, each in enumerate(self._entries) if each.day >= day)
        return next(later, len(self._entries) - 1)


class EntryList(QListView):
    """Arrows move, Enter or a click opens, Suppr deletes, the page keys turn the month."""

    opened = Signal(str)
    deleted = Signal(str)
    moved = Signal(int)
    """Months to go on: 1 or -1."""

    def __init__(self, host: ThemeHost, agenda: Agenda, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._agenda = agenda
        self.rows = EntryModel(agenda, self)
        self.setModel(self.rows)
        self.setItemDelegate(EntryDelegate(host, self))
        self.setObjectName("agenda-list")
        self.setAccessibleName(self.tr("Appointments"))
        Dress(host, self)
        self.setVerticalScrollBar(HouseScrollBar(host))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        tame(self)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        host.changed.connect(self.scheduleDelayedItemsLayout)
        self._go(self.rows.next_from(agenda.chosen))

    def refresh(self) -> None:
        """Show the month as it is; the keyboard stays where it was, or near."""
        entry = self.current_entry()
        row = self.currentIndex().row()
        self.rows.refresh()
        if self.currentIndex().isValid():
            return
        place = self.rows.place_of(entry.id) if entry is not None else -1
        near = min(row, self.rows.rowCount() - 1) if row >= 0 else -1
        self._go(next((p for p in (place, near) if p >= 0), self._first()))

    def go_to(self, entry: Entry) -> None:
        """Put the keyboard on an appointment."""
        self._go(self.rows.place_of(entry.id))

    def current_entry(self) -> Entry | None:
        """The appointment under the keyboard."""
        return self.rows.entry(self.currentIndex().row())

    def focus_shape(self) -> FocusShape:
        """The row under the keyboard, inwards."""
        offset = self.viewport().mapTo(self, QPoint(0, 0))
        rect = self.visualRect(self.currentIndex()).translated(offset)
        return FocusShape(rect if rect.isValid() else self.rect(), 0, inset=True)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Moving selects nothing."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The ring goes along."""
        super().currentChanged(current, previous)
        tell_shape_changed(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start on the day that is looked at."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self._go(self._first())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, delete, turn the month; the rest as any list."""
        key, entry = event.key(), self.current_entry()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain:
            event.ignore()
        elif key in OPEN_KEYS and entry is not None:
            self.opened.emit(entry.id)
        elif key == Qt.Key.Key_Delete and entry is not None:
            self.deleted.emit(entry.id)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.moved.emit(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Single letters do nothing here: no single-letter shortcut."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was pressed."""
        entry = self.rows.entry(self.indexAt(event.position().toPoint()).row())
        if event.button() == Qt.MouseButton.LeftButton and entry is not None:
            self.opened.emit(entry.id)

    def _first(self) -> int:
        return self.rows.next_from(self._agenda.chosen)

    def _go(self, row: int) -> None:
        index = self.rows.index(row)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)


class EntryDelegate(QStyledItemDelegate):
    """The date at the start; title over hours and place."""

    def __init__(self, host: ThemeHost, parent: EntryList) -> None:
        super().__init__(parent)
        self._host = host
        self._today = parent.rows.today

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equal."""
        theme = self._host.theme
        lines = theme.line("label") + theme.line("small") + 2 * theme.fixed("agenda.rowPadding")
        return QSize(0, max(theme.size("agenda.row"), lines))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, date and the two lines."""
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        painter.save()
        smooth(painter)
        theme, rect = self._host.theme, option.rect
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        fill(painter, rect, theme.color("sunken" if hovered else "surface"))
        hair = theme.border("hair")
        line = QRect(rect.left(), rect.bottom() + 1 - hair, rect.width(), hair)
        fill(painter, line, theme.color("border"))
        padding = theme.fixed("agenda.rowPadding")
        side = theme.size("agenda.date")
        date_place = QRect(
            rect.left() + padding, rect.top() + padding // 2, side, rect.height() - padding
        )
        self._date(painter, entry, mirrored(date_place, rect, option.direction))
        lead = date_place.right() + 1 + padding
        high = theme.line("label"), theme.line("small")
        top = rect.top() + (rect.height() - sum(high)) // 2
        first = QRect(lead, top, rect.right() - padding - lead, high[0])
        second = first.translated(0, high[0])
        second.setHeight(high[1])
        below = " · ".join(part for part in (span_words(entry), entry.place) if part)
        for style, color, words, place in (
            ("label", "ink", entry.title, first),
            ("small", "ink-muted", below, second),
        ):
            shown = mirrored(place, rect, option.direction)
            write(painter, theme.font(style), words, shown, option.direction, theme.color(color))
        painter.restore()

    def _date(self, painter: QPainter, entry: Entry, place: QRect) -> None:
        theme = self._host.theme
        today = entry.day == self._today
        ground = theme.color("primary" if today else "primary-soft")
        edge = theme.color("primary") if theme.high_contrast else None
        box(painter, place, theme.radius("field"), ground, edge, theme.border("control"))
        painter.setPen(theme.color("on-primary" if today else "on-primary-soft"))
        lines = theme.line("meta"), theme.line("label")
        top = place.top() + (place.height() - sum(lines)) // 2
        for style, words, y, height in (
            ("meta", weekday(entry.day, short=True), top, lines[0]),
            ("label", day_number(entry.day), top + lines[0], lines[1]),
        ):
            painter.setFont(theme.font(style))
            spot = QRect(place.left(), y, place.width(), height)
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, words)
