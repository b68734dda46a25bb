"""A spooler that keeps its jobs as files in a folder and does what a test says."""

from pathlib import Path

from kiosk.outside.printers import PrinterError, PrintState


class FakePrinter:
    """One printer, « Accueil ».

    `state` is what it says of every job; `jammed`: no answer at all.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.folder.mkdir()
        self.state = PrintState.WAITING
        self.jammed = False
        self.printed: list[bytes] = []
        self._number = 0

    def files(self) -> list[Path]:
        """What lies in the spool."""
        return sorted(self.folder.iterdir())

    def offered(self) -> tuple[str, ...]:
        """Its one printer."""
        return ("Accueil",)

    def submit(self, printer: str, pdf: bytes) -> str:
        """Keep the document as a file."""
        if self.jammed:
            raise PrinterError("no answer")
        self._number += 1
        job = f"{printer}-{self._number}"
        (self.folder / job).write_bytes(pdf)
        return job

    def look(self, job: str) -> PrintState:
        """What the test says; a job that came out is remembered."""
        if self.jammed:
            return PrintState.OFF
        if not (self.folder / job).exists():
            return PrintState.REFUSED
        if self.state is PrintState.DONE:
            self.printed.append((self.folder / job).read_bytes())
        return self.state

    def cancel(self, job: str) -> bool:
        """Remove its file."""
        if self.jammed:
            return False
        (self.folder / job).unlink(missing_ok=True)
        return True

    def jobs(self, printer: str) -> tuple[str, ...]:
        """Names of the files."""
        return () if self.jammed else tuple(file.name for file in self.files())
