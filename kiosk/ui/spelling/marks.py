"""The slips that are shown in one text, kept in place while it is typed on."""

from collections.abc import Iterable
from dataclasses import replace

from kiosk.ui.spelling.slip import Slip


class Marks:
    """Slips in the order of the text."""

    def __init__(self) -> None:
        self._slips: list[Slip] = []

    def set(self, slips: Iterable[Slip]) -> None:
        """The slips of the text as it is now."""
        self._slips = list(slips)

    def all(self) -> list[Slip]:
        """Every slip."""
        return list(self._slips)

    def at(self, place: int) -> Slip | None:
        """The slip that a caret at this place touches."""
        return next((slip for slip in self._slips if slip.touches(place)), None)

    def edit(self, at: int, removed: int, added: int) -> bool:
        """Follow an edit: what was touched is no slip any more, what stands behind moves.

        True when anything changed.
        """
        before = self._slips
        self._slips = [
            replace(slip, at=slip.at + added - removed) if slip.at > at + removed else slip
            for slip in before
            if slip.end < at or slip.at > at + removed
        ]
        return self._slips != before
