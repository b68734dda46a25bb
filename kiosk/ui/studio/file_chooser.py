"""« Choisissez votre fichier »: what is on the stick, or what to do to see it."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.modal import Modal
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.text import Body, Heading
from kiosk.ui.kit.theme_host import ThemeHost


class Offered(Protocol):
    """A file that can be chosen; `kiosk.outside.stick_files.StickFile` is one."""

    @property
    def name(self) -> str:
        """With its ending."""

    @property
    def folder(self) -> str:
        """Where it lies; empty at the top."""


class FileChooser(Modal):
    """Shows files as they are found; says in a sentence why one could not be taken."""

    chosen = Signal(object)
    """The file."""
    closed = Signal()

    def __init__(self, host: ThemeHost, window: QWidget, title: str) -> None:
        super().__init__(host, window)
        self.setObjectName("fileChooser")
        self.setAccessibleName(title)
        self._files: tuple[Offered, ...] = ()
        self._buttons: list[Button] = []
        self._panel = Card(host, padding="dialog.padding", parent=self)
        self._state = Body(host, self.tr("Plug your stick in. Your files appear here."))
        self._icon = Icon(host, "usb", "primary", "notice.icon")
        state = QHBoxLayout()
        state.setSpacing(host.theme.space(3))
        state.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self._state, 1)
        self._page = ScrollPage(host)
        self._page.column.setSpacing(host.theme.space(2))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(host.theme.space(2))
        self._page.column.addLayout(self._rows)
        self._page.column.addStretch(1)
        self.cancel = Button(host, self.tr("Cancel"), size="primary")
        self.cancel.setObjectName("cancelFile")
        self.cancel.clicked.connect(self.escape)
        self._panel.column.addWidget(Heading(host, title, 2))
        self._panel.column.addLayout(state)
        self._panel.column.addWidget(self._page, 1)
        self._panel.column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeading)

    def open(self) -> None:
        """Show it; the files come with `show_files`."""
        self.open_at(self.cancel)

    def show_files(self, stick: bool, files: Sequence[Offered]) -> None:
        """What is there now; the same files again change nothing."""
        if tuple(files) != self._files or not files:
            self._say_state(stick, bool(files))
        if tuple(files) == self._files:
            return
        self._files = tuple(files)
        for button in self._buttons:
            self._rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for n, file in enumerate(files):
            words = f"{file.name}  ·  {file.folder}" if file.folder else file.name
            button = Button(self._host, words, "outline", icon="file-text", leading=True)
            button.setObjectName(f"stick-file-{n}")
            button.clicked.connect(lambda _=False, file=file: self._choose(file))
            self._rows.addWidget(button)
            self._buttons.append(button)
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: str) -> None:
        """Why the file could not be taken, and what to do; another one may be chosen."""
        self._icon.show_icon("triangle-alert", "warning")
        self._state.setText(sentence)
        for button in self._buttons:
            button.setEnabled(True)
        announce(self, sentence)

    def stops(self) -> list[QWidget]:
        """The files, then the way out."""
        return [*self._buttons, self.cancel]

    def escape(self) -> None:
        """Nothing was chosen."""
        self.leave()
        self.closed.emit()

    def place(self) -> None:
        """In the middle, as high as the window allows."""
        theme = self._host.theme
        margin = theme.fixed("dialog.margin")
        width = min(theme.size("dialog.width"), self.width() - 2 * margin)
        height = min(theme.size("dialog.width"), self.height() - 2 * margin)
        place = QRect(0, 0, width, height)
        place.moveCenter(self.rect().center())
        self._panel.setGeometry(place)

    def _choose(self, file: Offered) -> None:
        for button in self._buttons:
            button.setEnabled(False)
        self._icon.show_icon("hourglass", "primary")
        self._state.setText(self.tr("One moment"))
        self.chosen.emit(file)

    def _say_state(self, stick: bool, files: bool) -> None:
        self._icon.show_icon("usb", "primary")
        if files:
            words = self.tr("Choose a file of your stick.")
        elif stick:
            words = self.tr("No file of this kind is on your stick.")
        else:
            words = self.tr("Plug your stick in. Your files appear here.")
        self._state.setText(words)
