"""The frozen program as a PC gets it: copied elsewhere, with nothing of ours around it."""

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "dist" / "jalon"
PATIENCE_S = 180


def copied(folder: Path) -> Path:
    """A copy of the bundle in a folder with spaces and accents; files are linked, not written."""
    if not BUNDLE.is_dir():
        pytest.fail("there is no dist/jalon: these tests run from `make frozen`")
    place = folder / "Atelier à l’étage" / "jalon"
    shutil.copytree(BUNDLE, place, symlinks=True, copy_function=os.link)
    return place


def replace(file: Path, content: bytes) -> None:
    """Change one file of a copy and not the bundle it is linked to."""
    file.unlink()
    file.write_bytes(content)


def run(
    place: Path,
    *words: str,
    home: Path,
    screen: Mapping[str, str] | None = None,
    told: str | None = None,
) -> subprocess.CompletedProcess[str]:
    """Open a door of the frozen program: no Python on PATH, no variable of ours, a time limit.

    ``told`` is what stands on its input.
    """
    home.mkdir(exist_ok=True)
    return subprocess.run(
        [str(place / "jalon"), *words],
        env=environment(home, screen),
        cwd=home,
        input=told,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


def environment(home: Path, screen: Mapping[str, str] | None = None) -> dict[str, str]:
    """What a program is given on a PC where Python was never installed."""
    shown = screen or {"QT_QPA_PLATFORM": os.environ["QT_QPA_PLATFORM"]}
    return {
        "HOME": str(home),
        "PATH": "/nonexistent",
        "LANG": "C.UTF-8",
        "JALON_DATA_DIR": str(home / "données"),
        "XDG_RUNTIME_DIR": str(home),
        "TMPDIR": str(home),
        **shown,
    }


def report(place: Path, home: Path, screen: Mapping[str, str] | None = None) -> dict[str, Any]:
    """What the doctor of the frozen program says."""
    done = run(place, "doctor", "--json", home=home, screen=screen)
    assert done.stdout.startswith("{"), done.stderr[-3000:]
    found: dict[str, Any] = json.loads(done.stdout)
    assert done.returncode == (0 if found["healthy"] else 1)
    return found


def wrong(found: dict[str, Any]) -> dict[str, str]:
    """What a report says is to be mended: check -> what was found."""
    return {check["check"]: check["found"] for check in found["checks"] if not check["holds"]}
