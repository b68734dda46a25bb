"""The menu of the pages: what is done with the clipboard, by mouse too."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.writer.page_edit import PageEdit


class PageMenu(QMenu):
    """Cut, copy, paste, select all; opened by the right button or the menu key."""

    def __init__(self, host: ThemeHost, page: PageEdit) -> None:
        super().__init__(page)
        self._page = page
        self.setObjectName("page-menu")
        Dress(host, self)
        self._cut = self._add("cut", self.tr("Cut"))
        self._copy = self._add("copy", self.tr("Copy"))
        self._paste = self._add("paste", self.tr("Paste"))
        self._add("select-all", self.tr("Select all"))
        self._cut.triggered.connect(page.cut)
        self._copy.triggered.connect(page.copy)
        self._paste.triggered.connect(page.paste)
        self.actions()[-1].triggered.connect(page.selectAll)

    def open_at(self, place: QPoint) -> None:
        """Open at a place of the pages."""
        selected = self._page.textCursor().hasSelection()
        self._cut.setEnabled(selected)
        self._copy.setEnabled(selected)
        self._paste.setEnabled(self._page.canPaste())
        self.popup(self._page.viewport().mapToGlobal(place))

    def _add(self, name: str, words: str) -> QAction:
        action = QAction(words, self)
        action.setObjectName(name)
        self.addAction(action)
        return action
