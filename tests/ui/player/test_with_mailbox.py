"""The player around a simulator that behaves like a real mail program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.learning.scenario import Act
from kiosk.modules.mailbox.view.mailbox_view import MailboxView
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.player.ghost import Ghost
from kiosk.ui.screens.player import Player
from tests.ui.player.conftest import Disk
from tests.ui.player.gallery import BIG, MAIL, Shot, mail_player, window


@pytest.fixture
def player(qtbot: QtBot, host: ThemeHost, tmp_path: Path) -> Iterator[Player]:
    """At the last step: a reply is written, not sent."""
    made = mail_player(host, Shot("reply", acts=MAIL), tmp_path)
    frame = window(host, made, BIG)
    qtbot.addWidget(frame)
    with qtbot.waitExposed(frame):
        frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    made.focus_first()
    yield made
    frame.close()


def mailbox(player: Player) -> MailboxView:
    view = player.work.stage.view
    assert isinstance(view, MailboxView)
    return view


def test_the_second_hint_points_at_the_send_button(qtbot: QtBot, player: Player) -> None:
    player.coach.hint()
    player.coach.hint()
    pointer = player.work.stage.pointer
    assert pointer.target is mailbox(player).compose.bar.send
    qtbot.waitUntil(pointer.isVisible)
    QTest.mouseClick(mailbox(player).compose.bar.send, Qt.MouseButton.LeftButton)
    assert not pointer.isVisible(), "the step is done"
    player.coach.check()
    assert player.closing is not None


def test_the_demonstration_leaves_the_draft_alone(player: Player) -> None:
    view = mailbox(player)
    before = view.scenario.snapshot()
    for _ in range(3):
        player.coach.hint()
    ghost = player.findChild(Ghost)
    assert isinstance(ghost, Ghost)
    while not ghost.over:
        ghost.next.click()
        focus = QApplication.focusWidget()
        assert focus is not None
        assert not ghost.view.isAncestorOf(focus), "keys never reach the demonstration"
    assert [act.name for act in ghost.view.scenario.acts] == ["open", "reply", "fill", "send"]
    QTest.keyClick(ghost.leave, Qt.Key.Key_Escape)
    assert view.isVisible()
    assert view.scenario.snapshot() == before


def test_what_is_typed_is_kept_with_the_answer_to_a_check(player: Player) -> None:
    body = mailbox(player).compose.body
    body.setFocus()
    QTest.keyClicks(body, "PS ")
    QTest.keyClick(body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    fills = [act for act in player.work.stage.view.scenario.acts if act.name == "fill"]
    assert fills[-1] == Act("fill", "body", body.toPlainText())
    assert player.closing is None


def test_tab_and_the_mails_own_keys_are_not_taken(player: Player) -> None:
    view = mailbox(player)
    view.compose.body.setFocus()
    QTest.keyClick(view.compose.body, Qt.Key.Key_Tab)
    left = QApplication.focusWidget()
    assert isinstance(left, QWidget)
    assert left is not view.compose.body
    QTest.keyClick(left, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is view.listing.search.edit


def test_a_draft_opened_again_is_not_called_saved_before_the_disk_says_so(
    qtbot: QtBot, host: ThemeHost, tmp_path: Path
) -> None:
    disk = Disk()
    made = mail_player(host, Shot("reply", acts=MAIL[:2]), tmp_path, disk.save)
    frame = window(host, made, BIG)
    qtbot.addWidget(frame)
    with qtbot.waitExposed(frame):
        frame.show()
    view = mailbox(made)
    disk.slow = True
    QTest.keyClicks(view.compose.body, "Bonjour")
    for name in ("minimise", "minimised"):
        button = view.widget_for(name)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert view.compose.body.toPlainText().startswith("Bonjour")
    assert view.widget_for("saved") is None
    disk.spin()
    disk.spin()
    assert view.widget_for("saved") is not None
    assert "Bonjour" in disk.text
    frame.close()
