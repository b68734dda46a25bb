"""Pictures of a page and its readers in every state, theme and size.

    python -m tests.modules.cv.view.reader_gallery FOLDER [WORD]

WORD keeps only the pictures whose name holds it.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.learning.scenario import Act
from kiosk.modules.cv.reader_scenario import ReadPage
from kiosk.modules.cv.room import ROOM
from kiosk.modules.cv.view.reader_view import ReaderView
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.frame import SimulatorFrame
from kiosk.ui.kit.theme_host import ThemeHost
from tests.modules.cv.view.framed import SIZES
from tests.modules.shipped import shipped
from tests.ui.parts.pictures import paint_all, settle


def draft(view: ReaderView) -> None:
    """As it opens."""
    view.page.setFocus()


def chosen(view: ReaderView) -> None:
    """A line is written anew; another one is bold."""
    view._do(Act("bold", "w2"))
    view.page.setFocus()
    view._choose("title")


def alone(view: ReaderView) -> None:
    """The PC has read."""
    view._do(Act("sit", "alone"))
    view._do(Act("show"))


def words(view: ReaderView) -> None:
    """Where room is short: beside the page."""
    alone(view)
    view._press("place-side")


def seat(view: ReaderView) -> None:
    """The seat changes."""
    view._do(Act("sit", "pair"))
    view._do(Act("show"))


def reading(view: ReaderView) -> None:
    """Somebody reads."""
    seat(view)
    view.reading.begin()
    for _ in range(4):
        view.reading._step()


def recall(view: ReaderView) -> None:
    """What stays in mind."""
    seat(view)
    view._do(Act("hide"))
    view._do(Act("fill", "strength-1", "Tenir la caisse"))
    view._do(Act("unsaid", "job"))


def story(view: ReaderView) -> None:
    """Nobody knows how to call."""
    for act in (Act("finish"), Act("go-on"), Act("go-on")):
        view._do(act)


STATES: dict[str, Callable[[ReaderView], None]] = {
    each.__name__: each for each in (draft, chosen, alone, words, seat, reading, recall, story)
}


def paint(host: ThemeHost, size: QSize, state: str, file: Path) -> None:
    """Paint one state to a file."""
    world = ROOM.scenario(shipped("cv", "cv8")["C"])
    assert isinstance(world, ReadPage)
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    training = "Entraînement : rien ne part pour de vrai."
    frame = SimulatorFrame(host, "training", training, "", window)
    view = ReaderView(world, host, frame)
    frame.set_content(view)
    column.addWidget(frame)
    FocusRing(host, window)
    window.resize(size)
    window.show()
    window.activateWindow()
    settle()
    STATES[state](view)
    settle()
    window.grab().save(str(file))
    view.close_world()
    window.close()
    window.deleteLater()
    settle()


if __name__ == "__main__":
    sys.exit(paint_all(SIZES, STATES, paint))
