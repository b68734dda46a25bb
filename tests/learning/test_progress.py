"""What the events add up to: the same for any order of arrival and any clock."""

from dataclasses import replace
from datetime import timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.learning.event import Kind, Verb
from kiosk.learning.progress import (
    LATER_MS,
    finishes,
    in_order,
    next_activity,
    next_variant,
    open_attempts,
    open_real_acts,
    standings,
)
from tests.learning.lived import CARD, MAIL, MODULE, Pc, acts, lived


def test_nothing_begun_is_nothing() -> None:
    assert standings([]) == {}


def test_an_attempt_that_was_left_open_is_offered_on_the_same_variant() -> None:
    pc = Pc()
    pc.begins("D")
    assert standings(pc.events)[MAIL].open_variant == "D"
    assert not standings(pc.events)[MAIL].done


def test_an_attempt_that_was_given_up_is_open_no_more() -> None:
    pc = Pc()
    attempt = pc.begins("D")
    assert [e.fact.attempt for e in open_attempts(pc.events)] == [attempt]
    pc.does(Verb.TERMINATED, Kind.ACTIVITY, MAIL, attempt=attempt, variant="D", level=0)
    assert open_attempts(pc.events) == []
    assert standings(pc.events)[MAIL].open_variant == ""


def test_one_success_is_done_and_two_in_a_row_are_not_mastery() -> None:
    pc = Pc()
    pc.succeeds("C", level=2)
    pc.succeeds("D", level=3)
    standing = standings(pc.events)[MAIL]
    assert (standing.done, standing.mastered, standing.best) == (True, False, 3)
    assert standing.variants == ("C", "D")


def test_another_variant_at_another_visit_is_mastery() -> None:
    pc = Pc()
    pc.succeeds("C")
    pc.comes_again()
    pc.succeeds("B")
    assert standings(pc.events)[MAIL].mastered


def test_the_same_variant_again_is_not() -> None:
    pc = Pc()
    pc.succeeds("C")
    pc.comes_again()
    pc.succeeds("C")
    assert not standings(pc.events)[MAIL].mastered


def test_watching_the_ghost_the_second_time_is_not() -> None:
    pc = Pc()
    pc.succeeds("C")
    pc.comes_again()
    pc.succeeds("B", ghost=True)
    assert not standings(pc.events)[MAIL].mastered


def test_later_in_one_visit_is_twenty_minutes_and_two_other_activities() -> None:
    def mastered(ms: int, others: int) -> bool:
        pc = Pc()
        pc.succeeds("C")
        for n in range(others):
            pc.succeeds("C", activity=f"mailbox/other{n}")
        pc.waits(ms)
        pc.succeeds("B")
        return standings(pc.events)[MAIL].mastered

    assert mastered(LATER_MS, 2)
    assert not mastered(LATER_MS - 1, 2)
    assert not mastered(LATER_MS, 1)


def next_for(pc: Pc) -> str:
    return next_variant(CARD, pc.events, pc.visit, pc.boot.id, pc.steady_ms)


def test_the_first_meeting_plays_c_then_d_then_b_once_it_is_later() -> None:
    pc = Pc()
    assert next_for(pc) == "C"
    pc.succeeds("C")
    assert next_for(pc) == "D"
    pc.comes_again()
    assert next_for(pc) == "B"
    pc.succeeds("B")
    assert next_for(pc) in {"C", "D"}


def test_what_was_left_open_comes_first_then_what_was_wanted() -> None:
    pc = Pc()
    assert next_of(pc, "mailbox/mb6") == "mailbox/mb6"
    assert next_of(pc) == MAIL
    pc.begins(activity="mailbox/mb5")
    assert next_of(pc, "mailbox/mb6") == "mailbox/mb5"


def test_when_all_is_done_what_is_not_mastered_comes_again() -> None:
    pc = Pc()
    for card in MODULE.activities:
        pc.succeeds("C", activity=card.id)
    pc.comes_again()
    pc.succeeds("B", activity=MAIL)
    assert next_of(pc) == "mailbox/mb5"


def next_of(pc: Pc, *wanted: str) -> str:
    card = next_activity([MODULE], pc.events, wanted)
    assert card is not None
    return card.id


def test_nothing_installed_means_nothing_next() -> None:
    assert next_activity([], []) is None


def test_real_acts_wait_until_they_are_done_and_at_most_three_do() -> None:
    pc = Pc()
    for name in "abcd":
        pc.does(Verb.INITIALIZED, Kind.REAL_ACT, f"{MAIL}/{name}", answer="kept")
    pc.does(Verb.REPORTED, Kind.REAL_ACT, f"{MAIL}/c", answer="yes")
    pc.does(Verb.REPORTED, Kind.REAL_ACT, f"{MAIL}/d", answer="not-yet")
    assert open_real_acts(pc.events) == (f"{MAIL}/a", f"{MAIL}/b", f"{MAIL}/d")


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

    assert [e.id for e in in_order(arrived)] == [e.id for e in in_order(events)]
    assert standings(arrived) == standings(events)
    assert finishes(arrived) == finishes(events)
    assert open_real_acts(arrived) == open_real_acts(events)
    assert next_activity([MODULE], arrived) == next_activity([MODULE], events)
    here_now = (one.visit, one.boot.id, one.steady_ms)
    assert next_variant(CARD, arrived, *here_now) == next_variant(CARD, events, *here_now)


@given(acts)
def test_order_inside_a_station_is_the_order_in_which_it_was_written(
    story: list[tuple[str, str, str]],
) -> None:
    pc = lived(story)
    assert in_order(reversed(pc.events)) == pc.events


@given(acts)
def test_more_events_never_take_a_success_away(story: list[tuple[str, str, str]]) -> None:
    pc = lived(story)
    before = standings(pc.events)
    pc.comes_again()
    pc.begins("C")
    after = standings(pc.events)
    for activity, standing in before.items():
        assert after[activity].done >= standing.done
        assert after[activity].mastered >= standing.mastered
        assert after[activity].best >= standing.best
