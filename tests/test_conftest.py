"""The nets of `conftest.py` catch what they are for: each is tried on a small suite of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
WIDGET = "from PySide6.QtWidgets import QWidget\nkept = []\n"
BODIES = {
    "fine": "def test_it(qtbot): pass",
    "widget": WIDGET + "def test_it(qtbot): w = QWidget(); w.show(); kept.append(w)",
    "known": WIDGET
    + "def test_it(qtbot):\n    w = QWidget(); qtbot.addWidget(w); w.show(); kept.append(w)",
    "timer": "from PySide6.QtCore import QTimer\nkept = []\n"
    "def test_it(qtbot): t = QTimer(); t.start(9999); kept.append(t)",
    "thread": "import threading\nstop = threading.Event()\n"
    "def test_it(qtbot): threading.Thread(target=stop.wait, daemon=True).start()",
    "log": "import logging\ndef test_it(): logging.getLogger('x').warning('disk is full')",
    "expected": "import logging, pytest\n@pytest.mark.expects_log('disk')\n"
    "def test_it(): logging.getLogger('x').warning('disk is full')",
    "qt": "from PySide6.QtCore import qWarning\ndef test_it(qtbot): qWarning('odd')",
    "warning": "import warnings\ndef test_it(): warnings.warn('old', DeprecationWarning)",
    "screen": "def test_it(qapp):\n    assert qapp.primaryScreen().size().toTuple() == (1366, 768)",
}
CAUGHT = {
    "widget": "outlives the test: widget QWidget",
    "timer": "outlives the test: timer",
    "thread": "outlives the test: thread",
    "log": "unexpected log records: x: disk is full",
    "qt": "odd",
    "warning": "DeprecationWarning: old",
}


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What pytest says about one test file a body, all in one run."""
    folder = tmp_path_factory.mktemp("nets")
    (folder / "conftest.py").write_text((ROOT / "tests" / "conftest.py").read_text())
    for name, body in BODIES.items():
        (folder / f"test_{name}.py").write_text(body)
    command = [sys.executable, "-m", "pytest", "-v", str(folder)]
    command += ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder)]
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout


@pytest.mark.parametrize("name", BODIES)
def test_each_net_catches_its_own_and_nothing_else(outcome: str, name: str) -> None:
    said = [line for line in outcome.splitlines() if f"test_{name}.py" in line]
    bad = any(word in line for line in said for word in ("FAILED", "ERROR"))
    assert said, outcome
    assert bad == (name in CAUGHT), outcome
    assert CAUGHT.get(name, "") in outcome
