"""Keeps an attempt or a document on disk: each act at once, text soon after the last key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from kiosk.learning.event import Fact
from kiosk.learning.ports import Snapshot

Done = Callable[[], None]
Refused = Callable[[Exception], None]
Save = Callable[[Sequence[Fact], Snapshot, Done, Refused], None]
"""Ask for facts and snapshot to be committed in the background; ``done`` once on disk.

``refused`` when they never will be: waiting longer helps nobody.
"""

PAUSE_MS = 400
"""Text is saved this long after the last key."""
LONGEST_MS = 2000
"""While keys keep coming, text is saved this often."""


class Kept(Protocol):
    """What is saved: an attempt, or a document."""

    def notice(self) -> Sequence[Fact]:
        """Facts that came about since the last call."""

    def snapshot(self) -> Snapshot:
        """Everything needed to be exactly here again."""


class Typed(Protocol):
    """The widget that is typed into: a simulator, or the forms of a document."""

    @property
    def typed(self) -> SignalInstance:
        """A key changed a text."""

    def flush(self) -> None:
        """Turn what stands in the fields into state."""

    def set_saved(self, saved: bool) -> None:
        """Show « Enregistré », or not."""

    def isAncestorOf(self, child: QWidget, /) -> bool:
        """Qt's own."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    done: Done
    refused: Refused | None


class Autosave(QObject):
    """Asks for one save at a time; what comes meanwhile goes into the next, newest state wins.

    Failure policy: a save that is on its way to a disk in trouble is simply not reported; facts
    and callers that come later wait behind it, in order. A save that was refused for good gives
    nothing up either: its facts go first in the next one, asked for by the next key, act or press.
    Who waited is told, or goes on waiting. Once the screen is gone nobody is told any more.
    """

    saved = Signal()
    """Everything asked for before the last save began is on disk."""
    refused = Signal(object)
    """The exception of a save that is not on disk, the first since one was."""

    def __init__(self, kept: Kept, view: Typed, save: Save, parent: QObject) -> None:
        super().__init__(parent)
        self._kept, self._view, self._save = kept, view, save
        self._facts: list[Fact] = []
        self._waiting: list[_Waiting] = []
        self._writing = self._again = self._failing = False
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

    def keep(
        self, facts: Sequence[Fact] = (), done: Done | None = None, refused: Refused | None = None
    ) -> None:
        """Save facts and the state as it will be then; call ``done`` once they are on disk.

        When they are refused, ``refused`` is called instead; without it, ``done`` waits for the
        next save.
        """
        self._facts.extend(facts)
        if done is not None:
            self._waiting.append(_Waiting(done, refused))
        if self._writing:
            self._again = True
        else:
            self._write()

    def _write(self) -> None:
        self._writing = True
        self.pause.stop()
        self.longest.stop()
        self._view.flush()
        facts = (*self._facts, *self._kept.notice())
        waiting, keys = self._waiting, self._keys
        self._facts, self._waiting, self._again = [], [], False
        self._save(
            facts,
            self._kept.snapshot(),
            lambda: self._written(waiting, keys),
            lambda problem: self._not_written(facts, waiting, problem),
        )

    def _written(self, waiting: Sequence[_Waiting], keys: int) -> None:
        if not isValid(self):
            return
        self._writing = self._failing = False
        self._kept_keys = keys
        if not self.pending:
            self._view.set_saved(True)
        if self._again:
            # Before anyone is told: who was waiting may end the visit.
            self._write()
        self.saved.emit()
        for asked in waiting:
            asked.done()

    def _not_written(
        self, facts: Sequence[Fact], waiting: Sequence[_Waiting], problem: Exception
    ) -> None:
        if not isValid(self):
            return
        self._writing = False
        first, self._failing = not self._failing, True
        self._facts = [*facts, *self._facts]
        self._waiting = [*(asked for asked in waiting if not asked.refused), *self._waiting]
        if self._again:
            self._write()
        for asked in waiting:
            if asked.refused is not None:
                asked.refused(problem)
        if first:
            self.refused.emit(problem)

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
