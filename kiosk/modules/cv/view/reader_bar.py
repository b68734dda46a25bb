"""The buttons above a page that is read: what is done with the chosen line, and who gets it."""

from PySide6.QtWidgets import QWidget

from kiosk.modules.cv.view.folding_row import FoldingRow
from kiosk.ui.kit.theme_host import ThemeHost

PAGE, SIDE = "page", "side"
"""What can be shown where room is short."""


class ReaderBar(FoldingRow):
    """``pressed`` tells ``undo``, ``up``, ``down``, ``bold``, ``show``, ``finish`` or ``place-``
    and what to show.
    """

    def __init__(self, host: ThemeHost, finish: str, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.add_place(PAGE, self.tr("The page"), "file-user")
        self.add_place(SIDE, self.tr("What stays in mind"), "message-circle")
        self.add("undo", self.tr("Undo"), "undo-2")
        self.add("up", self.tr("Move up"), "arrow-up")
        self.add("down", self.tr("Move down"), "arrow-down")
        self.add("bold", self.tr("Bold"), "bold", "outline")
        self.add_gap()
        self.add("show", self.tr("Let somebody read"), "eye", "outline")
        self.add("finish", finish, "check", "cv")
        self.folding = ({f"place-{PAGE}", f"place-{SIDE}"}, {"bold"}, {"show"}, {"finish"})
        self.fold()

    def show_places(self, wide: bool, shown: str) -> None:
        """Side by side there is nothing to turn to."""
        for place in (PAGE, SIDE):
            self.tools[f"place-{place}"].want(not wide)
            self.tools[f"place-{place}"].check(place == shown)
        for name in ("up", "down", "bold"):
            self.tools[name].want(wide or shown == PAGE)
        self.fold()
