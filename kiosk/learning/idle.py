"""The idle guard: when to veil the screen and when the visit is over. A pure state machine.

Fed with (steady time, was there input, is something running); it owns no timer. Limits:
``docs/settings.md`` (4 minutes before the veil, then 60 seconds for a named visit; a nameless
visit is never erased before 15 minutes without input).
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from math import ceil

NAMED_COUNTDOWN = 60.0
NAMELESS_LIMIT = 15 * 60.0
MORE_TIME_FACTOR = 10


class Phase(StrEnum):
    """What the screen shows: the visit, the veil, or nothing more (park or erase)."""

    ACTIVE = "active"
    VEILED = "veiled"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Idle:
    """State of the guard at one moment; `tick` gives the next one."""

    limit: float
    """Seconds without input before the veil."""
    named: bool
    since: float
    """Steady time of the last input or running work."""
    phase: Phase = Phase.ACTIVE
    now: float = 0.0

    @property
    def total(self) -> float:
        """Seconds without input after which the visit is over."""
        if self.named:
            return self.limit + NAMED_COUNTDOWN
        return max(self.limit + NAMED_COUNTDOWN, NAMELESS_LIMIT)

    @property
    def left(self) -> int:
        """Whole seconds left on the countdown, rounded up; 0 when over."""
        return max(0, ceil(self.since + self.total - self.now))

    def tick(self, steady: float, input: bool = False, busy: bool = False) -> "Idle":
        """The state at ``steady``. A veil is not lifted by input alone: see `resume`."""
        if self.phase is Phase.OVER:
            return self
        if self.phase is Phase.ACTIVE and (input or busy):
            return replace(self, since=steady, now=steady)
        quiet = steady - self.since
        if quiet >= self.total:
            return replace(self, phase=Phase.OVER, now=steady)
        if quiet >= self.limit:
            return replace(self, phase=Phase.VEILED, now=steady)
        return replace(self, now=steady)

    def resume(self, steady: float) -> "Idle":
        """« Je continue »: back exactly where it was."""
        return replace(self, phase=Phase.ACTIVE, since=steady, now=steady)

    def more_time(self, steady: float) -> "Idle":
        """« Plus de temps »: ten times the limit for this visit; may be asked again."""
        return replace(self.resume(steady), limit=self.limit * MORE_TIME_FACTOR)
