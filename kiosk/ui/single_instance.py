"""One kiosk at a time on a data folder: a second start brings the first window forward.

A lock file tells who is first before anything is painted; the local socket that carries the call
is opened after first paint only. The system takes the lock back from a program that died. The file
stands in the folder for temporary files, so that it works where the data folder does not.

Not a `QLockFile`: that one waits for the disk at each start (1 to 40 ms here).
"""

import os
import sys
from pathlib import Path
from time import sleep
from zlib import crc32

from PySide6.QtCore import QDeadlineTimer, QObject, Signal

CALL_MS = 2000
AGAIN_MS = 50


class SingleInstance(QObject):
    """The claim of this process on a data folder; released when the object goes."""

    called = Signal()
    """Another start asked this one to come forward."""

    def __init__(self, data_folder: str, parent: QObject | None = None) -> None:
        """``data_folder`` names the folder; one kiosk runs for each name."""
        super().__init__(parent)
        self._name = f"jalon-{crc32(data_folder.encode()):08x}"
        temporary = os.environ.get("TMPDIR") or os.environ.get("TEMP") or "/tmp"
        self._file = Path(temporary, f"{self._name}.lock")

    def claim(self) -> bool:
        """True when no other living process holds the folder."""
        try:
            held = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return False
        if not _locked(held):
            os.close(held)
            return False
        self.destroyed.connect(lambda: os.close(held))
        return True

    def listen(self) -> None:
        """Answer the calls of later starts."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)

        def answer() -> None:
            while (socket := server.nextPendingConnection()) is not None:
                socket.disconnected.connect(socket.deleteLater)
                socket.disconnectFromServer()
                self.called.emit()

        server.newConnection.connect(answer)
        server.listen(self._name)

    def call_first(self) -> bool:
        """Ask the first one to come forward; False when it does not answer within 2 seconds.

        A first one that is only starting is asked again until it listens; one that hangs accepts
        the call and never answers it.
        """
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        patience = QDeadlineTimer(CALL_MS)
        while not patience.hasExpired():
            socket.connectToServer(self._name)
            if socket.waitForConnected(patience.remainingTime()):
                answered = socket.waitForDisconnected(patience.remainingTime())
                return answered or socket.state() == socket.LocalSocketState.UnconnectedState
            sleep(AGAIN_MS / 1000)
        return False


def _locked(file: int) -> bool:
    """Lock an open file for this process alone, without waiting."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
