"""What the page of a CV needs from outside: a worker, who sets it, and who draws its pages."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.learning.resume import Resume
from kiosk.ui.parts.explorer.reader import Drawn, Inside, Run


class SetPage(Protocol):
    """A CV as it was set; see `kiosk.paper.cv`."""

    @property
    def pdf(self) -> bytes:
        """The sheet itself."""

    @property
    def left_out(self) -> tuple[str, ...]:
        """Signs that no face of ours has."""


@dataclass(frozen=True, slots=True)
class Press:
    """``run`` does one job after the other, away from the thread that paints."""

    run: Run
    typeset: Callable[[Resume], SetPage]
    page: Callable[[Inside, int, int], Drawn]
    """(PDF, number from 0, width in px) -> page."""
