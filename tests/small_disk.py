"""A disk of one's own for a child process: a small memory file system in a mount namespace.

Tests may run as root, whom no file mode stops; a full or read-only disk stops everybody.
"""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

NAMESPACE = ["unshare", "-m"]
ROOT = Path(__file__).parents[1]


def can_mount() -> bool:
    """Whether this machine lets us mount at all."""
    if shutil.which("unshare") is None:
        return False
    probe = [*NAMESPACE, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


needs_mounts = pytest.mark.skipif(
    not can_mount(), reason="mounting a small disk needs root and mount namespaces"
)


def on_a_disk(folder: Path, options: str, command: Sequence[str], patience: float = 60) -> str:
    """What a command prints whose ``folder`` is a disk of its own; fails when the command does."""
    mount = f'mount -t tmpfs -o {options} tmpfs "{folder}" && exec "$@"'
    done = subprocess.run(
        [*NAMESPACE, "sh", "-c", mount, "sh", *command],
        capture_output=True,
        text=True,
        check=False,
        timeout=patience,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def remount(folder: Path, options: str) -> None:
    """From inside: change the disk, as in ``ro`` or ``rw``."""
    subprocess.run(["mount", "-o", f"remount,{options}", str(folder)], check=True)


def fill(folder: Path) -> Path:
    """From inside: leave no room on the disk; deleting the file that is returned frees it."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return ballast
