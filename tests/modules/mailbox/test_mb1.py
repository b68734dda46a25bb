"""MB1, a shared PC: somebody's open mailbox, one's own, and what the next person finds."""

import pytest

from kiosk.learning.attempt import Attempt
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.modules.clicker import always, bank, judgements, share, uniform
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.mailbox.shared_pc import SharedPc
from kiosk.modules.single_click import single_clicks
from kiosk.modules.traces import begin
from tests.modules.mailbox.exercise import VARIANTS, Exercise, failed

EXERCISE = Exercise("mb1")
made, play = EXERCISE.made, EXERCISE.play
SITE = "messagerie.example"
ADDRESS, SECRET = f"lina.traore@{SITE}", "Lune47Bleue*"
OUT = ("web-press", "sign-out")
LOGIN = (("fill", "web-user", ADDRESS), ("fill", "web-secret", SECRET))
PLAIN = (*LOGIN, ("web-tick", "stay"), ("web-press", "sign-in"))
GONE = (OUT, ("web-quit",), ("leave",))


def pc(attempt: Attempt) -> SharedPc:
    assert isinstance(attempt.scenario, SharedPc)
    return attempt.scenario


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_world_has_two_real_mailboxes_of_which_one_is_open(variant: str) -> None:
    world = pc(begin(ROOM, made()[variant]))
    assert world.signed_in("owner")
    assert not world.signed_in("own")
    people = {p.address for b in world.boxes.values() for r in b.rows() for p in (r.sender, *r.to)}
    assert all(address.endswith(".example") for address in people)
    for box in world.boxes.values():
        assert all(not box.read(row.id).broken for row in box.rows())
        assert all(box.me.address in {p.address for p in row.to} for row in box.rows())
    assert not world.boxes["own"].row("rdv").read
    assert not world.boxes["owner"].row("perso").read
    assert world.browser.open is (variant != "D")
    assert (world.box is not None) is (variant in ("A", "C", "demo"))


def test_the_own_mailbox_opens_with_name_or_address_and_no_other_password() -> None:
    attempt = play("C", OUT, ("web-press", "sign-in"))
    world = pc(attempt)
    note = world.browser.note("user")
    assert note is not None
    assert note.sentence == "Tapez votre adresse mail."
    for row in (("fill", "web-user", "Lina.Traore"), ("fill", "web-secret", "azerty")):
        world.perform(Act(*row))
    world.perform(Act("web-press", "sign-in"))
    assert not world.signed_in("own")
    world.perform(Act("fill", "web-secret", SECRET))
    world.perform(Act("web-press", "sign-in"))
    assert world.signed_in("own")
    assert world.box is world.own_box


def test_closing_the_window_signs_nobody_out() -> None:
    attempt = play("C", ("web-quit",), ("web-open",))
    assert pc(attempt).box is pc(attempt).boxes["owner"]
    assert failed(attempt) == ["closed"]


def test_a_mail_of_somebody_else_is_known_to_be_read_and_told_calmly() -> None:
    attempt = play("C", ("open", "perso"))
    world = pc(attempt)
    assert world.moments.shown == ("Sur son téléphone, Inès voit qu’un de ses mails est déjà lu.",)
    assert [repair.id for repair in attempt.repairs] == ["privacy"]
    with pytest.raises(NotOfferedError):
        world.perform(Act(*OUT))
    for _ in range(3):
        world.perform(Act("go-on"))
    world.perform(Act(*OUT))
    assert failed(attempt) == ["p-read", "p-not-remembered", "p-logged-out", "p-left"]
    for row in (*PLAIN, ("web-never",), ("open", "rdv"), *GONE):
        world.perform(Act(*row))
    assert attempt.check().done
    assert attempt.level == 1


@pytest.mark.parametrize("act", [("reply", "perso"), ("star", "perso"), ("delete", "amie")])
def test_touching_a_mail_of_somebody_else_counts_as_reading(act: tuple[str, str]) -> None:
    assert pc(play("C", act)).happened == ("learns",)


def test_looking_for_the_way_out_in_somebodys_mailbox_is_no_reading() -> None:
    world = pc(play("C", ("folder", "sent"), ("fill", "search", "x"), ("sort", "sender")))
    assert not world.happened


def test_the_box_ticked_is_told_and_can_be_mended_by_a_second_login() -> None:
    start = (OUT, *LOGIN, ("web-press", "sign-in"), ("web-not-now",), ("open", "rdv"))
    attempt = play("C", *start, *GONE)
    assert failed(attempt) == ["not-remembered"]
    world = pc(attempt)
    world.perform(Act("go-on"))
    world.perform(Act("go-on"))
    for row in (("web-open",), *PLAIN, *GONE):
        world.perform(Act(*row))
    assert attempt.check().done
    assert attempt.level == 3


@pytest.mark.parametrize(
    ("rows", "story"),
    [
        ((OUT, *PLAIN, ("web-quit",)), "mine-open"),
        ((OUT, *PLAIN, ("web-save-password",), OUT, ("web-quit",)), "mine-saved"),
        ((OUT, ("web-private",), ("web-go", "", SITE), *PLAIN), "mine-open"),
        ((), "owner-open"),
        ((OUT, *PLAIN, OUT), "clean"),
    ],
)
def test_the_next_person_does_what_was_made_possible(
    rows: tuple[tuple[str, ...], ...], story: str
) -> None:
    attempt = play("C", *rows, ("leave",))
    world = pc(attempt)
    told = list(world.moments.shown)
    while not world.moments.last:
        world.perform(Act("go-on"))
        told = list(world.moments.shown)
    assert tuple(told) == tuple(world.web["stories"][story])
    assert not attempt.repairs
    world.perform(Act("go-on"))
    assert bool(attempt.repairs) is (story != "clean")


def test_two_things_left_open_are_told_one_after_the_other() -> None:
    rows = (("web-private",), ("web-go", "", SITE), *PLAIN, ("web-normal",), ("leave",))
    world = pc(play("C", *rows, *[("go-on",)] * 6))
    assert world.moments.told == ["mine-open", "owner-open"]


def test_after_a_visit_all_sessions_are_to_be_ended_and_the_password_forgotten() -> None:
    saved = (OUT, *PLAIN, ("web-save-password",), ("open", "rdv"), *GONE)
    attempt = play("C", *saved, *[("go-on",)] * 3)
    assert failed(attempt) == ["n-everywhere", "n-saved", "n-left"]
    world = pc(attempt)
    world.perform(Act("web-open"))
    assert world.browser.value("secret") == SECRET
    for row in (
        ("web-press", "sign-in"),
        ("web-press", "settings"),
        ("web-press", "sign-out-everywhere"),
        ("web-go", "", "navigateur:mots-de-passe"),
        ("web-forget", f"{SITE} {ADDRESS}"),
        ("leave",),
    ):
        world.perform(Act(*row))
    assert attempt.check().done


def test_a_parked_visit_is_found_again_in_the_middle_of_a_story() -> None:
    attempt = play("C", OUT, *PLAIN, ("web-quit",), ("leave",), ("go-on",))
    again = Attempt.restored(
        attempt.snapshot(), attempt.visit, attempt.activity, ROOM.scenario(attempt.activity)
    )
    assert pc(again).moments.shown == pc(attempt).moments.shown
    assert pc(again).now == pc(attempt).now


def test_players_without_reading_do_not_pass() -> None:
    activity = made()["C"]
    texts = bank([activity])
    assert share(ROOM, activity, texts, uniform, range(60)) == 0
    for name in judgements(ROOM, activity):
        assert share(ROOM, activity, texts, always(name), range(2)) == 0, name


def test_one_click_meets_one_check_at_most() -> None:
    assert len(single_clicks(ROOM, made()["C"])) <= 1


def test_random_play_never_breaks_the_world() -> None:
    from random import Random

    for seed in range(12):
        chance, world = Random(seed), pc(begin(ROOM, made()["D" if seed % 2 else "C"]))
        for _ in range(80):
            offer = chance.choice(world.offers())
            texts = (ADDRESS, SECRET, SITE, "nulle-part.example")
            world.perform(
                Act(offer.name, offer.target, chance.choice(texts) if offer.writes else "")
            )
