"""A file chooser that is no more than a list, for the tests of the mailbox's own side."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from kiosk.learning.files import File, Files
from kiosk.learning.scenario import Act
from kiosk.ui.kit.theme_host import ThemeHost


class FileChooser(QWidget):
    """Names of the files of the folder shown; `pick` takes the one under the keyboard."""

    picked = Signal(str)
    cancelled = Signal()

    def __init__(
        self,
        host: ThemeHost,
        files: Files,
        perform: Callable[[Act], None],
        where: Callable[[File], Path],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.files, self.perform, self.where = files, perform, where
        self.list = QListWidget(self)
        self.list.setObjectName("file-list")
        self.list.setAccessibleName("Files")
        self.take = QPushButton("Attach", self)
        self.take.setObjectName("pick")
        self.take.clicked.connect(lambda: self.picked.emit(self.current()))
        column = QVBoxLayout(self)
        column.addWidget(self.list)
        column.addWidget(self.take)
        self.setFocusProxy(self.list)
        self.refresh()

    def current(self) -> str:
        """Id of the file under the keyboard."""
        return str(self.list.currentItem().data(Qt.ItemDataRole.UserRole))

    def choose(self, id: str) -> None:
        """Put the keyboard on a file."""
        for place in range(self.list.count()):
            if self.list.item(place).data(Qt.ItemDataRole.UserRole) == id:
                self.list.setCurrentRow(place)

    def refresh(self) -> None:
        """Show the files as they are now."""
        self.list.clear()
        for file in self.files.listing():
            item = QListWidgetItem(file.name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, file.id)
        self.list.setCurrentRow(0)
