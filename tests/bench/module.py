"""A whole module under the visitor's hands: how soon things open and answer, what memory keeps."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer

from kiosk.app import Kiosk
from kiosk.tour.module_journey import OPENINGS, SCENES, ModuleJourney
from kiosk.ui.screens.player import Player
from tests.bench.floor import rss_kb
from tests.bench.hands import Stand, TimedVisitor

MODULE = "mailbox"
ACTIVITIES = tuple(name for name in SCENES if name.startswith(f"{MODULE}/"))


class Acts(QObject):
    """Milliseconds from a press to the end of the paint of what it changed in a simulator."""

    def __init__(self, kiosk: Kiosk, visitor: TimedVisitor) -> None:
        super().__init__()
        self._kiosk, self._visitor = kiosk, visitor
        self._page: Player | None = None
        self._waiting = False
        self.found: list[float] = []
        kiosk.shell.page_changed.connect(self._changed)
        kiosk.shell.installEventFilter(self)

    def _changed(self) -> None:
        page = self._kiosk.shell.page
        if isinstance(page, Player) and page is not self._page:
            self._page = page
            page.work.stage.view.acted.connect(self._acted)

    def _acted(self) -> None:
        self._waiting = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is about to paint what changed; the timer fires when that is over."""
        if self._waiting and event.type() == QEvent.Type.UpdateRequest:
            self._waiting = False
            pressed = self._visitor.pressed
            QTimer.singleShot(0, lambda: self.found.append(1000 * (time.perf_counter() - pressed)))
        return False


def _journey(stand: Stand) -> ModuleJourney:
    return ModuleJourney(stand.kiosk, stand.visitor, lambda scene: None)


def _to_path(journey: ModuleJourney) -> None:
    journey.arrive()
    journey.visitor.click("back")
    journey.reach("PathScreen")


def openings(data: str) -> dict[str, float]:
    """Each activity of the module, opened for the first time in this process; ms each."""
    stand = Stand(data)
    journey = _journey(stand)
    _to_path(journey)
    found: dict[str, float] = {}
    for name in ACTIVITIES:
        stand.changes.found.clear()
        journey.open_activity(name)
        found[name], _ = stand.painted("Player")
        stand.visitor.click("back")
        journey.reach("PathScreen")
        stand.visitor.wait_for(journey.at_rest, "for the disk")
    return found


def acts(data: str) -> dict[str, float]:
    """Every act of a visit that plays the module; ms from press to painted result."""
    stand = Stand(data)
    watched = Acts(stand.kiosk, stand.visitor)
    _journey(stand).play_module(MODULE)
    return {f"{n:03}": ms for n, ms in enumerate(watched.found)}


def rounds(data: str, count: int) -> dict[str, float]:
    """Nameless visits that play the whole module; KB resident after each, at rest."""
    stand = Stand(data)
    journey = _journey(stand)
    found: dict[str, float] = {}
    for n in range(1, count + 1):
        _to_path(journey)
        for name in ACTIVITIES:
            if name == OPENINGS[MODULE].activity:  # the need opened it: it is continued
                journey.open_activity(name)
            SCENES[name](journey).play()
            stand.visitor.click("back")
            journey.reach("PathScreen")
        journey.end()
        stand.visitor.wait_for(journey.at_rest, "for the disk")
        stand.rest(0.5)
        found[f"round {n:02}"] = rss_kb()
    return found
