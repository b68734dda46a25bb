"""The rows of the message list, changed as little as possible when the world moves."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.modules.mailbox.message import DRAFTS, Row

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
CHOSEN = Qt.ItemDataRole.UserRole + 2
"""Whether the box of a row is ticked; None for a draft, which has no box."""


@dataclass(frozen=True, slots=True)
class ShownRow:
    """What one row shows; ``when`` is already written as the list shows it."""

    id: str
    who: str
    initials: str
    hue: str
    subject: str
    snippet: str
    fate: str
    """« Effacé dans 30 jours » in spam and trash, else empty."""
    when: str
    unread: bool
    starred: bool


class MessageModel(QAbstractListModel):
    """Rows in the order shown. `show_rows` tells views only what differs.

    ``show`` writes a row as it is shown; only rows on screen are ever written.
    """

    def __init__(
        self, show: Callable[[Row, datetime], ShownRow], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._show = show
        self._now = datetime.min.replace(tzinfo=UTC)
        self._rows: list[Row] = []
        self._written: dict[str, tuple[Row, ShownRow]] = {}
        self._chosen: frozenset[str] = frozenset()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many messages."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself, its subject, or what a screen reader says."""
        if not index.isValid():
            return None
        row = self._shown(self._rows[index.row()])
        if role == ROW:
            return row
        if role == CHOSEN:
            draft = self._rows[index.row()].folder == DRAFTS
            return None if draft else row.id in self._chosen
        if role == Qt.ItemDataRole.DisplayRole:
            return row.subject
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row)
        return None

    def spoken(self, row: ShownRow) -> str:
        """Sender, subject, date, then the states that are on."""
        states = [self.tr("unread")] if row.unread else []
        states += [self.tr("starred")] if row.starred else []
        states += [row.fate] if row.fate else []
        states += [self.tr("chosen")] if row.id in self._chosen else []
        return ", ".join([row.who, row.subject, row.when, *states])

    def choosable(self) -> list[str]:
        """Ids of the messages that have a box, in order."""
        return [row.id for row in self._rows if row.folder != DRAFTS]

    def show_chosen(self, ids: frozenset[str]) -> None:
        """Tick the boxes of these messages."""
        changed, self._chosen = self._chosen ^ ids, ids
        for place, row in enumerate(self._rows):
            if row.id in changed:
                self.dataChanged.emit(self.index(place), self.index(place))

    def rows_of(self, ids: frozenset[str]) -> list[Row]:
        """The messages of these ids that are shown, in order."""
        return [row for row in self._rows if row.id in ids]

    def id_at(self, place: int) -> str:
        """Id of the message in a row; empty when there is no such row."""
        return self._rows[place].id if 0 <= place < len(self._rows) else ""

    def place_of(self, id: str) -> int:
        """Place of a message; -1 when it is not shown."""
        for place, row in enumerate(self._rows):
            if row.id == id:
                return place
        return -1

    def show_rows(self, rows: Sequence[Row], now: datetime) -> None:
        """Become these rows: repaint changed ones, insert or remove single ones, else reset.

        On another day every date reads differently: everything is written again.
        """
        if now.date() != self._now.date():
            self._now, self._written = now, {}
            self._reset(rows)
            return
        old, new = [row.id for row in self._rows], [row.id for row in rows]
        kept, known = set(new), set(old)
        if [id for id in old if id in kept] != [id for id in new if id in known]:
            self._reset(rows)
            return
        if len(known ^ kept) > max(8, len(kept) // 2):
            self._reset(rows)
            return
        for place in range(len(old) - 1, -1, -1):
            if old[place] not in kept:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            if row.id not in known:
                self.beginInsertRows(QModelIndex(), place, place)
                self._rows.insert(place, row)
                self.endInsertRows()
            elif self._rows[place] is not row and self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))

    def _shown(self, row: Row) -> ShownRow:
        written = self._written.get(row.id)
        if written is None or written[0] is not row:
            written = self._written[row.id] = (row, self._show(row, self._now))
        return written[1]

    def _reset(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()
