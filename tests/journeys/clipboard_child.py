"""Somebody copies from a mail and goes: `python -m tests.journeys.clipboard_child STORY FOLDER`.

Prints what another program finds in the clipboard of the X server: once while the mail is open
(`before`), once when nobody is there any more (`after`).
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import FakeClock
from tests.journeys.street import Street, street
from tests.journeys.x_server import ask

MARKER = "Zebre-Orange-7431"
LIMIT = 240


def look() -> None:
    """The reader: everything that can be pasted here, with keys or with the middle button."""
    clipboard = QApplication([]).clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        print(f"{mode.name}={clipboard.text(mode)!r}")


def read_outside(place: Street) -> str:
    """What a separate process finds, on one line."""
    return " ".join(ask(place, sys.executable, "-m", __spec__.name, "look").split("\n")).strip()


def terminer(place: Street, clock: FakeClock) -> None:
    """« Terminer »."""
    place.person.end()


def veil(place: Street, clock: FakeClock) -> None:
    """Nobody moves any more."""
    place.at_rest()
    place.flow.guard.tick()
    clock.passes(LIMIT)
    place.flow.guard.tick()
    assert place.kiosk.shell.covered


def main(story: str, folder: str) -> None:
    """Write, copy everything, look from outside, go, look again."""
    app = QApplication([])
    clock = FakeClock(datetime(2026, 11, 24, 9, 30, tzinfo=UTC))
    with street(Path(folder), clock) as place:
        place.kiosk.shell.activateWindow()
        place.arrive()
        place.write(MARKER)
        for key in (Qt.Key.Key_A, Qt.Key.Key_C):
            place.visitor.press(key, Qt.KeyboardModifier.ControlModifier)
        print("before", read_outside(place))
        {"terminer": terminer, "veil": veil}[story](place, clock)
        print("after", read_outside(place))
    app.quit()


if __name__ == "__main__":
    if sys.argv[1] == "look":
        look()
    else:
        main(*sys.argv[1:])
