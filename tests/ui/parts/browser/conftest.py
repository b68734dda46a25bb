"""A browser on screen and a person in front of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.learning.browser import Browser
from kiosk.learning.web_page import Page
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.accessible import install_roles
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens
from kiosk.ui.parts.browser.browser_part import BrowserPart
from tests.ui.parts.browser.desk import Desk

WIDE, LOW = QSize(958, 628), QSize(988, 348)
"""The room beside the panel at 1366x768, and below the tabs at 1024x600."""


@dataclass
class Shown:
    """The part, its browser, the acts done, and hands."""

    desk: Desk
    part: BrowserPart
    window: QWidget
    hands: Visitor

    @property
    def browser(self) -> Browser:
        """The browser shown."""
        return self.desk.browser

    def focus_name(self) -> str:
        """Object name of what has the keyboard."""
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None else ""

    def text(self, name: str) -> str:
        """What stands in a field."""
        field = self.hands.see(name)
        assert isinstance(field, QLineEdit)
        return field.text()

    def title(self) -> str:
        """The title of the page shown."""
        page = self.browser.page
        return page.title if page else ""

    def names(self) -> list[str]:
        """Names of the acts done, in order."""
        return [act.name for act in self.desk.acts]


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
    """Put a browser on screen."""
    windows = []

    def put(size: QSize = WIDE, inside: Callable[[Page], QWidget] | None = None) -> Shown:
        window = QWidget()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        desk = Desk()
        part = BrowserPart(host, desk.browser, desk.perform, window, inside=inside)
        column.addWidget(part)
        FocusRing(host, window)
        window.resize(size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        windows.append(window)
        part.focus_start()
        return Shown(desk, part, window, Visitor(window))

    yield put
    for window in windows:
        window.close()
