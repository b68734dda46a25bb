"""The station's records as the screens use them: every call is a job in the background.

Failure policy. A commit that fails by bad luck (disk full, locked, read-only) loses nothing: its
facts wait in memory, in order, and go first in the next commit, which is asked for every few
seconds until it succeeds. Meanwhile `saving_failed` has been emitted once, so that the window can
say that nothing is kept for now, and none of the waiting callers is told "done". A commit that
fails otherwise is a bug and is not tried again. A visit is parked only once nothing of it waits.
Bugs, and failures of other calls, are told to the caller's ``failed``, else to `Work.trouble`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.learning.event import Boot, Event, Fact
from kiosk.learning.ports import (
    Card,
    Holdings,
    Pause,
    Receipt,
    Snapshot,
    Station,
    Surnom,
    Visit,
    Welcome,
)
from kiosk.ui.work import Work

RETRY_MS = 5000

Failed = Callable[[Exception], None]
Saved = Callable[[tuple[Event, ...]], None]


class NotOpenError(Exception):
    """A call came while the records could not be opened; the window says so already."""


@dataclass(slots=True)
class _Save:
    number: int
    facts: tuple[Fact, ...]
    snapshot: Snapshot | None
    done: Saved
    failed: Failed | None


class Records(QObject):
    """Opens the station in the background and queues every call behind that."""

    opened = Signal(bool)
    """The records are open; True when they were brought back from a backup."""
    open_failed = Signal(object)
    """The exception that kept the records closed. Calls fail with NotOpenError until `open`."""
    saving_failed = Signal(object)
    """The exception of the first commit that did not reach the disk."""
    saving_works = Signal()
    """After a failure: everything that waited is on disk."""

    def __init__(
        self,
        work: Work,
        open_station: Callable[[], Station],
        is_bad_luck: Callable[[Exception], bool],
    ) -> None:
        super().__init__(work)
        self._work = work
        self._station: Station | None = None
        self._waiting: list[_Save] = []
        self._failing = False
        self._count = 0
        self._on_disk = 0
        self._dropped = 0
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self.retry)
        self._open = open_station
        self._is_bad_luck = is_bad_luck

    def open(self) -> None:
        """Open the records (again, after `open_failed`)."""
        self._work.run(self._open_now, self.opened.emit, self.open_failed.emit)

    def open_again(self) -> None:
        """Close and open: a damaged file is replaced by its backup. What waited is given up."""
        self._drop_waiting()
        self._work.run(self._close_now)
        self.open()

    # -- reception ---------------------------------------------------------------------

    @property
    def boot(self) -> Boot:
        """This start of the program. Only after `opened`."""
        return self._opened().reception.boot

    @property
    def failing(self) -> bool:
        """True while something waits because the disk refused it."""
        return self._failing

    @property
    def busy(self) -> bool:
        """True while somebody waits for an answer; what is tried again for nobody is not."""
        return self._work.busy and not self._failing

    def arrive(self, done: Callable[[Visit], None], failed: Failed | None = None) -> None:
        """Open a nameless visit."""
        self._work.run(lambda: self._opened().reception.arrive(), done, failed)

    def name(
        self,
        visit: Visit,
        surnom: Surnom,
        done: Callable[[tuple[Visit, str]], None],
        failed: Failed | None = None,
    ) -> None:
        """Name a visit, or change its surnom; gives the visit and the new code."""
        self._work.run(lambda: self._opened().reception.name(visit, surnom), done, failed)

    def full_surnoms(self, done: Callable[[frozenset[Surnom]], None]) -> None:
        """Surnoms that have no code left on this station: not to be offered."""
        self._work.run(lambda: self._opened().reception.full_surnoms(), done)

    def sign_in(
        self,
        surnom: Surnom,
        code: str,
        done: Callable[[Welcome | Pause | None], None],
        failed: Failed | None = None,
    ) -> None:
        """Look for a person."""
        self._work.run(lambda: self._opened().reception.sign_in(surnom, code), done, failed)

    def card(
        self, visit: Visit, done: Callable[[Card], None], failed: Failed | None = None
    ) -> None:
        """Make a card for a named visit, in place of the one its person had."""
        self._work.run(lambda: self._opened().reception.card(visit), done, failed)

    def open_card(
        self,
        text: str,
        done: Callable[[Welcome | Pause | None], None],
        failed: Failed | None = None,
    ) -> None:
        """Look for the person of a card that was typed or scanned."""
        self._work.run(lambda: self._opened().reception.open_card(text), done, failed)

    def park(
        self, visit: Visit, done: Callable[[None], None], failed: Failed | None = None
    ) -> None:
        """Seal a named visit for its owner's return, once what waits is on disk.

        When it cannot be written now, ``failed`` is told and nothing is given up: call again.
        """

        def written() -> None:
            if self._waiting:  # a save that was on its way came back
                self.park(visit, done, failed)
                return
            self._work.run(
                lambda: self._opened().reception.park(visit), self._and_back_up(done), failed
            )

        saves, self._waiting = self._waiting, []
        self._write(saves, written, failed)

    def end(self, visit: Visit, done: Callable[[None], None], failed: Failed | None = None) -> None:
        """Close a visit and erase what must go; may be called again after ``failed``."""
        self._drop_waiting()
        self._work.run(lambda: self._opened().reception.end(visit), self._and_back_up(done), failed)

    def holdings(self, visit: Visit, done: Callable[[Holdings], None]) -> None:
        """What is held about this person."""
        self._work.run(lambda: self._opened().reception.holdings(visit), done)

    def erase(
        self, visit: Visit, done: Callable[[Receipt], None], failed: Failed | None = None
    ) -> None:
        """Erase this person everywhere on the station; may be called again after ``failed``."""
        self._drop_waiting()
        self._work.run(lambda: self._opened().reception.erase(visit), done, failed)

    def _and_back_up(self, done: Callable[[None], None]) -> Callable[[None], None]:
        """Behind the end of a visit, so that the screen says « effacé » before it starts."""

        def ended(_: None) -> None:
            self._work.run(lambda: self._opened().back_up())
            done(None)

        return ended

    def close(self, done: Callable[[], None]) -> None:
        """Let the last jobs finish, close the database, then call ``done``."""
        self._retry.stop()
        self._work.run(self._close_now, lambda _: done())

    # -- saving ------------------------------------------------------------------------

    def commit(
        self,
        facts: Sequence[Fact],
        snapshot: Snapshot | None = None,
        done: Saved | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Make facts and snapshot durable; ``done`` is called once they are on disk.

        ``failed`` is called when a bug keeps them from it. Bad luck is tried again here.
        """
        self._count += 1
        save = _Save(self._count, tuple(facts), snapshot, done or _nobody, failed)
        if self._failing:
            self._waiting.append(save)
        else:
            self._write([save])

    def retry(self, failed: Failed | None = None) -> None:
        """Try again now what is waiting for the disk; ``failed`` when it still does not go."""
        saves, self._waiting = self._waiting, []
        if saves:
            self._write(saves, failed=failed)

    def _write(
        self,
        saves: list[_Save],
        then: Callable[[], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        facts = [fact for save in saves for fact in save.facts]
        # Only the newest state matters, and never one older than what is on disk already.
        snapshot = next(
            (s.snapshot for s in reversed(saves) if s.snapshot and s.number > self._on_disk), None
        )
        self._work.run(
            lambda: self._opened().store.commit(facts, snapshot) if saves else (),
            lambda events: self._written(saves, events, then),
            lambda problem: self._not_written(saves, problem, then, failed),
        )

    def _written(
        self, saves: list[_Save], events: tuple[Event, ...], then: Callable[[], None] | None
    ) -> None:
        self._on_disk = max([self._on_disk, *(save.number for save in saves)])
        position = 0
        for save in saves:
            end = position + len(save.facts)
            save.done(events[position:end])
            position = end
        if saves and self._failing and not self._waiting:
            self._works_again()
        if then is not None:
            then()

    def _not_written(
        self,
        saves: list[_Save],
        problem: Exception,
        then: Callable[[], None] | None,
        failed: Failed | None,
    ) -> None:
        saves = [save for save in saves if save.number > self._dropped]
        if saves and self._is_bad_luck(problem):
            self._waiting = sorted(saves + self._waiting, key=lambda save: save.number)
            self._retry.start()
            if not self._failing:
                self._failing = True
                self.saving_failed.emit(problem)
            elif failed is not None:
                failed(problem)
            return
        for told in dict.fromkeys(save.failed or self._work.trouble.emit for save in saves):
            told(problem)
        if self._failing and not self._waiting:
            self._works_again()
        if then is not None:
            then()

    def _works_again(self) -> None:
        self._failing = False
        self._retry.stop()
        self.saving_works.emit()

    def _drop_waiting(self) -> None:
        """What could not be saved, now or on its way, belongs to a visit that is being erased."""
        self._waiting = []
        self._dropped = self._count
        if self._failing:
            self._works_again()

    # -- in the background -------------------------------------------------------------

    def _open_now(self) -> bool:
        self._station = self._open()
        return self._station.restored

    def _close_now(self) -> None:
        if self._station is not None:
            self._station.close()
            self._station = None

    def _opened(self) -> Station:
        if self._station is None:
            raise NotOpenError("the records are not open")
        return self._station


def _nobody(_: tuple[Event, ...]) -> None:
    """Nobody waits for this save."""
