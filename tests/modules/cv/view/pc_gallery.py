"""Pictures of the shared PC in every state, theme and size.

    python -m tests.modules.cv.view.pc_gallery FOLDER [WORD]

WORD keeps only the pictures whose name holds it.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.learning.scenario import Act
from kiosk.modules.cv.pc_scenario import CvPc
from kiosk.modules.cv.room import ROOM
from kiosk.modules.cv.view.pc_view import PcView
from kiosk.paper.pages import page_picture
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.frame import SimulatorFrame
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.reader import Reader
from kiosk.ui.work import Work
from tests.modules.cv.view.framed import SIZES
from tests.modules.shipped import shipped
from tests.ui.parts.pictures import paint_all, settle


def opened(view: PcView) -> None:
    """As it opens."""
    view.program.file_button.setFocus()


def menu(view: PcView) -> None:
    """The menu is in a window of its own: its keys only."""
    view.program.open_menu()
    view.program.menu.close()


def pdf(view: PcView) -> None:
    """The question before a PDF."""
    view._do(Act("ask", "pdf"))


def refused(view: PcView) -> None:
    """A name that cannot be."""
    pdf(view)
    view.program.pdf.field.line.setText("CV: Samira?")
    view.program._answer("save-pdf")


def saved(view: PcView) -> None:
    """The PDF is on the stick."""
    pdf(view)
    view.program.pdf.field.line.setText("CV_Samira_BENALI")
    view.program._aim("stick")
    view.program._answer("save-pdf")


def printing(view: PcView) -> None:
    """The question before a page."""
    view._do(Act("ask", "print"))


def tray(view: PcView) -> None:
    """A page lies on the printer."""
    printing(view)
    view.program._answer("print")


def files(view: PcView) -> None:
    """The desktop of the PC."""
    saved(view)
    view._press("place-files")


def ejected(view: PcView) -> None:
    """The stick can be taken out."""
    files(view)
    view.explorer.deeds.eject()


def hollow(view: PcView) -> None:
    """The stick was pulled too early and is in again."""
    files(view)
    view._do(Act("pull"))
    view._do(Act("plug"))
    view.explorer.deeds.browse("stick")


def story(view: PcView) -> None:
    """Somebody found the file."""
    saved(view)
    for act in (Act("leave"), Act("go-on"), Act("go-on")):
        view._do(act)


STATES: dict[str, Callable[[PcView], None]] = {
    each.__name__: each
    for each in (opened, menu, pdf, refused, saved, printing, tray, files, ejected, hollow, story)
}


def paint(host: ThemeHost, size: QSize, state: str, file: Path) -> None:
    """Paint one state to a file."""
    world = ROOM.scenario(shipped("cv", "cv7")["C"])
    assert isinstance(world, CvPc)
    work = Work()
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    words = "Entraînement : rien ne part pour de vrai."
    frame = SimulatorFrame(host, "training", words, "", window)
    view = PcView(world, host, Reader(work.run, page_picture), frame)
    frame.set_content(view)
    column.addWidget(frame)
    FocusRing(host, window)
    window.resize(size)
    window.show()
    window.activateWindow()
    settle()
    STATES[state](view)
    settle()
    page = view.program.page
    Visitor(window).wait_for(lambda: not work.busy and not page._settle.isActive(), "for the page")
    settle()
    window.grab().save(str(file))
    view.close_world()
    window.close()
    window.deleteLater()
    work.close()
    settle()


if __name__ == "__main__":
    sys.exit(paint_all(SIZES, STATES, paint))
