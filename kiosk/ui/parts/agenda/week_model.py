"""A week as a table: one row an hour, one column a day, each place with what lies in it."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.learning.agenda import FIRST_HOUR, LAST_HOUR, Agenda, Entry
from kiosk.ui.parts.agenda.dates import day_words, hour_words, span_words

Index = QModelIndex | QPersistentModelIndex
ENTRIES = Qt.ItemDataRole.UserRole + 1
HOURS = tuple(range(FIRST_HOUR, LAST_HOUR + 1))


class WeekModel(QAbstractTableModel):
    """The week that an agenda shows. An appointment outside the hours stands at the edge."""

    def __init__(self, agenda: Agenda, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._agenda = agenda
        self._days = agenda.week()
        self._entries = agenda.entries

    @property
    def today(self) -> date:
        """The day that is marked."""
        return self._agenda.today

    def day(self, column: int) -> date:
        """The day of a column."""
        return self._days[column]

    def hour(self, row: int) -> int:
        """The hour of a row."""
        return HOURS[row]

    def refresh(self) -> None:
        """Show the agenda as it is now; nothing when it is the same."""
        days, entries = self._agenda.week(), self._agenda.entries
        if days != self._days:
            self._days = days
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(days) - 1)
        elif entries == self._entries:
            return
        self._entries = entries
        last = self.index(len(HOURS) - 1, len(days) - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """One row an hour."""
        return 0 if parent.isValid() else len(HOURS)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Seven days."""
        return 0 if parent.isValid() else len(self._days)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The day or the hour in words."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            return day_words(self._days[section])
        return hour_words(self.moment(section, 0))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The appointments of a place, the title of the first, or what a screen reader says."""
        if not index.isValid():
            return None
        found = self.entries(index.row(), index.column())
        if role == ENTRIES:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found[0].title if found else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index, found)
        if role == Qt.ItemDataRole.ToolTipRole and found:
            return self._spoken(index, found)
        return None

    def moment(self, row: int, column: int) -> datetime:
        """When a place begins."""
        return datetime.combine(self._days[column], time(HOURS[row]))

    def entries(self, row: int, column: int) -> list[Entry]:
        """What lies in a place, by hour; also what began before it."""
        start = self.moment(row, column)
        end = start + timedelta(hours=1)
        first, last = row == 0, row == len(HOURS) - 1
        return [
            entry
            for entry in self._agenda.on(self._days[column])
            if (last or entry.start < end) and (first or start < entry.end)
        ]

    def place_of(self, entry: Entry) -> Index:
        """The place in which an appointment begins; none when it is in another week."""
        if entry.day not in self._days:
            return QModelIndex()
        row = min(max(entry.start.hour - FIRST_HOUR, 0), len(HOURS) - 1)
        return self.index(row, self._days.index(entry.day))

    def _spoken(self, index: Index, found: list[Entry]) -> str:
        start = self.moment(index.row(), index.column())
        day = day_words(start.date())
        if start.date() == self.today:
            day = self.tr("today, {0}").format(day)
        if not found:
            return self.tr("{0}, {1}, free").format(day, hour_words(start))
        parts = [day]
        for entry in found:
            parts += [span_words(entry), entry.title, entry.place]
        return ", ".join(part for part in parts if part)
