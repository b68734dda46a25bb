"""MB6, À, Cc and Cci: its worlds, its solutions, its wrong paths and what mends them."""

import re
from datetime import date, datetime

import pytest

from kiosk.learning.activity import Trace
from kiosk.learning.attempt import Attempt
from kiosk.learning.mail_text import WEEKDAYS, says_day, says_hour
from kiosk.modules.clicker import always, bank, share, uniform
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.mailbox.scenario import MailboxScenario
from kiosk.modules.traces import begin
from tests.modules.mailbox.exercise import VARIANTS, Exercise, failed, go_on

EXERCISE = Exercise("mb6")
made, play = EXERCISE.made, EXERCISE.play
TRAINER, ADVISER = "s.adam@bureau-plus.example", "n.ferrand@mission-locale-belleval.example"
ORGANISER, ME = "p.menard@jardin-lilas.example", "lina.traore@messagerie.example"
ABSENCE = "Bonjour Madame,\n\nJe serai absente vendredi 27 novembre.\n\nMerci,\nLina Traoré"
CLOSED = ABSENCE.replace("Merci,", "Cordialement,")
INVITATION = (
    "Bonjour,\n\nAtelier jardinage samedi 5 décembre à 10 h au jardin partagé.\n\n"
    "Cordialement,\nLina Traoré"
)
Rows = tuple[tuple[str, ...], ...]


def mailbox(attempt: Attempt) -> MailboxScenario:
    assert isinstance(attempt.scenario, MailboxScenario)
    return attempt.scenario


def trace(variant: str, id: str) -> Trace:
    return next(trace for trace in made()[variant].traces if trace.id == id)


def six(variant: str = "C") -> str:
    return ", ".join(map(str, mailbox(begin(ROOM, made()[variant])).groups[0].members))


def mail(body: str, **fields: str) -> Rows:
    filled = (("fill", name, text) for name, text in fields.items())
    return (("new",), *filled, ("fill", "body", body), ("send",))


def told() -> Rows:
    return mail(CLOSED, to=TRAINER, cc=ADVISER)


def invited() -> Rows:
    return mail(INVITATION, to=ME, bcc=six())


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_world_is_a_real_mailbox(variant: str) -> None:
    world = mailbox(begin(ROOM, made()[variant]))
    assert 7 <= len(world.rows()) <= 12
    assert {row.folder for row in world.rows()} == {"inbox", "sent", "spam"}
    assert all(not world.read(row.id).broken for row in world.rows())
    people = {p.address for r in world.rows() for p in (r.sender, *r.to, *r.cc)}
    people |= {person.address for person in world.contacts}
    assert all(address.endswith(".example") for address in people)
    (group,) = world.groups
    assert len(group.members) == 6
    assert set(group.members) <= set(world.contacts)
    assert group.name in world.read("atelier").body


@pytest.mark.parametrize("variant", VARIANTS)
def test_what_the_mails_say_agrees_with_the_calendar(variant: str) -> None:
    activity = made()[variant]
    world = mailbox(begin(ROOM, activity))
    args = {check.id: check.args for check in activity.checks}
    away = date.fromisoformat(str(args["day"]["day"]))
    when = datetime.fromisoformat(str(args["when"]["when"]))
    assert world.now.date() < away < when.date()
    appointment, workshop = world.read("rdv"), world.read("atelier")
    assert says_day(appointment.body, away)
    assert f"{WEEKDAYS[away.weekday()]} {away.day} " in f"{appointment.subject} {appointment.body}"
    assert f"{WEEKDAYS[when.weekday()]} {when.day} " in workshop.body
    assert says_day(workshop.body, when.date())
    assert says_hour(workshop.body, when.time())
    assert re.search("Cc|copie", world.read("planning").body)


def test_the_steps_are_met_one_after_the_other() -> None:
    attempt = begin(ROOM, made()["C"])
    assert attempt.current.id == "people"
    go_on(attempt, ("new",), ("fill", "to", TRAINER), ("fill", "cc", ADVISER))
    assert attempt.achieved() == ("people",)
    go_on(attempt, ("fill", "body", CLOSED))
    assert failed(attempt) == ["absence-sent"]
    go_on(attempt, ("send",))
    assert attempt.achieved() == ("people", "absence")
    assert mailbox(attempt).delivered == ("noted",)
    go_on(attempt, ("new",), ("fill", "bcc", six()))
    assert failed(attempt) == ["filled"], "the six are hidden, and nobody is in À"
    go_on(attempt, ("fill", "to", ME))
    assert attempt.achieved() == ("people", "absence", "hide")
    go_on(attempt, ("fill", "body", INVITATION), ("send",))
    assert attempt.check().done
    assert mailbox(attempt).delivered == ("noted", "warm")


@pytest.mark.parametrize(
    ("fields", "missing", "answer"),
    [
        ({"to": TRAINER}, ["adviser"], ["unaware"]),
        ({"to": f"{TRAINER}, {ADVISER}"}, ["adviser"], ["both"]),
        ({"to": TRAINER, "bcc": ADVISER}, ["adviser"], ["unsure"]),
        ({"to": ADVISER, "cc": TRAINER}, ["trainer", "adviser"], ["both"]),
        ({"to": ADVISER}, ["trainer", "adviser"], []),
        ({"to": TRAINER, "cc": f"{ADVISER}, {ORGANISER}"}, ["alone"], []),
        ({"to": TRAINER, "cc": f"{ADVISER}, {ME}"}, None, ["noted"]),
        ({"to": TRAINER.upper(), "cc": f"Nadia <{ADVISER}>"}, None, ["noted"]),
    ],
)
def test_who_is_told_of_the_absence(
    fields: dict[str, str], missing: list[str] | None, answer: list[str]
) -> None:
    attempt = play("C", *mail(CLOSED, **fields))
    assert list(mailbox(attempt).delivered) == answer
    assert not attempt.repairs
    assert failed(attempt) == (missing or ["hidden", "filled"])
    if missing:
        go_on(attempt, *told())
        assert attempt.achieved()[:2] == ("people", "absence")


@pytest.mark.parametrize(
    ("body", "missing"),
    [
        (ABSENCE, ["absence-closes"]),
        ("slt je vien pas vendredi\nLina Traoré", ["absence-greets", "absence-closes",
                                                    "absence-words"]),
        (CLOSED.replace(" vendredi 27 novembre", ""), ["day"]),
        (CLOSED.replace("vendredi 27", "jeudi 26"), ["day"]),
        (CLOSED.replace("serai absente", "vous écris pour"), ["absent"]),
        (CLOSED.replace("Traoré", ""), ["absence-signed"]),
        ("Madame, je pourrai pas etre la le 27 novenbre j'ai medecin. cordialmant traore lina", []),
        ("Bonjour, merci de noter mon abscence de vendredi. Bonne journée, Lina Traoré", []),
        ("Bonjour, je vous préviens que je manquerai vendredi. Bonne journée, Lina Traoré", []),
    ],
)  # fmt: skip
def test_the_absence_is_judged_by_what_it_holds(body: str, missing: list[str]) -> None:
    rows = mail(body, to=TRAINER, cc=ADVISER)[:-1]
    attempt = play("C", *rows)
    assert failed(attempt) == [*missing, "absence-sent"]


@pytest.mark.parametrize(
    ("body", "missing"),
    [
        (INVITATION.replace("jardinage ", ""), ["what"]),
        (INVITATION.replace(" à 10 h", ""), ["when"]),
        (INVITATION.replace("samedi 5 décembre", "bientôt"), ["when"]),
        (INVITATION.replace(" au jardin partagé", ""), ["place"]),
        (INVITATION.replace("Cordialement,", ""), ["invite-closes"]),
        (INVITATION + "\n[nom]", ["invite-gaps"]),
        ("bonjour voisin, atelier jardinaje le samedi 5 dec 10h, 18 rue des lilas. "
         "A bientot, Lina Traoré", []),
    ],
)  # fmt: skip
def test_the_invitation_is_judged_by_what_it_holds(body: str, missing: list[str]) -> None:
    attempt = play("C", *told(), *mail(body, to=ME, bcc=six())[:-1])
    assert failed(attempt) == [*missing, "invite-sent"]


def test_thanks_after_the_absence_are_not_judged_in_its_place() -> None:
    attempt = play("C", *told(), ("reply", "noted"), ("fill", "body", "Merci beaucoup"))
    assert attempt.achieved()[:2] == ("people", "absence")
    go_on(attempt, ("send",), *invited())
    assert attempt.check().done


def test_an_invitation_to_the_trainer_is_no_absence() -> None:
    attempt = play("C", *told(), *mail(INVITATION, to=TRAINER, bcc=six()))
    assert mailbox(attempt).delivered == ("noted", "warm")
    assert attempt.check().done
    attempt = play("C", *mail(INVITATION, to=TRAINER, bcc=six()))
    assert "unaware" not in mailbox(attempt).delivered


def test_a_second_mail_completes_the_first() -> None:
    attempt = play("C", *mail(CLOSED.replace("Lina Traoré", ""), to=TRAINER, cc=ADVISER))
    assert failed(attempt) == ["absence-signed"]
    go_on(attempt, *told())
    assert attempt.achieved() == ("people", "absence")


def test_six_addresses_in_to_are_seen_by_all() -> None:
    attempt = play("C", *told(), *mail(INVITATION, to=six()))
    world = mailbox(attempt)
    assert world.delivered == ("noted", "who", "everyone")
    assert "Qui a donné mon adresse" in world.read("who").body
    again = world.read("everyone")
    assert len({p.address for p in (again.sender, *again.to, *again.cc)}) == 7
    assert attempt.current.id == "exposed"
    assert "again-hidden" in failed(attempt)


@pytest.mark.parametrize(
    "shown",
    [{"cc": ""}, {"to": ORGANISER, "cc": ""}, {"to": ""}],
    ids=["cc", "with-organiser", "to"],
)
def test_any_field_that_shows_them_opens_the_repair(shown: dict[str, str]) -> None:
    fields = {name: text or six() for name, text in shown.items()}
    attempt = play("C", *mail(INVITATION, **fields))
    assert [repair.id for repair in attempt.repairs] == ["exposed"]


def test_one_neighbour_alone_is_no_harm() -> None:
    attempt = play("C", *told(), *mail(INVITATION, to="rosa.almeida@monmail.example"))
    assert not attempt.repairs
    assert failed(attempt) == ["hidden", "filled"]


def test_some_addresses_shown_are_told_by_the_one_who_gave_them() -> None:
    first, *others = six().split(", ")
    attempt = play("C", *told(), *mail(INVITATION, to=first, bcc=", ".join(others)))
    assert mailbox(attempt).delivered == ("noted", "rumour")
    assert mailbox(attempt).row("rumour").sender.address == ORGANISER


def test_the_repair_wants_an_excuse_hidden_addresses_and_the_absence() -> None:
    attempt = play("C", *mail(INVITATION, to=six()))
    go_on(attempt, *invited())
    assert failed(attempt) == ["again-sorry", "again-absence"]
    sorry = "Bonjour,\n\nExcusez-moi pour votre adresse.\n\nCordialement,\nLina Traoré"
    go_on(attempt, ("reply", "who"), ("fill", "body", sorry), ("send",))
    assert failed(attempt) == ["again-absence"], "the mail to all six is still the one judged"
    go_on(attempt, *told())
    assert attempt.check().done
    assert attempt.level == 1


def test_what_the_first_mail_told_need_not_be_told_again() -> None:
    sorry = "Bonjour,\n\nMes excuses, on voyait tout.\n\nCordialement,\nLina Traoré"
    attempt = play("C", *told(), *mail(INVITATION, to=six()), *mail(sorry, to=ME, bcc=six()))
    assert attempt.check().done
    attempt = play("C", *told(), *mail("Bonjour", to=six()), *mail(sorry, to=ME, bcc=six()))
    assert failed(attempt) == ["again-what", "again-when", "again-place"]


def test_an_excuse_that_shows_them_again_does_not_mend() -> None:
    attempt = play("C", *trace("C", "answered-all").acts)
    assert "again-hidden" in failed(attempt)
    go_on(attempt, *mail(f"Excusez-moi.\n{INVITATION}".replace("Bonjour,", ""), to=ME, bcc=six()))
    assert failed(attempt) == ["again-greets"]
    go_on(attempt, *mail(INVITATION.replace("\n\nA", "\n\nPardon ! A"), to=ME, bcc=six()))
    assert attempt.check().done


def test_a_mail_to_nobody_visible_leaves_and_is_taken_for_advertising() -> None:
    attempt = play("C", *told(), *mail(INVITATION, bcc=six()))
    world = mailbox(attempt)
    assert world.sent[-1].to == ()
    assert world.delivered == ("noted", "undisclosed")
    assert not attempt.repairs
    assert failed(attempt) == ["filled"]
    go_on(attempt, *invited())
    assert attempt.check().done
    assert attempt.level == 3


def test_looking_at_what_each_person_sees_is_no_more_than_a_remark() -> None:
    attempt = play("C", *told(), *invited())
    assert "looked" in [check.id for check in attempt.check().remarks]
    go_on(attempt, ("folder", "sent"), ("look-who-sees", "sent-2"))
    assert "looked" not in [check.id for check in attempt.check().remarks]


def test_only_mails_sent_here_can_be_looked_at() -> None:
    world = mailbox(play("C", ("folder", "sent")))
    assert "look-who-sees" not in {offer.name for offer in world.offers()}


def test_the_other_side_is_told_as_it_was() -> None:
    activity = made()["C"]

    def lines(id: str) -> str:
        scenario = play("C", *trace("C", id).acts).scenario
        return " ".join(x.text for x in activity.replay if scenario.holds(x.predicate, x.args))

    assert "aucun voisin ne me voit" in lines("plain")
    assert "Mon adresse" not in lines("plain")
    assert "mot d’excuse" in lines("six-mended")
    assert "poubelle" in lines("six-in-to")
    assert "poubelle" not in lines("one-in-to")
    assert "matelas" in lines("nobody-in-to")
    assert "je bafouille" in lines("forgotten-copy")


def test_clicking_at_random_does_not_pass() -> None:
    activity = made()["C"]
    texts = bank(made().values())
    assert share(ROOM, activity, texts, uniform, range(40)) == 0
    assert share(ROOM, activity, texts, always("reply"), range(10)) == 0
    assert share(ROOM, activity, texts, always("send", last=True), range(10)) == 0
