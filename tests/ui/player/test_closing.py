"""After the goal: success, the other side, and what to do for real."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from kiosk.learning.event import Kind
from kiosk.learning.scenario import Act
from kiosk.ui.player.closing import Closing
from kiosk.ui.player.real_page import RealPage
from kiosk.ui.player.replay_page import ReplayPage
from tests.ui.player.conftest import Seat

Sit = Callable[..., Seat]
NOTE, OPEN = Act("fill", "note", "Attention au chat"), Act("open", "door")


def done(seat: Seat) -> Closing:
    seat.player.coach.check()
    assert seat.player.closing is not None
    return seat.player.closing


def test_success_says_how_it_was_reached(sit: Sit) -> None:
    alone = done(sit(NOTE, OPEN)).page.described()
    assert alone.startswith("Vous avez réussi à ouvrir la porte. Le mot parle du chat.")
    assert "You did it without a hint." in alone
    assert alone.endswith("Un merci fait plaisir."), "one remark on what was not asked"
    seat = sit(NOTE, OPEN)
    seat.player.coach.hint()
    assert "It is a good way to move on." in done(seat).page.described()


def test_the_other_side_saw_only_what_happened(sit: Sit) -> None:
    closing = done(sit(NOTE, OPEN))
    closing.next.click()
    page = closing.page
    assert isinstance(page, ReplayPage)
    assert [m.accessibleName() for m in page.moments] == [
        "Mme Petit. Je lis le mot. C’est clair.",
        "M. Grand. La porte est ouverte. J’entre.",
    ]


def test_three_real_acts_at_most_are_kept_when_leaving(qtbot: QtBot, sit: Sit) -> None:
    seat = sit(NOTE, OPEN)
    closing = done(seat)
    closing.next.click()
    closing.next.click()
    page = closing.page
    assert isinstance(page, RealPage)
    assert seat.player.title == "It was practice. Nothing was sent."
    for card in page.cards[:3]:
        card.keep.click()
    assert not page.cards[3].keep.isEnabled()
    page.cards[0].keep.click()
    assert page.cards[3].keep.isEnabled()
    seat.disk.slow = True
    with qtbot.assertNotEmitted(seat.player.finished):
        closing.next.click()
    with qtbot.waitSignal(seat.player.finished):
        seat.disk.spin()
    kept = [f.path for f in seat.disk.facts if f.kind is Kind.REAL_ACT]
    assert kept == ["house/door/note", "house/door/cat"]


def test_what_was_ticked_is_kept_when_the_visit_is_cut_short(sit: Sit) -> None:
    seat = sit(NOTE, OPEN)
    closing = done(seat)
    closing.real.cards[1].keep.click()
    seat.player.save_now(lambda: None)
    seat.player.save_now(lambda: None)
    assert [f.path for f in seat.disk.facts if f.kind is Kind.REAL_ACT] == ["house/door/note"]


def test_without_a_replay_there_is_no_such_page(sit: Sit) -> None:
    seat = sit(OPEN, Act("call", "cat"), Act("close", "door"))
    closing = done(seat)
    kinds = [type(page).__name__ for page in closing.pages]
    assert kinds == ["SuccessPage", "RealPage"]
