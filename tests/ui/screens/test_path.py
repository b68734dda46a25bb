"""« Mon parcours » and the list of a module."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.screens.module import ModuleScreen
from kiosk.ui.screens.module_card import ModuleCard
from kiosk.ui.screens.path import PathScreen
from kiosk.ui.screens.path_plan import PathPlan, State
from kiosk.ui.screens.screen import Screen
from tests.ui.screens import samples
from tests.ui.screens.conftest import Show
from tests.ui.screens.gallery import child


def path(show: Show, plan: PathPlan) -> PathScreen:
    screen = show(lambda host: PathScreen(host, plan))
    assert isinstance(screen, PathScreen)
    return screen


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def words(screen: Screen) -> list[str]:
    return [w.text() for w in screen.findChildren(QLabel) if w.isVisible() and w.text()]


def test_the_first_useful_act_is_one_press_away(show: Show, qtbot: QtBot) -> None:
    screen = path(show, samples.plan(1, 2))
    assert focus().objectName() == "continue"
    assert "Bonjour, Comète calme" in words(screen)
    assert "Étape 2 sur 3 · environ 5 minutes" in words(screen)
    with qtbot.waitSignal(screen.activity_chosen) as chosen:
        QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert chosen.args == ["mailbox/a0"]
    QTest.keyClick(focus(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(screen.other_requested):
        QTest.keyClick(focus(), Qt.Key.Key_Return)


def test_one_module_shows_its_activities_at_once(show: Show, qtbot: QtBot) -> None:
    screen = path(show, samples.plan(1, 6))
    with qtbot.waitSignal(screen.activity_chosen) as chosen:
        child(screen, "activity_mailbox_a3").click()
    assert chosen.args == ["mailbox/a3"]
    said = words(screen)
    for state in ("En cours", "C’est fait", "C’est acquis", "À découvrir", "Conseillé"):
        assert state in said


@pytest.mark.parametrize("count", [2, 3, 5, 8])
def test_several_modules_are_cards_that_lead_to_their_lists(
    count: int, show: Show, qtbot: QtBot
) -> None:
    screen = path(show, samples.plan(count))
    cards = screen.findChildren(ModuleCard)
    assert len(cards) == count
    assert cards[0].accessibleName() == "Boîte mail, 2 activités sur 6, En cours"
    assert cards[1].accessibleName() == "Mon CV, 6 activités sur 6, C’est acquis"
    with qtbot.waitSignal(screen.module_chosen) as chosen:
        QTest.mouseClick(cards[-1], Qt.MouseButton.LeftButton)
    assert chosen.args == [samples.modules(count)[-1].id]


def test_five_modules_stand_in_one_row_and_in_reading_order(show: Show, qtbot: QtBot) -> None:
    cards = path(show, samples.plan(5)).findChildren(ModuleCard)
    assert len({card.y() for card in cards}) == 1
    assert [card.x() for card in cards] == sorted(card.x() for card in cards)
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: [c.x() for c in cards] == sorted((c.x() for c in cards), reverse=True))


def test_kept_acts_are_asked_one_at_a_time(show: Show, qtbot: QtBot) -> None:
    screen = path(show, samples.plan(1, 1, acts=2))
    assert "1 sur 2" in words(screen)
    with qtbot.waitSignal(screen.real_act_answered) as answer:
        child(screen, "yes").click()
    assert answer.args == ["mailbox/mb4/real0", True]
    assert "2 sur 2" in words(screen)
    assert focus().objectName() == "yes"
    with qtbot.waitSignal(screen.real_act_answered) as answer:
        child(screen, "notYet").click()
    assert answer.args == ["mailbox/mb4/real1", False]
    assert "Merci, c’est noté." in words(screen)


def test_what_was_kept_in_this_visit_stands_there_and_is_not_asked_yet(show: Show) -> None:
    screen = path(show, samples.again())
    said = words(screen)
    assert "Répondre à un vrai mail" in said
    assert "C’est noté.\nOn en reparle à votre prochaine visite." in said
    assert not child(screen, "yes").isVisible()


def test_what_is_done_is_offered_again_and_nothing_else_when_there_is_nothing(show: Show) -> None:
    screen = path(show, samples.again())
    assert child(screen, "continue").text() == "Refaire"
    assert "Refaire, avec un autre exemple." in words(screen)
    assert not child(screen, "other").isVisible()


def test_a_named_person_finds_data_and_a_nameless_one_finds_a_name(
    show: Show, qtbot: QtBot
) -> None:
    screen = path(show, samples.plan(1, 1))
    with qtbot.waitSignal(screen.data_requested):
        child(screen, "myData").click()
    screen = path(show, samples.plan(1, 1, named=False, begun=False, acts=0))
    assert "Commencer" in child(screen, "continue").text()
    assert not screen.findChildren(QWidget, "myData")
    with qtbot.waitSignal(screen.name_requested):
        child(screen, "keepPath").click()


def test_a_module_starts_at_what_is_open_and_goes_back(show: Show, qtbot: QtBot) -> None:
    plan = samples.plan(2)
    screen = show(lambda host: ModuleScreen(host, plan, plan.modules[0]))
    assert isinstance(screen, ModuleScreen)
    assert screen.title == "Boîte mail"
    assert focus().objectName() == "activity_mailbox_a0"
    QTest.keyClick(focus(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(screen.activity_chosen) as chosen:
        QTest.keyClick(focus(), Qt.Key.Key_Space)
    assert chosen.args == ["mailbox/a1"]
    with qtbot.waitSignal(screen.back):
        QTest.keyClick(focus(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def test_states_of_a_plan() -> None:
    plan = samples.plan(3)
    first, second, third = plan.modules
    assert [plan.state(card) for card in first.activities[:4]] == [
        State.OPEN,
        State.DONE,
        State.MASTERED,
        State.NEW,
    ]
    assert plan.module_state(first) is State.OPEN
    assert plan.module_state(second) is State.MASTERED
    assert plan.module_state(third) is State.ADVISED
    assert plan.done == 8
    assert plan.following(first) is first.activities[0]
    assert plan.following(second) is None
    assert plan.next_module is first


def test_one_activity_of_an_earlier_visit_is_offered_again(show: Show, qtbot: QtBot) -> None:
    screen = path(show, samples.due(0))
    said = words(screen)
    assert "Encore une fois" in said
    assert "Avec un autre exemple, environ 5 minutes." in said
    assert focus().objectName() == "continue"
    with qtbot.waitSignal(screen.activity_chosen) as chosen:
        child(screen, "reviewAgain").click()
    assert chosen.args == ["mailbox/a1"]
    with qtbot.waitSignal(screen.review_postponed):
        child(screen, "reviewLater").click()


def test_what_was_kept_for_real_is_asked_about_first(show: Show) -> None:
    said = words(path(show, samples.due(1)))
    assert "Pour de vrai" in said
    assert "Encore une fois" not in said


def test_a_module_is_acquired_once_its_core_is(show: Show) -> None:
    plan = samples.plan(3)
    room = plan.modules[1]
    optional = replace(room.activities[0], id="cv/optional", core=False)
    with_more = replace(room, activities=(*room.activities, optional))
    assert plan.module_state(with_more) is State.MASTERED
    assert plan.module_state(replace(room, activities=(optional,))) is State.NEW
