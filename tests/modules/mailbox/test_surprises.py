"""A message that nobody expected changes nothing of the exercise; what becomes of it is told."""

import pytest

from kiosk.learning.activity import Activity
from kiosk.learning.attempt import Attempt
from kiosk.learning.scenario import Act
from kiosk.learning.surprise import surprise_in, surprise_of, with_chosen, with_surprise
from kiosk.modules.mailbox.message import INBOX
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.mailbox.scenario import MailboxScenario
from kiosk.modules.traces import begin
from tests.modules.installed import content, judged
from tests.modules.mailbox.boxes import do

ALLOWED = [id for id, made in content().activities.items() if made["C"].surprise]


def first() -> Activity:
    return with_surprise(content().activities["mailbox/mb4"]["C"], content().surprises[0])


def box(attempt: Attempt) -> MailboxScenario:
    assert isinstance(attempt.scenario, MailboxScenario)
    return attempt.scenario


def said(attempt: Attempt) -> list[str]:
    return [check.id for check in attempt.remarks() if check.id.startswith("surprise")]


@pytest.mark.parametrize("id", ALLOWED)
def test_every_way_through_an_activity_stays_as_it_was(id: str) -> None:
    for activity in judged(id):
        for surprise in content().surprises:
            surprised = with_surprise(activity, surprise)
            for trace in activity.traces:
                if not trace.passes:
                    continue
                attempt = begin(ROOM, surprised)
                for row in trace.acts:
                    attempt.scenario.perform(Act(*row))
                assert attempt.check().done, f"{id} {activity.variant.id} {trace.id}"


def test_it_lies_among_the_new_mails_and_can_be_reported() -> None:
    attempt = begin(ROOM, first())
    row = box(attempt).row("surprise-quota")
    assert (row.folder, row.read) == (INBOX, False)
    assert row.date < box(attempt).now
    assert said(attempt) == ["surprise-quota-kept"]
    do(box(attempt), ("report-spam", row.id))
    assert said(attempt) == []
    told = [
        line
        for line in attempt.activity.replay
        if attempt.scenario.holds(line.predicate, line.args)
    ]
    assert "Vous l’avez signalé" in told[-1].text


def test_an_answer_to_it_is_told_first() -> None:
    attempt = begin(ROOM, first())
    do(box(attempt), ("reply", "surprise-quota"), ("fill", "body", "lina, 1234"), ("send",))
    assert said(attempt) == ["surprise-quota-answered", "surprise-quota-kept"]
    assert attempt.remarks()[0].id == "surprise-quota-answered"
    assert attempt.repairs == ()


def test_it_is_there_again_after_it_was_parked() -> None:
    attempt = begin(ROOM, first())
    do(box(attempt), ("report-spam", "surprise-quota"))
    snapshot = attempt.snapshot()
    plain = content().activities["mailbox/mb4"]["C"]
    again = with_chosen(plain, content().surprises, surprise_of(snapshot))
    assert surprise_in(again) == "surprise-quota"
    back = Attempt.restored(snapshot, attempt.visit, again, ROOM.scenario(again))
    assert said(back) == []


def test_without_one_an_attempt_remembers_none() -> None:
    plain = content().activities["mailbox/mb4"]["C"]
    assert surprise_of(begin(ROOM, plain).snapshot()) == ""
    assert with_chosen(plain, content().surprises, "") == plain
    assert with_chosen(plain, content().surprises, "gone") == plain
    assert surprise_in(with_chosen(plain, content().surprises, 4)) == content().surprises[1].id
