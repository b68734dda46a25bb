"""What every part needs to be shown."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.ui.kit.accessible import install_roles
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens
from tests.ui.parts.stage import Stage


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
def stage(host: ThemeHost) -> Iterator[Stage]:
    """Windows that are closed after the test."""
    made = Stage(host)
    yield made
    made.close()
    QApplication.processEvents()
