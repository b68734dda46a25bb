"""One kiosk at a time on a data folder: a second start brings the first window forward.

A lock file tells who is first before anything is painted; the local socket that carries the call
is opened after first paint only. The lock of a program that died is taken over. The lock stands in
the system's folder for temporary files, so that it works where the data folder does not.
"""

from time import sleep
from zlib import crc32

from PySide6.QtCore import QDeadlineTimer, QDir, QLockFile, QObject, Signal

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
        self._lock = QLockFile(QDir.temp().filePath(f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)

    def claim(self) -> bool:
        """True when no other living process holds the folder."""
        return self._lock.tryLock(0)

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
