"""Programs timed from outside: each prints what it measured as one JSON line.

`python -m tests.bench.children NAME [ARG…]`. Times are CLOCK_MONOTONIC, which the parent shares.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path


def rss_kb() -> int:
    """Resident memory now, in KB."""
    for row in Path("/proc/self/status").read_text().splitlines():
        if row.startswith("VmRSS:"):
            return int(row.split()[1])
    raise OSError("no VmRSS in /proc/self/status")


def report(**values: float) -> None:
    """Print one JSON line and leave at once, so that teardown is not timed."""
    print(json.dumps(values), flush=True)
    os._exit(0)


def bare() -> None:
    """The floor: a PySide6 window with nothing in it, until its first paint is over."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            painted = time.monotonic()
            QTimer.singleShot(0, lambda: report(painted=painted))

    app = QApplication([])
    window = Window()
    window.resize(1366, 768)
    window.show()
    app.exec()


def bare_memory(folder: str) -> None:
    """The floor in memory: a bare window, sqlmodel, cryptography and one committed row."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1366, 768)
    window.show()
    app.processEvents()

    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from sqlmodel import Field, Session, SQLModel, create_engine

    class Row(SQLModel, table=True):
        id: int | None = Field(default=None, primary_key=True)
        data: bytes

    engine = create_engine(f"sqlite:///{folder}/floor.db")
    SQLModel.metadata.create_all(engine)
    with Session(engine) as session:
        session.add(Row(data=AESGCM(b"k" * 32).encrypt(b"n" * 12, b"text", b"")))
        session.commit()
    app.processEvents()
    report(rss=rss_kb())


CHILDREN: dict[str, Callable[..., None]] = {"bare": bare, "bare-memory": bare_memory}

if __name__ == "__main__":
    CHILDREN[sys.argv[1]](*sys.argv[2:])
