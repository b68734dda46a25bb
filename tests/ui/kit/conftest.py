"""A theme host for each test, and a window to stand in."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.accessible import install_roles
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens


@pytest.fixture(scope="session")
def tokens() -> Tokens:
    """The design values."""
    return Tokens.load()


@pytest.fixture(scope="session", autouse=True)
def roles(qapp: QApplication) -> None:
    """Painted widgets have their roles, as in the program."""
    install_roles()


@pytest.fixture
def host(qapp: QApplication, tokens: Tokens) -> Iterator[ThemeHost]:
    """The light theme at 100 %, without motion."""
    made = ThemeHost(qapp, tokens, reduced_motion=True)
    yield made
    made.deleteLater()
    qapp.setStyleSheet("")


class Window(QWidget):
    """A plain window with a column."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.resize(1366, 768)


@pytest.fixture
def window(qtbot: QtBot, host: ThemeHost) -> Window:
    """An empty window of the reference size; tests show it when they have filled it."""
    made = Window()
    qtbot.addWidget(made)
    return made
