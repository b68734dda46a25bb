"""The voice of last resort: the program `espeak-ng`, one process a sentence, text by input."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QProcess

from kiosk.ui.voice.engine import Engine

PROGRAM = "espeak-ng"
WORDS_PER_MINUTE = 160
"""Its speed at 1; the program's own 175 is fast for a person who is learning."""
LOUDEST = 200
"""The program's greatest amplitude."""


class EspeakEngine(Engine):
    """Speaks through `espeak-ng`. ``more`` are further arguments (a file instead of the sound)."""

    def __init__(
        self, program: str = PROGRAM, more: Sequence[str] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._program, self._more = program, more
        self._process: QProcess | None = None

    def start(self) -> None:
        """See that the program is there and has a French voice: it says one letter nowhere."""
        self._run("a", ["-q"], self.ready.emit)

    def say(self, text: str, speed: float, volume: float) -> None:
        """Say one sentence."""
        pace = ["-s", str(round(WORDS_PER_MINUTE * speed)), "-a", str(round(LOUDEST * volume))]
        self._run(text, [*pace, *self._more], self.said.emit)

    def hush(self) -> None:
        """End the process that speaks."""
        process, self._process = self._process, None
        if process is not None:
            process.errorOccurred.disconnect()
            process.finished.disconnect()
            process.finished.connect(process.deleteLater)
            process.kill()
            process.waitForFinished()

    def close(self) -> None:
        """As `hush`: no word is kept between two sentences."""
        self.hush()

    def _run(self, text: str, arguments: list[str], then: Callable[[], object]) -> None:
        self.hush()
        process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.setStandardOutputFile(QProcess.nullDevice())

        def ended(code: int, status: QProcess.ExitStatus) -> None:
            self._process = None
            process.deleteLater()
            well = code == 0 and status == QProcess.ExitStatus.NormalExit
            if well:
                then()
            else:
                self.gone.emit()

        def failed(error: QProcess.ProcessError) -> None:
            if error == QProcess.ProcessError.FailedToStart:
                self._process = None
                process.deleteLater()
                self.gone.emit()

        process.finished.connect(ended)
        process.errorOccurred.connect(failed)
        self._process = process
        process.start(self._program, ["-v", "fr", "--stdin", *arguments])
        process.write(text.encode())
        process.closeWriteChannel()
