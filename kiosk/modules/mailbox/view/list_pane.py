"""The middle pane: search and sort above the list, or a sentence when it is empty."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QBoxLayout, QMenu, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from kiosk.modules.mailbox.folders import Sorting
from kiosk.modules.mailbox.message import Row
from kiosk.modules.mailbox.view.empty_page import EmptyPage
from kiosk.modules.mailbox.view.message_list import MessageList
from kiosk.modules.mailbox.view.shown import ICONS, OWN_ICON
from kiosk.ui.kit.buttons import IconButton
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.search_box import SearchBox, SearchWords
from kiosk.ui.kit.theme_host import ThemeHost


class ListPane(Ground):
    """Emits what was asked; shows what it is given.

    `lead` is a layout for what stands before the search when the folder pane is hidden.
    """

    sorted_by = Signal(str)

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "surface", ("end",), parent)
        self._host = host
        self.search = SearchBox(
            host, "search", self._search_words(), least="mailbox.searchLeast", color="mail",
            parent=self,
        )  # fmt: skip
        self.search.down.connect(self._go_to_list)
        self.sort = IconButton(host, "arrow-up-down", self.tr("Sort messages"), parent=self)
        self.sort.setObjectName("sort")
        self.sort.clicked.connect(self._open_sort_menu)
        self.sort_menu = QMenu(self)
        Dress(host, self.sort_menu)
        self._sort_actions = self._fill_sort_menu()
        self.list = MessageList(host, self)
        self.empty = EmptyPage(host, "empty-list", self)
        self.lead = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        finding = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        finding.addWidget(self.search, 1)
        finding.addWidget(self.sort)
        self._head = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._head.addLayout(self.lead)
        self._head.addLayout(finding, 1)
        self._bar = Ground(host, "surface", ("bottom", "end"), self)
        self._bar.setLayout(self._head)
        self._bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        below = QWidget(self)
        self._stack = QStackedLayout(below)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._bar)
        self._column.addWidget(below, 1)
        for layout in (self.lead, finding, self._head):
            layout.setSpacing(host.theme.space(2))
        margin = host.theme.space(2)
        self._head.setContentsMargins(margin, margin, margin, margin)
        self._column.setContentsMargins(0, 0, host.theme.border("hair"), 0)

    def set_in_line(self, in_line: bool) -> None:
        """Put what leads beside the search (one pane) or above it (a narrow column)."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(across if in_line else down)

    def show_rows(self, rows: Sequence[Row], opened: str, now: datetime) -> None:
        """Show these rows, the open message tinted."""
        self.list.rows.show_rows(rows, now)
        self.list.select(opened)
        self._stack.setCurrentWidget(self.list if rows else self.empty)

    def say_empty(self, folder: str, query: str) -> None:
        """What stands in place of an empty list: nothing found, or nothing in the folder."""
        if query.strip():
            words = self.tr("No message found for “{0}”.").format(query.strip())
            self.empty.say("search", words, self.tr("Clear the search"))
        else:
            self.empty.say(ICONS.get(folder, OWN_ICON), self.tr("This folder is empty."))

    def show_sorting(self, sorting: Sorting) -> None:
        """Mark the order in force, in the menu and for screen readers."""
        action = self._sort_actions[sorting.by]
        action.setChecked(True)
        self.sort.setAccessibleDescription(action.text())

    def _search_words(self) -> SearchWords:
        return SearchWords(
            inside=self.tr("Search"),
            name=self.tr("Search messages"),
            tip=self.tr("Words, or de: a name, or objet: a subject. (Ctrl+F)"),
            clear=self.tr("Clear the search"),
        )

    def _go_to_list(self) -> None:
        if self.list.rows.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_sort_menu(self) -> dict[str, QAction]:
        names = {
            "date": self.tr("Sort by date"),
            "sender": self.tr("Sort by sender"),
            "subject": self.tr("Sort by subject"),
        }
        group = QActionGroup(self.sort_menu)
        actions = {}
        for key, name in names.items():
            action = QAction(name, self.sort_menu)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, key=key: self.sorted_by.emit(key))
            group.addAction(action)
            self.sort_menu.addAction(action)
            actions[key] = action
        return actions

    def _open_sort_menu(self) -> None:
        self.sort_menu.popup(self.sort.mapToGlobal(QPoint(0, self.sort.height())))
