"""The widgets that a mailbox which is tidied adds to the panes, put in their places."""

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.modules.mailbox.message import SENT
from kiosk.modules.mailbox.tidy_acts import EMPTIED
from kiosk.modules.mailbox.tidy_scenario import TidyMailbox
from kiosk.modules.mailbox.view.folder_strip import FolderStrip
from kiosk.modules.mailbox.view.line_button import LineButton
from kiosk.modules.mailbox.view.list_line import ListLine
from kiosk.modules.mailbox.view.panes import Panes
from kiosk.modules.mailbox.view.rules_panel import RulesPanel
from kiosk.modules.mailbox.view.storage_bar import StorageBar
from kiosk.ui.kit.buttons import IconButton
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.theme_host import ThemeHost


class TidyParts(QWidget):
    """Never shown itself: it makes the parts and shows a world in them."""

    def __init__(self, host: ThemeHost, panes: Panes) -> None:
        super().__init__(panes)
        self.hide()
        self._host, self._panes = host, panes
        folders, listing, reading = panes.folders, panes.listing, panes.reading
        self.new_folder = LineButton(
            host, self.tr("New folder"), "new-folder", icon="plus", parent=folders
        )
        self.more = LineButton(
            host, self.tr("More"), "more", icon="menu", end_icon="chevron-down", parent=folders
        )
        self.storage = StorageBar(host, folders)
        self._foot = Ground(host, "surface", ("top", "end"), listing)
        self._short = StorageBar(host, self._foot)
        self.strip = FolderStrip(host, listing)
        self.line = ListLine(host, reading.header)
        toolbar = reading.toolbar
        self.file_to = IconButton(host, "folder", self.tr("Put into a folder"), parent=toolbar)
        self.file_to.setObjectName("file-to")
        self.file_to.setToolTip(self.tr("Put into a folder (Ctrl+Shift+V)"))
        self.erase = IconButton(host, "trash-2", self.tr("Delete for good"), parent=toolbar)
        self.erase.setObjectName("erase")
        self.rules = RulesPanel(host, panes)
        self._place()

    def show_world(self, world: TidyMailbox, places: Mapping[str, str]) -> None:
        """Show the world as it is; ``places`` are the folders that take messages, by name."""
        storage, opened = world.storage, world.opened
        for bar in (self.storage, self._short):
            bar.show_storage(storage)
        name = world.own.name(world.folder) if world.folder in world.own else ""
        self.strip.show_folder(world.folder, name, len(world.inside(world.folder)))
        if world.query:
            self.strip.hide()
        row = world.row(opened) if opened else None
        is_list = bool(opened and world.list_of(opened))
        self.line.show_state(is_list=is_list, left=opened in world.unsubscribed)
        self.file_to.setVisible(row is not None and SENT not in (row.folder, row.origin))
        self.erase.setVisible(row is not None and row.folder in EMPTIED)
        self.rules.show_rules(world.rules.all(), places)

    def arrange(self, size: QSize) -> None:
        """Use another size: the bar goes below the list when the folders have no room."""
        tall = size.height() >= self._host.theme.size("mailbox.tall")
        self._foot.setVisible(self._panes.count < 3 and tall)

    def _place(self) -> None:
        """Put everything where it belongs; what is seldom used goes behind `more`."""
        folders, listing = self._panes.folders, self._panes.listing
        for name in ("contacts-settings", "signature-settings", "files-settings"):
            for button in folders.findChildren(QWidget, name):
                button.hide()
        below = QVBoxLayout()
        below.setSpacing(0)
        for widget in (self.new_folder, self.more, self.storage):
            below.addWidget(widget)
        _layout(folders).addLayout(below)
        _layout(listing).insertWidget(1, self.strip)
        QVBoxLayout(self._foot).addWidget(self._short)
        _layout(self._foot).setContentsMargins(0, 0, 0, 0)
        _layout(listing).addWidget(self._foot)
        _layout(self._panes.reading.header).addWidget(self.line)
        bar = _layout(self._panes.reading.toolbar)
        bar.insertWidget(bar.count() - 2, self.file_to)
        bar.addWidget(self.erase)
        # One button more than other mailboxes have.
        bar.setSpacing(self._host.theme.space(1))
        self._panes.add_panel("rules", self.rules)


def _layout(widget: QWidget) -> QBoxLayout:
    layout = widget.layout()
    assert isinstance(layout, QBoxLayout)
    return layout
