"""What the window shows when the machine or the content lets us down."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.modules.library import ContentError
from kiosk.storage.errors import BadLuckError
from kiosk.storage.errors import Trouble as Luck
from kiosk.ui.flow.parts import House
from kiosk.ui.records import NotOpenError
from kiosk.ui.screens.trouble import Trouble, TroubleScreen

log = logging.getLogger(__name__)

SHOWN = {
    Luck.DISK_FULL: Trouble.DISK_FULL,
    Luck.READ_ONLY: Trouble.READ_ONLY,
    Luck.LOCKED: Trouble.LOCKED,
    Luck.CORRUPT: Trouble.CORRUPT,
    Luck.IO: Trouble.UNKNOWN,
}


class Troubles(QObject):
    """One calm page at a time: what happened, what is safe, one action, a note for staff."""

    def __init__(self, house: House, start: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._house = house
        self._start = start
        self._saving: TroubleScreen | None = None
        self._closed = False
        records = house.records
        records.opened.connect(self._opened)
        records.open_failed.connect(self._not_opened)
        records.saving_failed.connect(self._not_saved)
        records.saving_works.connect(self._saved)
        house.work.trouble.connect(self.unexpected)

    def content(self, problem: Exception, again: Callable[[], None]) -> None:
        """No activity can be read: try again what needed them."""
        self._replace(Trouble.CONTENT, problem, again)

    def activity(self, problem: Exception, back: Callable[[], None]) -> None:
        """One activity does not open; the others do."""
        self._replace(Trouble.ACTIVITY, problem, back)

    def unsaved(self, problem: Exception) -> None:
        """Something of an activity is not saved; it is tried again by what the person does next."""
        shell = self._house.shell
        if isinstance(shell.page, TroubleScreen):
            return  # said already
        screen = self._screen(Trouble.UNSAVED, problem)
        screen.acted.connect(shell.pop)
        shell.push(screen)

    def leaving(self, problem: Exception, again: Callable[[], None]) -> None:
        """The disk refuses the end of a visit: nothing of it is on screen; try again."""
        screen = self._screen(_kind(problem), problem)
        screen.acted.connect(screen.start_busy)
        screen.acted.connect(again)
        self._house.shell.show_screen(screen)

    def unexpected(self, problem: Exception) -> None:
        """Bad luck outside a save, or a bug: say so, and let the person go on."""
        if isinstance(problem, NotOpenError):
            return  # the window says already that the records could not be opened
        screen = self._screen(_kind(problem), problem)
        shell = self._house.shell
        screen.acted.connect(shell.pop if shell.page is not None else self._start)
        shell.push(screen)

    # -- records -----------------------------------------------------------------------

    def _opened(self, restored: bool) -> None:
        was_closed, self._closed = self._closed, False
        if restored or was_closed:
            self._start()  # nobody's visit is open in records that were just opened
        if restored:
            screen = TroubleScreen(self._house.host, Trouble.RESTORED)
            screen.acted.connect(self._house.shell.pop)
            self._house.shell.push(screen)

    def _not_opened(self, problem: Exception) -> None:
        screen = self._screen(_kind(problem), problem)

        def again() -> None:
            screen.start_busy()
            self._house.records.open()

        screen.acted.connect(again)
        self._closed = True
        self._house.shell.show_screen(screen)

    def _not_saved(self, problem: Exception) -> None:
        screen = self._screen(_kind(problem), problem)
        self._saving = screen

        def again() -> None:
            screen.start_busy()
            if not self._house.records.failing:
                self._house.shell.pop()
            elif screen.trouble is Trouble.CORRUPT:
                self._closed = True
                self._house.records.open_again()
            else:
                self._house.records.retry(failed=lambda _: screen.stop_busy())

        screen.acted.connect(again)
        self._house.shell.push(screen)

    def _saved(self) -> None:
        if self._saving is not None and self._house.shell.page is self._saving:
            self._house.shell.pop()
        self._saving = None

    # -- parts -------------------------------------------------------------------------

    def _replace(self, kind: Trouble, problem: Exception, then: Callable[[], None]) -> None:
        screen = self._screen(kind, problem)
        screen.acted.connect(then)
        self._house.shell.show_screen(screen)

    def _screen(self, kind: Trouble, problem: Exception) -> TroubleScreen:
        if isinstance(problem, BadLuckError | ContentError):
            note = f"{kind.value}: {problem.detail}"
            log.error("%s", note)
        else:
            note = f"{kind.value}: {type(problem).__name__}"
            log.error("%s", note, exc_info=problem)
        return TroubleScreen(self._house.host, kind, note)


def _kind(problem: Exception) -> Trouble:
    return SHOWN[problem.kind] if isinstance(problem, BadLuckError) else Trouble.UNKNOWN
