"""A world is its acts: whatever was done, replaying it gives the same world."""

from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.learning.activity import Consequence
from kiosk.learning.scenario import Act
from kiosk.modules.mailbox.checks import PREDICATES
from kiosk.modules.mailbox.scenario import MailboxScenario
from tests.modules.mailbox.boxes import BOSS, KARIM, activity, offered

ANSWERED = Consequence(
    "answered", "sent_to_all", {"addresses": BOSS}, {"deliver": "answer", "minutes": 8}
)
ACTIVITY = activity(spam=["shop"], consequences=[ANSWERED])
TEXTS = st.sampled_from(
    ["", "jeudi", "de:karim", BOSS, f"Karim <{KARIM}>", "Mme Faure", "Bonjour\n"]
)


def picture(world: MailboxScenario) -> dict[str, object]:
    """Everything that can be seen of a world."""
    return {
        "acts": world.acts,
        "now": world.now,
        "folders": world.folders(),
        "list": world.listing(),
        "rows": world.rows(),
        "drafts": (world.drafts(), world.composing, world.minimised),
        "sent": world.sent,
        "came": (world.delivered, world.happened),
        "reading": world.reading(),
        "here": (world.folder, world.query, world.opened, world.sorting, world.signature),
        "undo": world.undoable,
        "offers": offered(world),
    }


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 2**32), st.lists(TEXTS, min_size=1, max_size=25))
def test_any_offered_acts_can_be_done_and_replayed(seed: int, texts: list[str]) -> None:
    chance = Random(seed)
    world = MailboxScenario(ACTIVITY, PREDICATES)
    for text in texts:
        offers = world.offers()
        assert len(offers) == len(offered(world))
        names = sorted({offer.name for offer in offers})
        name = chance.choice(names)
        offer = chance.choice([offer for offer in offers if offer.name == name])
        world.perform(Act(offer.name, offer.target, text if offer.writes else ""))
    again = MailboxScenario(ACTIVITY, PREDICATES)
    again.restore(world.snapshot())
    assert picture(again) == picture(world)


@settings(deadline=None, max_examples=20)
@given(st.lists(st.text(max_size=20), min_size=2, max_size=6))
def test_typing_is_replayed_by_its_last_text(texts: list[str]) -> None:
    world = MailboxScenario(ACTIVITY, PREDICATES)
    world.perform(Act("reply", "summons"))
    for text in texts:
        world.perform(Act("fill", "body", text))
    world.perform(Act("send"))
    again = MailboxScenario(ACTIVITY, PREDICATES)
    again.restore(world.snapshot())
    assert picture(again) == picture(world)


def test_undoing_a_change_gives_the_world_before_it() -> None:
    world = MailboxScenario(ACTIVITY, PREDICATES)
    before = (world.rows(), world.listing(), world.folders())
    for offer in world.offers():
        if offer.name in ("delete", "move", "star", "mark-read", "report-spam"):
            world.perform(Act(offer.name, offer.target))
            assert (world.rows(), world.listing(), world.folders()) != before
            world.perform(Act("undo"))
            assert (world.rows(), world.listing(), world.folders()) == before
