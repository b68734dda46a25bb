"""A mailbox on screen and a person in front of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.modules.mailbox.scenario import MailboxScenario
from kiosk.modules.mailbox.view.mailbox_view import MailboxView
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.accessible import install_roles
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens
from tests.modules.mailbox.view.worlds import box

REFERENCE = QSize(958, 628)
"""Room for a simulator beside the panel at 1366x768."""


@dataclass
class Mail:
    """The program, its world, and hands."""

    world: MailboxScenario
    view: MailboxView
    window: QWidget
    hands: Visitor

    def focus_name(self) -> str:
        """Object name of what has the keyboard."""
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None else ""

    def subjects(self) -> list[str]:
        """Subjects in the list, in order."""
        rows = self.view.listing.list.rows
        return [str(rows.index(place).data()) for place in range(rows.rowCount())]

    def spoken(self, place: int) -> str:
        """What a screen reader says of a row."""
        rows = self.view.listing.list.rows
        return str(rows.index(place).data(Qt.ItemDataRole.AccessibleTextRole))

    def click_row(self, place: int, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Press and release in the middle of a row."""
        listing = self.view.listing.list
        rect = listing.visualRect(listing.rows.index(place))
        self.hands.click_at(listing.viewport(), rect.center())

    def toast(self) -> str:
        """What the program confirms now; empty when nothing."""
        return self.view.panes.toast.text if self.view.panes.toast.isVisible() else ""

    def text(self) -> str:
        """What stands in the text being written."""
        return self.view.compose.value("body")


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
def show(qtbot: QtBot, host: ThemeHost) -> Iterator[Callable[..., Mail]]:
    """Put a world on screen, in a window as large as the room in the player."""
    windows = []

    def put(
        world: MailboxScenario,
        size: QSize = REFERENCE,
        open: Callable[[MailboxScenario, ThemeHost], MailboxView] = MailboxView,
    ) -> Mail:
        window = QWidget()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        view = open(world, host)
        column.addWidget(view)
        FocusRing(host, window)
        window.resize(size)
        window.show()
        window.activateWindow()
        qtbot.waitActive(window)
        windows.append((window, view))
        return Mail(world, view, window, Visitor(window))

    yield put
    for window, view in windows:
        view.close_world()
        window.close()


@pytest.fixture
def mail(show: Callable[..., Mail], tmp_path: Path) -> Mail:
    """Five messages, an answer that comes after sending, a signature."""
    return show(box(tmp_path, answers=True, signature="Lina Morel"))
