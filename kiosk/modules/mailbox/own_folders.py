"""The folders that somebody makes in a mailbox, beside those that every mailbox has."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.learning.folding import fold

ARCHIVE = "archive"
"""A folder of the program: out of the inbox, but kept."""
LONGEST_NAME = 40
REASONS = ("empty", "long", "taken", "same")
"""No name, a name too long, a name that another folder has, nothing new."""
_PREFIX = "own-"


@dataclass(frozen=True, slots=True)
class OwnFolder:
    """One folder. Its id stays when it is renamed."""

    id: str
    name: str


class OwnFolders:
    """Folders in the order in which they were made."""

    def __init__(self) -> None:
        self._folders: dict[str, OwnFolder] = {}
        self._made = 0

    def __iter__(self) -> Iterator[OwnFolder]:
        return iter(tuple(self._folders.values()))

    def __contains__(self, id: str) -> bool:
        return id in self._folders

    def __len__(self) -> int:
        return len(self._folders)

    def name(self, id: str) -> str:
        """The name of a folder; KeyError when there is none."""
        return self._folders[id].name

    def why_not(self, name: str, id: str = "") -> str:
        """Why a new folder, or the folder ``id``, cannot have this name: of `REASONS`, or empty."""
        name = _one_line(name)
        if not name:
            return "empty"
        if len(name) > LONGEST_NAME:
            return "long"
        if id and self._folders[id].name == name:
            return "same"
        others = (folder for folder in self._folders.values() if folder.id != id)
        return "taken" if any(fold(other.name) == fold(name) for other in others) else ""

    def add(self, name: str) -> OwnFolder:
        """Make a folder. ValueError with the reason when `why_not` has one."""
        self._refuse(self.why_not(name))
        self._made += 1
        folder = OwnFolder(f"{_PREFIX}{self._made}", _one_line(name))
        self._folders[folder.id] = folder
        return folder

    def rename(self, id: str, name: str) -> None:
        """Give a folder another name. ValueError with the reason when `why_not` has one."""
        self._refuse(self.why_not(name, id))
        self._folders[id] = OwnFolder(id, _one_line(name))

    def remove(self, id: str) -> None:
        """Take a folder away; what was in it is somebody else's matter."""
        del self._folders[id]

    def _refuse(self, reason: str) -> None:
        if reason:
            raise ValueError(reason)


def _one_line(name: str) -> str:
    return " ".join(name.split())
