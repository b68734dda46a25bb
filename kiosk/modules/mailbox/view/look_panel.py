"""A file of a mail that is not on this PC, looked at in place of the mail.

What shows it is made by whoever opens the mailbox (`LookFactory`), as the file chooser is.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.learning.files import File
from kiosk.modules.mailbox.attached import Attached
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.theme_host import ThemeHost

Inside = Callable[[File], bytes]
"""What is inside a file."""
LookFactory = Callable[[ThemeHost, Inside, QWidget], Any]
"""(host, inside, parent) -> what shows a file: a widget with the signal ``closed``, with
`show_file` for a `File` or None, and with `focus_content`."""


class LookPanel(Ground):
    """One file at a time. What shows it is made at the first look; Esc closes."""

    closed = Signal()

    def __init__(
        self,
        host: ThemeHost,
        content: Callable[[Attached], bytes],
        make: LookFactory | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, "surface", (), parent)
        self._content, self._make = content, make
        self.file: Attached | None = None
        """The one that is looked at."""
        self._shown: Any = None
        self.setObjectName("look-panel")
        self.setAccessibleName(self.tr("File of this message"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def possible(self) -> bool:
        """Whether there is something to show files with."""
        return self._make is not None

    def look_at(self, file: Attached, when: datetime) -> None:
        """Show what is inside a file that came with a mail of that date."""
        self.file = file
        self._build()
        self._shown.show_file(
            File(file.id, file.name, "", file.size, when, file.kind, file.content)
        )

    def start(self) -> None:
        """Put the keyboard on what is shown."""
        self._shown.focus_content()

    def forget(self) -> None:
        """Nothing is looked at any more."""
        self.file = None
        if self._shown is not None:
            self._shown.show_file(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the mail."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        if self._shown is None and self._make is not None:
            self._shown = self._make(self._host, self._inside, self)
            self._shown.closed.connect(self.closed)
            self._column.addWidget(self._shown)

    def _inside(self, file: File) -> bytes:
        assert self.file is not None
        return self._content(self.file)
