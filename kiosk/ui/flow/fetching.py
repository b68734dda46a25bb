"""Fetches one file from a stick for a document: looks, reads, says why not."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from kiosk.outside.stick_files import StickFile, files_on, read
from kiosk.ui.flow.asking import Asking
from kiosk.ui.flow.parts import House
from kiosk.ui.studio.file_chooser import FileChooser

T = TypeVar("T")
LOOK_MS = 1000


class Fetching(QObject):
    """One chooser at a time. Sticks are asked on the outside's thread, pages on the press's."""

    def __init__(self, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._house = house
        self._asking = Asking(house.outside.work, self._failed)
        self._chooser: FileChooser | None = None
        self._looking = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._endings: tuple[str, ...] = ()
        self._page: object = None
        house.shell.page_changed.connect(self._page_changed)

    def fetch(
        self,
        title: str,
        endings: Sequence[str],
        largest: int,
        understand: Callable[[str, bytes], T],
        done: Callable[[T], None],
        why_not: Callable[[Exception], str],
    ) -> None:
        """Let somebody choose a file that ends so, and hand over what ``understand`` makes of it.

        ``understand`` runs on the press's thread. ``why_not`` says what to tell when it raised, or
        when the file was too large (TooLargeError) or gone (OSError); "" is a bug, told as such.
        """
        self.stop()
        page = self._house.shell.page
        if page is None:
            return
        chooser = self._chooser = FileChooser(self._house.host, page.window(), title)
        self._endings, self._page = tuple(endings), page

        def refused(problem: Exception) -> None:
            if self._chooser is not chooser:
                return
            words = why_not(problem)
            if words:
                chooser.say(words)
            else:
                self.stop()
                self._house.work.trouble.emit(problem)

        def understood(result: T) -> None:
            if self._chooser is chooser and self._house.shell.page is page:
                self.stop()
                done(result)

        def chosen(file: StickFile) -> None:
            def got(data: bytes) -> None:
                self._house.press.run(lambda: understand(file.name, data), understood, refused)

            self._house.outside.work.run(lambda: read(file, largest), got, refused)

        chooser.chosen.connect(chosen)
        chooser.closed.connect(self.stop)
        chooser.open()
        self._timer.start()
        self._look()

    def stop(self) -> None:
        """Nobody chooses any more."""
        self._timer.stop()
        self._asking.drop()
        self._looking = False
        chooser, self._chooser = self._chooser, None
        if chooser is not None and isValid(chooser):
            chooser.leave()
            chooser.deleteLater()

    def _page_changed(self) -> None:
        if self._house.shell.page is not self._page:
            self.stop()

    def _look(self) -> None:
        """Once a second: which files are there."""
        if self._looking:
            return
        self._looking = True
        sticks, endings = self._house.outside.sticks, self._endings

        def look() -> tuple[bool, tuple[StickFile, ...]]:
            now = sticks.now()
            return bool(now), files_on(now, endings)

        self._asking.ask(look, self._looked)

    def _looked(self, found: tuple[bool, tuple[StickFile, ...]]) -> None:
        self._looking = False
        if self._chooser is not None and isValid(self._chooser):
            self._chooser.show_files(*found)

    def _failed(self, problem: Exception) -> None:
        self._looking = False
        self._house.work.trouble.emit(problem)
