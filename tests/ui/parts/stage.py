"""A part in a window of its own, as large as the player would give it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.theme_host import ThemeHost

Part = TypeVar("Part", bound=QWidget)


class Stage:
    """Opens windows, and closes them all at the end."""

    def __init__(self, host: ThemeHost) -> None:
        """``host`` has the look."""
        self.host = host
        self._windows: list[QWidget] = []

    def put(self, make: Callable[[QWidget], Part], size: QSize) -> Part:
        """Show what ``make`` builds for its window, in that size in logical pixels."""
        window = QWidget()
        self._windows.append(window)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        part = make(window)
        column.addWidget(part)
        FocusRing(self.host, window)
        window.resize(size)
        window.show()
        window.activateWindow()
        return part

    def close(self) -> None:
        """Close every window."""
        for window in self._windows:
            window.close()
            window.deleteLater()
        self._windows.clear()
