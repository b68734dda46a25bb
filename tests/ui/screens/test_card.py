"""« Ma carte »: seen at once, read by a reader in every theme, and its words on paper."""

from itertools import product
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.learning.card import QrCard, grouped, qr_text, read
from kiosk.learning.ports import Surnom
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.qr_code import QrCode
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.text import Text
from kiosk.ui.screens.card import CardScreen
from kiosk.ui.screens.print_notice import PaperState
from kiosk.ui.screens.surnoms import ADJECTIVES, PICTURES
from tests.paper.readers import needs_reader, qr_codes_in
from tests.ui.screens import samples
from tests.ui.screens.conftest import Show
from tests.ui.screens.gallery import SCREENS, child

LOOKS = {
    "light": Look(),
    "dark": Look("dark"),
    "contrast": Look("high-contrast"),
    "200 %": Look(scale=2.0),
}


@needs_reader
@pytest.mark.parametrize("look", LOOKS)
def test_a_reader_finds_the_person_in_every_theme(look: str, show: Show, tmp_path: Path) -> None:
    screen = show(SCREENS["card"], LOOKS[look])
    picture = tmp_path / "screen.png"
    screen.grab().save(str(picture))
    assert qr_codes_in(picture) == [samples.CARD.qr_text]


@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(1024, 600)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_card_is_seen_at_once(size: QSize, scale: float, show: Show) -> None:
    screen = show(SCREENS["card"], Look(scale=scale), size)
    page = screen.findChild(ScrollPage)
    assert page is not None
    qr = screen.findChild(QrCode)
    assert qr is not None
    assert qr.visibleRegion().boundingRect().size() == qr.size()
    characters = screen.findChild(Text, "characters")
    assert characters is not None
    assert characters.text() == grouped(samples.CARD.characters)
    assert characters.visibleRegion().boundingRect().size() == characters.size()


def test_print_is_there_only_when_offered(show: Show, qtbot: QtBot) -> None:
    screen = show(SCREENS["card"])
    assert isinstance(screen, CardScreen)
    assert child(screen, "print").isHidden()
    screen.offer_print()
    with qtbot.waitSignal(screen.print_asked):
        child(screen, "print").click()


@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(1024, 600)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("state", list(PaperState))
def test_every_state_of_a_print_comes_into_sight(
    show: Show, qtbot: QtBot, state: PaperState, scale: float, size: QSize
) -> None:
    screen = show(SCREENS["card-print"], Look(scale=scale), size)
    assert isinstance(screen, CardScreen)
    screen.show_print(state)
    notice = screen.printed
    qtbot.waitUntil(lambda: notice.visibleRegion().boundingRect().size() == notice.size())


def test_continuing_stays_where_it_is_when_a_printer_answers(show: Show) -> None:
    screen = show(SCREENS["card"])
    assert isinstance(screen, CardScreen)
    go = child(screen, "continue")
    before = go.mapTo(screen, go.rect().topLeft())
    screen.offer_print()
    QApplication.processEvents()
    assert go.mapTo(screen, go.rect().topLeft()) == before


def test_every_surnom_fits_in_a_qr_code() -> None:
    for picture, adjective in product(PICTURES, ADJECTIVES):
        surnom = Surnom(picture, adjective)
        found = read(qr_text(UUID(int=1), bytes(16), surnom))
        assert isinstance(found, QrCard)
        assert found.surnom == surnom
