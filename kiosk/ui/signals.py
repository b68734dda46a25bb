"""Signals of the system as a call on the thread that paints."""

import signal
from collections.abc import Callable
from socket import socketpair

from PySide6.QtCore import QObject, QSocketNotifier


class Signals(QObject):
    """SIGTERM and SIGINT (shutdown of the system, Ctrl+C) call ``close``; see `stop`."""

    def __init__(self, close: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._read, self._write = socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        signal.set_wakeup_fd(self._write.fileno())
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda *_: close())

    def stop(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
