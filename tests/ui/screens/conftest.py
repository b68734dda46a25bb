"""A theme host, French words, and screens shown in a window of a chosen size."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk import assets
from kiosk.ui.kit.accessible import install_roles
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens
from kiosk.ui.screens.screen import Screen
from tests.ui.screens.gallery import frame

Show = Callable[..., Screen]
REFERENCE = QSize(1366, 768)


@pytest.fixture(scope="session")
def tokens() -> Tokens:
    """The design values."""
    return Tokens.load()


@pytest.fixture
def host(qapp: QApplication, tokens: Tokens) -> Iterator[ThemeHost]:
    """The light theme at 100 %, without motion, in French."""
    install_roles()
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.France))
    words = QTranslator(qapp)
    assert words.load(str(assets.generated("i18n", "jalon_fr.qm"))), "run `make setup`"
    qapp.installTranslator(words)
    made = ThemeHost(qapp, tokens, reduced_motion=True)
    yield made
    made.deleteLater()
    qapp.removeTranslator(words)
    words.deleteLater()
    qapp.setStyleSheet("")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


@pytest.fixture
def show(qtbot: QtBot, host: ThemeHost) -> Iterator[Show]:
    """Show a screen as the program does: under the bar, in a window, with its first focus.

    One at a time; the window is held here, so that Qt deletes it and not Python's collector.
    """
    windows: list[QWidget] = []

    def close_all() -> None:
        while windows:
            windows[-1].close()
            windows[-1].deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            windows.pop()

    def shown(
        make: Callable[[ThemeHost], Screen], look: Look | None = None, size: QSize = REFERENCE
    ) -> Screen:
        close_all()
        if look is not None:
            host.set_look(look)
        screen = make(host)
        window = frame(host, screen, size)
        windows.append(window)
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        return screen

    yield shown
    close_all()
