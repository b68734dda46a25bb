"""The files of this PC beside the mail: where one is chosen, named, looked at and taken.

What is in the panel is made by whoever opens the mailbox (`PickerFactory`), so that this view
needs nothing of the file manager but its two signals and `refresh`.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.learning.files import File, Files
from kiosk.learning.scenario import Act
from kiosk.modules.mailbox.view.pane_head import PaneHead
from kiosk.modules.mailbox.world import MailboxWorld
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.theme_host import ThemeHost

Perform = Callable[[Act], None]
"""Does an act on files; raises NotOfferedError when the world does not take it."""


Where = Callable[[File], Path]
"""Where the inside of a file lies on disk."""
PickerFactory = Callable[[ThemeHost, Files, Perform, Where, QWidget], Any]
"""(host, files, perform, where, parent) -> the chooser: a widget with the signals ``picked``
(id of a file) and ``cancelled``, and a `refresh` that shows the files as they are now."""


class FilesPanel(Ground):
    """A title, a cross, and the file chooser. The chooser is made when it is first shown."""

    picked = Signal(str)
    closed = Signal()

    def __init__(
        self,
        host: ThemeHost,
        world: MailboxWorld,
        make: PickerFactory | None,
        perform: Perform,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, "surface", ("end",), parent)
        self._world, self._make, self._perform = world, make, perform
        self.picker: Any = None
        self.setObjectName("files-panel")
        self.setAccessibleName(self.tr("Files"))
        self.head = PaneHead(host, "close-files", self.tr("Close the files"), parent=self)
        self.head.set_title(self.tr("Files"))
        self.head.closed.connect(self.closed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, host.theme.border("hair"), 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)

    def set_short(self, short: bool) -> None:
        """Give the line of the title to the files where there is little height."""
        self.head.setVisible(not short)

    @property
    def possible(self) -> bool:
        """Whether there are files, and something to show them with."""
        return self._world.files is not None and self._make is not None

    def start(self) -> None:
        """Put the keyboard on the files."""
        self._build()
        if self.picker is not None:
            self.picker.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the files as they are now."""
        if self.picker is not None:
            self.picker.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the chooser."""
        self._build()
        super().showEvent(event)

    def _build(self) -> None:
        files = self._world.files
        if self.picker is not None or files is None or self._make is None:
            return
        picker = self._make(self._host, files, self._perform, self._world.where, self)
        picker.picked.connect(self.picked)
        picker.cancelled.connect(self.closed)
        self._column.addWidget(picker, 1)
        picker.show()
        self.picker = picker
