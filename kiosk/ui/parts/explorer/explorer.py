"""A file manager: places at the start, files in columns, what is inside a file.

It changes nothing itself: gestures become acts for ``perform``, and `refresh` shows the files
again. All that can be done by dragging can be done from the menu and by keys.

===============  ========================================================================
Enter            open; in a picker it takes the file
F2, Suppr        rename; delete to the bin
Ctrl+C, X, V     copy, cut, paste into the folder shown
Ctrl+Z           take back the last change of a file
Ctrl+F           search in all folders
Retour arrière   back
Menu, Maj+F10    what can be done with the file
===============  ========================================================================
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from kiosk.learning.files import BIN, File, Files
from kiosk.learning.scenario import Act
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.deeds import Deeds
from kiosk.ui.parts.explorer.file_menu import fill_menu, shown_places
from kiosk.ui.parts.explorer.files_page import FilesPage
from kiosk.ui.parts.explorer.preview import Preview
from kiosk.ui.parts.explorer.questions import Questions
from kiosk.ui.parts.explorer.reader import Inside, Reader
from kiosk.ui.parts.explorer.shown import ShownFile, place_icon, shown_file, shown_folder
from kiosk.ui.parts.explorer.side import Side
from kiosk.ui.parts.explorer.word_line import WordLine


class Explorer(QWidget):
    """``read`` says where the content of a file lies, or what it is; ``reader`` reads it later.

    With ``picking``, opening a file takes it (`picked`) instead of showing what is inside.
    """

    picked = Signal(str)
    """Id of the file taken."""
    chosen = Signal(str)
    """Id of the file that `picked` would tell now; empty when none is chosen."""

    def __init__(
        self,
        host: ThemeHost,
        files: Files,
        perform: Callable[[Act], None],
        read: Callable[[File], Inside],
        reader: Reader,
        *,
        picking: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host, self._files, self._picking = host, files, picking
        self._visited: list[str] = []
        self._place = files.place
        self._chosen = ""
        self.setObjectName("explorer")
        self.setAccessibleName(self.tr("Files"))
        self.questions = Questions(host, self)
        self.deeds = Deeds(files, perform, self.questions, self)
        self._side = Side(host, self)
        self.places, self.eject_button = self._side.places, self._side.eject_button
        self._page = FilesPage(host, self)
        self.toolbar, self.list = self._page.toolbar, self._page.list
        self.preview = Preview(host, read, reader, self)
        self.words = WordLine(host, self)
        self.menu = QMenu(self)
        Dress(host, self.menu)
        self._lay_out()
        self._connect()
        self.refresh()

    # -- shown -----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the files as they are now."""
        files = self._files
        if files.place != self._place:
            self._visited.append(self._place)
            self._place = files.place
        searching = bool(files.query.strip())
        current = "" if searching else files.place
        places = shown_places(files)
        self.places.show_lines(places, current)
        self.toolbar.show_places(places, files.place)
        self.toolbar.search.set_text(files.query)
        self.toolbar.show_sorting(files.sorting)
        self.toolbar.back_button.setEnabled(bool(self._way_back()))
        self.list.show_sorting(files.sorting, descending=files.descending)
        carried = self.deeds.carried
        self.list.cells.faded = carried[0] if carried and carried[1] else ""
        self.list.show_rows(self._rows(), found=searching)
        self.list.viewport().update()
        self.eject_button.setVisible(any(place.kind == "stick" for place in files.places))
        in_bin = files.place == BIN and not searching
        self._page.foot.setVisible(in_bin and bool(files.inside(BIN)))
        self._show_part()
        self._tell_chosen()

    def chosen_file(self) -> File | None:
        """The file that is looked at, or the one under the keyboard."""
        row = self.list.current()
        id = self._files.previewed or (row.id if row and not row.folder else "")
        return next((file for file in self._files.files if file.id == id), None)

    def chosen_id(self) -> str:
        """Id of the file that would be taken now; empty for a folder or a file of the bin."""
        file = self.chosen_file()
        return file.id if file is not None and file.place != BIN else ""

    def choose(self, id: str) -> bool:
        """Put the keyboard on a file's row; False when it is not shown."""
        return self.list.choose(id)

    def ask(self, name: str) -> None:
        """Do one of the deeds of keys and menu for the chosen file or folder."""
        file, deeds = self.chosen_file(), self.deeds
        deed, _, place = name.partition(" ")
        if deed in ("undo", "paste", "back", "find", "empty-bin"):
            whole: dict[str, Callable[[], object]] = {
                "undo": deeds.undo,
                "paste": deeds.paste,
                "back": self.go_back,
                "find": self.toolbar.search.edit.setFocus,
                "empty-bin": deeds.empty_bin,
            }
            whole[deed]()
        elif deed == "open":
            row = self.list.current()
            self._open(row.id if row else "")
        elif file is not None:
            own: dict[str, Callable[[], object]] = {
                "preview": lambda: deeds.look(file),
                "rename": self._start_naming,
                "copy": lambda: deeds.carry(file, cut=False),
                "cut": lambda: deeds.carry(file, cut=True),
                "copy-to": lambda: deeds.put(file.id, place, copy=True),
                "move-to": lambda: deeds.put(file.id, place, copy=False),
                "export": lambda: deeds.export(file),
                "delete": lambda: deeds.delete(file),
                "restore-file": lambda: deeds.restore(file),
            }
            own[deed]()

    def go_back(self) -> None:
        """Leave the file, then the search, then the folder."""
        way = self._way_back()
        if way == "preview":
            self._close_preview()
        elif way == "search":
            self.deeds.search("")
        elif way:
            visited = self._visited[:-1]
            self.deeds.browse(way)
            self._visited = visited
            self.toolbar.back_button.setEnabled(bool(self._way_back()))

    def open_menu(self, point: QPoint) -> None:
        """The menu of what is chosen, at a global point."""
        row, files = self.list.current(), self._files
        folder = files.folder(row.id) if row and row.folder and not files.previewed else None
        able = {
            "paste": self.deeds.carried is not None and files.place != BIN,
            "undo": files.undoable,
            "empty-bin": files.place == BIN and bool(files.inside(BIN)),
        }
        fill_menu(self.menu, files, self.chosen_file(), folder, able, self.ask)
        if self.menu.actions():
            self.menu.popup(point)

    # -- hands -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the file that is looked at."""
        if event.key() == Qt.Key.Key_Escape and self._files.previewed:
            self._close_preview()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places stand beside the files when there is room for both."""
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        deeds, files = self.deeds, self.list
        deeds.done.connect(self.refresh)
        deeds.said.connect(self._say)
        deeds.wrote.connect(files.choose)
        self.words.pressed.connect(deeds.undo)
        self.toolbar.back.connect(self.go_back)
        self.toolbar.chosen.connect(deeds.browse)
        self.toolbar.eject.connect(deeds.eject)
        self.toolbar.sorted_by.connect(self._sort)
        self.toolbar.actions_wanted.connect(self.open_menu)
        self.toolbar.search.changed.connect(deeds.search)
        self.toolbar.search.down.connect(self._focus_list)
        self.places.chosen.connect(deeds.browse)
        self.places.asked.connect(self.ask)
        self.places.dropped.connect(deeds.drop)
        self.eject_button.clicked.connect(deeds.eject)
        self._page.empty_bin_button.clicked.connect(deeds.empty_bin)
        files.opened.connect(self._open)
        files.asked.connect(self.ask)
        files.menu_wanted.connect(self.open_menu)
        files.dropped.connect(deeds.drop)
        files.sorted_by.connect(self._sort)
        files.moved.connect(self._tell_chosen)
        files.cells.entered.connect(self._name_entered)
        files.cells.left.connect(self._name_left)
        self.preview.closed.connect(self._close_preview)
        self.preview.shown.connect(self._focus_content)
        self._host.changed.connect(self._fit)
        self._host.changed.connect(self.refresh)

    def _open(self, id: str) -> None:
        if any(place.id == id for place in self._files.places):
            self.deeds.browse(id)
            self._focus_list()
            return
        file = self.chosen_file()
        if file is None:
            return
        if self._picking and file.place != BIN:
            self.picked.emit(file.id)
        else:
            self.deeds.look(file)

    def _sort(self, by: str) -> None:
        self.deeds.do("sort-files", by)

    def _start_naming(self) -> None:
        file = self.chosen_file()
        if file is None or file.place == BIN:
            self.deeds.refuse("gone")
            return
        if self._files.previewed:
            self._close_preview()
            self.list.choose(file.id)
        self._say("", False, "")
        self.list.name_current()

    def _name_entered(self, name: str) -> None:
        file = self.chosen_file()
        reason = self.deeds.why_not_named(file.id, name) if file else "gone"
        if reason and reason != "same":
            self.deeds.refuse(reason)
            return
        self.list.cells.end_naming()
        self.list.setFocus()
        self._say("", False, "")
        if file is not None and not reason:
            self.deeds.name(file.id, name)

    def _name_left(self, name: str) -> None:
        file = self.chosen_file()
        if file is not None and not self.deeds.why_not_named(file.id, name):
            self.deeds.name(file.id, name)

    def _close_preview(self) -> None:
        before = self._files.previewed
        if before and self.deeds.do("close-preview"):
            self.list.choose(before)
            self._focus_list()

    def _focus_content(self) -> None:
        if self.preview.bar.close_button.hasFocus():
            self.preview.focus_content()

    def _focus_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- parts -----------------------------------------------------------------------------

    def _rows(self) -> list[ShownFile]:
        files = self._files
        if files.query.strip():
            where = {place.id: place.name for place in files.places}
            return [shown_file(file, where[file.place]) for file in files.listing()]
        folders = [shown_folder(place) for place in files.children(files.place)]
        return folders + [shown_file(file) for file in files.listing()]

    def _way_back(self) -> str:
        """``preview``, ``search``, the folder visited before, or empty."""
        if self._files.previewed:
            return "preview"
        if self._files.query:
            return "search"
        there = {place.id for place in self._files.places}
        self._visited = [place for place in self._visited if place in there]
        return self._visited[-1] if self._visited else ""

    def _show_part(self) -> None:
        file = next((f for f in self._files.files if f.id == self._files.previewed), None)
        looking = file is not None
        focus = self.focusWidget()
        had_focus = focus is not None and self.preview.isAncestorOf(focus)
        if looking:
            self._parts.setCurrentWidget(self.preview)
        else:
            self._parts.setCurrentWidget(self._page)
            self._say_empty()
        was_looking = bool(self.preview.state)
        self.preview.show_file(file)
        if looking and not was_looking and self.list.hasFocus():
            self.preview.bar.close_button.setFocus()
        if had_focus and not looking:
            self._focus_list()

    def _say_empty(self) -> None:
        files = self._files
        if self.list.rows.rowCount():
            self.list.say_empty("folder", "")
        elif files.query.strip():
            words = self.tr("No file found for “{0}”.").format(files.query.strip())
            self.list.say_empty("search", words)
        elif files.place == BIN:
            self.list.say_empty("trash-2", self.tr("The bin is empty."))
        else:
            icon = place_icon(files.folder(files.place))
            self.list.say_empty(icon, self.tr("This folder is empty."))

    def _say(self, words: str, refusal: bool, action: str) -> None:
        self.words.say(words, refusal=refusal, action=action)

    def _tell_chosen(self) -> None:
        id = self.chosen_id()
        self.toolbar.set_actions(self._has_menu())
        if id != self._chosen:
            self._chosen = id
            self.chosen.emit(id)

    def _has_menu(self) -> bool:
        carried = self.deeds.carried is not None
        return self.list.current() is not None or carried or self._files.undoable

    def _lay_out(self) -> None:
        main = QWidget(self)
        self._parts = QStackedLayout(main)
        self._parts.addWidget(self._page)
        self._parts.addWidget(self.preview)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(main, 1)
        column.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addLayout(column, 1)
        self._fit()

    def _fit(self) -> None:
        low = self.height() < self._host.theme.size("explorer.tall")
        narrow = low or self.width() < self._host.theme.size("explorer.wide")
        self._side.setVisible(not narrow)
        self.toolbar.set_narrow(narrow, low=low)
        self.list.header().setVisible(not low)
