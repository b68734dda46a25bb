"""Pictures of a CV that a program reads in every state, theme and size.

    python -m tests.modules.cv.view.robot_gallery FOLDER [WORD]

WORD keeps only the pictures whose name holds it.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.learning.scenario import Act
from kiosk.modules.cv.robot_scenario import RobotPage
from kiosk.modules.cv.room import ROOM
from kiosk.modules.cv.view.robot_view import RobotView
from kiosk.paper.pages import page_picture
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.frame import SimulatorFrame
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.reader import Reader, T
from tests.modules.cv.view.framed import SIZES
from tests.modules.shipped import shipped
from tests.ui.parts.pictures import paint_all, settle


def at_once(
    job: Callable[[], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None] | None = None,
) -> None:
    """Do it here and now."""
    done(job())


READER = Reader(at_once, page_picture)


def start(view: RobotView) -> None:
    """As it opens."""


def choices(view: RobotView) -> None:
    """The choices, where room is short."""
    view._press("place-choices")


def mended(view: RobotView) -> None:
    """A page that is read whole."""
    for target in ("phone text", "mail text", "columns one", "box lines", "titles both"):
        view._do(Act("set", target))
    view._start()


def robot(view: RobotView) -> None:
    """What a program reads at first."""
    view._press("place-robot")


def read(view: RobotView) -> None:
    """What a program reads of the mended page."""
    mended(view)
    view._press("place-robot")


def lost(view: RobotView) -> None:
    """Nobody can call."""
    for act in (Act("attach"), Act("send"), Act("go-on"), Act("go-on")):
        view._do(act)


STATES: dict[str, Callable[[RobotView], None]] = {
    each.__name__: each for each in (start, choices, mended, robot, read, lost)
}


def paint(host: ThemeHost, size: QSize, state: str, file: Path) -> None:
    """Paint one state to a file."""
    world = ROOM.scenario(shipped("cv", "cv6")["C"])
    assert isinstance(world, RobotPage)
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    words = "Entraînement : rien ne part pour de vrai."
    frame = SimulatorFrame(host, "training", words, "", window)
    view = RobotView(world, host, READER, frame)
    frame.set_content(view)
    column.addWidget(frame)
    FocusRing(host, window)
    window.resize(size)
    window.show()
    window.activateWindow()
    settle()
    STATES[state](view)
    settle()
    view.page._ask()
    settle()
    window.grab().save(str(file))
    view.close_world()
    window.close()
    window.deleteLater()
    settle()


if __name__ == "__main__":
    sys.exit(paint_all(SIZES, STATES, paint))
