"""Programs measured from outside: each prints what it measured as one JSON line.

`python -m tests.bench.children NAME [ARG…]`. Times are CLOCK_MONOTONIC, which the parent shares.
This file imports next to nothing, so that the floor is a floor.
"""

import os
import sys
import time
from importlib import import_module
from typing import Any


def report(**values: float) -> None:
    """Print one JSON line and leave at once, so that teardown is not timed."""
    import json

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
            QTimer.singleShot(0, lambda: report(painted=time.monotonic()))

    app = QApplication([])
    window = Window()
    window.resize(1366, 768)
    window.show()
    app.exec()


def start(data: str) -> None:
    """`python -m kiosk`, until the first paint of its window is over."""
    os.environ["JALON_DATA_DIR"] = data
    from kiosk import cli

    def timed(name: str) -> Any:
        app: Any = import_module(name)

        class Timed(app.Kiosk):  # type: ignore[misc]  # known only once it is imported
            def _furnish(self) -> None:
                """Called by the window once its first paint is over."""
                report(painted=time.monotonic())

        app.Kiosk = Timed
        return app

    # The door itself runs; only what it would do after the paint is replaced.
    vars(cli)["import_module"] = timed
    cli.main([])


def bare_memory(folder: str) -> None:
    """The floor in memory: a bare window, sqlmodel, cryptography and one committed row."""
    from tests.bench.floor import bare_memory

    report(rss=bare_memory(folder))


def named(data: str) -> None:
    """Make a person in new records and print the code."""
    from tests.bench.records import name_one

    print("{" + f'"code": "{name_one(data)}"' + "}", flush=True)


def many(data: str) -> None:
    """Add the other youths and their events."""
    from tests.bench.records import fill

    report(events=fill(data))


def path(data: str, code: str) -> None:
    """Sign in at the real window; time to the painted path, and memory there."""
    from tests.bench.hands import sign_in

    report(**sign_in(data, code))


def idle(data: str, code: str, seconds: str) -> None:
    """CPU of the kiosk at rest: on attract without a code, on the path with one."""
    from tests.bench.hands import rest

    report(cpu=rest(data, code, int(seconds)))


def act(data: str, count: str) -> None:
    """Commits of one act, and raw ones of the same bytes, in turn."""
    from tests.bench.commits import alternate

    report(**alternate(data, int(count)))


def keys(data: str, count: str) -> None:
    """Keys in the mail being written, and in a bare text field, in turn."""
    from tests.bench.hands import keys

    report(**keys(data, int(count)))


def rounds(data: str, count: str) -> None:
    """Memory after each of many visits on one PC."""
    from tests.bench.hands import rounds

    report(**rounds(data, int(count)))


def module_rounds(data: str, count: str) -> None:
    """Memory after each of many visits that play a whole module."""
    from tests.bench.module import rounds

    report(**rounds(data, int(count)))


def openings(data: str) -> None:
    """First opening of every activity of a module."""
    from tests.bench.module import openings

    report(**openings(data))


def acts(data: str) -> None:
    """Every act of a visit that plays a whole module."""
    from tests.bench.module import acts

    report(**acts(data))


def looks(data: str, rounds: str) -> None:
    """Every theme and text size over the whole window."""
    from tests.bench.hands import looks

    report(**looks(data, int(rounds)))


def visit(data: str) -> None:
    """Every change of screen of a whole visit."""
    from tests.bench.hands import changes

    report(**changes(data))


def cold(data: str, content: str) -> None:
    """Open an activity with a full mailbox in a fresh process, then search in it."""
    from tests.bench.hands import open_and_search

    report(**open_and_search(data, content))


def preview(folder: str, count: str) -> None:
    """Open PDFs of two pages in the file explorer and turn the page."""
    from tests.bench.hands import preview

    report(**preview(folder, int(count)))


def typeset(count: str) -> None:
    """Set CVs of two pages."""
    from tests.bench.studio import typeset

    report(**typeset(int(count)))


def files() -> None:
    """The first files of a CV in this process."""
    from tests.bench.studio import files

    report(**files())


def studio(data: str, count: str) -> None:
    """Keys in the CV studio, and the page that follows them."""
    from tests.bench.studio import keys

    report(**keys(data, int(count)))


if __name__ == "__main__":
    globals()[sys.argv[1].replace("-", "_")](*sys.argv[2:])
