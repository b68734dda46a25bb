"""Pictures of the page in every state, theme and size.

    python -m tests.modules.cv.view.gallery FOLDER [WORD]

WORD keeps only the pictures whose name holds it.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.learning.scenario import Act
from kiosk.modules.cv.room import ROOM
from kiosk.modules.cv.scenario import CvPage
from kiosk.modules.cv.view.page_view import PageView
from kiosk.ui.kit.theme_host import ThemeHost
from tests.modules.cv.exercise import activities
from tests.modules.cv.view.framed import SIZES, paint_framed
from tests.ui.parts.pictures import paint_all


def draft(view: PageView) -> None:
    """As it opens."""
    view.desk.page.setFocus()


def chosen(view: PageView) -> None:
    """A block of the page is chosen."""
    view.desk.page.setFocus()
    view._choose("nir")


def aside(view: PageView) -> None:
    """What is kept aside."""
    view._press("place-aside")
    view._choose("phone")


def dragged(view: PageView) -> None:
    """A block is held over the page."""
    view.desk.page.held = 2
    view.desk.page.viewport().update()


def ready(view: PageView) -> None:
    """A page that can be given."""
    view.desk.page.setFocus()
    acts = [("keep", each) for each in ("nir", "rib", "family", "child", "games")]
    acts += [("place", "title photo"), ("place", "phone age"), ("place", "mail age")]
    acts += [("place", "town age"), ("put", "school")]
    for name, target in acts:
        view._do(Act(name, target))


def story(view: PageView) -> None:
    """Somebody read the numbers."""
    for act in (Act("give"), Act("go-on"), Act("go-on")):
        view._do(act)


def phone(view: PageView) -> None:
    """The letter and the card are in the phone."""
    story(view)
    view._do(Act("go-on"))
    view._press("place-phone")
    view.phone._do(Act("phone-show", "papers"))


def emptied(view: PageView) -> None:
    """Nothing on the page."""
    for block in activities()["C"].variant.world["page"]:  # type: ignore[attr-defined]
        view._do(Act("keep", str(block)))


STATES: dict[str, Callable[[PageView], None]] = {
    each.__name__: each for each in (draft, chosen, aside, dragged, ready, story, phone, emptied)
}


def paint(host: ThemeHost, size: QSize, state: str, file: Path) -> None:
    """Paint one state to a file."""
    world = ROOM.scenario(activities()["C"])
    assert isinstance(world, CvPage)
    paint_framed(host, lambda frame: PageView(world, host, frame), size, STATES[state], file)


if __name__ == "__main__":
    sys.exit(paint_all(SIZES, STATES, paint))
