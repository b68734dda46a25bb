"""The take-away as it is seen and pressed; `tests/journeys/test_take_away.py` does it for real."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.look import Look
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.text import Heading, Text
from kiosk.ui.screens.print_notice import PaperState
from kiosk.ui.screens.take_away import StickState, TakeAwayScreen
from tests.ui.screens import samples
from tests.ui.screens.conftest import Show
from tests.ui.screens.gallery import child, take_away


def test_what_is_ticked_is_taken(show: Show) -> None:
    screen = show(take_away)
    assert isinstance(screen, TakeAwayScreen)
    assert [document.id for document in screen.chosen] == ["mail_1", "real_acts", "card"]
    child(screen, "take_attestation").click()
    child(screen, "take_mail_1").click()
    assert [document.id for document in screen.chosen] == ["real_acts", "card", "attestation"]


@pytest.mark.parametrize(
    ("size", "scale"), [((1366, 768), 1.0), ((1366, 768), 2.0), ((1024, 600), 1.0)]
)
def test_it_opens_at_its_top_with_the_heading_and_the_keyboard_in_sight(
    show: Show, size: tuple[int, int], scale: float
) -> None:
    screen = show(take_away, Look(scale=scale), QSize(*size))
    page = screen.findChild(ScrollPage)
    assert page is not None
    assert page.verticalScrollBar().value() == 0
    heading = next(h for h in screen.findChildren(Heading) if h.text() == screen.title)
    focused = screen.first_focus()
    assert focused is not None
    assert focused.hasFocus()
    for part in (heading, focused):
        assert part.visibleRegion().boundingRect().size() == part.size()


def test_a_long_title_does_not_push_the_heading_away(show: Show) -> None:
    subject = "Message : Re: Convocation à un entretien – serveur ou serveuse"
    under = "PDF, et fichier pour votre messagerie"
    long = replace(samples.DOCUMENTS[0], title=subject, under=under)
    screen = show(
        lambda host: TakeAwayScreen(
            host, [long] * 3, done=samples.DONE_TODAY, surnom=samples.COMET, printers=()
        ),
        Look(scale=2.0),
    )
    page = screen.findChild(ScrollPage)
    assert page is not None
    assert page.verticalScrollBar().value() == 0


def test_two_lines_of_a_document_stay_together_beside_a_longer_one(show: Show) -> None:
    long = replace(samples.DOCUMENTS[0], title="Un titre qui prend bien plus de place " * 2)
    screen = show(
        lambda host: TakeAwayScreen(
            host, [long, samples.DOCUMENTS[1]], done=(), surnom=None, printers=()
        )
    )
    card = child(screen, "take_real_acts")
    title, under = card.findChildren(Text)
    assert card.height() > title.height() + under.height()
    assert under.y() == title.geometry().bottom() + 1


def test_going_on_and_finishing_stand_at_both_ends_of_one_row(show: Show) -> None:
    screen = show(take_away, Look(scale=2.0))
    stay, end = child(screen, "stay"), child(screen, "endVisit")
    row = screen.findChild(QWidget, "actions")
    assert row is not None
    assert stay.mapTo(row, stay.rect().topLeft()).x() == 0
    assert end.geometry().right() == row.width() - 1
    assert stay.mapTo(row, stay.rect().center()).y() == end.geometry().center().y()


def test_without_a_printer_it_says_so_before_anything_is_erased(show: Show) -> None:
    screen = show(lambda host: take_away(host, printers=()))
    words = [text.text() for text in screen.findChildren(Text) if text.isVisible()]
    assert any("rien ne peut être imprimé" in text for text in words)


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
