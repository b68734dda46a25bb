"""Background work: the only file that knows threads.

One thread does every job in the order given, so the disk has one writer and a save asked for
before another is on disk before it. Results come back on the thread that paints.
"""

from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")
Job = tuple[Callable[[], Any], Callable[[Any], None], Callable[[Exception], None]]


def _ignore(_: Any) -> None:
    """Nobody waits for this result."""


class Work(QObject):
    """A queue of jobs and the thread that does them.

    A job that raises goes to its own ``failed``, else to the signal `trouble`. Nothing is
    retried and nothing is dropped: `close` waits for the jobs already given.
    """

    trouble = Signal(object)
    """An exception that no caller asked for."""
    busy_changed = Signal(bool)
    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._waiting = 0
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._labour, name="jalon-work", daemon=True)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """True while a job waits, runs, or its result is on its way."""
        return self._waiting > 0

    def run(
        self,
        job: Callable[[], T],
        done: Callable[[T], None] = _ignore,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do ``job`` after those already given; then call ``done`` or ``failed`` here."""
        self._waiting += 1
        if self._waiting == 1:
            self.busy_changed.emit(True)
        self._jobs.put((job, done, failed or self.trouble.emit))

    def close(self, patience: float | None = None) -> None:
        """Wait until every job given is finished, then end the thread.

        ``patience``: seconds after which a job that hangs is left to end with the program.
        """
        self._jobs.put(None)
        self._thread.join(patience)

    def _labour(self) -> None:
        while (entry := self._jobs.get()) is not None:
            job, done, failed = entry
            try:
                result = job()
            except Exception as problem:  # handed to the caller, never swallowed
                self._finished.emit(failed, problem)
            else:
                self._finished.emit(done, result)

    def _deliver(self, receiver: Callable[[Any], None], result: Any) -> None:
        self._waiting -= 1
        if self._waiting == 0:
            self.busy_changed.emit(False)
        receiver(result)
