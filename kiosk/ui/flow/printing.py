"""Prints sheets and follows them until they are out or given up, whatever screen is shown."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from kiosk.outside.print_queue import PrintQueue, PrintStep
from kiosk.outside.printers import PrintState
from kiosk.ui.flow.asking import Asking
from kiosk.ui.screens.print_notice import PaperState
from kiosk.ui.work import Work

LOOK_MS = 1000

_PAPER = {
    PrintState.WAITING: PaperState.WAITING,
    PrintState.PRINTING: PaperState.PRINTING,
    PrintState.NO_PAPER: PaperState.NO_PAPER,
    PrintState.OFF: PaperState.OFF,
    PrintState.DONE: PaperState.DONE,
    PrintState.REFUSED: PaperState.REFUSED,
}


class PrintView(Protocol):
    """A screen that says what becomes of a print."""

    def show_print(self, state: PaperState, done: int = 0, total: int = 0) -> None:
        """``done`` documents of ``total`` came out."""
        ...


class Printing(QObject):
    """One print at a time, asked of the queue on the outside's own thread.

    It goes on when its screen is left, and says where it is on the next screen that can print.
    The end of the visit gives it up.
    """

    def __init__(
        self,
        work: Work,
        queue: PrintQueue,
        trouble: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._queue = queue
        self._trouble = trouble
        self._view: PrintView | None = None
        self._said: tuple[PaperState, int, int] = (PaperState.MAKING, 0, 0)
        self._going = False
        self._looking = False
        self._asking = Asking(work, self._failed)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def clear_up(self) -> None:
        """Take away what a cut of the program left in the spooler."""
        self._work.run(self._queue.clear_up)

    @property
    def going(self) -> bool:
        """A print is not over."""
        return self._going

    @property
    def active(self) -> bool:
        """A sheet is on its way now; a print that only waits is none."""
        return self._going and self._said[0] is PaperState.PRINTING

    def show_on(self, view: PrintView) -> None:
        """Say on this screen, from now on, what becomes of a print; at once when one is going."""
        self._view = view
        if self._going:
            self._show()

    def begin(self, printer: str, sheets: Sequence[Callable[[], bytes]]) -> None:
        """Set these sheets and print them; while a print is going, only say where it is."""
        if self._going:
            self._show()
            return
        self._going = True
        self._looking = True
        self._say(PaperState.MAKING)
        queue = self._queue
        self._asking.ask(lambda: queue.begin(printer, [make() for make in sheets]), self._looked)
        self._timer.start()

    def cancel(self) -> None:
        """« Annuler l’impression »."""
        self._give_up()
        self._say(PaperState.STOPPED)

    def stop(self) -> bool:
        """The visit is over; True when something will not come out because of it."""
        self._view = None
        return self._give_up()

    def _give_up(self) -> bool:
        was = self._going
        self._over()
        if was:
            self._work.run(self._queue.cancel)
        return was

    def _over(self) -> None:
        self._going = False
        self._looking = False
        self._asking.drop()
        self._timer.stop()

    def _look(self) -> None:
        if not self._looking:
            self._looking = True
            self._asking.ask(self._queue.step, self._looked)

    def _looked(self, step: PrintStep) -> None:
        self._looking = False
        if step.over:
            self._over()
        self._say(_PAPER[step.state], step.done, step.total)

    def _say(self, state: PaperState, done: int = 0, total: int = 0) -> None:
        self._said = (state, done, total)
        self._show()

    def _show(self) -> None:
        if self._view is not None and isValid(self._view):
            self._view.show_print(*self._said)

    def _failed(self, problem: Exception) -> None:
        self.cancel()
        self._trouble(problem)
