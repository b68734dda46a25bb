"""What every list and table of the house has in common."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView


def tame(view: QAbstractItemView) -> None:
    """Scroll smoothly and up and down only, never edit in place, let Tab go on to what follows."""
    view.setMouseTracking(True)
    view.setTabKeyNavigation(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
