"""The CV that is being made: what the forms change, what is saved, what is shown."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kiosk.learning.event import Fact
from kiosk.learning.ports import Snapshot
from kiosk.learning.resume import Resume
from kiosk.learning.resume_history import ResumeHistory, Section, state

CV = "cv/document"
"""Stands where an activity's id stands when the CV is kept beside attempts."""
CV_VERSION = "1"


class CvDocument(QObject):
    """One CV of one visit. Every change goes through here, so that each can be taken back."""

    changed = Signal()
    """It is another CV than before, whoever changed it."""
    typed = Signal()
    """The person changed it: it is to be saved soon."""
    replaced = Signal(str)
    """It was taken back, done again or opened: the section (of `Resume`), or "" for all."""

    def __init__(
        self, visit: UUID, id: UUID, history: ResumeHistory, parent: QObject | None = None
    ) -> None:
        """``history`` outlives the screen: what was done before can be taken back later too."""
        super().__init__(parent)
        self._visit, self._id = visit, id
        self._history = history

    @property
    def now(self) -> Resume:
        """The CV as it is."""
        return self._history.now

    @property
    def can_undo(self) -> bool:
        """There is a change to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """There is a change that was taken back."""
        return self._history.can_redo

    def change(self, section: Section, value: object, merge: str = "") -> None:
        """Put another value in a section; see `ResumeHistory.change`."""
        if self._history.change(section, value, merge):
            self.typed.emit()
            self.changed.emit()

    def become(self, resume: Resume) -> None:
        """Become another CV: one was opened."""
        if self._history.become(resume):
            self._replaced("")

    def settle(self) -> None:
        """The field was left: what comes next is a step of its own."""
        self._history.settle()

    def undo(self) -> None:
        """Take the last change back."""
        section = self._history.undo()
        if section is not None:
            self._replaced(section)

    def redo(self) -> None:
        """Do it again."""
        section = self._history.redo()
        if section is not None:
            self._replaced(section)

    def notice(self) -> Sequence[Fact]:
        """Nothing of a CV is an event."""
        return ()

    def snapshot(self) -> Snapshot:
        """What is sealed: the CV as it is; not the way here."""
        return Snapshot(
            visit=self._visit,
            attempt=self._id,
            activity=CV,
            content_version=CV_VERSION,
            variant="",
            state=state(self.now),
        )

    def _replaced(self, section: Section) -> None:
        self.typed.emit()
        self.replaced.emit(section)
        self.changed.emit()
