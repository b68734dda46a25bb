"""Toasts only confirm: they go by themselves, wait while one reads, and stay with an action."""

import copy
import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk import assets
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.toast import Toast, toast_milliseconds
from kiosk.ui.kit.tokens import Tokens
from tests.ui.kit.conftest import Window


@pytest.fixture
def quick(qapp: QApplication) -> Iterator[ThemeHost]:
    """The same design, where a toast lasts 50 ms."""
    values = copy.deepcopy(json.loads(assets.path("tokens.json").read_bytes()))
    values["timeout"]["toastSeconds"] = {"min": 0.05, "perCharacter": 0.0}
    components = json.loads(assets.path("components.json").read_bytes())
    made = ThemeHost(qapp, Tokens(values, components), reduced_motion=True)
    yield made
    made.deleteLater()
    qapp.setStyleSheet("")


def shown(qtbot: QtBot, window: Window) -> None:
    """Show the window."""
    with qtbot.waitExposed(window):
        window.show()


def test_it_lasts_six_seconds_and_longer_for_longer_words(host: ThemeHost) -> None:
    assert toast_milliseconds(host, "") == 6000
    assert toast_milliseconds(host, "x" * 50) == 10000


def test_it_goes_by_itself(qtbot: QtBot, quick: ThemeHost, window: Window) -> None:
    shown(qtbot, window)
    toast = Toast(quick, window)
    with qtbot.waitSignal(toast.closed):
        toast.say("C’est gardé.")
    assert toast.isHidden()


def test_it_waits_while_the_mouse_is_on_it(qtbot: QtBot, host: ThemeHost, window: Window) -> None:
    shown(qtbot, window)
    toast = Toast(host, window)
    toast.say("C’est gardé.")
    counting = [toast.counting]
    here = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(here, here, here))
    counting.append(toast.counting)
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    counting.append(toast.counting)
    assert counting == [True, False, True]
    toast.close_toast()


def test_with_an_action_it_stays_until_closed(
    qtbot: QtBot, quick: ThemeHost, window: Window
) -> None:
    shown(qtbot, window)
    toast = Toast(quick, window)
    toast.say("3 documents copiés.", action="Ouvrir")
    assert not toast.counting
    assert toast.isVisible()
    close = toast.findChildren(QWidget, "toastClose")[0]
    with qtbot.waitSignal(toast.closed):
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)


def test_its_action_tells_and_closes(qtbot: QtBot, host: ThemeHost, window: Window) -> None:
    shown(qtbot, window)
    toast = Toast(host, window)
    toast.say("3 documents copiés.", action="Ouvrir")
    action = toast.findChildren(QWidget, "toastAction")[0]
    with qtbot.waitSignal(toast.acted):
        QTest.keyClick(action, Qt.Key.Key_Return)
    assert toast.isHidden()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_stands_at_the_bottom_start_and_stays_there(
    qtbot: QtBot, host: ThemeHost, window: Window, scale: float
) -> None:
    host.set_look(Look(scale=scale))
    shown(qtbot, window)
    toast = Toast(host, window)
    toast.say("3 documents copiés sur la clé.", action="Ouvrir")
    for width, height in ((1366, 768), (1024, 600)):
        window.resize(width, height)
        QApplication.processEvents()
        assert toast.geometry().left() == 24
        assert toast.geometry().bottom() == height - 25
        assert QRect(0, 0, width, height).contains(toast.geometry())
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    toast.place()
    assert toast.geometry().right() == window.width() - 25
