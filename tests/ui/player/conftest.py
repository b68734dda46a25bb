"""A player on the small world, and a disk that can be slow."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple
from uuid import UUID

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.learning.activity import Module
from kiosk.learning.attempt import Attempt
from kiosk.learning.event import Fact
from kiosk.learning.ports import Snapshot, Visit
from kiosk.learning.scenario import Act
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens
from kiosk.ui.player.autosave import Refused
from kiosk.ui.screens.player import Player
from tests.learning.small_world import Door
from tests.ui.player.door_view import DEMO, DoorView, activity

MODULE = Module("house", "Ma maison", "circle", "house", "mail")
VISIT = Visit(UUID(int=1), UUID(int=2))
REFERENCE = QSize(1366, 768)


class _Save(NamedTuple):
    facts: tuple[Fact, ...]
    snapshot: Snapshot
    done: Callable[[], None]
    refused: Refused


class Disk:
    """Where saves go. While it is ``slow``, they wait for `spin`; while ``broken``, none is taken.

    ``asked`` counts the saves that were asked for.
    """

    def __init__(self) -> None:
        self.slow = self.broken = False
        self.asked = 0
        self.facts: list[Fact] = []
        self.snapshot: Snapshot | None = None
        self.waiting: list[_Save] = []

    def save(
        self,
        facts: Sequence[Fact],
        snapshot: Snapshot,
        done: Callable[[], None],
        refused: Refused,
    ) -> None:
        self.asked += 1
        if self.broken:
            refused(RuntimeError("a bug"))
            return
        self.waiting.append(_Save(tuple(facts), snapshot, done, refused))
        if not self.slow:
            self.spin()

    def spin(self) -> None:
        """Write what waits, in order, and say so."""
        waiting, self.waiting = self.waiting, []
        for save in waiting:
            self.facts += save.facts
            self.snapshot = save.snapshot
            save.done()

    def refuse(self) -> None:
        """Write nothing of what waits, and say so."""
        waiting, self.waiting = self.waiting, []
        for save in waiting:
            save.refused(RuntimeError("a bug"))

    @property
    def text(self) -> str:
        """What is kept of everything typed."""
        return self.snapshot.state.decode() if self.snapshot else ""


class Seat:
    """A window with one player, and what a person can do there."""

    def __init__(
        self, qtbot: QtBot, host: ThemeHost, attempt: Attempt, size: QSize = REFERENCE
    ) -> None:
        self.host, self.attempt, self.disk = host, attempt, Disk()
        assert isinstance(attempt.scenario, Door)
        self.view = DoorView(attempt.scenario, host)
        self.demo_doors: list[Door] = []
        self.player = Player(host, MODULE, attempt, self.view, self.disk.save, self._ghost, DEMO)
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.player)
        FocusRing(host, self.window)
        qtbot.addWidget(self.window)
        self.window.resize(size)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.player.focus_first()

    @property
    def world(self) -> Door:
        return self.view.door_world

    @property
    def panel(self) -> str:
        """Every word that the panel shows now."""
        consigne = self.player.work.panel.consigne
        parts = [consigne.where.text(), consigne.heading.text(), consigne.situation.text()]
        parts += [consigne.instruction.text(), consigne.memo.text()]
        parts += [step.words for step in consigne.rail.steps if consigne.rail.isVisible()]
        card, hint = consigne.feedback.card, consigne.feedback.hint
        parts += [part for c in (card, hint) if not c.isHidden() for part in (c.title, c.text)]
        parts.append("" if card.isHidden() else card.also)
        return "\n".join(part for part in parts if part)

    def _ghost(self) -> DoorView:
        self.demo_doors.append(Door(activity("demo")))
        return DoorView(self.demo_doors[-1], self.host)


@pytest.fixture(scope="session")
def shared_host(qapp: QApplication) -> ThemeHost:
    return ThemeHost(qapp, Tokens.load())


@pytest.fixture
def host(shared_host: ThemeHost) -> Iterator[ThemeHost]:
    yield shared_host
    shared_host.reduced_motion = False
    shared_host.set_look(Look())


@pytest.fixture
def sit(qtbot: QtBot, host: ThemeHost) -> Callable[..., Seat]:
    """Open the activity: what was done before, on which meeting, in a window of which size."""

    def open_it(*acts: Act, first_meeting: bool = True, size: QSize = REFERENCE) -> Seat:
        what = activity()
        attempt = Attempt(UUID(int=3), VISIT, what, Door(what), first_meeting)
        for act in acts:
            attempt.scenario.perform(act)
        return Seat(qtbot, host, attempt, size)

    return open_it
