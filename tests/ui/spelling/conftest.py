"""The real process, one for each test, and fields in a window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens
from kiosk.ui.spelling.own_words import OwnWords
from kiosk.ui.spelling.speller import Speller
from tests.ui.spelling.desk import Desk


@pytest.fixture
def host(qapp: QApplication) -> Iterator[ThemeHost]:
    """The light theme at 100 %, without motion."""
    made = ThemeHost(qapp, Tokens.load(), reduced_motion=True)
    yield made
    made.deleteLater()
    qapp.setStyleSheet("")


@pytest.fixture
def speller(qapp: QApplication) -> Iterator[Speller]:
    """Asks the real process."""
    made = Speller()
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def own(qapp: QApplication) -> Iterator[OwnWords]:
    """No word yet."""
    made = OwnWords()
    yield made
    made.deleteLater()


@pytest.fixture
def desk(qtbot: QtBot, host: ThemeHost, speller: Speller, own: OwnWords) -> Desk:
    """A window with a line and a document; help comes with the test."""
    return Desk(qtbot, host, speller, own)
