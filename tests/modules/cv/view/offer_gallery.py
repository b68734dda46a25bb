"""Pictures of a CV beside an ad in every state, theme and size.

    python -m tests.modules.cv.view.offer_gallery FOLDER [WORD]

WORD keeps only the pictures whose name holds it.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.learning.scenario import Act
from kiosk.modules.cv.offer_scenario import OfferPage
from kiosk.modules.cv.room import ROOM
from kiosk.modules.cv.view.offer_view import OfferView
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.frame import SimulatorFrame
from kiosk.ui.kit.theme_host import ThemeHost
from tests.modules.cv.view.framed import SIZES
from tests.modules.shipped import shipped
from tests.ui.parts.pictures import paint_all, settle

CLAIMED = "Football en club, anglais courant, permis B"


def start(view: OfferView) -> None:
    """As it opens."""
    view._start()


def marked(view: OfferView) -> None:
    """Words lie under the marker, others are chosen."""
    for target in ("11 11", "18 18", "22 24"):
        view._do(Act("mark", target))
    view._turn("ad")
    view._start()
    view.ad.text.choose("26 28")


def page(view: OfferView) -> None:
    """A line is chosen, another is taken off."""
    marked(view)
    view._press("place-page")
    view._do(Act("place", "w3 w1"))
    view._do(Act("take-off", "w2"))
    view._do(Act("fill", "w3", "Accueillir, peser, rendre la monnaie"))
    view._choose("w3")


def writing(view: OfferView) -> None:
    """A line is written in place."""
    page(view)
    view._press("rewrite")


def card(view: OfferView) -> None:
    """What one can do."""
    view._press("place-life")


def interview(view: OfferView) -> None:
    """The question comes."""
    view._do(Act("fill", "skill", CLAIMED))
    for act in (Act("send"), Act("go-on"), Act("go-on")):
        view._do(act)


def message(view: OfferView) -> None:
    """A message can be written."""
    interview(view)
    view._do(Act("go-on"))
    view._do(Act("go-on"))
    view._do(Act("fill", "message", "Bonjour Madame,\nJe ne parle pas encore anglais."))


STATES: dict[str, Callable[[OfferView], None]] = {
    each.__name__: each for each in (start, marked, page, writing, card, interview, message)
}


def paint(host: ThemeHost, size: QSize, state: str, file: Path) -> None:
    """Paint one state to a file."""
    world = ROOM.scenario(shipped("cv", "cv5")["C"])
    assert isinstance(world, OfferPage)
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    words = "Entraînement : rien ne part pour de vrai."
    frame = SimulatorFrame(host, "training", words, "", window)
    view = OfferView(world, host, frame)
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
