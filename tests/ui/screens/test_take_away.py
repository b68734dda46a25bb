"""The take-away as it is seen and pressed; `tests/journeys/test_take_away.py` does it for real."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.look import Look
from kiosk.ui.screens.take_away import PaperState, StickState, TakeAwayScreen
from tests.ui.screens.conftest import Show
from tests.ui.screens.gallery import child, take_away


def test_what_is_ticked_is_taken(show: Show) -> None:
    screen = show(take_away)
    assert isinstance(screen, TakeAwayScreen)
    assert [document.id for document in screen.chosen] == ["mail_1", "real_acts", "card"]
    child(screen, "take_attestation").click()
    child(screen, "take_mail_1").click()
    assert [document.id for document in screen.chosen] == ["real_acts", "card", "attestation"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("state", list(StickState))
def test_every_state_of_a_copy_comes_into_sight(
    show: Show, qtbot: QtBot, state: StickState, scale: float
) -> None:
    screen = show(take_away, Look(scale=scale))
    assert isinstance(screen, TakeAwayScreen)
    screen.show_copy(state)
    assert len(screen.copied.words) > 10
    qtbot.waitUntil(lambda: not screen.copied.visibleRegion().isEmpty())


@pytest.mark.parametrize("state", list(PaperState))
def test_every_state_of_a_print_has_words_and_a_way_on(show: Show, state: PaperState) -> None:
    screen = show(take_away)
    assert isinstance(screen, TakeAwayScreen)
    screen.show_print(state)
    assert len(screen.printed.words) > 10


def test_a_stick_that_fails_offers_again_and_paper(show: Show, qtbot: QtBot) -> None:
    screen = show(lambda host: take_away(host, copy=StickState.FULL))
    assert isinstance(screen, TakeAwayScreen)
    with qtbot.waitSignal(screen.copy_wanted):
        child(screen, "copyAgain").click()
    with qtbot.waitSignal(screen.print_wanted) as asked:
        child(screen, "printInstead").click()
    assert asked.args == ["Accueil"]


def test_with_nothing_to_take_it_says_so_and_leads_on(show: Show, qtbot: QtBot) -> None:
    screen = show(lambda host: take_away(host, documents=0))
    assert isinstance(screen, TakeAwayScreen)
    with qtbot.waitSignal(screen.stayed):
        child(screen, "emptyAction").click()
    with qtbot.waitSignal(screen.ended):
        child(screen, "endVisit").click()
