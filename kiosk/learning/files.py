"""The files of a simulated PC: folders, names, sizes, dates, a bin, a stick that is taken out.

Shared by every simulator in which files are chosen, named or put away. It keeps the rules that
common file managers have: two files of one folder never have one name, a copy beside its original
becomes « CV (2).pdf », the bin gives back, a file whose name was given another ending does not
open. What is inside a file never changes here; `content` says where it is.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import PurePosixPath

from kiosk.learning.folding import fold

BIN = "bin"
"""Where deleted files wait."""
SORTS = ("date", "name", "size", "kind")
FORBIDDEN = '\\/:*?"<>|'
"""Characters that no file name may hold on Windows."""
LONGEST_NAME = 120

ENDINGS: Mapping[str, tuple[str, ...]] = {
    "pdf": (".pdf",),
    "docx": (".docx",),
    "odt": (".odt",),
    "jpeg": (".jpg", ".jpeg"),
    "png": (".png",),
    "text": (".txt",),
}
"""Kind of a content -> endings with which programs open it; the first is the usual one."""
EXPORTED = frozenset({"docx", "odt", "text", "jpeg", "png"})
"""Kinds that a program can save as PDF."""


class FileRefusedError(ValueError):
    """Not possible with these files; nothing changed. `str()` is one of `REASONS`."""


REASONS = ("empty", "long", "forbidden", "taken", "same", "gone", "full")
"""No name, a name too long, a forbidden character, a name taken, nothing new, no such place or
file, no room on the stick."""


@dataclass(frozen=True, slots=True)
class Place:
    """A folder. Its id is its path: ``documents``, ``documents/emploi``, ``stick``, `BIN`."""

    id: str
    name: str
    """As shown: « Documents »."""
    kind: str = "folder"
    """``folder``, ``stick`` (can be ejected) or ``bin``."""
    room: int = 0
    """Bytes that a stick can hold; 0 when that is no matter."""

    @property
    def parent(self) -> str:
        """Id of the folder it is in; empty for a root."""
        return self.id.rpartition("/")[0]


@dataclass(frozen=True, slots=True)
class File:
    """One file as a file manager shows it."""

    id: str
    """Stays when the file is renamed or moved; has no space."""
    name: str
    """With its ending: « CV (2).docx »."""
    place: str
    """Id of the folder it is in."""
    size: int
    """Bytes. The world says it: a photo of 12 MB need not be one in the assets."""
    modified: datetime
    kind: str
    """What is really inside: a key of `ENDINGS`, whatever the name says; empty if not known."""
    content: str
    """Where the inside is: a path below the folder of the activity."""
    before: str = ""
    """In the bin: the folder it comes from."""

    @property
    def ending(self) -> str:
        """Ending of the name, in small letters: ``.pdf``; empty when there is none."""
        return PurePosixPath(self.name).suffix.lower()

    @property
    def opens(self) -> bool:
        """Whether the program that the ending calls can read what is inside."""
        return self.ending in ENDINGS.get(self.kind, ())


class Files:
    """Folders and files, what the file manager shows of them, and what can be done."""

    def __init__(self, places: Sequence[Place], files: Sequence[File]) -> None:
        self._places = {place.id: place for place in places}
        self._files = {file.id: file for file in files}
        self._undo: list[Callable[[], None]] = []
        self.place = places[0].id
        """The folder shown."""
        self.query = ""
        """Searched for in the names of all folders but the bin; empty shows one folder."""
        self.sorting = "date"
        self.descending = True
        self.previewed = ""
        """Id of the file looked at; empty when none is."""

    # -- what there is ---------------------------------------------------------------------

    @property
    def places(self) -> tuple[Place, ...]:
        """All folders, parents before children."""
        return tuple(self._places.values())

    @property
    def files(self) -> tuple[File, ...]:
        """All files, the bin's included."""
        return tuple(self._files.values())

    @property
    def undoable(self) -> bool:
        """Whether `undo` takes something back."""
        return bool(self._undo)

    def file(self, id: str) -> File:
        """One file. Raises FileRefusedError (gone)."""
        found = self._files.get(id)
        if found is None:
            raise FileRefusedError("gone")
        return found

    def folder(self, id: str) -> Place:
        """One folder. Raises FileRefusedError (gone)."""
        found = self._places.get(id)
        if found is None:
            raise FileRefusedError("gone")
        return found

    def inside(self, place: str) -> list[File]:
        """The files of one folder, in no order."""
        return [file for file in self._files.values() if file.place == place]

    def children(self, place: str) -> list[Place]:
        """The folders directly in one."""
        return [each for each in self._places.values() if each.parent == place]

    def listing(self) -> list[File]:
        """What the file manager shows: one folder, or what the search finds, sorted."""
        if self.query.strip():
            words = fold(self.query).split()
            found = [
                file
                for file in self._files.values()
                if file.place != BIN and all(word in fold(file.name) for word in words)
            ]
        else:
            found = self.inside(self.place)
        keys: Mapping[str, Callable[[File], tuple[object, ...]]] = {
            "date": lambda file: (file.modified, file.name.casefold()),
            "name": lambda file: (file.name.casefold(), file.id),
            "size": lambda file: (file.size, file.name.casefold()),
            "kind": lambda file: (file.ending, file.name.casefold()),
        }
        return sorted(found, key=keys[self.sorting], reverse=self.descending)

    # -- looking ---------------------------------------------------------------------------

    def browse(self, place: str) -> None:
        """Show a folder; ends the search and the look at a file."""
        self.place, self.query, self.previewed = self.folder(place).id, "", ""

    def sort(self, by: str) -> None:
        """Sort by one of `SORTS`; the same again turns the order."""
        self.descending = not self.descending if by == self.sorting else by in ("date", "size")
        self.sorting = by

    def preview(self, id: str) -> None:
        """Look at a file, whether or not it opens."""
        self.previewed = self.file(id).id

    def close_preview(self) -> None:
        """Back to the list."""
        self.previewed = ""

    # -- changing --------------------------------------------------------------------------

    def why_not(self, id: str, name: str) -> str:
        """Why a file cannot have this name: one of `REASONS`, or empty when it can."""
        name, file = name.strip(), self._files.get(id)
        if file is None or file.place == BIN:
            return "gone"
        if reason := _why_no_name(name):
            return reason
        if name == file.name:
            return "same"
        return "taken" if self._taken(name, file.place, but=id) else ""

    def why_not_there(self, id: str, place: str, *, moving: bool = False) -> str:
        """Why a file cannot be copied or moved there: one of `REASONS`, or empty when it can."""
        file = self._files.get(id)
        if file is None or place not in self._places or place == BIN:
            return "gone"
        if moving and file.place == place:
            return "same"
        stick = self._stick_of(place)
        stays = moving and stick is not None and self._stick_of(file.place) is stick
        return "" if stays or self._fits(file.size, place) else "full"

    def rename(self, id: str, name: str) -> None:
        """Give a file another name, ending included. Raises FileRefusedError."""
        reason = self.why_not(id, name)
        if reason:
            raise FileRefusedError(reason)
        self._put(replace(self.file(id), name=name.strip()))

    def copy(self, id: str, place: str) -> File:
        """A copy in a folder; beside its original it gets a number. Raises FileRefusedError."""
        reason = self.why_not_there(id, place)
        if reason:
            raise FileRefusedError(reason)
        file = self.file(id)
        return self._add(file, place, self._free_name(file.name, place))

    def why_not_new(self, name: str, place: str, size: int = 0) -> str:
        """Why no file of that name can be made there: one of `REASONS`, or empty when it can."""
        name = name.strip()
        if place not in self._places or place == BIN:
            return "gone"
        if reason := _why_no_name(name):
            return reason
        if self._taken(name, place):
            return "taken"
        return "" if self._fits(size, place) else "full"

    def save(self, file: File) -> File:
        """Keep a file that came from elsewhere; its id and name become free ones."""
        return self._add(file, file.place, self._free_name(file.name, file.place))

    def move(self, id: str, place: str) -> None:
        """Put a file into another folder. Raises FileRefusedError."""
        reason = self.why_not_there(id, place, moving=True)
        if reason:
            raise FileRefusedError(reason)
        file = self.file(id)
        self._put(replace(file, place=place, name=self._free_name(file.name, place), before=""))

    def delete(self, id: str) -> None:
        """Put a file into the bin; from a stick it is gone at once, as on real PCs."""
        file = self.file(id)
        if file.place == BIN:
            raise FileRefusedError("same")
        if self._stick_of(file.place):
            self._forget([file])
            return
        self._put(replace(file, place=BIN, before=file.place))
        if self.previewed == id:
            self.previewed = ""

    def restore(self, id: str) -> None:
        """Take a file out of the bin, back to its folder."""
        file = self.file(id)
        if file.place != BIN:
            raise FileRefusedError("gone")
        place = self.folder(file.before).id
        self._put(replace(file, place=place, name=self._free_name(file.name, place), before=""))

    def empty_bin(self) -> None:
        """What is in the bin is gone for good."""
        self._forget(self.inside(BIN))

    def why_not_pdf(self, id: str, size: int = 0) -> str:
        """Why a file cannot be saved as PDF: one of `REASONS`, or empty when it can."""
        file = self._files.get(id)
        if file is None or file.place == BIN:
            return "gone"
        if file.kind not in EXPORTED or not file.opens:
            return "same"
        return "" if self._fits(size or _pdf_size(file), file.place) else "full"

    def export(self, id: str, now: datetime, size: int = 0) -> File:
        """Save a document or a picture as PDF beside it. Raises FileRefusedError."""
        reason = self.why_not_pdf(id, size)
        if reason:
            raise FileRefusedError(reason)
        file = self.file(id)
        name = self._free_name(f"{PurePosixPath(file.name).stem}.pdf", file.place)
        weight = size or _pdf_size(file)
        made = replace(file, kind="pdf", size=weight, modified=now)
        return self._add(made, file.place, name)

    def eject(self, stick: str) -> None:
        """Take a stick out safely: its folders and files are not here any more."""
        if self.folder(stick).kind != "stick":
            raise FileRefusedError("gone")
        gone = [p.id for p in self.places if p.id == stick or p.id.startswith(f"{stick}/")]
        self._forget([file for file in self.files if file.place in gone])
        self._places = {id: place for id, place in self._places.items() if id not in gone}
        if self.place in gone:
            self.place = next(iter(self._places))

    def plug(self, places: Sequence[Place], files: Sequence[File]) -> None:
        """A stick comes back with what is on it. Raises FileRefusedError (taken).

        A file whose id was given to another one meanwhile takes a free id.
        """
        if any(place.id in self._places for place in places):
            raise FileRefusedError("taken")
        bin_ = self._places.pop(BIN, None)
        self._places.update((place.id, place) for place in places)
        if bin_ is not None:
            self._places[BIN] = bin_
        for file in files:
            id = self._free_id(file.id) if file.id in self._files else file.id
            self._files[id] = replace(file, id=id)

    def undo(self) -> None:
        """Take back the last change of a file. Raises FileRefusedError (gone)."""
        if not self._undo:
            raise FileRefusedError("gone")
        self._undo.pop()()

    # -- parts -----------------------------------------------------------------------------

    def _put(self, file: File) -> None:
        before = self._files[file.id]
        self._undo.append(partial(self._files.__setitem__, file.id, before))
        self._files[file.id] = file

    def _add(self, like: File, place: str, name: str) -> File:
        made = replace(like, id=self._free_id(like.id), place=place, name=name, before="")
        self._files[made.id] = made
        self._undo.append(partial(self._drop, made.id))
        return made

    def _free_id(self, like: str) -> str:
        origin = like.partition(".")[0]
        number = sum(id.partition(".")[0] == origin for id in self._files)
        while f"{origin}.{number}" in self._files:
            number += 1
        return f"{origin}.{number}"

    def _drop(self, id: str) -> None:
        self._files.pop(id, None)
        if self.previewed == id:
            self.previewed = ""

    def _forget(self, files: Sequence[File]) -> None:
        """For good: nothing done before can be taken back, or it would bring them back."""
        for file in files:
            self._drop(file.id)
        self._undo.clear()

    def _taken(self, name: str, place: str, but: str = "") -> bool:
        return any(
            file.name.casefold() == name.casefold() and file.id != but
            for file in self.inside(place)
        )

    def _free_name(self, name: str, place: str) -> str:
        path, number, free = PurePosixPath(name), 2, name
        while self._taken(free, place):
            free = f"{path.stem} ({number}){path.suffix}"
            number += 1
        return free

    def _stick_of(self, place: str) -> Place | None:
        root = self._places.get(place.partition("/")[0])
        return root if root is not None and root.kind == "stick" else None

    def _fits(self, size: int, place: str) -> bool:
        """Whether so many bytes more have room there; only a stick is ever full."""
        stick = self._stick_of(place)
        if stick is None or not stick.room:
            return True
        used = sum(f.size for f in self._files.values() if self._stick_of(f.place) is stick)
        return used + size <= stick.room


def _why_no_name(name: str) -> str:
    """Why nothing can be called that, wherever it is; empty when it can."""
    if len(name) > LONGEST_NAME:
        return "long"
    if any(sign in FORBIDDEN or ord(sign) < 32 for sign in name):
        return "forbidden"
    nothing = not name.strip(".") or any(name.lower() in ends for ends in ENDINGS.values())
    return "empty" if nothing else ""


def _pdf_size(file: File) -> int:
    """Bytes of a document once saved as PDF, when its world does not say."""
    return max(40_000, file.size // 20)
