"""What is offered again, and when an unexpected message comes: counted in visits, never in days."""

from dataclasses import replace
from datetime import timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.learning.event import Kind, Verb
from kiosk.learning.review import RESTS, Review, next_review, reviews, surprise_number
from tests.learning.lived import CARD, MAIL, MODULE, Pc, acts, lived

OTHER = "mailbox/mb5"


def offered(pc: Pc, *wanted: str) -> str:
    card = next_review([MODULE], pc.events, pc.visit, wanted)
    return card.id if card else ""


def comes_by(pc: Pc, visits: int) -> None:
    """Visits in which nothing of the module is played."""
    for _ in range(visits):
        pc.comes_again()
        pc.does(Verb.INITIALIZED, Kind.VISIT, "visit")


def test_what_was_learned_is_offered_at_the_next_visit_not_in_the_same() -> None:
    pc = Pc()
    pc.succeeds()
    assert offered(pc) == ""
    comes_by(pc, 1)
    assert offered(pc) == MAIL


def test_each_success_in_a_later_visit_lets_it_rest_longer() -> None:
    pc = Pc()
    pc.succeeds()
    for box, rest in enumerate(RESTS, 1):
        assert reviews(pc.events)[MAIL].box == box
        comes_by(pc, rest - 1)
        assert not reviews(pc.events)[MAIL].due
        comes_by(pc, 1)
        assert reviews(pc.events)[MAIL].due
        pc.succeeds()
    assert reviews(pc.events)[MAIL].box == len(RESTS)


def test_twice_in_one_visit_moves_nothing() -> None:
    pc = Pc()
    pc.succeeds("C")
    pc.succeeds("D")
    assert reviews(pc.events)[MAIL] == Review(1, 0)


def test_one_given_up_or_shown_by_the_ghost_goes_down_a_box() -> None:
    pc = Pc()
    for _ in range(3):
        pc.succeeds()
        comes_by(pc, 1)
    assert reviews(pc.events)[MAIL].box == 3
    pc.does(Verb.TERMINATED, Kind.ACTIVITY, MAIL, attempt=pc.begins("D"), variant="D")
    assert reviews(pc.events)[MAIL].box == 2
    comes_by(pc, 1)
    pc.succeeds(ghost=True)
    assert reviews(pc.events)[MAIL].box == 1
    comes_by(pc, 1)
    pc.succeeds(ghost=True)
    assert reviews(pc.events)[MAIL].box == 1


def test_what_was_never_done_is_not_reviewed() -> None:
    pc = Pc()
    pc.does(Verb.TERMINATED, Kind.ACTIVITY, MAIL, attempt=pc.begins(), variant="C")
    comes_by(pc, 5)
    assert reviews(pc.events) == {}
    assert offered(pc) == ""


def test_the_need_comes_first_and_one_review_is_enough_for_a_visit() -> None:
    pc = Pc()
    pc.succeeds(activity=MAIL)
    pc.succeeds(activity=OTHER)
    comes_by(pc, 1)
    assert offered(pc, "mailbox/mb6") == ""
    pc.succeeds(activity="mailbox/mb6")
    assert offered(pc, "mailbox/mb6") == MAIL
    pc.begins("D", MAIL)
    assert offered(pc, "mailbox/mb6") == ""


def test_what_has_waited_longest_comes_first_and_what_is_not_installed_never() -> None:
    pc = Pc()
    pc.succeeds(activity=OTHER)
    pc.succeeds(activity="cv/gone")
    comes_by(pc, 1)
    pc.succeeds(activity=MAIL)
    comes_by(pc, 1)
    assert offered(pc) == OTHER


def found_in(paths: list[str], allowed: set[str]) -> list[int | None]:
    """What comes with each of these activities, begun one after the other."""
    pc = Pc()
    found: list[int | None] = []
    for path in paths:
        found.append(surprise_number(pc.events, allowed) if path in allowed else None)
        pc.begins(activity=path)
    return found


def test_every_third_activity_brings_an_unexpected_message() -> None:
    assert found_in([MAIL] * 7, {MAIL}) == [None, None, 0, None, None, 1, None]


def test_where_none_may_come_it_waits_for_the_next_one() -> None:
    story = [MAIL, MAIL, OTHER, OTHER, MAIL, MAIL, MAIL]
    assert found_in(story, {MAIL}) == [None, None, None, None, 0, 1, None]


@given(acts, acts, st.randoms(use_true_random=False), st.lists(st.integers(-4000, 4000)))
def test_any_order_of_arrival_any_clock_and_any_repeat_give_the_same(
    here: list[tuple[str, str, str]],
    elsewhere: list[tuple[str, str, str]],
    chance: Random,
    days: list[int],
) -> None:
    one, other = lived(here), lived(elsewhere)
    events = one.events + other.events
    arrived = [
        replace(e, at=e.at + timedelta(days=days[n % len(days)] if days else 0))
        for n, e in enumerate(events)
    ]
    arrived += chance.sample(arrived, len(arrived) // 3)
    chance.shuffle(arrived)

    assert reviews(arrived) == reviews(events)
    assert surprise_number(arrived, {MAIL}) == surprise_number(events, {MAIL})
    for wanted in ((), (CARD.id,)):
        assert next_review([MODULE], arrived, one.visit, wanted) == next_review(
            [MODULE], events, one.visit, wanted
        )


@given(acts)
def test_a_box_is_one_of_five_and_only_what_was_done_has_one(
    story: list[tuple[str, str, str]],
) -> None:
    pc = lived(story)
    done = {e.fact.path for e in pc.events if e.fact.success}
    found = reviews(pc.events)
    assert set(found) == done
    assert all(1 <= review.box <= len(RESTS) for review in found.values())
