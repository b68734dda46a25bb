"""The files between their toolbar and, in the bin, the button that empties it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.file_list import FileList
from kiosk.ui.parts.explorer.toolbar import Toolbar


class FilesPage(QWidget):
    """Toolbar, list, and `foot`, shown only where there is something to empty."""

    def __init__(self, host: ThemeHost, parent: QWidget) -> None:
        super().__init__(parent)
        self.toolbar = Toolbar(host, self)
        self.list = FileList(host, self)
        self.foot = QWidget(self)
        self.empty_bin_button = Button(
            host, self.tr("Empty the bin"), "outline", icon="trash-2", size="small",
            parent=self.foot,
        )  # fmt: skip
        self.empty_bin_button.setObjectName("empty-bin")
        row = QHBoxLayout(self.foot)
        gap = host.theme.space(2)
        row.setContentsMargins(gap, gap, gap, gap)
        row.addStretch(1)
        row.addWidget(self.empty_bin_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.list, 1)
        column.addWidget(self.foot)
