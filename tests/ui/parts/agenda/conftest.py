"""An agenda on screen and a person in front of it."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.learning.agenda import Agenda
from kiosk.tour.visitor import Visitor
from kiosk.ui.parts.agenda.agenda_part import AgendaPart
from tests.ui.parts.agenda.agendas import Desk
from tests.ui.parts.stage import Stage

WIDE, PANE = QSize(958, 628), QSize(502, 628)
"""The whole room beside the panel at 1366x768, and one pane of it."""


@dataclass
class Shown:
    """The part, its agenda, the acts done, and hands."""

    desk: Desk
    part: AgendaPart
    window: QWidget
    hands: Visitor

    @property
    def agenda(self) -> Agenda:
        """The agenda shown."""
        return self.desk.agenda

    def focus_name(self) -> str:
        """Object name of what has the keyboard."""
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None else ""

    def spoken_slot(self) -> str:
        """What a screen reader says of the place under the keyboard."""
        index = self.part.week.currentIndex()
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def write(self, name: str, text: str) -> None:
        """Put the keyboard into a field and replace what stands in it."""
        self.hands.click(name)
        self.hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.hands.type(text)

    def under(self, field: str) -> str:
        """What a field says under itself, as screen readers hear it."""
        return self.hands.see(f"agenda-{field}").accessibleDescription()

    def toast(self) -> str:
        """What is confirmed now; empty when nothing."""
        return self.part.toast.text if self.part.toast.isVisible() else ""

    def names(self) -> list[str]:
        """Names of the acts done, in order."""
        return [act.name for act in self.desk.acts]


@pytest.fixture
def show(qtbot: QtBot, stage: Stage) -> Callable[..., Shown]:
    """Put an agenda on screen."""

    def put(agenda: Agenda, size: QSize = WIDE, *, closable: bool = False) -> Shown:
        desk = Desk(agenda)
        part = stage.put(
            lambda window: AgendaPart(stage.host, agenda, desk.perform, window, closable=closable),
            size,
        )
        qtbot.waitUntil(part.isActiveWindow)
        part.focus_start()
        return Shown(desk, part, part.window(), Visitor(part.window()))

    return put
