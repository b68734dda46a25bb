"""The middle pane: search and sort above the list, or what is chosen; a sentence if empty."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from kiosk.modules.mailbox.folders import Sorting, common
from kiosk.modules.mailbox.message import SPAM, TRASH, Row
from kiosk.modules.mailbox.view.empty_page import EmptyPage
from kiosk.modules.mailbox.view.message_list import MessageList
from kiosk.modules.mailbox.view.selection_bar import SelectionActions, SelectionBar
from kiosk.modules.mailbox.view.shown import ICONS, OWN_ICON, folder_name
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
    searched_in = Signal(str)
    """Another folder in which the same search is wanted."""

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
        self.empty.asked.connect(self.searched_in)
        self._leading = QWidget(self)
        self.lead = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._leading)
        self._finding = QWidget(self)
        finding = QHBoxLayout(self._finding)
        finding.addWidget(self.search, 1)
        finding.addWidget(self.sort)
        self.selection = SelectionBar(host, self)
        self.deeds = SelectionActions(host, self)
        self._head = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._head.addWidget(self._leading)
        self._head.addWidget(self._finding, 1)
        self._head.addWidget(self.selection, 1)
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
        self._foot = Ground(host, "surface", ("top", "end"), self)
        self._foot_row = QHBoxLayout(self._foot)
        self._foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column.addWidget(self._foot)
        for layout in (self.lead, finding):
            layout.setContentsMargins(0, 0, 0, 0)
        for layout in (self.lead, finding, self._head):
            layout.setSpacing(host.theme.space(2))
        margin = host.theme.space(2)
        for layout in (self._head, self._foot_row):
            layout.setContentsMargins(margin, margin, margin, margin)
        self._panes = 0
        self.arrange(3)
        self.list.chosen_changed.connect(self._show_chosen)
        self.selection.all_turned.connect(self.list.choose_all)
        self.selection.closed.connect(self._stop_choosing)
        self._column.setContentsMargins(0, 0, host.theme.border("hair"), 0)

    def arrange(self, panes: int, slim: bool = False) -> None:
        """Put what leads beside the search (one pane) or above it (a narrow column).

        What can be done with chosen messages stands below the list where three panes leave the
        height for it, else beside their number; as icons in a narrow column or a ``slim`` pane.
        """
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(across if panes == 1 else down)
        if (panes == 3) != (self._panes == 3):
            if panes == 3:
                self._foot_row.addWidget(self.deeds)
            else:
                self.selection.row.insertWidget(2, self.deeds)
        self.deeds.set_short(slim or panes == 2)
        self._panes = panes
        self._show_chosen()

    def show_rows(self, rows: Sequence[Row], opened: str, now: datetime) -> None:
        """Show these rows, the open message tinted."""
        self.list.rows.show_rows(rows, now)
        self.list.select(opened)
        self.list.show_chosen()
        self._stack.setCurrentWidget(self.list if rows else self.empty)

    def say_empty(self, folder: str, query: str) -> None:
        """What stands in place of an empty list: nothing found, or nothing in the folder."""
        if query.strip():
            words = self.tr("No message found for “{0}”.").format(query.strip())
            away = (SPAM, TRASH)
            also = [(id, ICONS[id], folder_name(id)) for id in away if folder not in away]
            if also:
                words += " " + self.tr("Search in these folders too:")
            self.empty.say("search", words, self.tr("Clear the search"), also)
        else:
            self.empty.say(ICONS.get(folder, OWN_ICON), self.tr("This folder is empty."))

    def show_sorting(self, sorting: Sorting) -> None:
        """Mark the order in force, in the menu and for screen readers."""
        action = self._sort_actions[sorting.by]
        action.setChecked(True)
        self.sort.setAccessibleDescription(action.text())

    def _show_chosen(self) -> None:
        """Count what is chosen, and offer what can be done with all of it."""
        chosen = self.list.chosen
        rows = self.list.rows.rows_of(chosen.ids)
        self._finding.setVisible(not chosen.on)
        self._leading.setVisible(self._panes < 3 and not (chosen.on and self._panes == 1))
        self.selection.setVisible(chosen.on)
        self._foot.setVisible(chosen.on and self._panes == 3)
        self.selection.show_count(len(rows), len(self.list.rows.choosable()))
        self.deeds.offer(*common(rows))

    def _start_choosing(self) -> None:
        self.list.start_choosing()
        self._go_to_list()

    def _stop_choosing(self) -> None:
        self.list.stop_choosing()
        self._go_to_list()

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
        self.sort_menu.addSeparator()
        choose = QAction(self.tr("Choose messages"), self.sort_menu)
        choose.setObjectName("select")
        choose.triggered.connect(self._start_choosing)
        self.sort_menu.addAction(choose)
        return actions

    def _open_sort_menu(self) -> None:
        self.sort_menu.popup(self.sort.mapToGlobal(QPoint(0, self.sort.height())))
