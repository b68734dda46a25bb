"""USB sticks that are in the PC now. Looked for anew each time; nothing is remembered.

Linux: mounted file systems (`/proc/self/mountinfo`) on a disk that says it is removable
(`/sys/block/*/removable`). A site may name folders instead (`stick_folders`): one counts while
something is mounted there, or on a folder in it, whatever kind of disk it is. A folder on which
nothing is mounted never counts, else documents would stay on the PC's own disk.

Windows: drives that `GetDriveTypeW` calls removable. Not tried on a real Windows PC yet.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

MOUNTS: Final = Path("/proc/self/mountinfo")
BLOCKS: Final = Path("/sys/block")
DRIVE_REMOVABLE: Final = 2
_ESCAPES: Final = {"\\040": " ", "\\011": "\t", "\\012": "\n", "\\134": "\\"}


@dataclass(frozen=True, slots=True)
class Stick:
    """One place to copy to."""

    folder: Path
    device: int
    """Number of the file system (`st_dev`): another one at the same place is another stick."""
    source: str = ""
    """The block device, as ``/dev/sdb1``; empty where the system has no such name."""

    def is_here(self) -> bool:
        """Whether it is still in the PC."""
        try:
            return self.folder.stat().st_dev == self.device
        except OSError:
            return False


class Sticks(Protocol):
    """Where sticks are found."""

    def now(self) -> tuple[Stick, ...]:
        """Those that are in the PC, in a steady order."""
        ...


@dataclass(frozen=True, slots=True)
class Mount:
    """One line of mountinfo, as far as it matters here."""

    number: str
    """``major:minor``."""
    folder: Path
    source: str


class LinuxSticks:
    """Sticks of a Linux PC; ``folders`` are the site's own choice and replace the search."""

    def __init__(
        self, folders: Sequence[Path] = (), mounts: Path = MOUNTS, blocks: Path = BLOCKS
    ) -> None:
        self._folders = tuple(folders)
        self._mounts = mounts
        self._blocks = blocks

    def now(self) -> tuple[Stick, ...]:
        """See `Sticks.now`. A mount that cannot be looked at is left out."""
        found: dict[Path, Stick] = {}
        for mount in self._mounted():
            if self._wanted(mount):
                try:
                    device = mount.folder.stat().st_dev
                except OSError:
                    continue
                found[mount.folder] = Stick(mount.folder, device, mount.source)
        return tuple(found[folder] for folder in sorted(found))

    def _mounted(self) -> Iterator[Mount]:
        try:
            lines = self._mounts.read_text("utf-8", "surrogateescape").splitlines()
        except OSError:
            return
        for line in lines:
            fields = line.split(" ")
            if "-" in fields[6:] and len(fields) > 9:
                source = fields[fields.index("-", 6) + 2]
                yield Mount(fields[2], Path(_plain(fields[4])), _plain(source))

    def _wanted(self, mount: Mount) -> bool:
        if self._folders:
            return any(f in (mount.folder, mount.folder.parent) for f in self._folders)
        return self._removable(mount.number)

    def _removable(self, number: str) -> bool:
        """Whether the disk of this file system, or the disk its partition is on, can be taken."""
        for disk in self._disks():
            numbers = {_first_line(disk / "dev")}
            numbers |= {_first_line(file) for file in disk.glob(f"{disk.name}*/dev")}
            if number in numbers:
                return _first_line(disk / "removable") == "1"
        return False

    def _disks(self) -> list[Path]:
        try:
            return sorted(self._blocks.iterdir())
        except OSError:
            return []


class WindowsSticks:
    """Sticks of a Windows PC. Not tried on a real one yet."""

    def __init__(self, folders: Sequence[Path] = ()) -> None:
        self._folders = tuple(folders)

    def now(self) -> tuple[Stick, ...]:
        """See `Sticks.now`."""
        places = self._folders or tuple(_removable_drives())
        found = []
        for folder in places:
            try:
                found.append(Stick(folder, folder.stat().st_dev))
            except OSError:  # a card reader without a card
                continue
        return tuple(found)


def sticks_of_this_system(folders: Sequence[Path], platform: str = sys.platform) -> Sticks:
    """The search that fits this PC."""
    return WindowsSticks(folders) if platform == "win32" else LinuxSticks(folders)


def _removable_drives() -> Iterator[Path]:
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - absent from other systems' types
    drives = kernel.GetLogicalDrives()
    for number in range(26):
        root = f"{chr(ord('A') + number)}:\\"
        if drives >> number & 1 and kernel.GetDriveTypeW(root) == DRIVE_REMOVABLE:
            yield Path(root)


def _plain(text: str) -> str:
    for code, character in _ESCAPES.items():
        text = text.replace(code, character)
    return text


def _first_line(file: Path) -> str:
    try:
        return file.read_text("ascii").strip()
    except (OSError, ValueError):
        return ""
