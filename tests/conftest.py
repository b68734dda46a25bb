"""What holds for every test: one screen, quiet logs, nothing left behind.

Python warnings are errors (`filterwarnings` in pyproject.toml) and so are Qt's (pytest-qt).
"""

import atexit
import gc
import json
import os
import re
import shutil
import tempfile
import threading
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

SCRATCH = Path(tempfile.mkdtemp(prefix="jalon-tests-"))
atexit.register(shutil.rmtree, SCRATCH, ignore_errors=True)
SCREEN = {
    "name": "reference",
    "x": 0,
    "y": 0,
    "width": 1366,
    "height": 768,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}
# A slow machine is no failure, and every run tries the same examples.
settings.register_profile("jalon", deadline=None, derandomize=True)
settings.load_profile("jalon")
CALL_FAILED = pytest.StashKey[bool]()

# Before any QApplication, here and in child processes: the reference screen, and a private
# folder that is not the developer's own.
(SCRATCH / "screen.json").write_text(json.dumps({"screens": [SCREEN]}))
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCRATCH / 'screen.json'}"
for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
    os.environ[variable] = str(SCRATCH / variable.lower())
    Path(os.environ[variable]).mkdir(mode=0o700)
for variable in [name for name in os.environ if name.startswith("JALON_")]:
    del os.environ[variable]


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A fresh folder for everything that is kept."""
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember a failed call: what its traceback holds alive is not a leak."""
    report = yield
    if report.when == "call":
        item.stash[CALL_FAILED] = report.failed
    return report


@pytest.fixture(autouse=True)
def unexpected_logs(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail on a warning or worse in the log, unless `@pytest.mark.expects_log(regex)` names it."""
    yield
    expected = [mark.args[0] for mark in request.node.iter_markers("expects_log")]
    logged = [
        f"{record.name}: {record.getMessage()}"
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelname in ("WARNING", "ERROR", "CRITICAL")
    ]
    surprises = [line for line in logged if not any(re.search(e, line) for e in expected)]
    if surprises:
        pytest.fail("unexpected log records: " + "; ".join(surprises), pytrace=False)


@pytest.fixture(autouse=True)
def survivors(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail when a widget, a thread or a running timer outlives a test that uses Qt."""
    before = set(threading.enumerate())
    yield
    if request.node.stash.get(CALL_FAILED, False):
        return
    threads = [thread.name for thread in set(threading.enumerate()) - before]
    left = [f"thread {name}" for name in threads if not name.startswith("pytest_timeout")]
    if isinstance(QCoreApplication.instance(), QApplication):
        left += _of_qt() and _of_qt_after_collection()
    if left:
        pytest.fail("outlives the test: " + "; ".join(left), pytrace=False)


def _of_qt() -> list[str]:
    """Widgets, timers and pool threads that are alive now."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [
        f"widget {type(widget).__name__} {widget.objectName()}"
        for widget in QApplication.topLevelWidgets()
    ]
    left += [
        f"timer of {type(thing.parent()).__name__}"
        for thing in gc.get_objects()
        if issubclass(type(thing), QTimer) and isValid(thing) and thing.isActive()
    ]
    running = QThreadPool.globalInstance().activeThreadCount()
    return left + ([f"{running} pool threads"] if running else [])


def _of_qt_after_collection() -> list[str]:
    """The same, once what only cycles hold is gone."""
    gc.collect()
    return _of_qt()
