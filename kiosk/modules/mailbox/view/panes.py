"""Where the panes are: three side by side, two, or one at a time, by the room there is."""

from itertools import pairwise

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from kiosk.modules.mailbox.view.compose_pane import ComposePane
from kiosk.modules.mailbox.view.contacts_panel import ContactsPanel
from kiosk.modules.mailbox.view.draft_tab import DraftTab
from kiosk.modules.mailbox.view.folder_pane import FolderMenu, FolderPane
from kiosk.modules.mailbox.view.list_pane import ListPane
from kiosk.modules.mailbox.view.reading_pane import ReadingPane
from kiosk.modules.mailbox.view.signature_panel import SignaturePanel
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.theme import Theme
from kiosk.ui.kit.theme_host import ThemeHost


def columns(theme: Theme, size: QSize) -> int:
    """How many panes have room side by side (1 to 3)."""
    wide = size.width() >= theme.size("mailbox.wide")
    if wide and size.height() >= theme.size("mailbox.tall"):
        return 3
    return 2 if size.width() >= theme.size("mailbox.medium") else 1


class Panes(QWidget):
    """Leading side (folders, list) and last pane (message, mail being written, a panel).

    With one column only one side is visible: `show_last` says which. With one or two columns
    the folders are a menu above the list.
    """

    def __init__(
        self,
        host: ThemeHost,
        folders: FolderPane,
        listing: ListPane,
        reading: ReadingPane,
        compose: ComposePane,
        contacts: ContactsPanel,
        signature: SignaturePanel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._folders, self._listing, self._reading = folders, listing, reading
        self._compose = compose
        self.count = 0
        self._last_shown = False
        self.menu = FolderMenu(host, self)
        self.write = Button(
            host, folders.write.text(), "mail-soft", icon="pencil", size="small", parent=self
        )
        self.write.setObjectName("new-short")
        self.write.setToolTip(folders.write.toolTip())
        self.write.setAccessibleName(folders.write.text())
        listing.lead.addWidget(self.menu, 1)
        listing.lead.addWidget(self.write)
        self.side = QWidget(self)
        leading = QHBoxLayout(self.side)
        leading.setContentsMargins(0, 0, 0, 0)
        leading.setSpacing(0)
        leading.addWidget(folders)
        leading.addWidget(listing, 1)
        self.tab = DraftTab(host, self)
        self.last = QWidget(self)
        ending = QVBoxLayout(self.last)
        ending.setContentsMargins(0, 0, 0, 0)
        ending.setSpacing(0)
        self._stack = QStackedLayout()
        for page in (reading, compose, contacts, signature):
            self._stack.addWidget(page)
        ending.addLayout(self._stack, 1)
        ending.addWidget(self.tab)
        # The menu was made last, and comes first.
        order = (self.menu, self.write, listing.search.edit, listing.search.clear_button)
        for before, after in pairwise((*order, listing.sort, listing.list)):
            QWidget.setTabOrder(before, after)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(self.last, 1)

    def show_page(self, page: QWidget, *, wanted: bool) -> None:
        """Put a page into the last pane; `wanted` says that it matters more than the list."""
        self._stack.setCurrentWidget(page)
        self._last_shown = wanted
        self._show_sides()

    def arrange(self, size: QSize) -> None:
        """Use another size or theme."""
        theme = self._host.theme
        self.count = columns(theme, size)
        three, one = self.count == 3, self.count == 1
        self._folders.setVisible(three)
        self.menu.setVisible(not three)
        slim = one and size.width() < theme.size("mailbox.slim")
        self.write.setText("" if slim else self._folders.write.text())
        self.write.setVisible(not three)
        self._listing.set_in_line(one)
        self._reading.toolbar.back_button.setVisible(one)
        self._compose.set_short(size.height() < theme.size("mailbox.tall"))
        self._folders.setFixedWidth(theme.size("mailbox.folders"))
        list_width = theme.size("mailbox.list") + (0 if three else theme.size("mailbox.listExtra"))
        if one:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(size.width())
            self.side.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        else:
            self.side.setFixedWidth(list_width + (theme.size("mailbox.folders") if three else 0))
        self._show_sides()

    def _show_sides(self) -> None:
        one = self.count == 1
        self.side.setVisible(not one or not self._last_shown)
        self.last.setVisible(not one or self._last_shown)
