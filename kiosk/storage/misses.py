"""Failed sign-ins and the pauses they bring. The arithmetic is pure; one stored row keeps it.

Five misses make a pause of 60 s; each further five double it, up to 15 minutes. Misses are
forgotten after 15 minutes without one, counted from the end of a pause. A success forgets
nothing: it could be the guesser's own. Steady time is comparable until the machine restarts;
then a pause starts again, unless the wall clock says that 15 minutes have passed.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from math import ceil

from sqlalchemy import Connection, select

from kiosk.storage.tables import MISSES, to_ms

MISSES_PER_PAUSE = 5
FIRST_PAUSE = 60.0
LONGEST_PAUSE = 15 * 60.0
FORGOTTEN_AFTER = 15 * 60.0


@dataclass(frozen=True, slots=True)
class Misses:
    """Where the count stands. Times are steady seconds, except ``last_ms``."""

    count: int = 0
    pauses: int = 0
    last_ms: int = 0
    quiet_from: float = 0.0
    paused_until: float = 0.0

    def pause_left(self, steady: float) -> int:
        """Whole seconds until sign-in answers again, rounded up; 0 when it does."""
        return max(0, ceil(self.paused_until - steady))

    def after_quiet(self, steady: float) -> "Misses":
        """The same, or nothing once it has been quiet for long enough."""
        if steady - self.quiet_from >= FORGOTTEN_AFTER:
            return NO_MISSES
        return self

    def missed(self, steady: float, now: datetime) -> "Misses":
        """One more."""
        held = self.after_quiet(steady)
        count = held.count + 1
        if count % MISSES_PER_PAUSE:
            return replace(held, count=count, last_ms=to_ms(now), quiet_from=steady)
        until = steady + _pause(held.pauses + 1)
        return Misses(count, held.pauses + 1, to_ms(now), until, until)

    def after_restart(self, steady: float, now: datetime) -> "Misses":
        """The count as a freshly started program takes it over."""
        if not self.count:
            return NO_MISSES
        wall = (to_ms(now) - self.last_ms) / 1000
        pause = _pause(self.pauses) if self.pauses else 0.0
        if wall >= FORGOTTEN_AFTER + pause:
            return NO_MISSES
        until = steady + pause if pause else 0.0
        return replace(self, quiet_from=max(steady, until), paused_until=until)


NO_MISSES = Misses()


def _pause(number: int) -> float:
    return float(min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (number - 1)))


def load(connection: Connection) -> Misses:
    """The stored count."""
    row = connection.execute(select(MISSES)).first()
    if row is None:
        return NO_MISSES
    return Misses(row.total, row.pauses, row.last_ms, row.quiet_from, row.paused_until)


def keep(connection: Connection, misses: Misses) -> None:
    """Store the count; nothing at all when there is none."""
    connection.execute(MISSES.delete())
    if misses != NO_MISSES:
        connection.execute(
            MISSES.insert().values(
                id=1,
                total=misses.count,
                pauses=misses.pauses,
                last_ms=misses.last_ms,
                quiet_from=misses.quiet_from,
                paused_until=misses.paused_until,
            )
        )
