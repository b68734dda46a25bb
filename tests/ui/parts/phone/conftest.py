"""A phone on screen and a person in front of it."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.learning.phone import Phone
from kiosk.tour.visitor import Visitor
from kiosk.ui.parts.phone.phone_part import PhonePart
from tests.ui.parts.phone.phones import Pocket, phone
from tests.ui.parts.stage import Stage

BESIDE = QSize(340, 620)


@dataclass
class Shown:
    """The part, its phone, the acts done, and hands."""

    pocket: Pocket
    part: PhonePart
    window: QWidget
    hands: Visitor

    @property
    def phone(self) -> Phone:
        """The phone shown."""
        return self.pocket.phone

    def focus_name(self) -> str:
        """Object name of what has the keyboard."""
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None else ""

    def words(self, name: str) -> str:
        """The words of a widget."""
        return str(self.hands.see(name).property("text"))

    def names(self) -> list[str]:
        """Names of the acts done, in order."""
        return [act.name for act in self.pocket.acts]


@pytest.fixture
def show(qtbot: QtBot, stage: Stage) -> Callable[..., Shown]:
    """Put a phone on screen."""

    def put(size: QSize = BESIDE) -> Shown:
        pocket = Pocket(phone())
        part = stage.put(
            lambda window: PhonePart(stage.host, pocket.phone, pocket.perform, window), size
        )
        qtbot.waitUntil(part.isActiveWindow)
        part.focus_start()
        return Shown(pocket, part, part.window(), Visitor(part.window()))

    return put
