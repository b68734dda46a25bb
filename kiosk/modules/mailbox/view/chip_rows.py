"""Where the chips of an address field go: rows from the leading edge, then the line to type in."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect

FEW_ROWS = 2
"""Chips that take more rows are folded into one when a mail is opened."""


@dataclass(frozen=True, slots=True)
class ChipRows:
    """Measures of one field, in px: its width, a row's height, and the gap between chips.

    ``least`` is the room for the line, ``more`` that of the button for the chips folded away.
    """

    width: int
    height: int
    gap: int
    least: int
    more: int

    def shown(self, chips: Sequence[int], *, folded: bool) -> int:
        """How many chips of these widths show: all, or when folded what one row holds."""
        every = len(chips)
        if not folded or self._rows(chips, every) <= FEW_ROWS:
            return every
        return next((n for n in range(every - 1, 1, -1) if self._rows(chips, n) == 1), 1)

    def places(self, chips: Sequence[int], count: int) -> list[QRect]:
        """Places of so many chips, of the button for the others if any, and of the line."""
        alone = self.least + self.gap if len(chips) == 1 else 0
        widths = [min(each, self.width - alone) for each in chips[:count]]
        if count < len(chips):
            widths.append(self.more)
        places, x, y = [], 0, 0
        for each in widths:
            if x and x + each > self.width:
                x, y = 0, y + self.height
            places.append(QRect(x, y, each, self.height))
            x += each + self.gap
        if x and x + self.least > self.width:
            x, y = 0, y + self.height
        places.append(QRect(x, y, max(self.least, self.width - x), self.height))
        return places

    def _rows(self, chips: Sequence[int], count: int) -> int:
        return self.places(chips, count)[-1].top() // self.height + 1
