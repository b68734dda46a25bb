"""What somebody brought on a stick: files of the kinds that are wanted, the newest first."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.outside.sticks import Stick

DEEPEST: Final = 4
"""Folders in folders that are looked into."""
MOST_SEEN: Final = 5000
"""Names that are looked at: a stick full of music is not walked to its end."""
MOST_FOUND: Final = 100


class TooLargeError(ValueError):
    """The file is larger than was allowed; nothing of it was read."""


@dataclass(frozen=True, slots=True)
class StickFile:
    """One file on a stick."""

    path: Path
    name: str
    folder: str
    """Where it lies on the stick; empty at its top."""
    changed: float
    """Seconds since 1970, as the stick says."""


def files_on(sticks: Sequence[Stick], endings: Sequence[str]) -> tuple[StickFile, ...]:
    """Files whose name ends so (``.docx``), newest first. What cannot be looked at is left out."""
    found: list[StickFile] = []
    for stick in sticks:
        seen = 0
        for entry in _entries(stick.folder, DEEPEST):
            seen += 1
            if seen > MOST_SEEN:
                break
            if not entry.name.lower().endswith(tuple(endings)):
                continue
            path = Path(entry.path)
            folder = path.parent.relative_to(stick.folder).as_posix()
            changed = entry.stat(follow_symlinks=False).st_mtime
            found.append(StickFile(path, entry.name, "" if folder == "." else folder, changed))
    found.sort(key=lambda file: (-file.changed, file.name))
    return tuple(found[:MOST_FOUND])


def read(file: StickFile, largest: int) -> bytes:
    """Its bytes. Raises TooLargeError, OSError when the stick is gone."""
    with file.path.open("rb") as source:
        data = source.read(largest + 1)
    if len(data) > largest:
        raise TooLargeError(file.name)
    return data


def _entries(folder: Path, deep: int) -> Iterator["os.DirEntry[str]"]:
    """Files under a folder, those of the folder first; neither hidden ones nor links."""
    folders = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith((".", "~$", "$")):
                    continue
                if entry.is_file(follow_symlinks=False):
                    yield entry
                elif entry.is_dir(follow_symlinks=False):
                    folders.append(Path(entry.path))
    except OSError:
        return
    if deep > 0:
        for inner in sorted(folders):
            yield from _entries(inner, deep - 1)
