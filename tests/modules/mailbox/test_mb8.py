"""MB8, true or trap: five days of messages, their solutions, both wrong directions, the repairs."""

import re

import pytest

from kiosk import assets
from kiosk.learning.activity import Trace, Value
from kiosk.learning.attempt import Attempt
from kiosk.learning.mail_text import phones
from kiosk.learning.private_numbers import hidden
from kiosk.learning.scenario import Act
from kiosk.learning.web_address import domain
from kiosk.modules.clicker import alike, always, bank, one_sided, share, uniform
from kiosk.modules.mailbox.day_scenario import DayMailbox
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.traces import begin
from tests.modules.mailbox.exercise import FICTION, VARIANTS, Exercise, failed, opened

EXERCISE = Exercise("mb8")
made, play = EXERCISE.made, EXERCISE.play
OFFICIAL = ("francetravail.fr", "ameli.fr", "gouv.fr", "33700.fr")
TRUE = ("avis", "rappel", "banque", "relais")


def day(attempt: Attempt) -> DayMailbox:
    assert isinstance(attempt.scenario, DayMailbox)
    return attempt.scenario


def trace(name: str, variant: str = "C") -> Trace:
    return next(t for t in made()[variant].traces if t.id == f"{name}-{variant.lower()}")


def traps(variant: str) -> list[str]:
    check = next(c for c in made()[variant].checks if c.id == "not-followed")
    return str(check.args["messages"]).split()


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_day_is_seven_mails_and_two_sms(variant: str) -> None:
    world = day(begin(ROOM, made()[variant]))
    today = [r for r in world.rows() if r.date.date() == world.now.date()]
    sms = [t for t in world.phone.threads() if not t.read]
    assert (len(today), len(sms)) == (7, 2)
    ids = {row.id for row in today} | {thread.id for thread in sms}
    assert set(traps(variant)) | set(TRUE) <= ids
    assert len(traps(variant)) in (4, 5)
    assert all(not world.read(row.id).broken for row in world.rows())
    bodies = [world.read(row.id).body for row in world.rows()]
    bodies += [sms.text for thread in world.phone.threads() for sms in thread.messages]
    for number in phones("\n".join(bodies)):
        assert number.startswith(FICTION)


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_end_of_the_address_tells_traps_and_firms_apart_and_nothing_else_does(
    variant: str,
) -> None:
    world = day(begin(ROOM, made()[variant]))
    wrong = {domain(t) for id in traps(variant) for t in world.targets(id)}
    right = {domain(t) for id in TRUE for t in world.targets(id)}
    assert wrong
    assert right
    assert not wrong & right
    assert all(end.endswith(".example") for end in wrong), "traps and firms end alike"
    assert all(end.endswith((".example", *OFFICIAL)) for end in right)
    for id in traps(variant):
        address = world.number_of(id) or world.row(id).sender.address
        assert not address.endswith(OFFICIAL)
        assert domain(address.partition("@")[2]) not in right


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_page_behind_a_link_exists(variant: str) -> None:
    world = day(begin(ROOM, made()[variant]))
    ids = [row.id for row in world.rows()] + [t.id for t in world.phone.threads()]
    for target in [target for id in ids for target in world.targets(id)]:
        world.browser.go(target)
        assert world.browser.page is not None, target


def test_variants_differ_in_channel_and_share() -> None:
    channels = []
    for variant in VARIANTS:
        world = day(begin(ROOM, made()[variant]))
        channels.append(frozenset(t.id for t in world.phone.threads() if not t.read))
    assert len(set(channels)) >= 4
    assert any("relais" in channel for channel in channels), "a true message by SMS"
    assert any("rappel" in channel for channel in channels)
    assert {len(traps(variant)) for variant in VARIANTS} == {4, 5}


def test_the_steps_are_met_one_after_the_other() -> None:
    attempt = begin(ROOM, made()["C"])
    assert attempt.achieved() == ()
    seen = []
    for row in trace("other-way").acts:
        attempt.scenario.perform(Act(*row))
        seen.append(attempt.achieved())
    assert ("read",) in seen
    assert ("read", "sort") in seen
    assert seen[-1] == ("read", "sort", "act")
    assert attempt.level == 3


def test_what_is_missing_is_told() -> None:
    looks = [row for row in trace("plain").acts if row[0] in ("open", "sms-open", "details")]
    attempt = play("C", *looks)
    assert failed(attempt) == ["flagged"]
    assert attempt.achieved() == ("read",)
    half = play("C", *trace("half").acts)
    half.check()
    assert failed(half) == ["appointment", "collect", "pickup"]


def test_an_sms_is_reported_in_two_messages() -> None:
    forward = (("sms-forward", "colis-1"), ("fill", "phone-to", "33700"), ("sms-send",))
    attempt = play("C", *forward)
    world = day(attempt)
    flagged: dict[str, Value] = {"messages": "colis", "least": 1}
    assert "numéro" in world.phone.threads()[0].messages[-1].text
    assert not world.holds("flagged", flagged)
    world.perform(Act("fill", "phone-text", "C’est le 06 39 98 72 18"))
    world.perform(Act("sms-send"))
    assert world.holds("flagged", flagged)


def test_a_report_can_be_taken_back_at_once() -> None:
    undone = play("C", ("report-spam", "rappel"), ("undo",), ("sort", "sender"), ("sort", "date"))
    assert opened(undone) == []
    kept = play("C", ("report-spam", "rappel"), ("sort", "sender"), ("sort", "date"))
    assert opened(kept) == ["alarm"]
    assert day(kept).phone.ringing is not None
    assert not day(kept).holds("not_flagged", {"messages": "rappel"})


def test_a_true_sms_reported_has_its_consequence() -> None:
    attempt = play("B", *trace("alarm-relais", "B").acts)
    assert "relais" in [thread.id for thread in day(attempt).phone.threads()]
    assert "toujours" in day(attempt).phone.thread("relais").messages[-1].text


def test_looking_at_a_trap_is_not_yet_giving_anything() -> None:
    attempt = play("C", ("sms-link", "colis-1"))
    world = day(attempt)
    assert domain(world.browser.address) == "retour-colis.example"
    assert not world.holds("left_alone", {"messages": "colis"})
    assert opened(attempt) == []
    world.perform(Act("web-back"))
    assert opened(attempt) == ["visited"]
    assert "again" in [thread.id for thread in world.phone.threads()]


def test_the_address_of_a_trap_typed_by_hand_is_the_same_trap() -> None:
    attempt = play("C", ("web-go", "", "pako-livraison.example.retour-colis.example/p"))
    assert not day(attempt).holds("not_followed", {"messages": "colis"})
    assert day(play("C", ("web-go", "", "pako-livraison.example"))).holds(
        "not_followed", {"messages": "colis"}
    )


def test_a_page_of_a_trap_takes_the_given_card_and_no_other() -> None:
    page = (("sms-link", "colis-1"), ("fill", "web-secret", "lina2007"))
    other = play("C", *page, ("fill", "web-card", "4970 1012 3456 7890"), ("web-press", "pay"))
    world = day(other)
    assert not world.holds("gave", {})
    assert world.browser.note("card") is not None
    assert "4970" not in str(world.snapshot()), "what looks real is not kept"
    world.perform(Act("fill", "web-card", "5399000000000101"))
    world.perform(Act("web-press", "pay"))
    assert world.holds("gave", {})
    assert world.phone.ringing is not None
    assert "4970" not in str(other.snapshot().state)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("06 39 98 41 27 et 04 65 71 10 05", True),
        ("5399 0000 0000 0101", True),
        ("5399 0000 0000 0", True),
        ("5399 0000 0000 0102", False),
        ("4970101234567890", False),
        ("FR76 3000 6000 0112 3456 7890 189", False),
        ("2 99 05 69 123 456 78", False),
        ("le 26/11/2026 à 14 h 30, code 4821", True),
    ],
)
def test_numbers_that_look_real_are_made_unreadable(text: str, kept: bool) -> None:
    assert (hidden(text, ["5399 0000 0000 0101"]) == text) is kept


def test_after_giving_each_gesture_is_asked_for() -> None:
    attempt = play("C", *trace("gave").acts)
    asked = failed(attempt)
    assert asked[:4] == ["card-stop", "card-password", "card-sessions", "card-cyber"]
    assert "card-letter" in asked
    for row in (
        ("call", "0465715260"),
        ("call-say", "stop"),
        ("call-end",),
        ("web-go", "", "messagerie.example/compte"),
        ("fill", "web-old", "lina2007"),
        ("fill", "web-new", "Lina2007"),
        ("web-press", "change"),
        ("web-press", "sessions"),
    ):
        attempt.scenario.perform(Act(*row))
    assert failed(attempt)[:2] == ["card-password", "card-cyber"]


def test_an_offer_refused_is_no_mule() -> None:
    no = "Bonjour,\n\nNon merci, je ne suis pas intéressée.\n\nLina"
    write = (("open", "offre"), ("reply", "offre"))
    refused = play("C", *write, ("fill", "body", no), ("send",))
    assert opened(refused) == []
    asked = play("C", *write, ("fill", "body", "Bonjour, comment ça marche ?"), ("send",))
    assert opened(asked) == ["mule"]
    assert day(asked).delivered == ("mule",)


def test_the_appointment_is_confirmed_by_mail_sms_or_phone() -> None:
    args = {"message": "rappel", "address": "s.colin@mission-locale-belleval.example"}
    lines = {"lines": "ml/yes missed/yes"}
    by_phone = play("C", ("call", "0465711005"), ("call-say", "yes"))
    assert day(by_phone).holds("confirmed", {**args, **lines})
    no = play("C", ("reply", "rappel"), ("fill", "body", "Je ne peux pas venir."), ("send",))
    assert not day(no).holds("confirmed", {**args, **lines})
    sms = play("D", ("sms-open", "rappel"), ("fill", "phone-text", "oui je viens"), ("sms-send",))
    assert day(sms).holds("confirmed", {**args, **lines})


def test_the_browser_fills_in_the_password_on_the_true_site_only() -> None:
    world = day(play("C", ("web-go", "", "francetravail.fr/espace")))
    assert world.browser.value("user") == "2930415B"
    world.perform(Act("open", "faux-ft"))
    world.perform(Act("link-follow", "faux-ft/1"))
    assert world.browser.value("user") == ""


def test_the_other_side_is_told_as_it_was() -> None:
    activity = made()["C"]

    def told(name: str) -> str:
        scenario = play("C", *trace(name).acts).scenario
        lines = [ln.text for ln in activity.replay if scenario.holds(ln.predicate, ln.args)]
        return " ".join(lines)

    assert "créneau" in told("plain")
    assert "carte" not in told("plain")
    assert "bloquée" in told("gave-mended")
    assert "compte en banque" in told("mule-mended")
    assert "Pas de réponse" in told("alarm-rappel-mended")


def _report(id: str, world: DayMailbox) -> list[Act]:
    number = world.number_of(id)
    if not number:
        return [Act("report-spam", id)]
    return [
        Act("sms-forward", f"{id}-1"),
        Act("fill", "phone-to", "33700"),
        Act("sms-send"),
        Act("fill", "phone-text", number),
        Act("sms-send"),
    ]


@pytest.mark.parametrize("variant", VARIANTS)
def test_who_knows_every_deed_but_calls_everything_a_trap_does_not_pass(variant: str) -> None:
    activity = made()[variant]
    world = day(begin(ROOM, activity))
    everything = [act for id in (*traps(variant), *TRUE) for act in _report(id, world)]
    for solution in (t for t in activity.traces if t.passes and not t.repair):
        assert one_sided(ROOM, activity, solution, [])
        assert not one_sided(ROOM, activity, solution, everything)


@pytest.mark.parametrize("variant", VARIANTS)
def test_who_knows_every_deed_but_trusts_everything_does_not_pass(variant: str) -> None:
    activity = made()[variant]
    world = day(begin(ROOM, activity))
    sms = [id for id in traps(variant) if world.number_of(id)]
    follows = [act for id in sms for act in (Act("sms-link", f"{id}-1"), Act("web-back"))]
    answers = [
        Act("reply", "offre"),
        Act("fill", "body", "Oui, je viens, je confirme."),
        Act("send"),
    ]
    for solution in (t for t in activity.traces if t.passes and not t.repair):
        assert not one_sided(ROOM, activity, solution, answers)
        for id in sms:
            card = [Act("sms-link", f"{id}-1"), Act("fill", "web-secret", world.given[4])]
            card += [Act("fill", "web-card", world.given[0]), Act("web-press", "pay")]
            assert not one_sided(ROOM, activity, solution, card)
        # Who only looked, left, and then did the whole day has repaired it.
        assert one_sided(ROOM, activity, solution, follows)


def test_clicking_without_reading_does_not_pass() -> None:
    activity = made()["C"]
    texts = bank(made().values())
    assert share(ROOM, activity, texts, uniform, range(30)) == 0
    reports = ("report-spam", "sms-forward", "sms-send", "sms-block")
    trusts = ("link-follow", "sms-link", "reply", "send", "web-press")
    for names in (reports, trusts):
        assert share(ROOM, activity, texts, alike(names), range(15)) == 0
    for name in ("report-spam", "sms-link", "call-say", "web-press"):
        assert share(ROOM, activity, texts, always(name), range(4)) == 0


def test_no_text_names_a_real_phone_number_but_the_33700() -> None:
    folder = assets.path("modules", "mailbox", "fr", "mb8")
    for file in folder.rglob("*"):
        if file.suffix in (".yaml", ".eml"):
            text = file.read_text("utf-8", errors="replace")
            found = {re.sub(r"\D", "", n) for n in phones(text)}
            assert all(number.startswith(FICTION) for number in found), file
