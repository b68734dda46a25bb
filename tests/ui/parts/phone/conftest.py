"""A phone on screen and a person in front of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.learning.phone import Phone
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.accessible import install_roles
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens
from kiosk.ui.parts.phone.phone_part import PhonePart
from tests.ui.parts.phone.phones import Pocket, phone

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


@pytest.fixture(scope="session", autouse=True)
def roles(qapp: QApplication) -> None:
    """Painted widgets have their roles, as in the program."""
    install_roles()


@pytest.fixture
def host(qapp: QApplication) -> Iterator[ThemeHost]:
    """The light theme at 100 %, without motion."""
    made = ThemeHost(qapp, Tokens.load(), reduced_motion=True)
    yield made
    made.deleteLater()
    qapp.setStyleSheet("")


@pytest.fixture
def show(qtbot: QtBot, host: ThemeHost) -> Iterator[Callable[..., Shown]]:
    """Put a phone on screen."""
    windows = []

    def put(size: QSize = BESIDE) -> Shown:
        window = QWidget()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        pocket = Pocket(phone())
        part = PhonePart(host, pocket.phone, pocket.perform, window)
        column.addWidget(part)
        FocusRing(host, window)
        window.resize(size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        windows.append(window)
        part.focus_start()
        return Shown(pocket, part, window, Visitor(window))

    yield put
    for window in windows:
        window.close()
