"""Words that a person keeps as they are: for this visit, in memory only."""

from PySide6.QtCore import QObject, Signal


class OwnWords(QObject):
    """Shared by all fields of a visit."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def all(self) -> list[str]:
        """In the order in which they were kept."""
        return list(self._words)

    def keep(self, word: str) -> None:
        """Never mark this word again."""
        if word not in self._words:
            self._words.append(word)
            self.changed.emit()

    def forget(self) -> None:
        """The visit is over."""
        self._words = []
