"""The bar above the files: back, the folders when there is no room beside, search, sort, menu."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from kiosk.ui.kit.buttons import Button, IconButton
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.file_search import FileSearch
from kiosk.ui.parts.explorer.ground import Ground
from kiosk.ui.parts.explorer.place_list import ShownPlace


class Toolbar(Ground):
    """Emits what was asked; shows what it is given."""

    back = Signal()
    chosen = Signal(str)
    """A folder, from the menu that stands for the places in a narrow window."""
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
        self.search = FileSearch(host, self)
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
        self.actions_button.setToolTip(self.tr("What can be done with the chosen file"))
        self.actions_button.clicked.connect(self._ask_actions)
        row = QHBoxLayout(self)
        gap = host.theme.space(2)
        row.setContentsMargins(gap, gap, gap, gap)
        row.setSpacing(gap)
        row.addWidget(self.back_button)
        row.addWidget(self.place_button)
        row.addWidget(self.search, 1)
        row.addWidget(self.sort)
        row.addWidget(self.actions_button)

    def set_narrow(self, narrow: bool) -> None:
        """Show the button that stands for the places."""
        self.place_button.setVisible(narrow)

    def show_places(self, places: Sequence[ShownPlace], current: str) -> None:
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
                self.place_button.setAccessibleName(self.tr("Folder: {0}").format(place.name))

    def show_sorting(self, by: str) -> None:
        """Mark the order in force, in the menu and for screen readers."""
        self._sort_actions[by].setChecked(True)
        self.sort.setAccessibleDescription(self._sort_actions[by].text())

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
        self.actions_wanted.emit(_below(self.actions_button))


def _below(button: QWidget) -> QPoint:
    return button.mapToGlobal(QPoint(0, button.height()))
