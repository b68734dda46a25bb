"""MB2, a serious address: what the service takes, what comes of it, and how it is mended."""

from random import Random

import pytest

from kiosk.learning.attempt import Attempt
from kiosk.learning.mail_text import phones
from kiosk.learning.password import judge
from kiosk.learning.scenario import Act
from kiosk.learning.serious_address import is_serious
from kiosk.modules.clicker import always, bank, judgements, share, uniform
from kiosk.modules.mailbox.new_address import NewAddress
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.single_click import single_clicks
from kiosk.modules.traces import begin
from tests.modules.mailbox.exercise import VARIANTS, Exercise, failed, go_on

EXERCISE = Exercise("mb2")
made, play = EXERCISE.made, EXERCISE.play
PHRASE = "ma voisine range cinq vélos bleus dans son salon"
PHONE = "06 39 98 41 27"
LATER = (("later",), *[("go-on",)] * 3)
Rows = tuple[tuple[str, ...], ...]


def pc(attempt: Attempt) -> NewAddress:
    assert isinstance(attempt.scenario, NewAddress)
    return attempt.scenario


def name(text: str) -> Rows:
    return (("fill", "web-name", text), ("web-press", "take-name"))


def secret(text: str, again: str | None = None) -> Rows:
    second = text if again is None else again
    return (
        ("fill", "web-secret", text),
        ("fill", "web-again", second),
        ("web-press", "take-secret"),
    )


def account(address: str = "traore.lina", password: str = PHRASE, phone: str = PHONE) -> Rows:
    return (
        ("web-press", "create"),
        *name(address),
        *secret(password),
        ("fill", "web-phone", phone),
        ("web-press", "take-recovery"),
    )


def note(attempt: Attempt, field: str) -> str:
    said = pc(attempt).browser.note(field)
    return said.sentence if said else ""


@pytest.mark.parametrize("variant", VARIANTS)
def test_of_the_addresses_proposed_one_is_serious_and_none_is_taken(variant: str) -> None:
    web = pc(begin(ROOM, made()[variant])).web
    who = (web["person"]["first"], web["person"]["last"], web["birth"])
    assert sum(is_serious(each, *who) for each in web["suggestions"]) == 1
    assert not is_serious(max(web["suggestions"], key=len), *who)
    assert not set(web["suggestions"]) & set(web["taken"])
    assert all(is_serious(each, *who) for each in web["taken"])
    assert {*who} <= set(web["personal"])


def test_a_name_that_is_taken_brings_suggestions_that_fill_the_field() -> None:
    attempt = play("C", ("web-press", "create"), *name("Lina.Traore"))
    assert note(attempt, "name") == "Cette adresse est déjà prise."
    go_on(attempt, ("web-press", "suggest-4"))
    assert pc(attempt).browser.value("name") == "traore.lina"
    go_on(attempt, ("web-press", "take-name"))
    assert pc(attempt).address == "traore.lina@messagerie.example"
    assert attempt.achieved() == ("address",)


@pytest.mark.parametrize("typed", ["", "lina traore", "lina..traore", "élise", "-lina", "lina@"])
def test_a_name_without_letters_that_machines_read_is_refused(typed: str) -> None:
    attempt = play("C", ("web-press", "create"), *name(typed))
    if typed == "lina@":
        assert pc(attempt).account.name == "lina"
    else:
        assert note(attempt, "name")
        assert not pc(attempt).address


def test_the_service_takes_a_weak_password_and_refuses_only_short_or_unlike_ones() -> None:
    attempt = play("C", ("web-press", "create"), *name("traore.lina"), *secret("Lina06"))
    assert note(attempt, "secret") == "Tapez au moins 8 caractères."
    go_on(attempt, *secret("Lina2006", "Lina2007"))
    assert "les mêmes" in note(attempt, "again")
    go_on(attempt, *secret("Lina2006"))
    assert pc(attempt).account.secret == "Lina2006"
    assert failed(attempt) == ["strong"]


def test_a_recovery_is_a_number_of_ten_digits_or_another_address() -> None:
    start = account()[:-2]
    attempt = play("C", *start, ("fill", "web-phone", "06 39"), ("web-press", "take-recovery"))
    assert note(attempt, "phone") == "Un numéro a 10 chiffres."
    go_on(
        attempt,
        ("fill", "web-phone", ""),
        ("fill", "web-other", "traore.lina@messagerie.example"),
        ("web-press", "take-recovery"),
    )
    assert note(attempt, "other")
    go_on(
        attempt, ("fill", "web-other", "lili@boite.example"), ("web-press", "take-recovery"), *LATER
    )
    assert attempt.check().done


def test_somebody_elses_number_is_no_recovery() -> None:
    attempt = play("C", *account(phone="06 39 98 17 52"), *LATER)
    assert failed(attempt) == ["recovery"]
    go_on(attempt, ("web-press", "settings"), ("web-press", "change-recovery"))
    assert pc(attempt).browser.value("phone") == "06 39 98 17 52"
    go_on(attempt, ("fill", "web-phone", PHONE), ("web-press", "take-recovery"))
    assert attempt.check().done


def test_the_new_mailbox_is_a_real_one_and_the_recruiter_writes_to_it() -> None:
    attempt = play("C", *account())
    world = pc(attempt)
    assert world.box is world.own_box
    assert [row.id for row in world.own_box.listing()] == ["welcome"]
    before = world.now
    go_on(attempt, *LATER)
    assert (world.now - before).days == 21
    answer = world.own_box.read("answer")
    assert answer.to[0].address == "traore.lina@messagerie.example"
    go_on(attempt, *LATER)
    assert len(world.own_box.listing()) == 2
    assert attempt.check().done


@pytest.mark.parametrize(
    ("address", "story"),
    [
        ("traore.lina", "good"),
        ("lina.traore06", "birth"),
        ("lina-traore-belleval-69", "long"),
        ("lina.traore123", "long"),
        ("boulette", "odd"),
        ("lina", "odd"),
    ],
)
def test_what_somebody_makes_of_an_address_on_the_phone(address: str, story: str) -> None:
    world = pc(play("C", *account(address), ("later",)))
    assert world.moments.name == story


def test_the_year_of_birth_is_read_aloud_and_the_address_changed() -> None:
    attempt = play("C", *account("lina.traore2006"), ("later",), ("go-on",))
    world = pc(attempt)
    assert "lina.traore2006@messagerie.example" in world.moments.shown[-1]
    assert not attempt.repairs
    go_on(attempt, ("go-on",), ("go-on",))
    assert [repair.id for repair in attempt.repairs] == ["rename"]
    go_on(attempt, ("web-press", "settings"), ("web-press", "change-name"), *name("l.traore"))
    assert world.own_box.me.address == "l.traore@messagerie.example"
    assert failed(attempt) == ["r-tried"]
    go_on(attempt, *LATER)
    assert attempt.check().done


def test_a_first_name_and_a_year_let_somebody_in() -> None:
    attempt = play("C", *account(password="Lina2006"), ("later",), *[("go-on",)] * 6)
    assert [repair.id for repair in attempt.repairs] == ["secure"]
    world = pc(attempt)
    go_on(attempt, ("web-press", "settings"))
    page = world.browser.page
    assert page is not None
    assert any("PC inconnu" in getattr(block, "text", "") for block in page.blocks)
    assert failed(attempt) == ["s-changed", "s-strong", "s-here", "s-tried"]
    go_on(attempt, ("web-press", "sign-out-others"), ("web-press", "change-secret"))
    go_on(attempt, *secret(PHRASE))
    assert failed(attempt) == ["s-tried"]
    go_on(attempt, *LATER)
    assert attempt.check().done
    assert attempt.level == 1


def test_both_slips_open_both_repairs() -> None:
    attempt = play("C", *account("boulette", "Lina2006"), ("later",), *[("go-on",)] * 6)
    assert [repair.id for repair in attempt.repairs] == ["rename", "secure"]


def test_signing_out_and_in_again_with_the_new_password() -> None:
    attempt = play("C", *account(), ("web-press", "sign-out"))
    world = pc(attempt)
    assert world.box is None
    go_on(attempt, ("fill", "web-user", "traore.lina"), ("fill", "web-secret", "autre-chose"))
    go_on(attempt, ("web-press", "sign-in"))
    assert world.box is None
    go_on(attempt, ("fill", "web-secret", PHRASE), ("web-press", "sign-in"))
    assert world.box is world.own_box


def test_pages_of_an_account_are_not_reached_before_their_time() -> None:
    attempt = play("C", ("web-go", "", "messagerie.example/inscription/secours"))
    page = pc(attempt).browser.page
    assert page is not None
    assert page.title == "Connexion"
    go_on(attempt, ("web-go", "", "messagerie.example/compte"))
    page = pc(attempt).browser.page
    assert page is not None
    assert page.title == "Connexion"


def test_a_parked_visit_is_found_again() -> None:
    attempt = play("C", *account("boulette"), ("later",), ("go-on",))
    again = Attempt.restored(
        attempt.snapshot(), attempt.visit, attempt.activity, ROOM.scenario(attempt.activity)
    )
    assert pc(again).moments.shown == pc(attempt).moments.shown
    assert pc(again).address == pc(attempt).address


def test_a_password_is_in_the_sealed_acts_and_in_no_fact() -> None:
    attempt = play("C", *account(), *LATER)
    facts = (attempt.begin(), *attempt.check().facts)
    assert all(PHRASE not in repr(fact) for fact in facts)
    assert PHRASE not in repr(pc(attempt).account)
    assert all(PHRASE not in letter.text for letter in attempt.scenario.letters())


@pytest.mark.parametrize("variant", VARIANTS)
def test_what_the_traces_write_keeps_the_rules(variant: str) -> None:
    web = pc(begin(ROOM, made()[variant])).web
    for trace in made()[variant].traces:
        for act, target, text in trace.acts:
            if trace.id == "plain" and (act, target) == ("fill", "web-secret"):
                assert judge(text, web["personal"]).strong
            if (act, target) == ("fill", "web-phone"):
                assert phones(text)[0].startswith("063998")


def test_players_without_reading_do_not_pass() -> None:
    activity = made()["C"]
    texts = bank([activity])
    assert share(ROOM, activity, texts, uniform, range(60)) == 0
    for judgement in judgements(ROOM, activity):
        assert share(ROOM, activity, texts, always(judgement), range(2)) == 0, judgement


def test_no_single_click_meets_a_check() -> None:
    assert not single_clicks(ROOM, made()["C"])


def test_random_play_never_breaks_the_world() -> None:
    texts = ("traore.lina", PHRASE, "Lina2006", PHONE, "messagerie.example/compte")
    for seed in range(12):
        chance, world = Random(seed), pc(begin(ROOM, made()["D" if seed % 2 else "C"]))
        for _ in range(80):
            offer = chance.choice(world.offers())
            text = chance.choice(texts) if offer.writes else ""
            world.perform(Act(offer.name, offer.target, text))
