"""Pictures of the layout of a CV in every state, theme and size.

    python -m tests.modules.cv.view.layout_gallery FOLDER [WORD]

WORD keeps only the pictures whose name holds it.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.learning.scenario import Act
from kiosk.modules.cv.layout_scenario import CvLayout
from kiosk.modules.cv.room import ROOM
from kiosk.modules.cv.view.layout_view import LayoutView
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.frame import SimulatorFrame
from kiosk.ui.kit.theme_host import ThemeHost
from tests.modules.cv.view.framed import SIZES
from tests.modules.shipped import shipped
from tests.ui.parts.pictures import paint_all, settle


def draft(view: LayoutView) -> None:
    """As it opens."""
    view.writer.focus_start()


def marks(view: LayoutView) -> None:
    """With hidden signs, and a line selected."""
    view.writer.focus_start()
    view.demonstrate(Act("marks", "on"))
    view.used_by(Act("tabs", "job1", ""))


def tidy(view: LayoutView) -> None:
    """After the whole way, before it is printed."""
    trace = next(t for t in shipped("cv", "cv4")["C"].traces if t.passes)
    for row in trace.acts:
        if row[0] in ("preview", "print"):
            break
        view.demonstrate(Act(*row))
    view.writer.focus_start()
    view.used_by(Act("tabs", "job1", ""))


def preview(view: LayoutView) -> None:
    """What will be printed."""
    view.demonstrate(Act("preview", "on"))
    view.writer.focus_start()


def tiny(view: LayoutView) -> None:
    """6 points on paper."""
    for act in (Act("size", "all", "6"), Act("print"), Act("go-on")):
        view.demonstrate(act)


def lost(view: LayoutView) -> None:
    """Two pages on paper."""
    for act in (Act("print"), Act("go-on"), Act("go-on")):
        view.demonstrate(act)


def read(view: LayoutView) -> None:
    """A good sheet."""
    tidy(view)
    for act in (Act("print"), Act("go-on"), Act("go-on")):
        view.demonstrate(act)


STATES: dict[str, Callable[[LayoutView], None]] = {
    each.__name__: each for each in (draft, marks, tidy, preview, tiny, lost, read)
}


def paint(host: ThemeHost, size: QSize, state: str, file: Path) -> None:
    """Paint one state to a file."""
    world = ROOM.scenario(shipped("cv", "cv4")["C"])
    assert isinstance(world, CvLayout)
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    words = "Entraînement : rien ne part pour de vrai."
    frame = SimulatorFrame(host, "training", words, "", window)
    view = LayoutView(world, host, frame)
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
