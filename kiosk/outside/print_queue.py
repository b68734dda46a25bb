"""Our own queue of documents: one job at a time in the spooler, the others wait here, in memory.

A note on disk names the printer and the job while one is in the spooler, so that the next start
can take it out after a cut. The note holds nothing of the person.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.outside.printers import Printer, PrinterError, PrintState


@dataclass(frozen=True, slots=True)
class PrintStep:
    """How far it is: documents that came out, of how many, and where the present one is."""

    done: int
    total: int
    state: PrintState

    @property
    def over(self) -> bool:
        """Nothing will come any more."""
        return self.state in (PrintState.DONE, PrintState.REFUSED)


class PrintQueue:
    """Prints documents one after the other. Every call may wait for the spooler: not on the GUI."""

    def __init__(self, printer: Printer, note: Callable[[], Path]) -> None:
        """``note``: where the file is that remembers a job across a cut."""
        self._printer = printer
        self._place = note
        self._waiting: list[bytes] = []
        self._name = ""
        self._job = ""
        self._done = 0
        self._total = 0
        self._left: list[str] = []
        """Jobs that the spooler has not let go of yet."""

    def clear_up(self) -> None:
        """At the start of the program: take out of the spooler what a cut left there."""
        try:
            left = json.loads(self._note.read_text("utf-8"))
        except (OSError, ValueError):
            return
        if isinstance(left, dict):
            self._left = [str(job) for job in left.get("jobs", [])]
            if left.get("handing over"):  # the cut came before the spooler gave a number
                self._left += self._printer.jobs(str(left.get("printer", "")))
        self._clear_left()

    def begin(self, printer: str, documents: Sequence[bytes]) -> PrintStep:
        """Print these; what was printing before is given up."""
        self.cancel()
        self._name = printer
        self._waiting = list(documents)
        self._done, self._total = 0, len(documents)
        return self.step()

    def step(self) -> PrintStep:
        """Look at the present job; hand over the next when it came out."""
        state = PrintState.DONE
        if self._job:
            state = self._printer.look(self._job)
            if state in (PrintState.DONE, PrintState.REFUSED):
                self._clear_job()
            if state is PrintState.DONE:
                self._done += 1
            elif state is PrintState.REFUSED:
                self._waiting = []
        if not self._job and self._waiting and state is PrintState.DONE:
            state = self._submit()
        return PrintStep(self._done, self._total, state)

    def cancel(self) -> bool:
        """Give up everything that has not come out; True when there was something."""
        was = bool(self._job or self._waiting)
        self._waiting = []
        self._clear_job()
        return was

    @property
    def _note(self) -> Path:
        return self._place()

    def _submit(self) -> PrintState:
        self._remember(handing_over=True)
        try:
            self._job = self._printer.submit(self._name, self._waiting[0])
        except PrinterError:
            self._left += self._printer.jobs(self._name)
            self._clear_left()
            return PrintState.OFF
        self._waiting.pop(0)
        self._remember()
        return PrintState.WAITING

    def _clear_job(self) -> None:
        if self._job:
            self._left.append(self._job)
            self._job = ""
        if self._left:
            self._clear_left()

    def _clear_left(self) -> None:
        self._left = [job for job in self._left if not self._printer.cancel(job)]
        self._remember()

    def _remember(self, handing_over: bool = False) -> None:
        jobs = [*self._left, *([self._job] if self._job else [])]
        if not jobs and not handing_over:
            self._note.unlink(missing_ok=True)
            return
        note = {"printer": self._name, "jobs": jobs, "handing over": handing_over}
        self._note.parent.mkdir(parents=True, exist_ok=True)
        self._note.write_text(json.dumps(note), "utf-8")
