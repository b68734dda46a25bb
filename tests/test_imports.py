"""Nothing heavy on the way to the first paint.

Measured: sqlmodel 634 ms, pydantic 132 ms, asyncio 91 ms, cryptography 45 ms, platformdirs 35 ms,
against 230 ms for a bare window. Each case runs in a process of its own.
"""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HEAVY = (
    "asyncio",
    "concurrent.futures",
    "cryptography",
    "docx",
    "httpx",
    "hunspell",
    "importlib.metadata",
    "lxml",
    "multiprocessing",
    "odf",
    "platformdirs",
    "pydantic",
    "pypdfium2",
    "segno",
    "sqlalchemy",
    "sqlmodel",
    "ssl",
    "symspellpy",
    "typst",
    "urllib.request",
    "yaml",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtTextToSpeech",
)


def modules_below(folder: str) -> list[str]:
    """Dotted names of every source file below `kiosk/<folder>`."""
    files = sorted((ROOT / "kiosk" / folder).rglob("*.py"))
    names = [".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files]
    # The voice is a process of its own: the kiosk never imports it.
    own = ("__init__", "voice.mouth")
    return [name for name in names if not name.endswith(own)]


def heavy_after(source: str) -> list[str]:
    """Which heavy modules are loaded after this source ran in a fresh interpreter."""
    probe = f"{source}\nimport sys\nprint(*[m for m in {HEAVY!r} if m in sys.modules])"
    command = [sys.executable, "-c", probe]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@pytest.mark.parametrize("folder", ["ui", "learning", "spelling", "modules/mailbox/view"])
def test_what_a_person_sees_needs_nothing_heavy(folder: str) -> None:
    names = modules_below(folder)
    assert names
    assert heavy_after("\n".join(f"import {name}" for name in names)) == []


def test_the_probe_sees_what_is_heavy() -> None:
    assert heavy_after("import sqlmodel, asyncio")[:1] == ["asyncio"]


FIRST_PAINT = """
import gc, os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from kiosk.app import Kiosk, application
from kiosk.settings import Settings

class Watched(Kiosk):
    def _furnish(self):
        print(*[m for m in {forbidden!r} if m in sys.modules], flush=True)
        os._exit(0)

app = application()
kiosk = Watched(app, Settings())
kiosk.show()
app.exec()
"""
AFTER_PAINT = (
    *HEAVY,
    "dataclasses",
    "email",
    "kiosk.learning",
    "kiosk.modules",
    "kiosk.storage",
    "kiosk.ui.flow",
    "kiosk.ui.records",
    "kiosk.ui.screens.player",
    "kiosk.ui.work",
    "sqlite3",
    "socket",
    "tomllib",
    "PySide6.QtNetwork",
    "PySide6.QtTest",
)


def test_the_first_paint_waits_for_nothing_else() -> None:
    source = FIRST_PAINT.replace("{forbidden!r}", repr(AFTER_PAINT))
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []
