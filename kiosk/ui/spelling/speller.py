"""Asks the process of the spelling (`kiosk.spelling.process`), without making anybody wait.

A process, because the dictionary's library holds up every thread of Python for as long as it
works. It is started by the first field of a document and ended with the visit, and with it goes
every word that it was given.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kiosk import assets
from kiosk.ui.spelling.slip import from_answer

START_WITHIN_MS, ANSWER_WITHIN_MS = 30_000, 5_000
"""A process that takes longer is lost; it is ready after 1 s and answers in 0.01 s."""
END_WITHIN_MS = 1_000
STARTS = 2
"""A process that was lost is started once more; after that there are no marks."""


@dataclass(frozen=True, slots=True)
class _Question:
    number: int
    place: str
    text: str
    allowed: tuple[str, ...]


class Speller(QObject):
    """One question at a time. ``command`` is the program with its words."""

    answered = Signal(int, object)
    """The number of a question, and its list of `Slip`, whose places count as Qt does."""
    gone = Signal()
    """No process could be kept alive: there will be no answer in this visit."""

    def __init__(self, command: Sequence[str] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command or assets.command("spell"))
        self._process: QProcess | None = None
        self._ready = False
        self._starts = 0
        self._number = 0
        self._waiting: dict[str, _Question] = {}
        self._asked: _Question | None = None
        self._watch = QTimer(self, singleShot=True)
        self._watch.timeout.connect(self._lost)

    @property
    def available(self) -> bool:
        """False once the process was lost too often."""
        return self._process is not None or self._starts < STARTS

    def start(self) -> None:
        """Start the process, if it does not run; returns at once."""
        if self._process is not None or not self.available:
            return
        self._starts += 1
        process = QProcess(self)
        process.setWorkingDirectory(str(assets.home()))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._hear)
        process.errorOccurred.connect(self._failed)
        process.finished.connect(self._lost)
        self._process, self._ready = process, False
        self._watch.start(START_WITHIN_MS)
        process.start(self._command[0], self._command[1:])

    def ask(self, text: str, allowed: Sequence[str] = (), place: str = "") -> int:
        """Ask about the text of one place; returns the number of the answer that will come.

        A newer question about the same place takes the place of one that waits.
        """
        self._number += 1
        if self.available:
            self.start()
            self._waiting[place] = _Question(self._number, place, text, tuple(allowed))
            self._next()
        return self._number

    def stop(self) -> None:
        """The visit is over: no word of it stays, and the next one begins anew."""
        self._end()
        self._waiting, self._asked, self._starts = {}, None, 0

    def close(self) -> None:
        """The program ends: whatever a field still asks, no process is started any more."""
        self.stop()
        self._starts = STARTS

    # -- the process -------------------------------------------------------------------

    def _next(self) -> None:
        if not self._ready or self._asked is not None or not self._waiting:
            return
        question = self._asked = self._waiting.pop(next(iter(self._waiting)))
        line = json.dumps(
            {"id": question.number, "text": question.text, "allowed": question.allowed}
        )
        self._watch.start(ANSWER_WITHIN_MS)
        if self._process is not None:
            self._process.write(line.encode() + b"\n")

    def _hear(self) -> None:
        while self._process is not None and self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            self._watch.stop()
            question, self._asked, self._ready = self._asked, None, True
            if question is not None and question.place not in self._waiting:
                slips = from_answer(question.text, json.loads(line)["slips"])
                self.answered.emit(question.number, slips)
            self._next()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._lost()

    def _lost(self) -> None:
        """Start again with the question that had no answer, unless a newer one waits."""
        question, self._asked = self._asked, None
        self._end()
        if not self.available:
            self._waiting = {}
            self.gone.emit()
            return
        if question is not None:
            self._waiting.setdefault(question.place, question)
        self.start()

    def _end(self) -> None:
        self._watch.stop()
        process, self._process, self._ready = self._process, None, False
        if process is None:
            return
        for signal in (process.readyReadStandardOutput, process.errorOccurred, process.finished):
            signal.disconnect()
        process.finished.connect(process.deleteLater)
        process.kill()
        process.waitForFinished(END_WITHIN_MS)
        if process.state() == QProcess.ProcessState.NotRunning:
            process.deleteLater()  # it may never have started
