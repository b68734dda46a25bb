"""The buttons above the page: what is done with the chosen block, what is shown, and the gift."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.modules.cv.view.folding_row import FoldingRow
from kiosk.ui.kit.theme_host import ThemeHost

PAGE, ASIDE, PHONE = "page", "aside", "phone"
"""What can be shown."""
_ACTIONS = {"keep", "put"}
_PLACES = {f"place-{place}" for place in (PAGE, ASIDE, PHONE)}


@dataclass(frozen=True, slots=True)
class Words:
    """What the buttons say."""

    undo: str
    up: str
    down: str
    keep: str
    put: str
    give: str
    page: str
    aside: str
    phone: str


class ToolRow(FoldingRow):
    """``undo``, ``up``, ``down``, ``keep``, ``put``, ``give``; ``place-`` and what to show."""

    def __init__(self, host: ThemeHost, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.wide = False
        """Whether page and side stand next to each other."""
        self.add_place(PAGE, words.page, "file-user")
        self.add_place(ASIDE, words.aside, "archive")
        self.add("undo", words.undo, "undo-2")
        self.add("up", words.up, "arrow-up")
        self.add("down", words.down, "arrow-down")
        self.add("keep", words.keep, "lock", "outline")
        self.add("put", words.put, "file-user", "outline")
        self.add_gap()
        self.add_place(PHONE, words.phone, "smartphone")
        self.add("give", words.give, "send", "cv")
        self.folding = (_PLACES, _ACTIONS, {"give"})
        self.fold()

    def set_wide(self, wide: bool) -> None:
        """Page and side next to each other, or not: what turns to the side stands over it."""
        if wide == self.wide:
            return
        self.wide = wide
        self.folding = (_ACTIONS, _PLACES, {"give"}) if wide else (_PLACES, _ACTIONS, {"give"})
        forms = self.tools[f"place-{ASIDE}"].forms
        for form in forms:
            self._row.removeWidget(form)
        after = len(self.tools[f"place-{PAGE}"].forms)
        at = self._row.indexOf(self._gap) + 1 if wide else after
        for form in reversed(forms):
            self._row.insertWidget(at, form, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_places(self, places: Sequence[str], shown: Sequence[str]) -> None:
        """What one may turn to (nothing where all is in sight), and what is shown."""
        for place in (PAGE, ASIDE, PHONE):
            tool = self.tools[f"place-{place}"]
            tool.want(place in places)
            tool.check(place in shown)
        for name, place in (("keep", PAGE), ("up", PAGE), ("down", PAGE), ("put", ASIDE)):
            self.tools[name].want(place in shown or self.wide)
        self.fold()
