"""Listens for a card reader, which types like a keyboard: a whole card, then Enter.

Only a text that can be nothing but a card is taken, so that nobody opens a path by accident; the
Enter behind it is kept from what has the focus. Keys that make no card go where they always go.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

from kiosk.learning.card import QR_LENGTH, is_scan

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHIFTS = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr)


class Scanner(QObject):
    """Hears the keys of every window while it listens."""

    scanned = Signal(str)
    """What was typed before Enter, as it came: `kiosk.learning.card.read` understands it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._windows: list[QWindow] = []

    def listen(self, on: bool) -> None:
        """Begin or end; what was typed before is forgotten."""
        self._typed = ""
        if on == bool(self._windows):
            return
        for window in self._windows:
            if isValid(window):
                window.removeEventFilter(self)
        # On the windows, where keys arrive first, before a button can take the Enter.
        self._windows = QGuiApplication.topLevelWindows() if on else []
        for window in self._windows:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Collect keys; keep the Enter that ends a card."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._typed = ""
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in _ENTER:
            typed, self._typed = self._typed, ""
            if is_scan(typed):
                self.scanned.emit(typed)
                return True
        elif event.key() == Qt.Key.Key_Backspace:
            self._typed = self._typed[:-1]
        elif event.text().isprintable() and event.text():
            # Room for a few keys too many: a spoilt scan is told, not taken for typing.
            self._typed = (self._typed + event.text())[-2 * QR_LENGTH :]
        elif event.key() not in _SHIFTS:
            self._typed = ""
        return False
