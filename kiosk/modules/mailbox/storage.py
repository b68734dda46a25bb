"""How full a mailbox is. Trash and spam count, as in real programs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.modules.mailbox.message import Row

NEARLY_FULL = 90
"""Percent from which mail programs warn."""


@dataclass(frozen=True, slots=True)
class Storage:
    """Bytes used, of how many."""

    used: int
    total: int

    @property
    def percent(self) -> int:
        """Whole percents, rounded down."""
        return self.used * 100 // self.total

    @property
    def nearly_full(self) -> bool:
        """Whether mail programs warn now."""
        return self.percent >= NEARLY_FULL


def weight(raw: bytes, files: Sequence[int]) -> int:
    """Bytes of one message: its file, and what its attachments weigh in this world."""
    return len(raw) + sum(files)


def used(rows: Iterable[Row], weights: Mapping[str, int]) -> int:
    """Bytes of these messages; KeyError for one without a weight."""
    return sum(weights[row.id] for row in rows)
