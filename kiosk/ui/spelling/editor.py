"""What the help needs of anything that is typed into, whatever Qt calls it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QWidget

from kiosk.ui.spelling.slip import Slip


class Editor(QObject):
    """One field. All places count UTF-16 units."""

    edited = Signal(int, int, int)
    """At this place, so much was taken away and so much was put in."""
    moved = Signal()
    """The caret stands elsewhere."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widget = widget

    def text(self) -> str:
        """All that stands in it."""
        raise NotImplementedError

    def caret(self) -> int:
        """Where one types."""
        raise NotImplementedError

    def go(self, place: int) -> None:
        """Put the caret there, and the focus."""
        raise NotImplementedError

    def place_at(self, point: QPoint) -> int:
        """The place under a point of what `surface` covers."""
        raise NotImplementedError

    def surface(self) -> QWidget:
        """The widget that the mouse presses."""
        raise NotImplementedError

    def corner(self, slip: Slip) -> QPoint:
        """Under the first letter of a word, on the screen."""
        raise NotImplementedError

    def follow(self, slips: Sequence[Slip], look: QTextCharFormat) -> None:
        """The text was edited: these are the slips that are left."""
        raise NotImplementedError

    def show(self, slips: Sequence[Slip], look: QTextCharFormat) -> None:
        """Give these words this look, and no other."""
        raise NotImplementedError

    def replace(self, slip: Slip, word: str) -> None:
        """Write another word; it can be undone."""
        raise NotImplementedError
