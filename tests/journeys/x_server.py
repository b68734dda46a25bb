"""A real X server without a screen, and the separate programs that look at it from outside."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess

from tests.journeys.street import Street

ROOT = Path(__file__).parents[2]

needs_x = pytest.mark.skipif(
    shutil.which("Xvfb") is None, reason="Xvfb is not installed (`make tools`)"
)


@contextmanager
def x_server() -> Iterator[dict[str, str]]:
    """The environment of a program on a screen of its own; the server is ended by its id."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        assert number, "the X server did not start"
        yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


def play(module: str, *words: str, environment: Mapping[str, str]) -> list[str]:
    """Run one of our child programs to its end; the lines it prints. Fails when it does."""
    done = subprocess.run(
        [sys.executable, "-m", module, *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
        env=environment,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout.splitlines()


def ask(place: Street, program: str, *words: str) -> str:
    """What another program finds out while the kiosk goes on answering it."""
    process = QProcess()
    process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
    process.start(program, list(words))
    place.visitor.wait_for(
        lambda: process.state() == QProcess.ProcessState.NotRunning, f"for {words} to end"
    )
    assert process.exitCode() == 0, f"{words} ended with {process.exitCode()}"
    return bytes(process.readAllStandardOutput().data()).decode()
