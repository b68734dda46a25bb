"""The bar above the files: back, the folders when there is no room beside, search, sort, menu."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.kit.buttons import Button, IconButton
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.line_list import Line
from kiosk.ui.kit.search_box import SearchBox, SearchWords
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.shown import STICK_ICON

SEARCH_PLACE = 2
"""Where the search stands in the line: after back and folder."""


class Toolbar(Ground):
    """Emits what was asked; shows what it is given."""

    back = Signal()
    chosen = Signal(str)
    """A folder, from the menu that stands for the places in a narrow window."""
    eject = Signal()
    """Take the stick out, from the same menu."""
    sorted_by = Signal(str)
    actions_wanted = Signal(QPoint)
    """Global place for the menu of the chosen file."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "surface", ("bottom",), parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.back_button = IconButton(host, "arrow-left", self.tr("Back"), parent=self)
        self.back_button.setObjectName("files-back")
        self.back_button.clicked.connect(self.back)
        self.place_button = Button(
            host, "", "outline", icon="folder", trailing_icon="chevron-down", size="small",
            parent=self,
        )  # fmt: skip
        self.place_button.setObjectName("place-menu")
        self.place_button.clicked.connect(self._open_places)
        self.place_menu = QMenu(self)
        Dress(host, self.place_menu)
        self.search = SearchBox(
            host, "file-search", self._search_words(), least="explorer.searchLeast",
            color="primary", parent=self,
        )  # fmt: skip
        self.sort = IconButton(host, "arrow-up-down", self.tr("Sort the files"), parent=self)
        self.sort.setObjectName("sort-files")
        self.sort.clicked.connect(self._open_sorting)
        self.sort_menu = QMenu(self)
        Dress(host, self.sort_menu)
        self._sort_actions = self._fill_sorting()
        self.actions_button = Button(
            host, self.tr("Actions"), "outline", trailing_icon="chevron-down", size="small",
            parent=self,
        )  # fmt: skip
        self.actions_button.setObjectName("file-actions")
        words = self.tr("What can be done with the chosen file")
        self.actions_button.setToolTip(words)
        self.actions_button.clicked.connect(self._ask_actions)
        self.short_button = IconButton(host, "menu", words, parent=self)
        self.short_button.setObjectName("file-actions-short")
        self.short_button.clicked.connect(self._ask_actions)
        self._low = False
        self._column = column = QVBoxLayout(self)
        gap = host.theme.space(2)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        self._row = row = QHBoxLayout()
        row.setSpacing(gap)
        row.addWidget(self.back_button)
        row.addWidget(self.place_button)
        row.addWidget(self.search, 1)
        row.addWidget(self.sort)
        row.addWidget(self.actions_button)
        row.addWidget(self.short_button)
        column.addLayout(row)
        self.short_button.hide()

    def _search_words(self) -> SearchWords:
        return SearchWords(
            inside=self.tr("Search"),
            name=self.tr("Search in all folders"),
            tip=self.tr("Words of the name, in all folders. (Ctrl+F)"),
            clear=self.tr("Clear the search"),
        )

    def set_narrow(self, narrow: bool, *, low: bool = False) -> None:
        """Show the button that stands for the places; with little height, keep to one line."""
        self._low = low
        self.place_button.setVisible(narrow)
        self._fit()

    def set_actions(self, able: bool) -> None:
        """Whether there is anything in the menu of actions."""
        self.actions_button.setEnabled(able)
        self.short_button.setEnabled(able)

    def minimumSizeHint(self) -> QSize:
        """No least width: the word of the actions is given up first, then the one line."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the word of the actions and the search have room."""
        super().resizeEvent(event)
        self._fit()

    def show_places(self, places: Sequence[Line], current: str) -> None:
        """Name the folder shown; list all of them."""
        self.place_menu.clear()
        for place in places:
            action = QAction("\u2003" * place.depth + place.name, self.place_menu)
            action.setCheckable(True)
            action.setChecked(place.id == current)
            action.triggered.connect(lambda _=False, id=place.id: self.chosen.emit(id))
            self.place_menu.addAction(action)
            if place.id == current:
                self.place_button.setText(place.name)
                self.place_button.set_icon(place.icon)
                self._fit()
                self.place_button.setAccessibleName(self.tr("Folder: {0}").format(place.name))
        if any(place.icon == STICK_ICON for place in places):
            self.place_menu.addSeparator()
            action = QAction(self.tr("Eject the stick"), self.place_menu)
            action.setObjectName("eject-from-menu")
            action.triggered.connect(lambda _=False: self.eject.emit())
            self.place_menu.addAction(action)

    def show_sorting(self, by: str) -> None:
        """Mark the order in force, in the menu and for screen readers."""
        self._sort_actions[by].setChecked(True)
        self.sort.setAccessibleDescription(self._sort_actions[by].text())

    def _fit(self) -> None:
        """The word of the actions stays if a second line for the search gives it room."""
        margins, gap = self._column.contentsMargins(), self._row.spacing()
        room = self.width() - margins.left() - margins.right()
        parts: list[QWidget] = [self.back_button, self.sort]
        if not self.place_button.isHidden():
            parts.append(self.place_button)
        without = sum(part.sizeHint().width() + gap for part in parts)
        needed = without + self.search.sizeHint().width() + gap
        word, icon = self.actions_button.sizeHint().width(), self.short_button.sizeHint().width()
        short = needed + word > room and (self._low or without + word > room)
        self.actions_button.setVisible(not short)
        self.short_button.setVisible(short)
        self._set_search_below(needed + (icon if short else word) > room)

    def _set_search_below(self, below: bool) -> None:
        """A line of its own for the search, so that no word beside it breaks."""
        is_below = self._column.count() > 1
        if below == is_below:
            return
        if below:
            self._row.removeWidget(self.search)
            self._row.setStretchFactor(self.place_button, 1)
            self._column.addWidget(self.search)
        else:
            self._column.removeWidget(self.search)
            self._row.setStretchFactor(self.place_button, 0)
            self._row.insertWidget(SEARCH_PLACE, self.search, 1)

    def _fill_sorting(self) -> dict[str, QAction]:
        names = {
            "date": self.tr("Sort by date"),
            "name": self.tr("Sort by name"),
            "kind": self.tr("Sort by type"),
            "size": self.tr("Sort by size"),
        }
        group, actions = QActionGroup(self.sort_menu), {}
        for key, name in names.items():
            action = QAction(name, self.sort_menu)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, key=key: self.sorted_by.emit(key))
            group.addAction(action)
            self.sort_menu.addAction(action)
            actions[key] = action
        return actions

    def _open_places(self) -> None:
        self.place_menu.popup(_below(self.place_button))

    def _open_sorting(self) -> None:
        self.sort_menu.popup(_below(self.sort))

    def _ask_actions(self) -> None:
        shown = self.short_button if self.actions_button.isHidden() else self.actions_button
        self.actions_wanted.emit(_below(shown))


def _below(button: QWidget) -> QPoint:
    return button.mapToGlobal(QPoint(0, button.height()))
