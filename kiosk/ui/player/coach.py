"""Turns what the learner asks for into facts, and tells the screen once they are on disk."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kiosk.learning.attempt import LAST_HINT, Attempt
from kiosk.learning.event import Fact
from kiosk.ui.player.autosave import Autosave, Refused, Save
from kiosk.ui.simulator import SimulatorView

MISSES_BEFORE_OFFER = 2
OFFER_MS = 60_000
"""A hint is offered after two checks in a row, or a minute without an act (curriculum 2)."""


class _Answer(NamedTuple):
    give: Callable[[], None]
    lasting: bool
    """Still true after another act."""


class Coach(QObject):
    """One question at a time: until the answer is on disk, another one is not taken.

    A question whose answer could not be saved is asked again by the next press, unless what it
    was about has changed meanwhile.
    """

    moved = Signal()
    """The world may have changed."""
    checked = Signal(object)
    """A `Verdict`, on disk."""
    hinted = Signal(object)
    """A `Help`, on disk."""
    offering = Signal()
    """It is time to offer a hint."""
    busy_changed = Signal(bool)
    unsaved = Signal(object)
    """The exception that keeps text or an answer from the disk."""

    def __init__(self, attempt: Attempt, view: SimulatorView, save: Save, parent: QWidget) -> None:
        super().__init__(parent)
        self._screen = parent
        self._attempt, self._view = attempt, view
        self._busy = False
        self._unanswered: _Answer | None = None
        self._goals = self._goal_ids()
        self.autosave = Autosave(attempt, view, save, self)
        self.autosave.saved.connect(self._saved)
        self.autosave.refused.connect(self.unsaved)
        self.quiet = QTimer(self, singleShot=True, interval=OFFER_MS)
        self.quiet.timeout.connect(self._offer)
        view.acted.connect(self._acted)
        view.typed.connect(self.quiet.start)
        view.typed.connect(self._changed)

    def begin(self) -> None:
        """The activity is on screen, as it is on disk: start counting quiet time."""
        self._view.set_saved(True)
        if not self._attempt.done:
            self.quiet.start()

    def check(self) -> None:
        """`Vérifier`."""
        if self._busy or self._ask_again() or self._attempt.done:
            return
        self._view.flush()
        verdict = self._attempt.check()
        self._ask(verdict.facts, _Answer(lambda: self.checked.emit(verdict), verdict.done))

    def hint(self) -> None:
        """The next hint."""
        if self._busy or self._ask_again() or self._attempt.done:
            return
        given = self._attempt.hint()
        self._ask((given.fact,), _Answer(lambda: self.hinted.emit(given), lasting=True))

    def keep(
        self,
        facts: Sequence[Fact],
        done: Callable[[], None],
        refused: Refused | None = None,
    ) -> None:
        """Save facts with everything typed so far, then call ``done``, or else ``refused``."""
        self.autosave.keep(facts, done, refused)

    def _ask(self, facts: Sequence[Fact], answer: _Answer) -> None:
        self._unanswered = None
        self._set_busy(True)
        self.quiet.start()

        def done() -> None:
            self._set_busy(False)
            answer.give()
            if self._attempt.misses >= MISSES_BEFORE_OFFER:
                self._offer()

        def refused(problem: Exception) -> None:
            self._unanswered = answer
            self._set_busy(False)
            self.unsaved.emit(problem)

        self.autosave.keep(facts, done, refused)

    def _ask_again(self) -> bool:
        """Ask for the answer that could not be saved; False when there is none."""
        answer = self._unanswered
        if answer is not None:
            self._ask((), answer)
        return answer is not None

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit(busy)

    def _acted(self) -> None:
        """The rail follows the world at once; a repair is shown once it is on disk."""
        self._changed()
        self.quiet.start()
        self.autosave.keep()
        if self._goal_ids() == self._goals:
            self.moved.emit()

    def _changed(self) -> None:
        """What was found missing, and never said, may be there now."""
        if self._unanswered is not None and not self._unanswered.lasting:
            self._unanswered = None

    def _saved(self) -> None:
        self._goals = self._goal_ids()
        self.moved.emit()

    def _goal_ids(self) -> list[str]:
        return [goal.id for goal in self._attempt.goals]

    def _offer(self) -> None:
        if not (self._screen.isVisible() and self._screen.isEnabled()):
            self.quiet.start()
        elif not self._attempt.done and self._attempt.hints_given() < LAST_HINT:
            self.offering.emit()
