"""The bar of a shared PC: its windows, the printer, the stick, and the way out."""

from PySide6.QtWidgets import QWidget

from kiosk.modules.cv.pc_scenario import CvPc
from kiosk.modules.cv.pc_stick import HAND
from kiosk.modules.cv.view.folding_row import FoldingRow
from kiosk.ui.kit.theme_host import ThemeHost

PROGRAM, FILES = "program", "files"
"""Its windows; one of them is shown."""


class PcBar(FoldingRow):
    """``pressed`` tells ``place-program``, ``place-files``, ``take-page``, ``pull``, ``plug`` or
    ``leave``.
    """

    def __init__(self, host: ThemeHost, leave: str, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.setObjectName("pc-bar")
        self.add_place(PROGRAM, self.tr("My CV"), "file-user")
        self.add_place(FILES, self.tr("Files"), "folder")
        self.add_gap()
        self.add("take-page", self.tr("Take the page"), "printer", "outline")
        self.add("pull", self.tr("Take the stick out"), "usb", "outline")
        self.add("plug", self.tr("Put the stick in"), "usb", "outline")
        self.add("leave", leave, "log-out", "cv")
        places = {f"place-{PROGRAM}", f"place-{FILES}"}
        self.folding = ({"pull", "plug"}, places, {"take-page"}, {"leave"})
        self.fold()

    def show_world(self, world: CvPc, shown: str) -> None:
        """What can be done now, and which window is shown."""
        state = world.stick.state
        self.tools["take-page"].want(world.in_tray > 0)
        self.tools["pull"].want(state != HAND)
        self.tools["plug"].want(state == HAND)
        for place in (PROGRAM, FILES):
            self.tools[f"place-{place}"].check(place == shown)
        self.fold()
