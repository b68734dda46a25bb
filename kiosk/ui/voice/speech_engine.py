"""The system's voices through Qt, kept in a process of their own (`mouth.py`).

Why not here: making the engine blocks the thread that paints, on Linux while the speech service
is started (1.5 to 2.8 s measured), and without end when that service hangs. A process can be
waited for without waiting, and be ended; with it go all the words that it was given.
"""

import json
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess

from kiosk import assets
from kiosk.ui.voice.engine import Engine

REAL = ("winrt", "sapi", "speechd")
"""Qt's engines, the best first; `mock` only in tests."""


class SpeechEngine(Engine):
    """Speaks through QtTextToSpeech in another process, one line of JSON an order."""

    def __init__(self, names: Sequence[str] = REAL, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._number = 0
        self._process: QProcess | None = None

    def start(self) -> None:
        """Start the process; it says by itself whether it has a voice."""
        process = QProcess(self)
        process.setWorkingDirectory(str(assets.home()))
        process.setStandardErrorFile(QProcess.nullDevice())  # Qt's sound tells all that it misses
        process.readyReadStandardOutput.connect(self._hear)
        process.errorOccurred.connect(self._ended)
        process.finished.connect(self._ended)
        self._process = process
        program, *words = assets.command("speak", *self._names)
        process.start(program, words)

    def say(self, text: str, speed: float, volume: float) -> None:
        """Give the sentence to the process."""
        self._number += 1
        self._order(say=text, number=self._number, speed=speed, volume=volume)

    def hush(self) -> None:
        """What it still answers about is over."""
        self._number += 1
        self._order(say="", number=self._number)

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is None:
            return
        for signal in (process.readyReadStandardOutput, process.errorOccurred, process.finished):
            signal.disconnect()
        process.finished.connect(process.deleteLater)
        process.kill()
        process.waitForFinished()

    def _order(self, **what: object) -> None:
        if self._process is not None:
            self._process.write(json.dumps(what).encode() + b"\n")

    def _hear(self) -> None:
        while self._process is not None and self._process.canReadLine():
            answer = bytes(self._process.readLine().data()).decode().split()
            if answer == ["ready"]:
                self.ready.emit()
            elif answer == ["said", str(self._number)]:
                self.said.emit()
            elif answer == ["gone"]:
                self.gone.emit()

    def _ended(self) -> None:
        self.gone.emit()
