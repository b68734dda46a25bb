"""A CV that somebody brings, as lines of text: DOCX, ODT or PDF, told by what is in the file.

Call it from the one worker that reads PDFs (`kiosk.paper.pages`): PDFium does one thing at a time.
The file is a stranger's: what it holds is never run, never fetched, and never unpacked whole.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.learning.resume import LONGEST, Resume

LARGEST: Final = 20_000_000
"""Bytes of a file, and of what is unpacked of it."""
MOST_LINES: Final = 400

_PDF_HEAD: Final = 1024
"""Bytes within which a PDF says that it is one (ISO 32000-1, annex H.3.4.1)."""
_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How the files of old Word begin, and DOCX files with a password ([MS-CFB] 2.2)."""
_LOCKED_PACKAGE: Final = "EncryptedPackage".encode("utf-16-le")

_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\ufeff\ufffe\uffff]")
# Bullets of office suites (the private ones are those of Symbol and Wingdings), and dashes and
# letters that stand for one when a space follows.
_BULLET: Final = re.compile(r"(?:[•‣·∙●○◦◉▪▫■□◆◇▶►▸➢➤➔→✓✔✗❖★☆\uf000-\uf0ff]\s*|[-–—*»>o]\s+)+")
_LIGATURES: Final = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"})


class Reason(StrEnum):
    """Why an old CV cannot be read."""

    SCAN = "scan"
    """A picture of a page: there is no text in it."""
    BROKEN = "broken"
    PROTECTED = "protected"
    """With a password."""
    UNKNOWN = "unknown"
    """Not a DOCX, an ODT or a PDF; also a DOC of old Word."""
    EMPTY = "empty"
    TOO_LARGE = "too-large"


class OldCvError(ValueError):
    """The file gives no lines; `reason` says why."""

    def __init__(self, reason: Reason, name: str = "") -> None:
        super().__init__(f"{name or 'the file'}: {reason}")
        self.reason = reason


@dataclass(frozen=True, slots=True)
class OldCv:
    """What was read."""

    lines: tuple[str, ...]
    """In reading order, without bullets, none empty, at most MOST_LINES."""
    resume: Resume | None
    """The CV itself, when the file was made here and brings it along."""


def read_old(
    name: str, data: bytes, brought: Callable[[bytes], Resume | None] = lambda _: None
) -> OldCv:
    """Read one file; ``brought`` finds the CV itself in a PDF that was made here.

    What kind of file it is, its bytes tell; ``name`` only stands in what is raised: OldCvError.
    """
    # Here, because the readers know this file's errors.
    from kiosk.paper.old_office import is_package, office_lines
    from kiosk.paper.old_pdf import pdf_lines

    try:
        if len(data) > LARGEST:
            raise OldCvError(Reason.TOO_LARGE)
        if not data:
            raise OldCvError(Reason.EMPTY)
        if b"%PDF-" in data[:_PDF_HEAD]:
            return OldCv(_some(pdf_lines(data)), brought(data))
        if is_package(data):
            return OldCv(_some(office_lines(data)), None)
        locked = data.startswith(_COMPOUND) and _LOCKED_PACKAGE in data
        raise OldCvError(Reason.PROTECTED if locked else Reason.UNKNOWN)
    except OldCvError as problem:
        raise OldCvError(problem.reason, name) from problem


def _some(texts: Iterable[str]) -> tuple[str, ...]:
    """The first lines that say something."""
    found: list[str] = []
    for line in _plain(texts):
        found.append(line)
        if len(found) == MOST_LINES:
            break
    if not found:
        raise OldCvError(Reason.EMPTY)
    return tuple(found)


def _plain(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        for line in text.splitlines():
            clean = _CONTROL.sub("", line[:LONGEST].translate(_LIGATURES))
            plain = " ".join(clean.split())
            bullet = _BULLET.match(plain + " ")
            if said := plain[bullet.end() :] if bullet else plain:
                yield said
