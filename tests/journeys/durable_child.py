"""Somebody does one act after another: `python -m tests.journeys.durable_child FOLDER`.

The moment the screen confirms an act, and before anything else can run, one line says so on the
standard output: a tracer sees what was on the disk before it.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.street import Street, street

CONFIRMATIONS = frozenset({"saved", "feedback", "hint", "GoodbyeScreen"})
TEXTS = ("Bonjour Madame,", " je confirme", " ma présence", " jeudi", " à neuf heures.", " Merci")


class Onlooker(QObject):
    """Writes one line whenever a confirmation appears."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every widget that is shown; keeps nothing."""
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.objectName() in CONFIRMATIONS:
            os.write(1, f"confirmed {watched.objectName()}\n".encode())
        return False


def work(place: Street) -> None:
    """Six texts, three checks and three hints, one at a time."""
    visitor = place.visitor
    place.reply()
    place.at_rest()
    for text in TEXTS:
        visitor.type(text)
        visitor.wait_for(lambda: visitor.find("saved") is None, "for the text to count as new")
        visitor.see("saved")
        place.at_rest()
    for act in (Qt.Key.Key_F3, Qt.Key.Key_F3):
        visitor.press(act)
        visitor.see("hint")
        place.at_rest()
        visitor.click("checkButton")
        visitor.see("feedback")
        place.at_rest()
    visitor.click("bar_finish")
    visitor.click("leave")
    place.reach("GoodbyeScreen")


def main(folder: str) -> None:
    """A named visit, parked at its end."""
    app = QApplication([])
    with street(Path(folder)) as place:
        place.begin_named()
        place.at_rest()
        onlooker = Onlooker()
        app.installEventFilter(onlooker)
        work(place)
        app.removeEventFilter(onlooker)


if __name__ == "__main__":
    main(*sys.argv[1:])
