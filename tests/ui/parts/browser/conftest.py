"""A browser on screen and a person in front of it."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.learning.browser import Browser
from kiosk.learning.web_page import Page
from kiosk.tour.visitor import Visitor
from kiosk.ui.parts.browser.browser_part import BrowserPart
from tests.ui.parts.browser.desk import Desk
from tests.ui.parts.stage import Stage

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


@pytest.fixture
def show(qtbot: QtBot, stage: Stage) -> Callable[..., Shown]:
    """Put a browser on screen."""

    def put(size: QSize = WIDE, inside: Callable[[Page], QWidget] | None = None) -> Shown:
        desk = Desk()
        part = stage.put(
            lambda window: BrowserPart(
                stage.host, desk.browser, desk.perform, window, inside=inside
            ),
            size,
        )
        qtbot.waitUntil(part.isActiveWindow)
        part.focus_start()
        return Shown(desk, part, part.window(), Visitor(part.window()))

    return put
