"""Chooses a file: the explorer with `Joindre` and `Annuler` at its foot."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.learning.files import File, Files
from kiosk.learning.scenario import Act
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.explorer import Explorer
from kiosk.ui.parts.explorer.name_line import NameLine
from kiosk.ui.parts.explorer.reader import Reader


class FilePicker(QWidget):
    """Enter, two presses or `Joindre` take the chosen file; Esc or `Annuler` take none.

    What is inside can be looked at first: `Aperçu` shows it, `Joindre` then takes that file.
    """

    picked = Signal(str)
    """Id of the file taken."""
    cancelled = Signal()

    def __init__(
        self,
        host: ThemeHost,
        files: Files,
        perform: Callable[[Act], None],
        read: Callable[[File], Path],
        reader: Reader,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._files = files
        self.setObjectName("file-picker")
        self.setAccessibleName(self.tr("Choose a file"))
        self.explorer = Explorer(host, files, perform, read, reader, picking=True, parent=self)
        self.explorer.picked.connect(self.picked)
        self.explorer.chosen.connect(self._show_chosen)
        foot = Ground(host, "surface", ("top",), self)
        foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.name = NameLine(host, foot)
        self.look_button = Button(
            host, self.tr("Preview"), "outline", icon="eye", size="small", parent=foot
        )
        self.look_button.setObjectName("preview-file")
        self.look_button.clicked.connect(lambda: self.explorer.ask("preview"))
        self.cancel_button = Button(host, self.tr("Cancel"), "outline", size="small", parent=foot)
        self.cancel_button.setObjectName("cancel-pick")
        self.cancel_button.clicked.connect(self.cancelled)
        self.take_button = Button(
            host, self.tr("Attach"), "primary", icon="paperclip", size="small", parent=foot
        )
        self.take_button.setObjectName("pick")
        self.take_button.clicked.connect(self._take)
        row = QHBoxLayout(foot)
        gap = host.theme.space(2)
        row.setContentsMargins(gap, gap, gap, gap)
        row.setSpacing(gap)
        row.addWidget(self.name, 1)
        for button in (self.look_button, self.cancel_button, self.take_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.explorer, 1)
        column.addWidget(foot)
        self.setFocusProxy(self.explorer.list)
        self._show_chosen("")
        self.refresh()

    def refresh(self) -> None:
        """Show the files as they are now."""
        self.explorer.refresh()
        self._show_chosen(self.explorer.chosen_id())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes no file."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    def _show_chosen(self, id: str) -> None:
        file = next((each for each in self._files.files if each.id == id), None)
        self.name.show_name(file.name if file else self.tr("No file chosen"))
        self.take_button.setEnabled(file is not None)
        self.look_button.setEnabled(file is not None and not self._files.previewed)

    def _take(self) -> None:
        id = self.explorer.chosen_id()
        if id:
            self.picked.emit(id)
