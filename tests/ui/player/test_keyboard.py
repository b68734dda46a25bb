"""The whole activity without a mouse; what belongs to the simulator stays with it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.learning.event import Kind, Verb
from kiosk.learning.scenario import Act
from tests.ui.player.conftest import Seat

Sit = Callable[..., Seat]
NOTE, OPEN = Act("fill", "note", "Attention au chat"), Act("open", "door")
CTRL = Qt.KeyboardModifier.ControlModifier


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tab_to(qtbot: QtBot, name: str) -> None:
    for _ in range(30):
        if focus().objectName() == name:
            return
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {name}; it ended on {focus().objectName()}")


def test_an_activity_from_first_key_to_last(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    assert focus().objectName() == "stepHeading"
    QTest.keyClick(focus(), Qt.Key.Key_F3)
    assert "Hint 1 of 3" in seat.panel
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert "Hint" not in seat.panel
    tab_to(qtbot, "note")
    QTest.keyClicks(focus(), "Attention au chat")
    tab_to(qtbot, "door")
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    QTest.keyClick(focus(), Qt.Key.Key_Return, CTRL)
    assert focus().objectName() == "closingContinue"
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    tab_to(qtbot, "keep_key")
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    tab_to(qtbot, "closingContinue")
    with qtbot.waitSignal(seat.player.finished):
        QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert [(f.verb, f.kind) for f in seat.disk.facts] == [
        (Verb.ASKED, Kind.HINT),
        (Verb.ATTEMPTED, Kind.STEP),
        (Verb.ATTEMPTED, Kind.STEP),
        (Verb.COMPLETED, Kind.ACTIVITY),
        (Verb.INITIALIZED, Kind.REAL_ACT),
    ]


def test_ctrl_enter_checks_from_inside_the_text(sit: Sit) -> None:
    seat = sit()
    seat.view.note.setFocus()
    QTest.keyClicks(seat.view.note, "bonjour")
    QTest.keyClick(seat.view.note, Qt.Key.Key_Return, CTRL)
    assert "Not yet" in seat.panel
    assert seat.view.note.toPlainText() == "bonjour", "no new line slips in"
    assert focus() is seat.view.note


def test_escape_never_leaves(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    with qtbot.assertNotEmitted(seat.player.left), qtbot.assertNotEmitted(seat.player.back):
        QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert seat.player.isVisible()


def test_alt_left_goes_back_and_saves(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    seat.view.note.setPlainText("en route")
    with qtbot.waitSignal(seat.player.left):
        QTest.keyClick(focus(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert "en route" in seat.disk.text


def test_keys_of_the_simulator_stay_with_it(sit: Sit) -> None:
    seat = sit(NOTE)
    seat.view.note.setFocus()
    QTest.keyClick(seat.view.note, Qt.Key.Key_A, CTRL)
    QTest.keyClick(seat.view.note, Qt.Key.Key_X, CTRL)
    assert seat.view.note.toPlainText() == ""
    QTest.keyClick(seat.view.note, Qt.Key.Key_Z, CTRL)
    assert seat.view.note.toPlainText() == NOTE.text
    QTest.keyClick(seat.view.note, Qt.Key.Key_O, CTRL)
    assert seat.world.open
    QApplication.clipboard().clear()


def test_zones_are_panel_and_simulator(sit: Sit) -> None:
    seat = sit()
    work = seat.player.work
    assert seat.player.zones() == [work.panel, work.stage]
    assert all(zone.accessibleName() for zone in seat.player.zones())


def test_in_tabs_everything_is_reached_too(qtbot: QtBot, sit: Sit) -> None:
    seat = sit(size=QSize(1024, 536))
    assert seat.player.work.compact
    assert not seat.view.isVisible()
    tab_to(qtbot, "goButton")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert focus() is seat.view.note
    QTest.keyClicks(focus(), "Attention au chat")
    tab_to(qtbot, "checkHere")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert not seat.view.isVisible(), "the words are behind the other tab: it turns"
    assert "Done\nMot écrit." in seat.panel
    assert focus().objectName() == "goButton"
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    tab_to(qtbot, "door")
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    QTest.keyClick(focus(), Qt.Key.Key_Return, CTRL)
    assert seat.player.closing is not None


def test_everything_that_takes_focus_has_a_name(sit: Sit) -> None:
    seat = sit(NOTE, OPEN)
    for _ in range(3):
        seat.player.coach.hint()
    seat.player.coach.check()
    parts = [
        w for w in seat.player.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(parts) > 10
    for part in parts:
        text = getattr(part, "text", None)
        words = part.accessibleName() or (text() if callable(text) else "")
        assert part.objectName(), f"{type(part).__name__} {words!r} has no object name"
        assert words, f"{part.objectName()} has no accessible name"
