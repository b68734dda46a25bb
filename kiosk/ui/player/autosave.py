"""Keeps an attempt on disk: every act at once, text soon after the last key, in order."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from kiosk.learning.attempt import Attempt
from kiosk.learning.event import Fact
from kiosk.learning.ports import Snapshot
from kiosk.ui.simulator import SimulatorView

Done = Callable[[], None]
Save = Callable[[Sequence[Fact], Snapshot, Done], None]
"""Ask for facts and snapshot to be committed in the background; ``done`` once on disk."""

PAUSE_MS = 400
"""Text is saved this long after the last key."""
LONGEST_MS = 2000
"""While keys keep coming, text is saved this often."""


class Autosave(QObject):
    """Asks for one save at a time; what comes meanwhile goes into the next, newest state wins.

    Failure policy: it never retries and never gives up. A save that does not reach the disk is
    simply not reported; facts and callers that come later wait behind it, in order. Once the
    screen is gone nobody is told any more.
    """

    saved = Signal()
    """Everything asked for before the last save began is on disk."""

    def __init__(self, attempt: Attempt, view: SimulatorView, save: Save, parent: QObject) -> None:
        super().__init__(parent)
        self._attempt, self._view, self._save = attempt, view, save
        self._facts: list[Fact] = []
        self._waiting: list[Done] = []
        self._writing = self._again = False
        self._keys = 0
        self._kept_keys = 0
        self.pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self.pause.timeout.connect(self.keep)
        self.longest.timeout.connect(self.keep)
        view.typed.connect(self._typed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    @property
    def pending(self) -> bool:
        """True while a key typed is not on disk."""
        return self._keys != self._kept_keys

    def keep(self, facts: Sequence[Fact] = (), done: Done | None = None) -> None:
        """Save facts and the state as it will be then; call ``done`` once they are on disk."""
        self._facts.extend(facts)
        if done is not None:
            self._waiting.append(done)
        if self._writing:
            self._again = True
        else:
            self._write()

    def _write(self) -> None:
        self._writing = True
        self.pause.stop()
        self.longest.stop()
        self._view.flush()
        facts = (*self._facts, *self._attempt.notice())
        waiting, keys = self._waiting, self._keys
        self._facts, self._waiting, self._again = [], [], False
        self._save(facts, self._attempt.snapshot(), lambda: self._written(waiting, keys))

    def _written(self, waiting: Sequence[Done], keys: int) -> None:
        if not isValid(self):
            return
        self._writing = False
        self._kept_keys = keys
        if not self.pending:
            self._view.set_saved(True)
        if self._again:
            # Before anyone is told: who was waiting may end the visit.
            self._write()
        self.saved.emit()
        for done in waiting:
            done()

    def _typed(self) -> None:
        if not self.pending:
            self._view.set_saved(False)
        self._keys += 1
        self.pause.start()
        if not self.longest.isActive():
            self.longest.start()

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Leaving a field saves its text at once."""
        if self.pending and old is not None and self._view.isAncestorOf(old):
            self.keep()
