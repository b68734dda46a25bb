"""Pictures of the experiences in every state, theme and size.

    python -m tests.modules.cv.view.lines_gallery FOLDER [WORD]

WORD keeps only the pictures whose name holds it.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.learning.scenario import Act
from kiosk.modules.cv.lines_scenario import LinesPage
from kiosk.modules.cv.room import ROOM
from kiosk.modules.cv.view.lines_view import LinesView
from kiosk.ui.kit.theme_host import ThemeHost
from tests.modules.cv.view.framed import SIZES, paint_framed
from tests.modules.shipped import shipped
from tests.ui.parts.pictures import paint_all


def draft(view: LinesView) -> None:
    """As it opens."""
    view.start()


def life(view: LinesView) -> None:
    """The cards, one of them chosen."""
    view.press("place-life")


def line(view: LinesView) -> None:
    """A card was put on the page: it is written."""
    view.press("place-life")
    view._choose("summer")
    view.press("put")


def invented(view: LinesView) -> None:
    """What is invented stands above what is true."""
    view._put_down("fake", "e1")


def ready(view: LinesView) -> None:
    """A page that can be given."""
    way = next(trace for trace in shipped("cv", "cv3")["C"].traces if trace.id == "by-drag")
    for row in way.acts[:9]:
        view.do(Act(*row))
    view._choose("e2")
    view.press("place-line")


def story(view: LinesView) -> None:
    """The interview about what was invented."""
    invented(view)
    for name in ("give", "go-on", "go-on"):
        view.do(Act(name))


def emptied(view: LinesView) -> None:
    """Nothing on the page."""
    view.do(Act("off", "e1"))
    view.press("place-page")


STATES: dict[str, Callable[[LinesView], None]] = {
    each.__name__: each for each in (draft, life, line, invented, ready, story, emptied)
}


def paint(host: ThemeHost, size: QSize, state: str, file: Path) -> None:
    """Paint one state to a file."""
    world = ROOM.scenario(shipped("cv", "cv3")["C"])
    assert isinstance(world, LinesPage)
    paint_framed(host, lambda frame: LinesView(world, host, frame), size, STATES[state], file)


if __name__ == "__main__":
    sys.exit(paint_all(SIZES, STATES, paint))
