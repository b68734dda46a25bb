"""Sticks found live, and copies that arrive whole or not at all, on real small file systems.

Each case runs in a child whose mounts are its own; `stick_child.py` is that child.
"""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.outside import copying
from kiosk.outside.copying import CopyError, CopyTrouble, PaperFile, copy, file_name
from kiosk.outside.sticks import LinuxSticks, Stick
from tests.small_disk import NAMESPACE, ROOT, can_mount, needs_mounts

PATH = os.environ["PATH"] + os.pathsep + "/usr/sbin"


def child(case: str, mount: str, place: Path) -> str:
    """What the child prints, in a mount namespace where ``mount`` was done first."""
    run = [sys.executable, "-m", "tests.outside.stick_child", case, str(place)]
    done = subprocess.run(
        [*NAMESPACE, "sh", "-ec", f'{mount}; exec "$@"', "sh", *run],
        env={**os.environ, "PATH": PATH},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout.strip()


IMAGE = "stick.img"
MAKERS = {"vfat": "mkfs.vfat", "ext2": "mkfs.ext2 -q -F", "ext4": "mkfs.ext4 -q -F"}
"""Kinds of file systems, as sticks have them first: file system, what makes it in an image."""


def loop(kind: str, image: Path | str, place: Path | str, size: str, options: str) -> str:
    """Make a file system of a size in an image, empty, and mount it through a loop device."""
    empty = "" if kind == "vfat" else f'rmdir "{place}/lost+found";'
    return (
        f'truncate -s {size} "{image}"; {MAKERS[kind]} "{image}" >/dev/null 2>&1;'
        f' mount -t {kind} -o loop "{image}" "{place}"; {empty} umount "{place}";'
        f' mount -t {kind} -o loop,{options} "{image}" "{place}"'
    )


def kind_of_disk() -> str | None:
    """The first kind that can be mounted here through a loop device."""
    if not can_mount():
        return None
    for kind in MAKERS:
        probe = f"t=$(mktemp); trap 'rm $t' EXIT; {loop(kind, '$t', '/mnt', '4M', 'rw')}"
        tried = subprocess.run(
            [*NAMESPACE, "sh", "-ec", probe],
            env={**os.environ, "PATH": PATH},
            capture_output=True,
            check=False,
        )
        if tried.returncode == 0:
            return kind
    return None


KIND = kind_of_disk()
needs_disk = pytest.mark.skipif(
    KIND is None, reason="an image on a loop device needs mkfs, loop devices and mounts"
)
# On a disk of its own behind a loop device, and on a disk of memory where there is no loop device.
on_both = pytest.mark.parametrize(
    "kind",
    [
        pytest.param("tmpfs", marks=needs_mounts),
        pytest.param(KIND or "disk", marks=needs_disk),
    ],
)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    made = tmp_path / "media" / "CLE"
    made.mkdir(parents=True)
    return made


def disk(kind: str, place: Path, size: str = "4M", options: str = "rw") -> str:
    """What mounts a small disk of that kind."""
    if kind == "tmpfs":
        return f'mount -t tmpfs -o size={size},{options} tmpfs "{place}"'
    return loop(kind, place.parents[1] / IMAGE, place, size, options)


@needs_disk
def test_a_stick_is_found_filled_and_let_go(place: Path) -> None:
    assert KIND is not None
    mount = disk(KIND, place)
    assert child("whole", mount, place) == "['CV.eml', 'CV.pdf', 'CV (2).pdf'] ejected"
    assert list(place.iterdir()) == [], "nothing went to the PC's own disk"


@on_both
def test_a_write_protected_stick_says_so(place: Path, kind: str) -> None:
    mount = disk(kind, place, options="ro")
    assert child("copy", mount, place) == "read-only, kept (), left []"


@on_both
def test_a_full_stick_says_so_before_it_writes(place: Path, kind: str) -> None:
    assert child("copy", disk(kind, place, "128K"), place) == "full, kept (), left []"


@on_both
def test_a_stick_that_fills_up_meanwhile_keeps_no_half_file(place: Path, kind: str) -> None:
    assert child("fills", disk(kind, place), place) == "full, kept (), left ['ballast']"


@on_both
def test_a_stick_taken_out_in_mid_copy_leaves_nothing_on_the_pc(place: Path, kind: str) -> None:
    assert child("taken", disk(kind, place), place) == "gone, kept (), left []"
    assert list(place.iterdir()) == []


@needs_disk
def test_what_is_compared_comes_from_the_stick_and_not_from_memory(place: Path) -> None:
    assert KIND is not None
    assert child("rots", disk(KIND, place), place) == "damaged, kept (), left []"


@needs_mounts
def test_a_folder_counts_only_while_something_is_mounted(place: Path) -> None:
    assert LinuxSticks([place.parent]).now() == ()
    assert child("found", disk("tmpfs", place), place) == f"{place}"


def test_a_disk_that_says_it_is_removable_is_found(tmp_path: Path) -> None:
    disk = tmp_path / "block" / "sdb" / "sdb1"
    disk.mkdir(parents=True)
    (disk.parent / "removable").write_text("1\n")
    (disk.parent / "dev").write_text("8:16\n")
    (disk / "dev").write_text("8:17\n")
    stick = tmp_path / "MA CLE"
    stick.mkdir()
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "22 1 254:0 / / rw - ext4 /dev/vda1 rw\n"
        f"36 22 8:17 / {str(stick).replace(' ', chr(92) + '040')} rw shared:1 - vfat /dev/sdb1 rw\n"
    )
    sticks = LinuxSticks((), mounts, tmp_path / "block")
    assert [(s.folder, s.source) for s in sticks.now()] == [(stick, "/dev/sdb1")]
    (disk.parent / "removable").write_text("0\n")
    assert sticks.now() == ()


# -- what a file system of the test's own folder shows ------------------------------------------


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    return Stick(tmp_path, tmp_path.stat().st_dev)


def test_a_flipped_byte_is_noticed(stick: Stick) -> None:
    steps = copy([PaperFile("CV.pdf", bytes(200_000))], stick)
    next(steps)
    written = copying.CHUNK
    part = next(stick.folder.iterdir())
    with part.open("r+b") as file:
        file.seek(written // 2)
        file.write(b"\x01")
    with pytest.raises(CopyError) as caught:
        list(steps)
    assert caught.value.trouble is CopyTrouble.DAMAGED
    assert list(stick.folder.iterdir()) == []


@pytest.mark.parametrize("number", [errno.EIO, errno.EUCLEAN])
def test_a_damaged_file_system_is_named(
    stick: Stick, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuses)
    with pytest.raises(CopyError) as caught:
        list(copy([PaperFile("CV.pdf", b"x")], stick))
    assert caught.value.trouble is CopyTrouble.DAMAGED
    assert list(stick.folder.iterdir()) == []


def test_a_copy_that_is_stopped_leaves_nothing_and_one_that_was_cut_is_swept(stick: Stick) -> None:
    (stick.folder / ".jalon-0badcafe.part").write_bytes(b"cut")
    steps = copy([PaperFile("CV.pdf", bytes(200_000))], stick)
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    assert list(stick.folder.iterdir()) == []


def test_nothing_is_overwritten(stick: Stick) -> None:
    (stick.folder / "CV.pdf").write_bytes(b"mine")
    (stick.folder / "CV (2).pdf").write_bytes(b"mine too")
    last = list(copy([PaperFile("CV.pdf", b"new")], stick))[-1]
    assert last.kept == ("CV (3).pdf",)
    assert (stick.folder / "CV.pdf").read_bytes() == b"mine"
    assert (stick.folder / "CV (3).pdf").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Message : Re : offre", "Message Re offre.pdf"),
        ("../../etc/passwd", "etc passwd.pdf"),
        ("\x00?*", "Document.pdf"),
        ("é" * 200, "é" * 80 + ".pdf"),
    ],
)
def test_names_that_every_file_system_takes(title: str, name: str) -> None:
    assert file_name(title, "pdf") == name
