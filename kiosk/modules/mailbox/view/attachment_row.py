"""The files of a mail, one after the other, on as many lines as they want."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.modules.mailbox.attached import Attached
from kiosk.modules.mailbox.view.attachment_chip import AttachmentChip
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.theme_host import ThemeHost


class AttachmentRow(QWidget):
    """Hidden while there is no file. ``removable`` in a mail that is being written."""

    looked_at = Signal(str)
    """Id of the file to show."""
    removed = Signal(str)
    saved = Signal(str)
    """Id of a file to save on this PC; told only while `savable`."""
    savable = False
    """Whether each file gets a button that saves it; set before files are shown."""

    def __init__(
        self, host: ThemeHost, *, removable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._host, self._removable = host, removable
        self.chips: list[AttachmentChip] = []
        self.setObjectName("attachments")
        self.setAccessibleName(self.tr("Attached files"))
        self._flow = FlowLayout(self, host.theme.space(1))
        self.hide()

    def show_files(self, files: Sequence[Attached], known: Callable[[str], bool]) -> None:
        """Show these files; ``known`` says which can be looked at."""
        if [chip.file for chip in self.chips] != list(files):
            self._make(files)
        for chip in self.chips:
            chip.pill.setEnabled(known(chip.file.id) or self._removable)
        self.setVisible(bool(files))

    def focus_on(self, id: str) -> None:
        """Put the keyboard on one of them."""
        for chip in self.chips:
            if chip.file.id == id:
                chip.pill.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, files: Sequence[Attached]) -> None:
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.chips = []
        for file in files:
            chip = AttachmentChip(self._host, file, removable=self._removable, parent=self)
            chip.pressed.connect(self.looked_at)
            chip.removed.connect(self.removed)
            if self.savable:
                chip.let_save()
                chip.saved.connect(self.saved)
            self._flow.addWidget(chip)
            chip.show()
            self.chips.append(chip)
        self.updateGeometry()
