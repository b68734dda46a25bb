"""A week with its hours: arrows move between days and hours, Enter notes or opens."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from kiosk.learning.agenda import Agenda, Entry
from kiosk.learning.agenda_acts import slot
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.focus_shape import FocusShape, tell_shape_changed
from kiosk.ui.kit.item_view import tame
from kiosk.ui.kit.paint import box, fill, smooth
from kiosk.ui.kit.scroll_bar import HouseScrollBar
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.agenda.dates import day_number, weekday
from kiosk.ui.parts.agenda.week_delegate import WeekDelegate
from kiosk.ui.parts.agenda.week_model import HOURS, Index, WeekModel

OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
MORNING = 8
"""The hour at the top when a week is first shown."""


class WeekTable(QTableView):
    """Seven columns of hours. Beyond the first or last day comes the next week.

    Enter, Space or a click opens the appointment there, or asks for a new one.
    """

    opened = Signal(str)
    wanted = Signal(str)
    """Target of ``agenda-new``: day and hour."""
    deleted = Signal(str)
    moved = Signal(int)
    """Days to go on: 1 or -1 beyond the edge, 7 or -7 with the page keys."""

    def __init__(self, host: ThemeHost, agenda: Agenda, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._agenda = agenda
        self._chosen = agenda.chosen
        self.week = WeekModel(agenda, self)
        self.setModel(self.week)
        self._delegate = WeekDelegate(host, self.week, self)
        self.setItemDelegate(self._delegate)
        self.setObjectName("agenda-week")
        self.setAccessibleName(self.tr("Week"))
        Dress(host, self, self._corner)
        self.setVerticalScrollBar(HouseScrollBar(host))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        tame(self)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setHorizontalHeader(_Days(host, self.week, self))
        self.setVerticalHeader(_Hours(host, self.week, self))
        self.setCornerButtonEnabled(False)
        host.changed.connect(self._restyle)
        self._restyle()
        self._go(MORNING - HOURS[0], agenda.chosen.weekday())

    def refresh(self) -> None:
        """Show the agenda as it is; the keyboard follows when another day was chosen."""
        self.week.refresh()
        self.viewport().update()
        if self._agenda.chosen != self._chosen:
            self._chosen = self._agenda.chosen
            self._go(max(self.currentIndex().row(), 0), self._agenda.chosen.weekday())

    def show_morning(self) -> None:
        """Bring the first working hours to the top."""
        self.scrollTo(self.week.index(MORNING - HOURS[0], 0), QTableView.ScrollHint.PositionAtTop)

    def go_to(self, entry: Entry) -> None:
        """Put the keyboard on an appointment."""
        place = self.week.place_of(entry)
        if place.isValid():
            self._go(place.row(), place.column())

    def current_entry(self) -> Entry | None:
        """The first appointment under the keyboard."""
        index = self.currentIndex()
        found = self.week.entries(index.row(), index.column()) if index.isValid() else []
        return found[0] if found else None

    def current_slot(self) -> str:
        """Day and hour under the keyboard, as ``agenda-new`` takes them."""
        index = self.currentIndex()
        return slot(self.week.day(index.column()), self.week.hour(index.row()))

    def focus_shape(self) -> FocusShape:
        """The place under the keyboard, inwards."""
        offset = self.viewport().mapTo(self, QPoint(0, 0))
        rect = self.visualRect(self.currentIndex()).translated(offset)
        seen = rect.intersected(self.viewport().geometry())
        return FocusShape(seen, self._host.theme.radius("field") // 2, inset=True)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Moving selects nothing."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The ring goes along."""
        super().currentChanged(current, previous)
        tell_shape_changed(self)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The ring scrolls too."""
        super().scrollContentsBy(dx, dy)
        tell_shape_changed(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What has the keyboard is in sight."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, note, delete, turn the week; the rest as any table."""
        key, column = event.key(), self.currentIndex().column()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ahead = Qt.Key.Key_Left if rtl else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if rtl else Qt.Key.Key_Left
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        entry = self.current_entry()
        if key in OPEN_KEYS and plain:
            self._press(entry, self.current_slot())
        elif key == Qt.Key.Key_Delete and plain:
            if entry is not None:
                self.deleted.emit(entry.id)
        elif key == ahead and plain and column == self.week.columnCount() - 1:
            self.moved.emit(1)
        elif key == back and plain and column == 0:
            self.moved.emit(-1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and plain:
            self.moved.emit(7 if key == Qt.Key.Key_PageDown else -7)
        elif plain:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def keyboardSearch(self, search: str) -> None:
        """Single letters do nothing here: no single-letter shortcut."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was pressed, or note something at that hour."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        entry = self._delegate.entry_at(index, self.visualRect(index), point)
        self._press(entry, slot(self.week.day(index.column()), self.week.hour(index.row())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Days share the width."""
        super().resizeEvent(event)
        tell_shape_changed(self)

    def _press(self, entry: Entry | None, place: str) -> None:
        if entry is not None:
            self.opened.emit(entry.id)
        else:
            self.wanted.emit(place)

    def _go(self, row: int, column: int) -> None:
        self.selectionModel().setCurrentIndex(
            self.week.index(row, column), QItemSelectionModel.SelectionFlag.NoUpdate
        )

    def _corner(self) -> str:
        ground = self._host.theme.color("surface").name()
        return f"QTableCornerButton::section {{ background: {ground}; border: none; }}"

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._host.theme.size("agenda.hour"))
        self.scheduleDelayedItemsLayout()
        tell_shape_changed(self)


class _Head(QHeaderView):
    """A header that is only read: never pressed, never reached by Tab."""

    def __init__(
        self, host: ThemeHost, week: WeekModel, side: Qt.Orientation, parent: QWidget
    ) -> None:
        super().__init__(side, parent)
        self._host = host
        self._week = week
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)


class _Days(_Head):
    """Weekday and date; today in a filled pill."""

    def __init__(self, host: ThemeHost, week: WeekModel, parent: QWidget) -> None:
        super().__init__(host, week, Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def sizeHint(self) -> QSize:
        """Two short lines."""
        theme = self._host.theme
        lines = theme.line("meta") + theme.line("label") + 2 * theme.space(1)
        return QSize(0, max(theme.size("agenda.head"), lines))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw weekday over date."""
        theme, day = self._host.theme, self._week.day(section)
        painter.save()
        smooth(painter)
        fill(painter, rect, theme.color("surface"))
        hair = theme.border("hair")
        fill(
            painter,
            QRect(rect.left(), rect.bottom() + 1 - hair, rect.width(), hair),
            theme.color("border-strong"),
        )
        today = day == self._week.today
        if today:
            gap = theme.space(1)
            pill = rect.adjusted(gap, gap, -gap, -gap)
            box(painter, pill, theme.radius("field"), theme.color("primary"))
        pad = theme.space(1)
        inner = rect.adjusted(0, pad, 0, -pad)
        half = inner.height() // 2
        ink = theme.color("on-primary" if today else "ink")
        muted = ink if today else theme.color("ink-muted")
        for style, words, color, top in (
            ("meta", weekday(day, short=True), muted, inner.top()),
            ("label", day_number(day), ink, inner.top() + half),
        ):
            painter.setFont(theme.font(style))
            painter.setPen(color)
            place = QRect(inner.left(), top, inner.width(), half)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()


class _Hours(_Head):
    """« 14 h » at the top of its row."""

    def __init__(self, host: ThemeHost, week: WeekModel, parent: QWidget) -> None:
        super().__init__(host, week, Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as « 14 h »."""
        return QSize(self._host.theme.size("agenda.gutter"), 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw the hour."""
        theme = self._host.theme
        painter.save()
        fill(painter, rect, theme.color("surface"))
        hair = theme.border("hair")
        fill(
            painter,
            QRect(rect.left(), rect.bottom() + 1 - hair, rect.width(), hair),
            theme.color("border"),
        )
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("ink-muted"))
        words = str(self._week.headerData(section, Qt.Orientation.Vertical))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()
