"""Pictures of the head of a CV in every state, theme and size.

    python -m tests.modules.cv.view.head_gallery FOLDER [WORD]

WORD keeps only the pictures whose name holds it.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.learning.scenario import Act
from kiosk.modules.cv.head_scenario import HeadPage
from kiosk.modules.cv.room import ROOM
from kiosk.modules.cv.view.head_view import HeadView
from kiosk.ui.kit.theme_host import ThemeHost
from tests.modules.cv.view.framed import SIZES, paint_framed
from tests.modules.shipped import shipped
from tests.ui.parts.pictures import paint_all


def draft(view: HeadView) -> None:
    """As it opens."""
    view.start()


def page(view: HeadView) -> None:
    """The page instead of the notebook, or of the form."""
    view.press("place-page")


def notes(view: HeadView) -> None:
    """The notebook."""
    view.press("place-notes")


def ready(view: HeadView) -> None:
    """A head that can be given."""
    way = next(trace for trace in shipped("cv", "cv2")["D"].traces if trace.id == "down-the-form")
    for name, target, text in way.acts[:4]:
        view.do(Act(name, target, text))
    view.press("place-page")


def story(view: HeadView) -> None:
    """The program files the page under nothing."""
    for name in ("give", "go-on", "go-on"):
        view.do(Act(name))


def emptied(view: HeadView) -> None:
    """Nothing is typed."""
    for field in view.form.fields:
        view.do(Act("fill", field, ""))
    view.press("place-page")


STATES: dict[str, Callable[[HeadView], None]] = {
    each.__name__: each for each in (draft, page, notes, ready, story, emptied)
}


def paint(host: ThemeHost, size: QSize, state: str, file: Path) -> None:
    """Paint one state to a file."""
    world = ROOM.scenario(shipped("cv", "cv2")["D"])
    assert isinstance(world, HeadPage)
    paint_framed(host, lambda frame: HeadView(world, host, frame), size, STATES[state], file)


if __name__ == "__main__":
    sys.exit(paint_all(SIZES, STATES, paint))
