"""Blocks as rows of a list, in the order of the world."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.modules.cv.blocks import Block

BLOCK = Qt.ItemDataRole.UserRole + 1
NOWHERE = -1

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class BlockModel(QAbstractListModel):
    """The blocks of one place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._blocks: tuple[Block, ...] = ()

    def show(self, blocks: Sequence[Block]) -> bool:
        """Show these; False when they stood there already."""
        if tuple(blocks) == self._blocks:
            return False
        self.beginResetModel()
        self._blocks = tuple(blocks)
        self.endResetModel()
        return True

    def place_of(self, id: str) -> int:
        """The row of a block; `NOWHERE` when it is not here."""
        found = (row for row, block in enumerate(self._blocks) if block.id == id)
        return next(found, NOWHERE)

    def id_at(self, row: int) -> str:
        """The block of a row; empty outside."""
        return self._blocks[row].id if 0 <= row < len(self._blocks) else ""

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._blocks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The block, its name, or what a screen reader says of it."""
        if not 0 <= index.row() < len(self._blocks):
            return None
        block = self._blocks[index.row()]
        if role == BLOCK:
            return block
        if role == Qt.ItemDataRole.DisplayRole:
            return block.name
        return spoken(block) if role == Qt.ItemDataRole.AccessibleTextRole else None


def spoken(block: Block) -> str:
    """A block in one line: its name, then what it says unless that begins with the name."""
    text = ", ".join(block.lines)
    return text if text.startswith(block.name) else f"{block.name}, {text}"
