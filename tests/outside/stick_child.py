"""A copy to a stick that is mounted in this process alone. Usage: CASE FOLDER."""

import os
import subprocess
import sys
from pathlib import Path
from unittest.mock import patch

from kiosk.outside.copying import CopyError, PaperFile, copy, eject
from kiosk.outside.sticks import LinuxSticks, Stick
from tests.small_disk import fill

CV = PaperFile("CV.pdf", b"%PDF" + bytes(300_000))


def whole(stick: Stick) -> None:
    """Two documents of one name, and a message."""
    files = [PaperFile("CV.eml", b"mail"), CV, CV]
    kept = list(copy(files, stick))[-1].kept
    same = (stick.folder / "CV (2).pdf").read_bytes() == CV.data
    assert same
    assert len(list(stick.folder.iterdir())) == len(files)
    ejected = eject(stick)
    print(list(kept), "ejected" if ejected and not stick.is_here() else "still there")


def found(stick: Stick) -> None:
    """Where it was found."""
    print(stick.folder)


def troubled(stick: Stick, case: str) -> None:
    """A copy that cannot be done."""
    try:
        steps = copy([CV], stick)
        if case != "copy":
            next(steps)
        if case == "fills":
            fill(stick.folder)
        if case == "taken":
            subprocess.run(["umount", "-l", str(stick.folder)], check=True)
        list(steps)
    except CopyError as problem:
        left = sorted(file.name for file in stick.folder.iterdir())
        print(f"{problem.trouble}, kept {problem.kept}, left {left}")


def rots(stick: Stick) -> None:
    """The disk behind the stick does not hold what was written; what is in memory is right."""
    image = stick.folder.parents[1] / "stick.img"
    synced = os.fsync

    def spoil(file: int) -> None:
        synced(file)
        if os.fstat(file).st_size != len(CV.data):
            return
        with image.open("r+b") as disk:
            disk.seek(disk.read().index(CV.data[:4]))
            disk.write(b"%pdf")

    with patch("os.fsync", spoil):
        troubled(stick, "copy")


def main(case: str, place: Path) -> None:
    """One case."""
    (stick,) = LinuxSticks([place.parent]).now()
    if case == "whole":
        whole(stick)
    elif case == "found":
        found(stick)
    elif case == "rots":
        rots(stick)
    else:
        troubled(stick, case)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
