"""The first pane: write, the folders, address book and signature; or one button with a menu."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from kiosk.modules.mailbox.view.folder_list import FolderList
from kiosk.modules.mailbox.view.line_button import LineButton
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.line_list import Line
from kiosk.ui.kit.theme_host import ThemeHost


class FolderPane(Ground):
    """`Nouveau`, the folders, and what belongs to the box as a whole."""

    new = Signal()
    chosen = Signal(str)
    panel_wanted = Signal(str)
    """``contacts``, ``signature`` or ``files``."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "surface", ("end",), parent)
        self.write = Button(
            host, self.tr("New"), "mail-soft", icon="pencil", size="small", parent=self
        )
        self.write.setObjectName("new")
        self.write.setToolTip(self.tr("New message (Ctrl+N)"))
        self.write.clicked.connect(self.new)
        self._panels: dict[str, LineButton] = {}
        self.folders = FolderList(host, self)
        self.folders.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        gap = host.theme.space(2)
        column.setContentsMargins(gap, host.theme.space(3), gap, gap)
        column.setSpacing(host.theme.space(3))
        column.addWidget(self.write)
        column.addWidget(self.folders, 1)
        for panel, icon, words in (
            ("contacts", "book-user", self.tr("Contacts")),
            ("signature", "signature", self.tr("Signature")),
            ("files", "folder", self.tr("Files")),
        ):
            button = LineButton(host, words, f"{panel}-settings", icon=icon, parent=self)
            button.clicked.connect(lambda _=False, name=panel: self.panel_wanted.emit(name))
            column.addWidget(button)
            self._panels[panel] = button
        self.set_files(False)

    def set_files(self, possible: bool) -> None:
        """Whether there are files to show."""
        self._panels["files"].setVisible(possible)


class FolderMenu(LineButton):
    """The folder shown, with the others in its menu: for one pane at a time."""

    chosen = Signal(str)
    panel_wanted = Signal(str)

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(
            host,
            "",
            "folder-menu",
            icon="inbox",
            end_icon="chevron-down",
            framed=True,
            parent=parent,
        )
        self.files = False
        """Whether the menu leads to the files of this PC."""
        self.menu = QMenu(self)
        Dress(host, self.menu)
        self.clicked.connect(self._open)

    def show_folders(self, folders: Sequence[Line], current: str) -> None:
        """Name the folder shown; list all of them."""
        self.menu.clear()
        for folder in folders:
            count = f"  {folder.count}" if folder.count else ""
            action = QAction(f"{folder.name}{count}", self.menu)
            action.setObjectName(f"folder-{folder.id}")
            action.setCheckable(True)
            action.setChecked(folder.id == current)
            action.triggered.connect(lambda _=False, id=folder.id: self.chosen.emit(id))
            self.menu.addAction(action)
            if folder.id == current:
                self.setText(f"{folder.name}{count}")
                self.set_icon(folder.icon)
                self.setAccessibleName(self.tr("Folder: {0}").format(folder.spoken))
        self.menu.addSeparator()
        files = [("files", self.tr("Files"))] if self.files else []
        for panel, words in (
            ("contacts", self.tr("Contacts")),
            ("signature", self.tr("Signature")),
            *files,
        ):
            action = QAction(words, self.menu)
            action.triggered.connect(lambda _=False, name=panel: self.panel_wanted.emit(name))
            self.menu.addAction(action)

    def _open(self) -> None:
        self.menu.popup(self.mapToGlobal(QPoint(0, self.height())))
