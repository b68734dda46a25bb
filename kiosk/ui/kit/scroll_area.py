"""A scroll area whose content may be taller when it is narrower."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QScrollArea

MOST_ROUNDS = 4
"""Once with the bar, once without it, and once more each for what depends on that."""


class ScrollArea(QScrollArea):
    """Settles when the content fits without the bar and does not fit beside it.

    Qt then shows and hides the bar in turn, each time from within the other, until the stack is
    full and the program is gone. Here it stops after a few rounds: the bar is shown or not.
    """

    _rounds = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Qt fit the bars to the content, but not from within itself for ever."""
        if event.type() is not QEvent.Type.Resize:
            return super().eventFilter(watched, event)
        if self._rounds >= MOST_ROUNDS:
            return False
        self._rounds += 1
        try:
            return super().eventFilter(watched, event)
        finally:
            self._rounds -= 1
