"""What the panel says: the step, hints one by one, what is missing, and when to check."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.learning.scenario import Act
from kiosk.ui.kit.accessible import install_roles
from kiosk.ui.player.coach import OFFER_MS
from tests.ui.player.conftest import Seat

Sit = Callable[..., Seat]
NOTE, OPEN = Act("fill", "note", "Attention au chat"), Act("open", "door")


def write(seat: Seat, text: str) -> None:
    seat.view.note.setPlainText(text)
    seat.player.coach.autosave.keep()


def test_a_first_meeting_leads_step_by_step(sit: Sit) -> None:
    seat = sit()
    assert seat.player.title == "Ouvrir la porte, Step 1 of 2"
    who = "La porte est fermée.\nVotre chat aime sortir.\n"
    memo = "La porte est fermée. Votre chat aime sortir.\n"
    assert seat.panel.startswith(f"Step 1 of 2\nÉcrire le mot\n{who}Écrivez un mot")
    write(seat, "Attention au chat")
    assert seat.panel.startswith(f"Step 2 of 2\nOuvrir la porte\nOuvrez la porte.\n{memo}Mot écrit")
    assert seat.player.title == "Ouvrir la porte, Step 2 of 2"


def test_a_later_meeting_names_no_step_ahead(sit: Sit) -> None:
    seat = sit(first_meeting=False)
    assert "La porte est fermée.\nVotre chat aime sortir." in seat.panel
    assert "Prévenez les voisins, puis ouvrez la porte." in seat.panel
    assert "Écrire le mot" not in seat.panel
    assert not seat.player.work.panel.consigne.segments.isVisible()
    write(seat, "Attention au chat")
    assert "Steps done: 1" in seat.panel
    assert "Mot écrit" in seat.panel


def test_checking_after_a_step_says_what_is_done_and_what_comes(sit: Sit) -> None:
    seat = sit(NOTE)
    seat.player.coach.check()
    assert "Done\nMot écrit. Next: ouvrir la porte." in seat.panel
    seat.player.coach.check()
    assert "Not yet\nLa porte est fermée." in seat.panel


def test_the_step_in_hand_is_judged_first_whatever_else_is_done(sit: Sit) -> None:
    seat = sit(Act("fill", "note", "Bonjour"), OPEN)
    seat.player.coach.check()
    assert "Step 1 of 2" in seat.panel
    assert "Not yet\nLe mot ne dit rien." in seat.panel
    assert "Done" not in seat.panel, "the second step is met, but not the one in hand"
    assert "Next" not in seat.panel
    assert seat.player.work.panel.consigne.segments.states == ("current", "done")


def test_what_is_done_besides_stands_below_what_is_missing(sit: Sit) -> None:
    feedback = sit().player.work.panel.consigne.feedback
    feedback.show_not_yet("Il manque une phrase.", ["Mot écrit"])
    assert feedback.card.accessibleName() == "Not yet. Il manque une phrase. Mot écrit."
    assert feedback.card.also == "Mot écrit."
    feedback.show_not_yet("Il manque une phrase.")
    assert not feedback.card.also


def test_an_answer_about_a_goal_that_is_over_is_not_shown(sit: Sit) -> None:
    seat = sit()
    seat.disk.slow = True
    seat.player.coach.check()
    QTest.mouseClick(seat.view.door, Qt.MouseButton.LeftButton)
    seat.disk.spin()
    seat.disk.spin()
    assert "Retrouver le chat" in seat.panel
    assert "Not yet" not in seat.panel


def test_when_the_world_is_right_checking_is_proposed(sit: Sit) -> None:
    seat = sit(NOTE)
    QTest.mouseClick(seat.view.door, Qt.MouseButton.LeftButton)
    consigne, foot = seat.player.work.panel.consigne, seat.player.work.panel.foot
    assert consigne.heading.text() == "It is done!"
    assert consigne.instruction.text() == "Press Check to see the result."
    assert consigne.segments.states == ("done", "done")
    assert seat.player.closing is None, "asks first"
    assert foot.check.isVisible()
    assert not foot.hint.isVisible()
    assert not foot.skip.isVisible()
    QTest.mouseClick(seat.view.door, Qt.MouseButton.LeftButton)
    assert "It is done!" not in seat.panel
    assert foot.hint.isVisible()


def test_in_tabs_both_invite_to_check_once_all_is_done(qtbot: QtBot, sit: Sit) -> None:
    seat = sit(NOTE, size=QSize(1024, 536))
    work = seat.player.work
    work.enter_stage()
    QTest.mouseClick(seat.view.door, Qt.MouseButton.LeftButton)
    assert work.on_stage
    qtbot.waitUntil(lambda: "Check" in work.note)
    assert work.check_here.isVisible()
    QTest.mouseClick(work.tabs.items[0], Qt.MouseButton.LeftButton)
    assert "Press Check to see the result." in seat.panel
    assert work.panel.foot.check.isVisible()
    assert not work.panel.foot.go.isVisible()


def test_an_unwise_act_turns_the_panel_to_its_repair(sit: Sit) -> None:
    seat = sit()
    seat.disk.slow = True
    QTest.mouseClick(seat.view.door, Qt.MouseButton.LeftButton)
    assert "Retrouver le chat" not in seat.panel, "shown once the act is on disk"
    seat.disk.spin()
    assert "One more step\nRetrouver le chat\nLe chat est sorti.\nAppelez le chat." in seat.panel
    seat.disk.slow = False
    seat.player.coach.check()
    assert "Not yet\nLe chat est dehors." in seat.panel
    QTest.mouseClick(seat.view.cat, Qt.MouseButton.LeftButton)
    seat.player.coach.check()
    assert seat.player.closing is not None
    assert "put right" in seat.player.closing.page.described()


def test_hints_come_one_by_one_and_the_way_on_after_the_third(sit: Sit) -> None:
    seat = sit()
    foot = seat.player.work.panel.foot
    assert foot.hint.text() == "A hint"
    foot.hint.click()
    assert "Hint 1 of 3\nRegardez la porte." in seat.panel
    assert foot.hint.text() == "Another hint"
    assert not foot.skip.isVisible()
    foot.hint.click()
    foot.hint.click()
    QTest.keyClick(seat.player, Qt.Key.Key_Escape)
    assert foot.hint.text() == "Watch again"
    assert foot.skip.isVisible()
    assert foot.help.isVisible()


def test_a_step_that_is_done_takes_its_hint_away(sit: Sit) -> None:
    seat = sit()
    seat.player.coach.hint()
    write(seat, "Attention au chat")
    assert "Hint" not in seat.panel
    assert seat.player.work.panel.foot.hint.text() == "A hint", "the next step has its own"


def test_the_second_hint_points_and_follows(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    seat.player.coach.hint()
    seat.player.coach.hint()
    pointer = seat.player.work.stage.pointer
    assert pointer.target is seat.view.note

    def lies_on_it() -> bool:
        corner = seat.view.note.mapTo(seat.player.work.stage, QPoint(0, 0))
        return pointer.geometry().contains(corner)

    qtbot.waitUntil(lies_on_it)
    before = pointer.geometry()
    seat.window.resize(1280, 720)
    qtbot.waitUntil(lambda: pointer.geometry() != before and lies_on_it())
    seat.view.note.hide()
    qtbot.waitUntil(pointer.isHidden)
    seat.view.note.show()
    qtbot.waitUntil(pointer.isVisible)
    QTest.keyClick(seat.player.work.panel.foot.check, Qt.Key.Key_Escape)
    assert pointer.isHidden()
    assert "Hint" not in seat.panel


def test_a_hint_is_offered_after_two_checks_in_a_row(sit: Sit) -> None:
    seat = sit()
    offer = seat.player.work.panel.consigne.feedback.offer
    seat.player.coach.check()
    assert not offer.isVisible()
    seat.player.coach.check()
    assert offer.isVisible()
    seat.player.coach.hint()
    assert not offer.isVisible()


def test_a_hint_is_offered_after_a_quiet_minute(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    coach = seat.player.coach
    assert coach.quiet.isActive()
    assert coach.quiet.interval() == OFFER_MS == 60_000
    coach.quiet.setInterval(0)
    qtbot.waitUntil(seat.player.work.panel.consigne.feedback.offer.isVisible)


def test_later_leaves_and_keeps_what_was_done(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    for _ in range(3):
        seat.player.coach.hint()
    before = len(seat.disk.facts)
    with qtbot.waitSignal(seat.player.left):
        seat.player.work.panel.foot.skip.click()
    assert len(seat.disk.facts) == before, "nothing says that it is over"
    assert seat.disk.snapshot is not None


def test_a_screen_reader_hears_the_step_and_the_result(sit: Sit) -> None:
    install_roles()
    seat = sit()
    seat.player.coach.check()
    card = seat.player.work.panel.consigne.feedback.card
    assert card.accessibleName() == "Not yet. Le mot ne dit rien."
    heading = seat.player.work.panel.consigne.heading
    reader = QAccessible.queryAccessibleInterface(heading)
    assert reader is not None
    assert reader.role() is QAccessible.Role.Heading
    assert reader.text(QAccessible.Text.Name) == "Écrire le mot"
    spoken = reader.text(QAccessible.Text.Description)
    assert spoken.startswith("Step 1 of 2. La porte est fermée.")
    assert spoken.endswith("Parlez du chat")


def test_in_tabs_a_repair_waits_behind_its_mark_and_an_offer_is_seen(sit: Sit) -> None:
    seat = sit(size=QSize(1024, 536))
    work = seat.player.work
    work.enter_stage()
    seat.player.coach.offering.emit()
    assert work.note == "A hint is ready"
    QTest.mouseClick(seat.view.door, Qt.MouseButton.LeftButton)
    assert work.on_stage, "what happened in the simulator is not covered"
    assert work.tabs.badge("consigne") == "New"
    assert work.note == "One more step"
    QTest.mouseClick(work.tabs.items[0], Qt.MouseButton.LeftButton)
    assert "Retrouver le chat" in seat.panel
    assert not work.tabs.badge("consigne"), "it was looked at"
