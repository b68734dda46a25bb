"""The third hint: watched on a world of its own, then it is one's own turn."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.learning.scenario import Act
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.player.ghost import PACE_MS, Ghost
from tests.ui.player.conftest import Seat
from tests.ui.player.door_view import HINTS

Sit = Callable[..., Seat]
NOTE = Act("fill", "note", "Mon mot à moi")


def third_hint(seat: Seat) -> Ghost:
    for _ in range(3):
        seat.player.coach.hint()
    ghost = seat.player.findChild(Ghost)
    assert isinstance(ghost, Ghost)
    return ghost


def test_the_learners_world_is_untouched(sit: Sit) -> None:
    seat = sit(NOTE)
    before = seat.attempt.scenario.snapshot()
    ghost = third_hint(seat)
    ghost.next.click()
    ghost.next.click()
    assert ghost.over
    demo = seat.demo_doors[-1]
    assert (demo.open, demo.note) == (True, "Attention, le chat reste ici.")
    assert seat.attempt.scenario.snapshot() == before
    assert not seat.world.open
    QTest.mouseClick(ghost.leave, Qt.MouseButton.LeftButton)
    assert seat.view.isVisible()
    assert seat.view.note.toPlainText() == NOTE.text
    assert seat.attempt.level == 1, "only the third hint asks for one more try later"


def test_acts_follow_each_other_and_can_be_paused(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    ghost = third_hint(seat)
    assert ghost.playing
    assert ghost.pace.interval() == PACE_MS
    ghost.pace.setInterval(PACE_MS // 20)
    demo = seat.demo_doors[-1]
    with qtbot.waitSignal(ghost.pace.timeout):
        assert not demo.note
    ghost.pause.click()
    assert (ghost.playing, bool(demo.note), demo.open) == (False, True, False)
    ghost.pause.click()
    qtbot.waitUntil(lambda: ghost.over)
    assert QApplication.focusWidget() is ghost.leave


def test_it_can_be_watched_again_from_the_start(sit: Sit) -> None:
    seat = sit()
    ghost = third_hint(seat)
    ghost.next.click()
    ghost.again.click()
    assert len(seat.demo_doors) == 2
    assert seat.demo_doors[-1].note == ""
    assert ghost.next.isVisible()


def test_with_reduced_motion_each_act_waits_for_a_press(sit: Sit, host: ThemeHost) -> None:
    host.reduced_motion = True
    seat = sit()
    ghost = third_hint(seat)
    assert not ghost.playing
    assert not ghost.pause.isVisible()
    assert QApplication.focusWidget() is ghost.next
    ghost.next.click()
    assert seat.demo_doors[-1].note
    assert not ghost.playing


def test_nothing_in_it_takes_mouse_or_keys(sit: Sit) -> None:
    seat = sit()
    ghost = third_hint(seat)
    demo = seat.demo_doors[-1]
    assert ghost.view is not seat.view
    ghost.view.setFocus()
    assert QApplication.focusWidget() is ghost.leave
    spot = ghost.view.mapTo(seat.window, ghost.view.rect().center())
    under = seat.window.childAt(spot)
    assert under is not None
    assert not ghost.view.isAncestorOf(under)
    QTest.keyClick(seat.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert not demo.open
    assert not seat.world.open


def test_escape_closes_it_and_gives_the_keyboard_back(sit: Sit) -> None:
    seat = sit()
    seat.view.note.setFocus()
    third_hint(seat)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus is not seat.view.note
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert seat.view.isVisible()
    assert QApplication.focusWidget() is seat.view.note


def test_the_mark_follows_the_widget_used(sit: Sit) -> None:
    seat = sit()
    ghost = third_hint(seat)
    assert ghost.pointer.target is ghost.view.widget_for("note"), "before it is used"
    assert "Act 1 of 2" in [part.text() for part in ghost.findChildren(Text)]
    ghost.next.click()
    assert ghost.pointer.target is ghost.view.widget_for("door")


def test_while_it_is_watched_nothing_else_speaks_or_can_be_pressed(sit: Sit) -> None:
    seat = sit()
    ghost = third_hint(seat)
    assert HINTS.ghost not in seat.panel, "the words are said once"
    assert not seat.player.work.panel.foot.isVisible()
    QTest.mouseClick(ghost.leave, Qt.MouseButton.LeftButton)
    assert seat.player.work.panel.foot.check.isVisible()
    assert seat.player.work.panel.foot.skip.isVisible()
