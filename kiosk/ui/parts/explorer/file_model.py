"""The rows of the file list: folders first, then files, in the order of the model."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QPixmap

from kiosk.ui.parts.explorer.dragged import MIME, pack
from kiosk.ui.parts.explorer.shown import ShownFile

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
NAME, DATE, KIND, SIZE = range(4)
COLUMN_OF = {"name": NAME, "date": DATE, "kind": KIND, "size": SIZE}
"""Where a sorting of `SORTS` is shown."""


class FileModel(QAbstractTableModel):
    """What is shown of each file; nothing is changed through it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ShownFile] = []
        self._found = False
        self._sorted: tuple[int, QPixmap] | None = None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many folders and files."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Name, date, kind, size."""
        return 0 if parent.isValid() else len(COLUMN_OF)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, one of its words, or what a screen reader says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        words = (row.name, row.when, row.kind, row.size)[index.column()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken if index.column() == NAME else words
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Name of a column; a small arrow shows the order in force."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DecorationRole and self._sorted and self._sorted[0] == section:
            return self._sorted[1]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == SIZE:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        kind = self.tr("Folder") if self._found else self.tr("Type")
        return (self.tr("Name"), self.tr("Modified"), kind, self.tr("Size"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Files are dragged and renamed; only folders take files."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.row(index)
        if row is None or row.folder:
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == NAME else flags

    def mimeTypes(self) -> list[str]:
        """The only type that is dragged here."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The file that is dragged."""
        row = self.row(indexes[0]) if indexes else None
        return pack(row.id if row else "")

    def row(self, index: Index) -> ShownFile | None:
        """The row of an index; None when it has none."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def place_of(self, id: str) -> int:
        """Row of a file or folder; -1 when it is not shown."""
        return next((number for number, row in enumerate(self._rows) if row.id == id), -1)

    def show_rows(self, rows: Sequence[ShownFile], *, found: bool) -> bool:
        """Become these rows; ``found`` says that they come from several folders.

        True when anything differs.
        """
        if list(rows) == self._rows and found == self._found:
            return False
        self.beginResetModel()
        self._rows, self._found = list(rows), found
        self.endResetModel()
        return True

    def show_sorting(self, column: int, arrow: QPixmap) -> None:
        """Mark the order in force with a small arrow."""
        self._sorted = (column, arrow)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMN_OF) - 1)
