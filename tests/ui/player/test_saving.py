"""Nothing is confirmed before the disk says so, and text is on it soon after the last key."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kiosk.learning.attempt import Attempt
from kiosk.learning.event import Kind, Verb
from kiosk.learning.scenario import Act
from kiosk.ui.player.autosave import LONGEST_MS, PAUSE_MS
from kiosk.ui.player.closing import Closing
from tests.learning.small_world import Door
from tests.ui.player.conftest import VISIT, Seat
from tests.ui.player.door_view import activity

NOTE, OPEN = Act("fill", "note", "Attention au chat"), Act("open", "door")
Sit = Callable[..., Seat]


def test_a_result_is_shown_only_once_it_is_on_disk(sit: Sit) -> None:
    seat = sit()
    seat.disk.slow = True
    seat.player.work.panel.foot.check.click()
    assert "Not yet" not in seat.panel
    seat.disk.spin()
    assert "Not yet\nLe mot ne dit rien." in seat.panel
    assert [f.failed for f in seat.disk.facts] == [("word",)]


def test_a_hint_is_shown_only_once_it_is_on_disk(sit: Sit) -> None:
    seat = sit()
    seat.disk.slow = True
    seat.player.work.panel.foot.hint.click()
    assert "Hint" not in seat.panel
    seat.disk.spin()
    assert "Hint 1 of 3" in seat.panel


def test_success_is_shown_only_once_it_is_on_disk(sit: Sit) -> None:
    seat = sit(NOTE, OPEN)
    seat.disk.slow = True
    seat.player.work.panel.foot.check.click()
    assert not seat.player.findChildren(Closing)
    seat.disk.spin()
    assert seat.player.findChildren(Closing)
    assert seat.disk.facts[-1].verb is Verb.COMPLETED


def test_a_second_question_waits_for_the_first_answer(sit: Sit) -> None:
    seat = sit()
    seat.disk.slow = True
    for _ in range(3):
        seat.player.coach.check()
    seat.disk.spin()
    assert len(seat.disk.facts) == 1
    assert seat.attempt.misses == 1


def test_text_says_saved_only_once_it_is(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    seat.disk.slow = True
    seat.view.note.setFocus()
    QTest.keyClicks(seat.view.note, "bonjour")
    assert seat.view.saved_log == [True, False]
    qtbot.waitUntil(lambda: bool(seat.disk.waiting))
    assert seat.view.saved_log == [True, False], "asked for is not yet on disk"
    seat.disk.spin()
    assert seat.view.saved_log == [True, False, True]
    assert "bonjour" in seat.disk.text


def test_a_key_during_a_save_is_not_saved_by_it(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    seat.disk.slow = True
    QTest.keyClicks(seat.view.note, "a")
    qtbot.waitUntil(lambda: bool(seat.disk.waiting))
    QTest.keyClicks(seat.view.note, "b")
    seat.disk.spin()
    assert seat.view.saved_log == [True, False], "b is not on disk yet"
    qtbot.waitUntil(lambda: bool(seat.disk.waiting))
    seat.disk.spin()
    assert seat.view.saved_log[-1] is True
    assert '"ab"' in seat.disk.text


def test_text_is_saved_well_within_a_second_of_the_last_key(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    autosave = seat.player.coach.autosave
    assert PAUSE_MS <= 500
    with qtbot.waitSignal(autosave.saved, timeout=1000):
        QTest.keyClicks(seat.view.note, "le chat")
    assert "le chat" in seat.disk.text
    assert not autosave.pending


def test_long_typing_is_saved_on_the_way(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    autosave = seat.player.coach.autosave
    assert autosave.longest.interval() == LONGEST_MS
    autosave.longest.setInterval(PAUSE_MS // 10)
    with qtbot.waitSignal(autosave.longest.timeout):
        QTest.keyClicks(seat.view.note, "a")
        autosave.pause.stop()
    assert '"a"' in seat.disk.text


def test_leaving_the_field_saves_at_once(sit: Sit) -> None:
    seat = sit()
    seat.view.note.setFocus()
    QTest.keyClicks(seat.view.note, "vite")
    QTest.keyClick(seat.view.note, Qt.Key.Key_Tab)
    assert "vite" in seat.disk.text


def test_saves_never_overtake_each_other_and_the_newest_state_wins(sit: Sit) -> None:
    seat = sit()
    seat.disk.slow = True
    seat.view.note.setPlainText("un")
    seat.player.coach.check()
    seat.view.note.setPlainText("deux")
    seat.player.ask_help()
    seat.view.note.setPlainText("trois")
    assert len(seat.disk.waiting) == 1, "one save at a time"
    seat.disk.spin()
    seat.disk.spin()
    assert [f.kind for f in seat.disk.facts] == [Kind.STEP, Kind.HELP]
    assert "trois" in seat.disk.text


def test_who_waited_is_told_after_what_came_meanwhile_was_given_to_the_disk(sit: Sit) -> None:
    """Who waits may end the visit: nothing may be saved about it afterwards."""
    seat = sit()
    seat.disk.slow = True
    given: list[int] = []
    autosave = seat.player.coach.autosave
    autosave.keep(done=lambda: given.append(len(seat.disk.waiting)))
    autosave.keep()
    seat.disk.spin()
    assert given == [1]


def test_help_is_asked_for_once_the_fact_is_kept(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    with qtbot.waitSignal(seat.player.help_asked) as asked:
        seat.player.ask_help()
    assert asked.args == [seat.disk.facts[-1]]


def test_leaving_keeps_the_text_and_says_so_afterwards(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    seat.disk.slow = True
    QTest.keyClicks(seat.view.note, "demain matin")
    with qtbot.assertNotEmitted(seat.player.left):
        seat.player.go_back()
    with qtbot.waitSignal(seat.player.left):
        seat.disk.spin()
    assert "demain matin" in seat.disk.text


def test_an_attempt_found_again_is_where_it_was(qtbot: QtBot, sit: Sit) -> None:
    seat = sit(NOTE)
    seat.player.coach.hint()
    assert seat.disk.snapshot is not None
    what = activity()
    again = Attempt.restored(seat.disk.snapshot, VISIT, what, Door(what))
    other = Seat(qtbot, seat.host, again)
    assert "Step 2 of 2" in other.panel
    assert other.view.note.toPlainText() == NOTE.text
    assert other.player.work.panel.foot.hint.text() == "Another hint"


def test_a_success_found_again_opens_on_its_last_pages(qtbot: QtBot, sit: Sit) -> None:
    seat = sit(NOTE, OPEN)
    seat.player.coach.check()
    assert seat.disk.snapshot is not None
    what = activity()
    other = Seat(qtbot, seat.host, Attempt.restored(seat.disk.snapshot, VISIT, what, Door(what)))
    assert other.player.closing is not None
    assert other.player.title == "Vous avez réussi à ouvrir la porte."


def test_a_screen_that_is_gone_is_not_told_of_its_last_save(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    seat.disk.slow = True
    QTest.keyClicks(seat.view.note, "fin")
    qtbot.waitUntil(lambda: bool(seat.disk.waiting))
    seat.player.deleteLater()
    qtbot.waitUntil(lambda: not isValid(seat.player))
    seat.disk.spin()
    assert "fin" in seat.disk.text


def test_the_world_outlives_its_screen_in_silence(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    world = seat.world
    seat.player.deleteLater()
    qtbot.waitUntil(lambda: not isValid(seat.player))
    world.perform(NOTE)
    assert world.note == NOTE.text


# -- a save that is refused for good ---------------------------------------------------------


def test_a_refused_question_is_told_and_the_next_press_asks_it_again(
    qtbot: QtBot, sit: Sit
) -> None:
    seat = sit()
    check = seat.player.work.panel.foot.check
    seat.disk.broken = True
    with qtbot.waitSignal(seat.player.unsaved):
        check.click()
    assert not check.busy
    assert "Not yet" not in seat.panel
    seat.disk.broken = False
    check.click()
    assert "Not yet" in seat.panel
    assert [f.failed for f in seat.disk.facts] == [("word",)], "asked once"
    assert seat.attempt.misses == 1


def test_what_was_mended_after_a_refused_question_is_judged_anew(sit: Sit) -> None:
    seat = sit()
    seat.disk.broken = True
    seat.player.coach.check()
    seat.disk.broken = False
    seat.view.note.setPlainText("Attention au chat")
    seat.player.coach.check()
    assert "Not yet" not in seat.panel
    assert "Step 2 of 2" in seat.panel
    assert [f.failed for f in seat.disk.facts] == [("word",), ()], "both are kept"


def test_a_hint_that_was_refused_is_given_by_the_next_press(sit: Sit) -> None:
    seat = sit()
    seat.disk.broken = True
    seat.player.coach.hint()
    seat.disk.broken = False
    seat.view.note.setPlainText("Attention")
    seat.player.coach.hint()
    assert "Hint 1 of 3" in seat.panel


def test_a_success_that_was_refused_is_shown_once_it_is_on_disk(sit: Sit) -> None:
    seat = sit(NOTE, OPEN)
    seat.disk.broken = True
    seat.player.coach.check()
    assert not seat.player.findChildren(Closing)
    seat.disk.broken = False
    seat.player.coach.check()
    assert seat.player.findChildren(Closing)
    assert seat.disk.facts[-1].verb is Verb.COMPLETED


def test_refused_text_is_told_once_and_goes_with_the_next_save(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    told: list[Exception] = []
    seat.player.unsaved.connect(told.append)
    seat.disk.broken = True
    QTest.keyClicks(seat.view.note, "ab")
    qtbot.waitUntil(lambda: seat.disk.asked == 1)
    QTest.keyClicks(seat.view.note, "c")
    qtbot.waitUntil(lambda: seat.disk.asked == 2)
    assert len(told) == 1
    assert seat.view.saved_log[-1] is False
    seat.disk.broken = False
    QTest.keyClicks(seat.view.note, "d")
    qtbot.waitUntil(lambda: "abcd" in seat.disk.text)
    assert seat.view.saved_log[-1] is True


def test_who_leaves_is_told_first_and_leaves_at_the_second_press(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    seat.disk.broken = True
    with qtbot.assertNotEmitted(seat.player.left), qtbot.waitSignal(seat.player.unsaved):
        seat.player.go_back()
    with qtbot.waitSignal(seat.player.left):
        seat.player.go_back()


def test_what_came_during_a_refused_save_is_saved_with_it(sit: Sit) -> None:
    seat = sit()
    autosave = seat.player.coach.autosave
    given: list[str] = []
    seat.disk.slow = True
    seat.player.coach.check()
    seat.player.ask_help()
    autosave.keep(done=lambda: given.append("kept"), refused=lambda _: given.append("refused"))
    seat.disk.refuse()
    seat.disk.spin()
    assert [f.kind for f in seat.disk.facts] == [Kind.STEP, Kind.HELP], "in order, each once"
    assert given == ["kept"]
