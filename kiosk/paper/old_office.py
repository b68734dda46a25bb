"""The text of a DOCX or an ODT, read from its parts as they come, never unpacked whole."""

import re
import zlib
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Final
from xml.parsers.expat import ExpatError
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from kiosk.paper.old_cv import LARGEST, OldCvError, Reason
from kiosk.paper.old_xml import OPEN, WORD, Names, paragraphs

MOST_PARTS: Final = 10_000
_ENTRY: Final = b"PK\x01\x02"
"""Begins each line of a zip's list of parts."""
_CHUNK: Final = 65_536
_MIMETYPE: Final = "mimetype"
_ODT: Final = b"application/vnd.oasis.opendocument.text"
_MANIFEST: Final = "META-INF/manifest.xml"
_WORD_HEAD: Final = re.compile(r"word/header\d*\.xml")
_WORD_BODY: Final = re.compile(r"word/document\d*\.xml")
_WORD_FOOT: Final = re.compile(r"word/footer\d*\.xml")
_OPEN_HEAD: Final = frozenset({"header", "header-left", "header-first"})
_OPEN_FOOT: Final = frozenset({"footer", "footer-left", "footer-first"})
_ENCRYPTED: Final = 0x1
"""Bit of a part's flags."""


def is_package(data: bytes) -> bool:
    """Whether the bytes begin as a zip does, which both formats are."""
    return data.startswith(b"PK\x03\x04")


def office_lines(data: bytes) -> Iterator[str]:
    """The paragraphs, those of headers first, those of footers last. Raises OldCvError."""
    if data.count(_ENTRY) > MOST_PARTS:
        raise OldCvError(Reason.TOO_LARGE)
    try:
        with ZipFile(BytesIO(data)) as package:
            yield from _lines(_Parts(package))
    except (
        BadZipFile,
        EOFError,
        ExpatError,
        LookupError,
        OSError,
        RuntimeError,
        zlib.error,
    ) as problem:
        raise OldCvError(Reason.BROKEN) from problem
    except ValueError as problem:
        known = problem.reason if isinstance(problem, OldCvError) else Reason.BROKEN
        raise OldCvError(known) from problem


def _lines(parts: "_Parts") -> Iterator[str]:
    if parts.locked():
        raise OldCvError(Reason.PROTECTED)
    if parts.begins(_MIMETYPE, _ODT):
        yield from _distinct(parts.lines(["styles.xml"], OPEN.without(_OPEN_FOOT)))
        yield from parts.lines(["content.xml"], OPEN)
        yield from _distinct(parts.lines(["styles.xml"], OPEN.without(_OPEN_HEAD)))
    elif bodies := parts.named(_WORD_BODY):
        yield from _distinct(parts.lines(parts.named(_WORD_HEAD), WORD))
        yield from parts.lines(bodies, WORD)
        yield from _distinct(parts.lines(parts.named(_WORD_FOOT), WORD))
    else:
        raise OldCvError(Reason.UNKNOWN)


def _distinct(lines: Iterator[str]) -> Iterator[str]:
    """Each line once: the first page often repeats what the others have at their edge."""
    return iter(dict.fromkeys(lines))


class _Parts:
    """The parts of one file; all of them together are unpacked up to LARGEST bytes."""

    def __init__(self, package: ZipFile) -> None:
        self._package = package
        self._left = LARGEST

    def named(self, pattern: re.Pattern[str]) -> list[str]:
        """Names that fit, in order."""
        return sorted(filter(pattern.fullmatch, self._package.namelist()))

    def locked(self) -> bool:
        """Whether a password is needed, by either way of packing."""
        if any(part.flag_bits & _ENCRYPTED for part in self._package.infolist()):
            return True
        return _MANIFEST in self._package.namelist() and b"encryption-data" in b"".join(
            self._chunks(_MANIFEST)
        )

    def begins(self, name: str, start: bytes) -> bool:
        """Whether there is such a part, and it begins so."""
        return name in self._package.namelist() and b"".join(self._chunks(name)).startswith(start)

    def lines(self, parts: Iterable[str], names: Names) -> Iterator[str]:
        """The paragraphs of these parts, as far as there are any."""
        known = self._package.namelist()
        for part in parts:
            if part in known:
                yield from paragraphs(self._chunks(part), names)

    def _chunks(self, name: str) -> Iterator[bytes]:
        part = self._package.getinfo(name)
        if part.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise OldCvError(Reason.BROKEN)
        with self._package.open(part) as unpacked:
            while chunk := unpacked.read(_CHUNK):
                self._left -= len(chunk)
                if self._left < 0:
                    raise OldCvError(Reason.TOO_LARGE)
                yield chunk
