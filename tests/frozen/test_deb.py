"""The Debian package on a machine that has only Debian: installed, tried, removed, data kept."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.version import VERSION
from tests.frozen.program import ROOT

PACKAGES = sorted((ROOT / "dist").glob(f"jalon_{VERSION}_*.deb"))
CACHE = ROOT / ".cache" / "bookworm"
SUITE = "bookworm"

pytestmark = [
    pytest.mark.frozen,
    pytest.mark.timeout(1200),
    pytest.mark.skipif(not PACKAGES, reason="no .deb was made: `make bundle` makes one"),
    pytest.mark.skipif(
        os.geteuid() != 0 or shutil.which("debootstrap") is None,
        reason="a Debian of its own needs root and debootstrap",
    ),
]


class Debian:
    """A small Debian in a folder; commands run in it as on that machine."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """One command, with its own mounts, which end with it."""
        script = (
            'mount -t proc proc "$0/proc" && mount -t tmpfs tmpfs "$0/dev/shm" && '
            'exec chroot "$0" "$@"'
        )
        plain = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8"}
        return subprocess.run(
            ["unshare", "-m", "sh", "-c", script, str(self.root), *words],
            env={**plain, "DEBIAN_FRONTEND": "noninteractive", **variables},
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )

    def must(self, *words: str, **variables: str) -> str:
        """The same, and it has to end well; returns what it said."""
        done = self.run(*words, **variables)
        assert done.returncode == 0, f"{words}: {done.stdout[-2000:]}{done.stderr[-3000:]}"
        return done.stdout


@pytest.fixture(scope="module")
def debian(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Debian]:
    root = tmp_path_factory.mktemp("debian")
    base = ["debootstrap", "--variant=minbase", f"--cache-dir={CACHE}", SUITE, str(root)]
    CACHE.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(base, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:]
    for name in ("etc/apt/apt.conf.d", "etc/apt/sources.list", "etc/resolv.conf", "etc/hosts"):
        _as_here(root, name)
    yield Debian(root)
    shutil.rmtree(root)


def _as_here(root: Path, name: str) -> None:
    """The new Debian reaches its packages the way this machine does."""
    here, there = Path("/") / name, root / name
    if here.is_dir():
        shutil.copytree(here, there, dirs_exist_ok=True)
    elif here.is_file():
        shutil.copy(here, there)


def test_installed_tried_and_removed_with_data_kept(debian: Debian) -> None:
    package = PACKAGES[-1]
    shutil.copy(package, debian.root / "tmp" / package.name)
    debian.must("apt-get", "update", "-qq")
    debian.must("apt-get", "install", "-y", "-qq", "--no-install-recommends", "xvfb", "xauth")
    debian.must(
        "apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/tmp/{package.name}"
    )
    assert debian.run("python3", "--version").returncode != 0, "no Python is there to help"

    on_screen = ("xvfb-run", "-a", "-s", "-screen 0 1366x768x24 -nolisten tcp")
    found = json.loads(debian.must(*on_screen, "kiosk", "doctor", "--json"))
    assert found["sentence"] == "Ce poste est prêt."
    debian.must(*on_screen, "kiosk", "tour", "--quick", "--out", "/tmp/tour")
    assert list((debian.root / "tmp" / "tour").glob("*.png"))

    data = debian.root / "root" / ".local" / "share" / "jalon"
    kept = sorted(file.name for file in data.iterdir())
    assert kept, "the doctor leaves its mark where learners' data would be"
    debian.must("dpkg", "--remove", "jalon")
    assert not (debian.root / "opt" / "jalon").exists()
    assert sorted(file.name for file in data.iterdir()) == kept
