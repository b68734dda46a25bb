"""Copies documents to a stick, in small steps, so that they arrive whole or not at all.

Each file is written under a name of ours (`.jalon-….part`), synced, read back from the stick
itself, compared, and only then given its name. A file that is there is never overwritten: the
second « CV.pdf » becomes « CV (2).pdf ». Whatever goes wrong, what was begun is removed when the
stick still lets us.
"""

import errno
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from itertools import count
from pathlib import Path
from secrets import token_hex
from typing import Final

from kiosk.outside.commands import ask
from kiosk.outside.sticks import Stick

CHUNK: Final = 64 * 1024
PREFIX, PART = ".jalon-", ".part"
MOST_NAME: Final = 80
"""Characters of a file name before its ending; every file system takes them."""
_RESERVED: Final = frozenset('<>:"/\\|?*')


class CopyTrouble(StrEnum):
    """Why documents are not on the stick."""

    GONE = "gone"
    FULL = "full"
    READ_ONLY = "read-only"
    DAMAGED = "damaged"
    """The stick answers nonsense, or does not give back what was written."""


class CopyError(Exception):
    """The copy stopped; ``kept`` are the names that did arrive."""

    def __init__(self, trouble: CopyTrouble, kept: tuple[str, ...] = ()) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.kept = kept


@dataclass(frozen=True, slots=True)
class PaperFile:
    """A document as it is to stand on the stick: the name it should have, and its bytes."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class CopyStep:
    """How far it is. ``kept`` are the names given so far."""

    done: int
    total: int
    kept: tuple[str, ...]


_KINDS: Final = {
    errno.ENOSPC: CopyTrouble.FULL,
    errno.EDQUOT: CopyTrouble.FULL,
    errno.EFBIG: CopyTrouble.FULL,
    errno.EROFS: CopyTrouble.READ_ONLY,
    errno.EACCES: CopyTrouble.READ_ONLY,
    errno.EPERM: CopyTrouble.READ_ONLY,
    errno.ENODEV: CopyTrouble.GONE,
    errno.ENXIO: CopyTrouble.GONE,
    errno.ENOENT: CopyTrouble.GONE,
    errno.ENOTDIR: CopyTrouble.GONE,
    errno.ESTALE: CopyTrouble.GONE,
}


def copy(files: Sequence[PaperFile], stick: Stick, chunk: int = CHUNK) -> Iterator[CopyStep]:
    """Copy step by step: ask for the next one while there are any; close it to cancel.

    Raises CopyError. Before the first byte it looks whether there is room for everything.
    """
    total = sum(len(file.data) for file in files)
    done = 0
    kept: list[str] = []
    try:
        _sweep(stick.folder)
        _ask_for_room(stick, total)
        for file in files:
            part = stick.folder / f"{PREFIX}{token_hex(4)}{PART}"
            try:
                for written in _write(part, file.data, stick, chunk):
                    done += written
                    yield CopyStep(done, total, tuple(kept))
                _compare(part, file.data)
                _must_be_here(stick)
                kept.append(_name(part, file.name))
            finally:
                _remove(part)
            yield CopyStep(done, total, tuple(kept))
        _sync_folder(stick.folder)
        _must_be_here(stick)
    except OSError as problem:
        trouble = _KINDS.get(problem.errno or 0, CopyTrouble.DAMAGED)
        if not stick.is_here():
            trouble = CopyTrouble.GONE
        raise CopyError(trouble, tuple(kept)) from problem
    except CopyError as problem:
        problem.kept = tuple(kept)
        raise


def eject(stick: Stick) -> bool:
    """Let go of a stick whose files are synced; False when the system keeps it mounted.

    Either way nothing waits to be written. Only what a disk or image carries is let go of.
    """
    if not stick.source.startswith("/dev/"):
        return False
    if ask(["udisksctl", "unmount", "--no-user-interaction", "-b", stick.source]).code == 0:
        return True
    return ask(["umount", str(stick.folder)]).code == 0


def file_name(title: str, ending: str) -> str:
    """A name that Linux, Windows and FAT take, from a title that may hold anything."""
    plain = "".join(" " if c in _RESERVED or not c.isprintable() else c for c in title)
    plain = " ".join(plain.split()).strip(". ")[:MOST_NAME].strip(". ")
    return f"{plain or 'Document'}.{ending}"


def _write(part: Path, data: bytes, stick: Stick, chunk: int) -> Iterator[int]:
    with part.open("xb", buffering=0) as target:
        for start in range(0, len(data), chunk):
            _must_be_here(stick)
            piece = memoryview(data)[start : start + chunk]
            written = 0
            while written < len(piece):
                written += target.write(piece[written:])
            yield written
        os.fsync(target.fileno())
        _forget(target.fileno())


def _compare(part: Path, data: bytes) -> None:
    """Read back what the stick itself holds: its pages were dropped from memory before."""
    wanted, found = sha256(data), sha256()
    with part.open("rb", buffering=0) as source:
        _forget(source.fileno())
        while piece := source.read(CHUNK):
            found.update(piece)
    if found.digest() != wanted.digest():
        raise CopyError(CopyTrouble.DAMAGED)


def _name(part: Path, wanted: str) -> str:
    """Take the first free name, empty, then put the finished file there: nothing is overwritten."""
    stem, dot, ending = wanted.rpartition(".")
    for number in count(1):
        name = wanted if number == 1 else f"{stem} ({number}){dot}{ending}"
        place = part.with_name(name)
        try:
            place.open("xb").close()
        except FileExistsError:
            continue
        try:
            part.replace(place)
        except OSError:
            _remove(place)
            raise
        return name
    raise AssertionError("there is always another number")


def _ask_for_room(stick: Stick, total: int) -> None:
    _must_be_here(stick)
    if not hasattr(os, "statvfs"):
        return
    room = os.statvfs(stick.folder)
    if room.f_flag & os.ST_RDONLY:
        raise CopyError(CopyTrouble.READ_ONLY)
    if room.f_bavail * room.f_frsize < total:
        raise CopyError(CopyTrouble.FULL)


def _must_be_here(stick: Stick) -> None:
    if not stick.is_here():
        raise CopyError(CopyTrouble.GONE)


def _forget(file: int) -> None:
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _sweep(folder: Path) -> None:
    """Remove what a copy that was cut left on this stick."""
    for part in folder.glob(f"{PREFIX}*{PART}"):
        _remove(part)


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return  # the stick is gone, or takes no more changes
