"""Copies what is to be taken home and follows the copy until it is over; has it printed."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from kiosk.outside.copying import (
    CopyError,
    CopyStep,
    CopyTrouble,
    PaperFile,
    copy,
    eject,
    file_name,
)
from kiosk.outside.sticks import Stick
from kiosk.ui.flow.asking import Asking
from kiosk.ui.flow.parts import Outside
from kiosk.ui.screens.print_notice import PaperState
from kiosk.ui.screens.take_away import StickState, TakeAwayScreen
from kiosk.ui.screens.take_away_parts import Document, Progress

LOOK_MS = 1000

Begun = tuple[Stick, Iterator[CopyStep]]

_TROUBLES = {
    CopyTrouble.GONE: StickState.GONE,
    CopyTrouble.FULL: StickState.FULL,
    CopyTrouble.READ_ONLY: StickState.READ_ONLY,
    CopyTrouble.DAMAGED: StickState.DAMAGED,
}


class Taking(QObject):
    """One take-away screen at a time; everything slow runs on the outside's own thread."""

    def __init__(
        self, outside: Outside, trouble: Callable[[Exception], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._outside = outside
        self._trouble = trouble
        self._screen: TakeAwayScreen | None = None
        self._stick: Stick | None = None
        """The one that is being copied to."""
        self._steps: Iterator[CopyStep] | None = None
        self._copying = False
        self._asking = Asking(outside.work, self._failed)
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def serve(self, screen: TakeAwayScreen) -> None:
        """Work for this screen until `stop`."""
        self.stop()
        self._screen = screen
        screen.copy_wanted.connect(self._copy)
        screen.copy_stopped.connect(self._stop_copy)
        screen.print_wanted.connect(self._print)
        screen.print_stopped.connect(self._outside.printing.cancel)
        self._outside.printing.show_on(screen)
        self._timer.start()
        self._look()

    def stop(self) -> None:
        """The screen is left: give up a copy that is not over. A print goes on."""
        self._timer.stop()
        self._asking.drop()
        self._give_up_copy()
        self._screen = None
        self._looking = False

    # -- sticks ------------------------------------------------------------------------

    def _look(self) -> None:
        """Once a second: which sticks are here."""
        if not self._looking:
            self._looking = True
            self._asking.ask(self._outside.sticks.now, self._looked)

    def _looked(self, sticks: tuple[Stick, ...]) -> None:
        self._looking = False
        if self._screen is not None:
            self._screen.show_stick(bool(sticks))

    def _copy(self) -> None:
        screen = self._screen
        if screen is None or self._copying:
            return
        chosen = screen.chosen
        if not chosen:
            screen.show_copy(StickState.NOTHING_TICKED)
            return
        self._copying = self._outside.copying = True
        screen.show_copy(StickState.MAKING)
        sticks = self._outside.sticks

        def begin() -> Begun | None:
            found = sticks.now()
            return (found[0], copy(_files(chosen), found[0])) if found else None

        self._asking.ask(begin, self._begun)

    def _begun(self, begun: Begun | None) -> None:
        if not self._copying:
            return
        if begun is None:
            self._copy_over(StickState.NOT_FOUND)
            return
        self._stick, self._steps = begun
        self._show_copy(StickState.COPYING, Progress(0, 1))
        self._next_step()

    def _next_step(self) -> None:
        steps = self._steps
        if steps is not None:
            self._asking.ask(lambda: next(steps, None), self._stepped)

    def _stepped(self, step: CopyStep | None) -> None:
        if not self._copying:
            return
        if step is not None:
            self._show_copy(StickState.COPYING, Progress(step.done, step.total))
            self._next_step()
            return
        self._steps = None
        stick = self._stick
        self._asking.ask(lambda: stick is not None and eject(stick), self._ejected)

    def _ejected(self, _: bool) -> None:
        if self._copying:
            self._copy_over(StickState.DONE)

    def _copy_over(self, state: StickState) -> None:
        self._copying = self._outside.copying = False
        self._steps = None
        self._show_copy(state)

    def _stop_copy(self) -> None:
        self._give_up_copy()
        self._show_copy(StickState.STOPPED)

    def _give_up_copy(self) -> None:
        """Closing the copy removes what it had begun; it runs where the copy ran."""
        steps, self._steps = self._steps, None
        self._copying = self._outside.copying = False
        close = getattr(steps, "close", None)
        if close is not None:
            self._outside.work.run(close)

    def _show_copy(self, state: StickState, progress: Progress | None = None) -> None:
        if self._screen is not None and isValid(self._screen):
            self._screen.show_copy(state, progress)

    # -- paper -------------------------------------------------------------------------

    def _print(self, printer: str) -> None:
        screen = self._screen
        if screen is None:
            return
        chosen = screen.chosen
        if not chosen and not self._outside.printing.going:
            screen.show_print(PaperState.NOTHING_TICKED)
            return
        self._outside.printing.begin(printer, [document.make for document in chosen])

    # -- parts -------------------------------------------------------------------------

    def _failed(self, problem: Exception) -> None:
        self._looking = False
        if isinstance(problem, CopyError):
            if self._copying:
                self._copy_over(_TROUBLES[problem.trouble])
            return
        if self._copying:
            self._stop_copy()
        self._trouble(problem)


def _files(documents: Sequence[Document]) -> list[PaperFile]:
    """Set every sheet; a message brings its own file too."""
    files = []
    for document in documents:
        for ending, make in (("pdf", document.make), *document.also):
            name = f"{document.stem}.{ending}" if document.stem else ""
            files.append(PaperFile(name or file_name(document.title, ending), make()))
    return files
