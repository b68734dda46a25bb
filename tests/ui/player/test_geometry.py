"""Nothing is cut, nothing is too small to press, in every form of the player."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.learning.scenario import Act
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost
from tests.ui.player.conftest import Seat

Sit = Callable[..., Seat]
NOTE, OPEN = Act("fill", "note", "Attention au chat"), Act("open", "door")
FORMS = (
    (QSize(1366, 704), 1.0),
    (QSize(1280, 690), 1.0),
    (QSize(1920, 1016), 1.0),
    (QSize(1024, 536), 1.0),
    (QSize(1366, 676), 2.0),
)


def mine(seat: Seat) -> list[QWidget]:
    """Visible parts of the player, without the simulator's own."""
    return [
        w
        for w in seat.player.findChildren(QWidget)
        if w.isVisible() and not seat.view.isAncestorOf(w) and w is not seat.view
    ]


@pytest.mark.parametrize(("size", "scale"), FORMS)
@pytest.mark.parametrize("hints", [0, 2, 3])
def test_words_have_room_and_targets_are_large(
    qtbot: QtBot, sit: Sit, host: ThemeHost, size: QSize, scale: float, hints: int
) -> None:
    host.set_look(Look(scale=scale))
    seat = sit(size=size)
    for _ in range(hints):
        seat.player.coach.hint()

    def tidy() -> None:
        for part in mine(seat):
            if isinstance(part, Text) and part.text():
                assert part.height() >= part.heightForWidth(part.width()), part.text()
            if isinstance(part, QAbstractButton):
                assert part.height() >= 44, part.text()
                assert part.width() >= 44, part.text()
                spot = QRect(part.mapTo(seat.player, QPoint(0, 0)), part.size())
                assert seat.player.rect().contains(spot), f"{part.text()} sticks out"

    qtbot.waitUntil(tidy)


@pytest.mark.parametrize(("size", "scale"), FORMS)
def test_closing_pages_fit_or_scroll(
    qtbot: QtBot, sit: Sit, host: ThemeHost, size: QSize, scale: float
) -> None:
    host.set_look(Look(scale=scale))
    seat = sit(NOTE, OPEN, size=size)
    seat.player.coach.check()
    closing = seat.player.closing
    assert closing is not None
    for page in closing.pages:
        assert closing.page is page
        qtbot.waitUntil(page.isVisible)
        assert page.horizontalScrollBar().maximum() == 0
        for part in page.findChildren(Text):
            if part.isVisible():
                assert part.width() <= page.viewport().width()
        if page is not closing.pages[-1]:
            closing.next.click()


def test_the_panel_has_the_width_of_the_design(sit: Sit) -> None:
    seat = sit(size=QSize(1366, 704))
    assert seat.player.work.panel.width() == 372
    assert not seat.player.work.compact


def test_the_open_card_is_in_sight_even_in_a_small_window(qtbot: QtBot, sit: Sit) -> None:
    seat = sit(size=QSize(1024, 536))
    seat.player.coach.hint()
    consigne = seat.player.work.panel.consigne

    def in_sight() -> bool:
        card = consigne.feedback.hint
        top = card.mapTo(consigne.viewport(), QPoint(0, 0))
        return consigne.viewport().rect().contains(QRect(top, card.size()))

    qtbot.waitUntil(in_sight)


@pytest.mark.parametrize(("size", "scale"), [(QSize(1024, 536), 1.0), (QSize(1366, 676), 2.0)])
def test_turning_to_the_instruction_by_itself_fills_the_window(
    qtbot: QtBot, sit: Sit, host: ThemeHost, size: QSize, scale: float
) -> None:
    host.set_look(Look(scale=scale))
    seat = sit(size=size)
    work = seat.player.work
    work.enter_stage()
    qtbot.waitUntil(work.check_here.isVisible)
    row = work.tabs.mapTo(work, QPoint(0, work.tabs.height()))
    QTest.keyClick(seat.view.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not work.on_stage, "the answer is shown"
    assert work.panel.width() == work.panel.foot.width() == work.width() == size.width()
    assert not work.stage.isVisible()
    assert work.tabs.mapTo(work, QPoint(0, work.tabs.height())) == row, "the tabs stay in place"
    qtbot.waitUntil(lambda: work.note == "Step 1 of 2")
    note = next(t for t in work.tabs.findChildren(Text) if t.text() == work.note)
    assert note.heightForWidth(note.width()) == host.theme.line("small"), "on one line"


def test_a_long_rail_gives_way_to_the_card(qtbot: QtBot, sit: Sit) -> None:
    seat = sit(NOTE, size=QSize(1366, 704))
    consigne = seat.player.work.panel.consigne
    rail = consigne.rail
    qtbot.waitUntil(lambda: [s.words for s in rail.steps] == ["Mot écrit", "Ouvrir la porte"])
    assert consigne.segments.states == ("done", "current")
    full = rail.height()
    spare = consigne.viewport().height() - consigne.column.heightForWidth(consigne.width())
    consigne.setFixedHeight(consigne.height() - spare - full // 4)
    qtbot.waitUntil(lambda: [s.words for s in rail.steps] == ["Ouvrir la porte"])
    qtbot.waitUntil(lambda: consigne.verticalScrollBar().maximum() == 0)
    consigne.setFixedHeight(consigne.height() // 2)
    qtbot.waitUntil(lambda: consigne.verticalScrollBar().maximum() > 0)
    assert rail.isVisible(), "where one is always shows"


def test_it_mirrors(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    work = seat.player.work
    seat.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(
        lambda: work.panel.mapTo(work, QPoint()).x() > work.stage.mapTo(work, QPoint()).x()
    )
