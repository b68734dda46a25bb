"""What a screen reader is told: `python -m tests.journeys.reader_child FOLDER`.

Prints one JSON object: the trees that `atspi_tree.py`, another program, finds on the accessibility
bus at attract, in the activity with a mail being written, and under the veil.
"""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from kiosk.tour.visitor import LostError
from tests.journeys.conftest import FakeClock
from tests.journeys.street import Street, street
from tests.journeys.x_server import ask

SYSTEM_PYTHON = "/usr/bin/python3"
"""The one that has the bindings of AT-SPI, which are no Python package of their own."""
WALKER = Path(__file__).with_name("atspi_tree.py")
TRIES = 50
LIMIT = 240


def heard(place: Street) -> Any:
    """The tree of this program, as another one sees it."""
    number = str(QCoreApplication.applicationPid())
    for _ in range(TRIES):  # it joins the bus a moment after its window is there
        tree = json.loads(ask(place, SYSTEM_PYTHON, str(WALKER), number))
        if tree is not None:
            return tree
    raise LostError("the kiosk never joined the accessibility bus")


def main(folder: str) -> None:
    """Attract, the activity, the veil."""
    QApplication([])
    clock = FakeClock(datetime(2026, 11, 24, 9, 30, tzinfo=UTC))
    told: dict[str, Any] = {}
    with street(Path(folder), clock) as place:
        place.kiosk.shell.activateWindow()
        place.reach("AttractScreen")
        told["attract"] = heard(place)
        place.arrive()
        place.write("Je confirme")
        told["recruiter"] = place.person.recruiter()
        told["activity"] = heard(place)
        place.at_rest()
        place.flow.guard.tick()
        clock.passes(LIMIT)
        place.flow.guard.tick()
        told["veil"] = heard(place)
    print(json.dumps(told))


if __name__ == "__main__":
    main(*sys.argv[1:])
