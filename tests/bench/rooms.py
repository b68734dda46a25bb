"""Where the bench works, and how it starts the programs it measures."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import shiboken6

ROOT = Path(__file__).resolve().parent.parent.parent
CACHE = ROOT / ".cache" / "bench"
"""On the disk of the project: what is slow to make is kept here from one bench to the next."""
PATIENCE = 240
FRESH = "fresh-"
SCREEN = {
    "screens": [
        {
            "name": "bench", "x": 0, "y": 0, "width": 1366, "height": 768,
            "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
        }
    ]
}  # fmt: skip


def fresh_folder(name: str) -> Path:
    """An empty folder below `CACHE`, other than any before."""
    CACHE.mkdir(parents=True, exist_ok=True)
    return Path(tempfile.mkdtemp(prefix=f"{FRESH}{os.getpid()}-{name}-", dir=CACHE))


def clear_left() -> None:
    """Remove the folders of `fresh_folder`: this bench's, and those of one that was cut."""
    for folder in CACHE.glob(f"{FRESH}*"):
        owner = folder.name.removeprefix(FRESH).partition("-")[0]
        if owner == str(os.getpid()) or not Path(f"/proc/{owner}").exists():
            shutil.rmtree(folder, ignore_errors=True)


def stock_shiboken() -> Path:
    """A folder with shiboken6 as pip installs it, before our set-up unpacked a part of it."""
    package = Path(shiboken6.__file__).parent
    folder = CACHE / f"stock-{shiboken6.__version__}"
    if not folder.exists():
        shutil.copytree(package, folder / package.name, ignore=shutil.ignore_patterns("files.dir"))
    return folder


def run(
    name: str, *arguments: object, path: Path | None = None, patience: int = PATIENCE
) -> dict[str, Any]:
    """Run one program of `children` in a fresh process; its values, and when it was `spawned`.

    Modules below ``path`` are taken first. Byte code is written and read as on any PC. Raises
    RuntimeError with what the child said.
    """
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("JALON_", "PYTHON"))}
    kept["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen()}"
    if path is not None:
        kept["PYTHONPATH"] = str(path)
    command = [sys.executable, "-m", "tests.bench.children", name, *map(str, arguments)]
    spawned = time.monotonic()
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=kept,
        capture_output=True,
        text=True,
        timeout=patience,
        check=False,
    )
    if done.returncode or not done.stdout.startswith("{"):
        raise RuntimeError(f"{name}: {done.stdout[-500:]}{done.stderr[-2000:]}")
    return {**json.loads(done.stdout), "spawned": spawned}


def screen() -> Path:
    file = CACHE / "screen.json"
    if not file.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(SCREEN))
    return file
