"""The list of what was shipped: every file of the frozen program with its SHA-256.

Written when the program is frozen, read by `kiosk doctor`. It shows files that a virus scanner
took away, that a copy cut short or that somebody changed. It is no seal: who can write the
program's folder can write the list too.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

NAME = "manifest.json"


class ManifestError(Exception):
    """The list is missing or cannot be read; ``str()`` says which."""


@dataclass(frozen=True, slots=True)
class Differences:
    """Places below the program's folder, with `/` between the parts, sorted."""

    missing: tuple[str, ...]
    changed: tuple[str, ...]


def write(folder: Path) -> int:
    """List every file below ``folder`` in its `manifest.json`; returns how many there are."""
    sums = {place: _sha256(file) for place, file in _files(folder)}
    text = json.dumps(dict(sorted(sums.items())), ensure_ascii=False, indent=0)
    (folder / NAME).write_text(text + "\n", "utf-8")
    return len(sums)


def compare(folder: Path) -> Differences:
    """What of ``folder`` is not as it was shipped. Raises ManifestError.

    Files that were added are no difference: a system may keep its own beside them.
    """
    try:
        sums: dict[str, str] = dict(json.loads((folder / NAME).read_text("utf-8")).items())
        places = sorted(sums)
    except (OSError, ValueError, AttributeError) as problem:
        raise ManifestError(f"{NAME}: {problem}") from problem
    missing = [place for place in places if not (folder / place).is_file()]
    there = [place for place in places if place not in set(missing)]
    changed = [place for place in there if not _is_whole(folder / place, sums[place])]
    return Differences(tuple(missing), tuple(changed))


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    for file in folder.rglob("*"):
        place = file.relative_to(folder).as_posix()
        if file.is_file() and place != NAME:
            yield place, file


def _is_whole(file: Path, wanted: str) -> bool:
    """A file that cannot be read is as good as changed."""
    try:
        return _sha256(file) == wanted
    except OSError:
        return False


def _sha256(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
