"""MB4, answering a summons: its worlds, its solutions, its wrong paths and what mends them."""

import re
from datetime import datetime
from itertools import chain

import pytest

from kiosk.learning.activity import Activity
from kiosk.learning.attempt import Attempt
from kiosk.learning.mail_text import WEEKDAYS, phones, says_day, says_hour
from kiosk.learning.scenario import Act
from kiosk.modules.clicker import always, bank, share, uniform
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.mailbox.scenario import MailboxScenario
from kiosk.modules.traces import begin
from tests.modules.mailbox.exercise import FICTION, VARIANTS, Exercise

EXERCISE = Exercise("mb4")
made, play = EXERCISE.made, EXERCISE.play


def mailbox(attempt: Attempt) -> MailboxScenario:
    assert isinstance(attempt.scenario, MailboxScenario)
    return attempt.scenario


def args(activity: Activity, check: str) -> dict[str, str]:
    found = next(c for c in activity.checks if c.id == check)
    return {name: str(value) for name, value in found.args.items()}


def text(variant: str, trace: str, field: str = "body") -> str:
    acts = next(t for t in made()[variant].traces if t.id == trace).acts
    return [text for name, target, text in acts if (name, target) == ("fill", field)][-1]


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_world_is_a_real_mailbox(variant: str) -> None:
    activity = made()[variant]
    world = mailbox(begin(ROOM, activity))
    assert 7 <= len(world.rows()) <= 12
    people = {p.address for r in world.rows() for p in (r.sender, *r.to, *r.cc)}
    assert all(address.endswith(".example") for address in people)
    assert {r.folder for r in world.rows()} == {"inbox", "sent", "spam"}
    summons = world.row("convocation")
    asked = {p.address for p in (*summons.to, *summons.cc)}
    assert len(asked) == 12
    assert world.me.address in asked
    assert not summons.read
    assert all(not world.read(row.id).broken for row in world.rows())
    numbers = chain.from_iterable(phones(world.read(row.id).body) for row in world.rows())
    assert all(number.startswith(FICTION) for number in numbers)


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_summons_agrees_with_the_calendar(variant: str) -> None:
    activity = made()[variant]
    world = mailbox(begin(ROOM, activity))
    when = datetime.fromisoformat(args(activity, "when")["when"])
    body = world.read("convocation").body
    assert says_day(body, when.date())
    assert says_hour(body, when.time())
    assert f"{WEEKDAYS[when.weekday()]} {when.day} " in body
    assert str(when.year) in body
    assert world.now.replace(tzinfo=None) < when
    assert phones(body) == phones(" ".join([args(activity, "phone")["theirs"]] * len(phones(body))))
    assert "confirm" in body
    assert not re.search(r"serveuse|vendeuse|préparatrice", body) or " ou " in body


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_answer_of_the_world_arrives(variant: str) -> None:
    plain = text(variant, "plain")
    world = mailbox(play(variant, ("reply-all", "convocation"), ("fill", "body", plain), ("send",)))
    assert world.delivered == ("first", "second", "noticed")
    dates = [world.row(id).date for id in world.delivered]
    assert dates == sorted(dates)
    assert world.sent[0].date < dates[0]
    first = world.read("first")
    assert len({p.address for p in (*first.to, *first.cc, first.sender)}) == 13
    assert first.subject.startswith("Re: ")
    assert not first.subject.startswith("Re: Re:")


def test_the_steps_are_met_one_after_the_other() -> None:
    attempt = begin(ROOM, made()["C"])
    assert attempt.current.id == "open"
    attempt.scenario.perform(Act("open", "convocation"))
    assert attempt.achieved() == ("open",)
    attempt.scenario.perform(Act("reply", "convocation"))
    assert attempt.achieved() == ("open", "answer")
    attempt.scenario.perform(Act("fill", "body", text("C", "plain")))
    assert attempt.achieved() == ("open", "answer", "write")
    attempt.scenario.perform(Act("send"))
    assert attempt.achieved() == ("open", "answer", "write", "send")
    assert mailbox(attempt).delivered == ("warm",)


def test_a_reply_to_all_is_told_before_it_leaves() -> None:
    attempt = play("C", ("open", "convocation"), ("reply-all", "convocation"))
    assert [check.id for check in attempt.check().failed] == ["alone"]
    attempt.scenario.perform(Act("fill", "cc", ""))
    assert attempt.current.id == "write"


@pytest.mark.parametrize(
    ("body", "missing"),
    [
        ("{full}", []),
        ("{full}\n[prénom]", ["gaps"]),
        ("dsl {full}", ["words"]),
        ("{hello}\n\nJe confirme.\n\nCordialement,\n{name}\n{phone}", ["when"]),
        ("{hello}\n\n{when}\n\nCordialement,\n{name}\n{phone}", ["confirms"]),
        ("{hello}\n\nJe viens {when}.\n\n{name}\n{phone}", ["closes"]),
        ("Je viens {when}.\n\nCordialement,\n{name}\n{phone}", ["greets"]),
        ("{hello}\n\nJe viens {when}.\n\nCordialement,\nLina\n{phone}", ["signed"]),
        ("{hello}\n\nJe viens {when}.\n\nCordialement,\n{name}", ["phone"]),
        ("{hello}\n\nJe viens {when}.\n\nCordialement,\n{name}\n04 65 71 20 14", ["phone"]),
        ("{hello}\n\nJe ne peux pas venir {when}.\n\nCordialement,\n{name}\n{phone}", ["confirms"]),
        ("BONJOUR MADAME,\nje sui daccor pour jedi 14H00 cordialment TRAORE LINA 0639984127", []),
        ("{hello}\n\nLe 23 nov. 2026 à 08:47, Hélène Faure a écrit :\n> {full}", "rest"),
    ],
)
def test_the_text_is_judged_by_what_it_holds(body: str, missing: list[str] | str) -> None:
    parts = {
        "hello": "Bonjour Madame,",
        "when": "jeudi 26 novembre à 14 h",
        "name": "Lina Traoré",
        "phone": "06 39 98 41 27",
        "full": text("C", "plain").replace("\n", "\n> ") if "> {" in body else text("C", "plain"),
    }
    attempt = play(
        "C",
        ("open", "convocation"),
        ("reply", "convocation"),
        ("fill", "body", body.format(**parts)),
    )
    failed = [check.id for check in attempt.check().failed]
    if missing == "rest":
        assert failed == ["confirms", "when", "closes", "signed", "phone"]
    else:
        assert failed == (missing or ["sent"])


def test_a_wrong_number_is_only_remarked() -> None:
    body = text("C", "plain").replace("06 39 98 41 27", "06 39 98 41 28")
    attempt = play(
        "C", ("open", "convocation"), ("reply", "convocation"), ("fill", "body", body), ("send",)
    )
    verdict = attempt.check()
    assert verdict.done
    assert [check.id for check in verdict.remarks] == ["own-phone", "reread", "noted"]


def test_an_interview_noted_in_the_agenda_is_not_remarked() -> None:
    attempt = play(
        "C",
        ("open", "convocation"),
        ("agenda-new", "2026-11-26T14"),
        ("fill", "agenda-title", "Entretien"),
        ("fill", "agenda-place", "8 rue des Marches"),
        ("agenda-save",),
        ("reply", "convocation"),
        ("fill", "body", text("C", "plain")),
        ("send",),
    )
    verdict = attempt.check()
    assert verdict.done
    assert "noted" not in [check.id for check in verdict.remarks]


def test_a_draft_after_a_complete_answer_is_told() -> None:
    attempt = play(
        "C",
        *next(t for t in made()["C"].traces if t.id == "plain").acts,
        ("reply", "convocation"),
        ("fill", "body", "Bonjour Madame,"),
    )
    assert not attempt.check().done
    attempt.scenario.perform(Act("discard", "draft-2"))
    assert attempt.check().done


def test_two_repairs_can_both_be_reached() -> None:
    attempt = play(
        "C",
        ("open", "convocation"),
        ("reply-all", "convocation"),
        ("fill", "body", "slt c ok"),
        ("send",),
    )
    assert [repair.id for repair in attempt.repairs] == ["reply-all", "short-text"]
    assert not attempt.check().done
    for row in (("reply", "noticed"), ("fill", "body", text("C", "plain")), ("send",)):
        attempt.scenario.perform(Act(*row))
    assert attempt.check().done
    assert attempt.level == 1


def test_a_repair_that_goes_astray_opens_the_next_and_still_ends() -> None:
    attempt = play(
        "C",
        *next(t for t in made()["C"].traces if t.id == "new-mail").acts,
        ("reply-all", "convocation"),
        ("fill", "body", text("C", "plain")),
        ("send",),
        ("reply", "noticed"),
        ("fill", "body", "ok"),
        ("send",),
    )
    # In the order of the content, whatever came first.
    assert [r.id for r in attempt.repairs] == ["reply-all", "new-message", "short-text"]
    for row in (("reply", "which"), ("fill", "body", text("C", "plain")), ("send",)):
        attempt.scenario.perform(Act(*row))
    assert attempt.check().done


def test_after_a_stray_mail_the_person_still_has_to_be_answered() -> None:
    attempt = play("C", *next(t for t in made()["C"].traces if t.id == "to-one-other").acts)
    assert mailbox(attempt).row("stray").sender.address == "karim.saidi@monmail.example"
    for row in (("reply", "convocation"), ("fill", "body", text("C", "plain")), ("send",)):
        attempt.scenario.perform(Act(*row))
    assert attempt.check().done


def test_the_other_side_is_told_as_it_was() -> None:
    activity = made()["C"]

    def told(trace: str) -> list[str]:
        scenario = play("C", *next(t for t in activity.traces if t.id == trace).acts).scenario
        return [line.text for line in activity.replay if scenario.holds(line.predicate, line.args)]

    assert any("10 secondes" in line for line in told("plain"))
    assert not any("vibre" in line for line in told("plain"))
    assert any("vibre" in line for line in told("to-all-mended"))
    assert any("excuse" in line for line in told("to-all-mended"))
    assert any("lequel" in line for line in told("new-mail-mended"))
    assert any("copain" in line for line in told("short-mended"))


def test_clicking_at_random_does_not_pass() -> None:
    activity = made()["C"]
    texts = bank(made().values())
    assert share(ROOM, activity, texts, uniform, range(60)) == 0
    assert share(ROOM, activity, texts, always("reply"), range(15)) == 0
    assert share(ROOM, activity, texts, always("send", last=True), range(15)) == 0


def test_a_slip_in_the_address_comes_back() -> None:
    activity = made()["C"]
    attempt = play("C", *next(t for t in activity.traces if t.id == "slip").acts)
    body = mailbox(attempt).read("bounced").body
    assert "Adresse inconnue : xhelene.faure@cafe-des-marches.example\n" in body
    assert [check.id for check in attempt.check().failed] == ["alone"]
    for row in (("reply", "convocation"), ("fill", "body", text("C", "plain")), ("send",)):
        attempt.scenario.perform(Act(*row))
    assert attempt.check().done
