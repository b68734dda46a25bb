"""Chooses a file: the explorer with `Joindre` and `Annuler` at its foot."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.learning.files import File, Files
from kiosk.learning.scenario import Act
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.scroll import ScrollPage
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
        self._host = host
        self._foot = foot = Ground(host, "surface", ("top",), self)
        foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.name = NameLine(host, foot)
        self.look_button = Button(
            host, self.tr("Preview"), "outline", icon="eye", size="small", parent=foot
        )
        self.look_button.setObjectName("preview-file")
        self.look_button.clicked.connect(self._look)
        self.cancel_button = Button(host, self.tr("Cancel"), "outline", size="small", parent=foot)
        self.cancel_button.setObjectName("cancel-pick")
        self.cancel_button.clicked.connect(self.cancelled)
        self.take_button = Button(
            host, self.tr("Attach"), "primary", icon="paperclip", size="small", parent=foot
        )
        self.take_button.setObjectName("pick")
        self.take_button.clicked.connect(self._take)
        self._lay_out_foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._page = self._make_page()
        column.addWidget(self._page, 1)
        column.addWidget(foot)
        self.setFocusProxy(self.explorer.list)
        self._show_chosen("")
        self.refresh()

    def refresh(self) -> None:
        """Show the files as they are now."""
        self.explorer.refresh()
        self._show_chosen(self.explorer.chosen_id())

    def showEvent(self, event: QShowEvent) -> None:
        """What was said the last time is long done."""
        self.explorer.words.say("")
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name stands beside the buttons when it has room there."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes no file."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    def _show_chosen(self, id: str) -> None:
        file = next((each for each in self._files.files if each.id == id), None)
        self.name.show_name(file.name if file else self.tr("No file chosen"))
        self._fit()
        self.take_button.setEnabled(file is not None)
        self.look_button.setEnabled(file is not None and not self._files.previewed)

    def _look(self) -> None:
        """Show what is inside, and give it the keyboard: this button has nothing more to do."""
        self.explorer.ask("preview")
        if self._files.previewed:
            self.explorer.preview.bar.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_words(self) -> None:
        if self.explorer.words.isVisible():
            self._page.ensureWidgetVisible(self.explorer.words)

    def _take(self) -> None:
        id = self.explorer.chosen_id()
        if id:
            self.picked.emit(id)

    def _make_page(self) -> ScrollPage:
        """In a very low window the files scroll, so that two of them are whole; the foot stays."""
        page = ScrollPage(self._host, self)
        page.setObjectName("files-page")
        page.column.setContentsMargins(0, 0, 0, 0)
        page.column.addWidget(self.explorer, 1)
        # Once the line of words has its place.
        self.explorer.deeds.said.connect(lambda: QTimer.singleShot(0, self, self._show_words))
        return page

    def _lay_out_foot(self) -> None:
        gap = self._host.theme.space(2)
        self._foot_lines = QVBoxLayout(self._foot)
        self._foot_lines.setContentsMargins(gap, gap, gap, gap)
        self._foot_lines.setSpacing(gap)
        self._foot_line = QHBoxLayout()
        self._foot_line.setSpacing(gap)
        self._foot_line.addWidget(self.name, 1)
        self._foot_line.addStretch()
        for button in (self.look_button, self.cancel_button, self.take_button):
            self._foot_line.addWidget(button)
        self._foot_lines.addLayout(self._foot_line)

    def _fit(self) -> None:
        """A line of its own for the name, where it would be cut and there is height for it."""
        theme = self._host.theme
        parts = (self.name, self.look_button, self.cancel_button, self.take_button)
        needed = sum(part.sizeHint().width() + theme.space(2) for part in parts) + theme.space(2)
        above = needed > self.width() and self.height() >= theme.size("explorer.tall")
        if above == (self._foot_lines.count() > 1):
            return
        if above:
            self._foot_line.removeWidget(self.name)
            self._foot_lines.insertWidget(0, self.name)
        else:
            self._foot_lines.removeWidget(self.name)
            self._foot_line.insertWidget(0, self.name, 1)
