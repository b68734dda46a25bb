"""Questions to the outside whose answers may come too late to be wanted."""

from collections.abc import Callable
from typing import TypeVar

from kiosk.ui.work import Work

T = TypeVar("T")


class Asking:
    """Runs jobs away from the screen. After `drop` nobody listens to what is still coming."""

    def __init__(self, work: Work, failed: Callable[[Exception], None]) -> None:
        """``failed`` is called with the exception of a job that is still listened to."""
        self._work = work
        self._failed = failed
        self._number = 0

    def drop(self) -> None:
        """What was asked so far is of no interest any more; it still runs to its end."""
        self._number += 1

    def ask(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run ``job``, then ``done`` with its result, unless dropped meanwhile."""
        number = self._number

        def answered(result: T) -> None:
            if number == self._number:
                done(result)

        def broke(problem: Exception) -> None:
            if number == self._number:
                self._failed(problem)

        self._work.run(job, answered, broke)
