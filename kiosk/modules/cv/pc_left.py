"""What somebody carries away from a shared PC and leaves on it, and what comes of both."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from kiosk.learning.file_names import is_cv_of
from kiosk.learning.files import BIN, File

FOUND, TRAY = "found", "tray"
"""A file of the CV is on the PC; a page of it is on the printer."""
EMPTY, BROKEN, NAMELESS, NOTHING = "empty", "broken", "nameless", "nothing"
"""What is given to the firm is empty, does not open well, is called anything, is nothing."""
GOOD, PAPER, CLEAN = "good", "paper", "clean"
"""The firm opens the PDF, or reads the page; or it has its CV already, and the PC is clean."""
STORIES = (FOUND, TRAY, EMPTY, BROKEN, NAMELESS, NOTHING, GOOD, PAPER, CLEAN)
GIVEN = frozenset({GOOD, PAPER})
"""Stories after which the firm has its CV."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose CV it is, and how its contents are called."""

    first: str
    last: str
    content: str
    """Name of the content without folders and ending: ``cv``."""

    def owns(self, file: File) -> bool:
        """Whether that file is a copy of the CV."""
        return PurePosixPath(file.content).stem == self.content

    def named(self, file: File) -> bool:
        """Whether its name says whose CV it is."""
        return is_cv_of(file.name, self.first, self.last)


def copies_on_pc(files: Iterable[File], owner: Owner, stick: str) -> tuple[File, ...]:
    """Copies of the CV that the next person finds: not on the stick, not in the bin."""
    return tuple(
        file
        for file in files
        if owner.owns(file) and file.place != BIN and file.place.partition("/")[0] != stick
    )


def at_the_firm(carried: Iterable[File], owner: Owner, paper: bool) -> str:
    """What the firm has in its hands: one of `STORIES`, from `EMPTY` to `PAPER`."""
    if paper:
        return PAPER
    own = [file for file in carried if owner.owns(file)]
    readable = [file for file in own if file.opens and file.kind == "pdf"]
    if any(owner.named(file) for file in readable):
        return GOOD
    if readable:
        return NAMELESS
    if any(not file.kind for file in own):
        return EMPTY
    return BROKEN if own else NOTHING
