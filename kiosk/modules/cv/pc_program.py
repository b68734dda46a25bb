"""The program in which the CV of a PC is open: it saves, makes a PDF, prints.

It asks before a PDF (its name, its place) and before it prints.
"""

from dataclasses import replace
from datetime import datetime
from pathlib import PurePosixPath

from kiosk.learning.files import BIN, File, FileRefusedError, Files

PDF, PRINT = "pdf", "print"
ASKED = (PDF, PRINT)
"""What it can ask about."""
ENDING = ".pdf"


class Program:
    """A document that stays open, whatever becomes of its file."""

    def __init__(self, files: Files, document: str) -> None:
        self._files = files
        self.document: File = files.file(document)
        self.asking = ""
        """One of `ASKED` while its question is open; empty else."""
        self.name = ""
        """Name of the PDF, as it was typed."""
        self.place = self.document.place
        """Id of the folder where the PDF would go."""

    @property
    def pdf_size(self) -> int:
        """Bytes of the document as PDF."""
        return max(40_000, self.document.size // 20)

    def full_name(self) -> str:
        """Name of the PDF with its ending."""
        name = self.name.strip()
        return name if name.lower().endswith(ENDING) else f"{name}{ENDING}"

    def folders(self) -> list[str]:
        """Ids of the folders where a PDF can go."""
        return [place.id for place in self._files.places if place.id != BIN]

    def why_not(self) -> str:
        """Why the PDF cannot be made as it is asked for; empty when it can. See `REASONS`."""
        if not self.name.strip():
            return "empty"
        return self._files.why_not_new(self.full_name(), self.place, self.pdf_size)

    def ask(self, what: str) -> None:
        """Open a question. Raises ValueError when there is no such one."""
        if what not in ASKED:
            raise ValueError(f"{what} is not asked about")
        if what == PDF:
            self.name = PurePosixPath(self.document.name).stem
            there = self.folders()
            self.place = self.document.place if self.document.place in there else there[0]
        self.asking = what

    def close(self) -> None:
        """Leave the question. Raises ValueError when none is open."""
        if not self.asking:
            raise ValueError("nothing is asked")
        self.asking = ""

    def aim(self, place: str) -> None:
        """Where the PDF goes. Raises ValueError."""
        if self.asking != PDF or place not in self.folders():
            raise ValueError(f"no PDF goes to {place}")
        self.place = place

    def make_pdf(self, now: datetime) -> File:
        """Make it as it was asked for. Raises ValueError with the reason."""
        if self.asking != PDF:
            raise ValueError("no PDF is asked for")
        if reason := self.why_not():
            raise ValueError(reason)
        self.asking = ""
        asked = replace(
            self.document,
            name=self.full_name(),
            place=self.place,
            kind="pdf",
            size=self.pdf_size,
            modified=now,
        )
        return self._files.save(asked)

    def save(self) -> None:
        """Keep the document where it was; a file that is gone comes to be again."""
        try:
            found = self._files.file(self.document.id)
        except FileRefusedError:
            found = None
        if found is None or found.place == BIN:
            home = self.document.place if self.document.place in self.folders() else ""
            made = self._files.save(replace(self.document, place=home or self.folders()[0]))
            self.document = made
