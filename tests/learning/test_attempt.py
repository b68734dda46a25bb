"""One person at one activity: steps, checks, hints, repair, and finding it all again."""

from uuid import UUID

import pytest

from kiosk.learning.attempt import Attempt
from kiosk.learning.event import Kind, Verb
from kiosk.learning.ports import Visit
from kiosk.learning.scenario import Act, NotOfferedError
from tests.learning.small_world import Door, activity

VISIT = Visit(UUID(int=1), UUID(int=2))


@pytest.fixture
def attempt() -> Attempt:
    return Attempt(UUID(int=3), VISIT, activity(), Door(activity()), first_meeting=True)


def do(attempt: Attempt, *acts: tuple[str, str, str]) -> None:
    for act in acts:
        attempt.scenario.perform(Act(*act))


NOTE = ("fill", "note", "Attention au chat")
OPEN = ("open", "door", "")


def test_alone_is_level_three(attempt: Attempt) -> None:
    do(attempt, NOTE, OPEN)
    assert attempt.ready
    verdict = attempt.check()
    assert verdict.done
    assert verdict.level == 3
    assert [(f.verb, f.kind, f.path) for f in verdict.facts] == [
        (Verb.ATTEMPTED, Kind.STEP, "house/door/note"),
        (Verb.ATTEMPTED, Kind.STEP, "house/door/door"),
        (Verb.COMPLETED, Kind.ACTIVITY, "house/door"),
    ]
    assert [c.id for c in verdict.remarks] == ["kind"], "a bonus is a comment, never a condition"


def test_every_fact_says_who_and_where(attempt: Attempt) -> None:
    do(attempt, NOTE, OPEN)
    for fact in (attempt.begin(), *attempt.check().facts, attempt.hint().fact, attempt.call()):
        assert fact.person == VISIT.person
        assert fact.visit == VISIT.id
        assert fact.attempt == attempt.id
        assert (fact.content_version, fact.variant) == ("v1", "C")


def test_a_miss_names_what_is_missing_on_the_current_step(attempt: Attempt) -> None:
    do(attempt, ("fill", "note", "bonjour"))
    verdict = attempt.check()
    assert not verdict.done
    assert verdict.step == "note"
    assert [c.id for c in verdict.failed] == ["word"]
    assert verdict.facts[-1].failed == ("word",)
    assert verdict.level == 0
    assert attempt.misses == 1


def test_checking_after_a_step_is_no_miss_of_the_next_one(attempt: Attempt) -> None:
    do(attempt, NOTE)
    verdict = attempt.check()
    assert not verdict.done
    assert [(f.path, f.success) for f in verdict.facts] == [("house/door/note", True)]
    assert attempt.misses == 0
    assert [f.failed for f in attempt.check().facts] == [("open",)]
    assert attempt.misses == 1


@pytest.mark.parametrize(("hints", "level"), [(1, 2), (2, 1), (3, 1), (5, 1)])
def test_hints_grade_the_result(attempt: Attempt, hints: int, level: int) -> None:
    given = [attempt.hint().number for _ in range(hints)]
    assert given == [min(n, 3) for n in range(1, hints + 1)]
    do(attempt, NOTE, OPEN)
    assert attempt.check().level == level


def test_only_the_second_hint_points(attempt: Attempt) -> None:
    assert [attempt.hint().target for _ in range(3)] == ["", "door", ""]


def test_an_unwise_act_opens_a_repair_that_replaces_the_goal(attempt: Attempt) -> None:
    do(attempt, OPEN)
    opened = attempt.notice()
    assert [(f.verb, f.kind, f.path) for f in opened] == [
        (Verb.INITIALIZED, Kind.REPAIR, "house/door/cat")
    ]
    assert attempt.notice() == (), "told once"
    assert attempt.current.id == "cat"
    assert not attempt.check().done
    do(attempt, ("call", "cat", ""))
    verdict = attempt.check()
    assert verdict.done
    assert verdict.level == 1
    assert verdict.facts[-1].repaired


def test_being_done_is_told_once(attempt: Attempt) -> None:
    do(attempt, NOTE, OPEN)
    attempt.check()
    again = attempt.check()
    assert again.done
    assert again.facts == ()


def test_an_attempt_is_found_again_exactly(attempt: Attempt) -> None:
    do(attempt, OPEN, NOTE)
    attempt.notice()
    attempt.hint()
    attempt.check()
    again = Attempt.restored(attempt.snapshot(), VISIT, activity(), Door(activity()))
    assert again.snapshot() == attempt.snapshot()
    assert again.current.id == "cat"
    assert again.notice() == ()
    assert again.hints_given() == 1


def test_text_typed_again_replaces_what_was_typed(attempt: Attempt) -> None:
    for end in range(1, len(NOTE[2]) + 1):
        do(attempt, ("fill", "note", NOTE[2][:end]))
    assert attempt.scenario.acts == (Act(*NOTE),)


def test_text_typed_again_is_judged_again(attempt: Attempt) -> None:
    do(attempt, NOTE)
    assert "note" in attempt.achieved()
    do(attempt, ("fill", "note", "bonjour"))
    assert "note" not in attempt.achieved()


def test_an_act_the_world_does_not_offer_changes_nothing(attempt: Attempt) -> None:
    before = attempt.snapshot()
    with pytest.raises(NotOfferedError):
        do(attempt, ("call", "cat", ""))
    assert attempt.snapshot() == before
