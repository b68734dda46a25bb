"""CV1: what a page gives and keeps, who reads it, and what comes of it days later."""

from random import Random

import pytest

from kiosk.learning.attempt import Attempt
from kiosk.learning.private_numbers import private
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.learning.sheets import sheet_of
from kiosk.modules.clicker import always, bank, judgements, one_sided, share, uniform
from kiosk.modules.cv.room import ROOM
from kiosk.modules.single_click import single_clicks
from kiosk.modules.traces import begin
from tests.modules.cv.exercise import NEEDED, Row, activities, hear, page, play, without
from tests.modules.mailbox.exercise import FICTION, VARIANTS
from tests.modules.shipped import failed, go_on, opened

GIVE: Row = ("give",)
PRIVATE = ("number", "private")


def leaked(*more: Row) -> Attempt:
    """The draft was given as it was, and the letter came."""
    attempt = play("C", GIVE)
    hear(attempt)
    return go_on(attempt, *more)


def call_bank(attempt: Attempt, *said: str) -> Attempt:
    """The number of the card, typed."""
    number = next(s.number for s in page(attempt).phone._scripts.values() if s.id == "bank")
    typed = ("fill", "phone-keypad", number)
    rows = [("phone-show", "keypad"), typed, ("call", number.replace(" ", ""))]
    return go_on(attempt, *rows, *(("call-say", each) for each in said), ("call-end",))


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_world_is_a_draft_that_says_too_much_and_too_little(variant: str) -> None:
    world = page(play(variant))
    for kind in PRIVATE:
        assert len(world.of_kind(kind)) == 2
        assert set(world.of_kind(kind)) <= set(world.sheet.page)
    assert {"title", "town", "phone", "mail"} <= set(world.sheet.aside)
    assert len(world.blocks) == 16
    assert world.outcome(world.sheet.page) == "letter"


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_number_is_invented(variant: str) -> None:
    activity = activities()[variant]
    world = page(play(variant))
    for block in world.blocks.values():
        assert not private(" ".join(block.lines)), block
        assert "@" not in "".join(block.lines) or block.lines[0].endswith(".example")
    numbers = [world.phone.number, *(c.number for c in world.phone.contacts)]
    numbers += [script.number for script in world.phone._scripts.values()]
    assert all(number.replace(" ", "").startswith(FICTION) for number in numbers)
    assert activity.id == "cv/cv1"


def test_decoys_differ_from_one_variant_to_the_next() -> None:
    found = {v: frozenset(b for k in PRIVATE for b in page(play(v)).of_kind(k)) for v in "ABCD"}
    assert len(set(found.values())) == 4


def test_a_good_page_is_given_and_the_phone_rings() -> None:
    attempt = play("C", *without("C", *PRIVATE), *NEEDED)
    assert failed(attempt) == ["given"]
    go_on(attempt, GIVE)
    assert hear(attempt) == ["called"]
    assert attempt.check().done
    assert attempt.level == 3
    assert (page(attempt).now - page(play("C")).now).days == 1


def test_numbers_on_a_page_open_a_credit_and_the_bank_must_know() -> None:
    attempt = play("C", GIVE)
    assert page(attempt).moments.shown == ("9 jours plus tard, une lettre arrive chez vous.",)
    assert not attempt.repairs
    with pytest.raises(NotOfferedError):
        go_on(attempt, ("keep", "nir"))
    assert not page(attempt).phoning
    assert hear(attempt) == ["letter"]
    assert opened(attempt) == ["bank"]
    assert failed(attempt) == ["b-kept", "b-new", "b-bank"]
    go_on(attempt, *without("C", *PRIVATE), *NEEDED, GIVE)
    assert hear(attempt) == ["swapped", "called"]
    assert failed(attempt) == ["b-bank"]
    call_bank(attempt, "balance", "leak")
    assert attempt.check().done
    assert attempt.level == 1


def test_the_bank_may_be_called_first_and_the_credit_firm_as_well() -> None:
    attempt = call_bank(leaked(), "leak")
    assert failed(attempt) == ["b-kept", "b-new"]
    assert "b-credit" in [remark.id for remark in attempt.remarks()]
    scripts = page(attempt).phone._scripts
    number = scripts["credit"].number.replace(" ", "")
    go_on(attempt, ("fill", "phone-keypad", number), ("call", number), ("call-say", "not-me"))
    assert "b-credit" not in [remark.id for remark in attempt.remarks()]


def test_a_second_leak_is_told_again_and_asks_no_second_repair() -> None:
    attempt = leaked(GIVE)
    assert hear(attempt) == ["letter"]
    assert opened(attempt) == ["bank"]


def test_only_one_of_two_numbers_is_enough_for_harm() -> None:
    acts = [row for row in without("C", *PRIVATE) if row[1] != "rib"]
    attempt = play("C", *acts, *NEEDED, GIVE)
    assert hear(attempt) == ["letter"]


@pytest.mark.parametrize(
    ("missing", "story"),
    [("phone", "silence"), ("mail", "silence"), ("title", "unsorted"), ("town", "unsorted")],
)
def test_without_a_way_to_call_or_a_job_nobody_calls_back(missing: str, story: str) -> None:
    rows = [row for row in NEEDED if row[1] != missing]
    attempt = play("C", *without("C", *PRIVATE), *rows, GIVE)
    assert hear(attempt) == [story]
    assert opened(attempt) == ["call-back"]
    go_on(attempt, ("put", missing))
    assert failed(attempt) == ["c-new"]
    go_on(attempt, GIVE)
    assert hear(attempt) == ["called"]
    assert attempt.check().done
    assert attempt.level == 1


def test_private_life_turns_the_reader_to_something_else() -> None:
    attempt = play("C", *without("C", "number"), *NEEDED, GIVE)
    assert hear(attempt) == ["family"]
    assert failed(attempt) == ["p-kept", "p-new"]
    go_on(attempt, *without("C", "private"), GIVE)
    assert attempt.check().done


def test_an_incomplete_page_after_a_leak_is_one_thing_more_to_mend() -> None:
    rows = [row for row in NEEDED if row[1] != "phone"]
    attempt = leaked(*without("C", *PRIVATE), *rows, GIVE)
    assert hear(attempt) == ["swapped", "silence"]
    assert opened(attempt) == ["bank", "call-back"]
    go_on(attempt, ("put", "phone"), GIVE)
    hear(attempt)
    call_bank(attempt, "leak")
    assert attempt.check().done


@pytest.mark.parametrize("block", ["photo", "age", "licence", "games"])
@pytest.mark.parametrize("on", [True, False])
def test_what_is_a_choice_is_taken_either_way(block: str, on: bool) -> None:
    attempt = play("C", *without("C", *PRIVATE), *NEEDED)
    if on is not (block in page(attempt).sheet.page):
        go_on(attempt, ("put" if on else "keep", block))
    go_on(attempt, GIVE)
    assert attempt.check().done
    assert attempt.level == 3


def test_a_photo_brings_the_remark_that_it_is_a_choice() -> None:
    attempt = play("C", *without("C", *PRIVATE), *NEEDED, GIVE)
    said = {remark.id: remark.sentence for remark in attempt.remarks()}
    assert said["choice"].endswith("C’est votre choix.")
    go_on(attempt, ("go-on",), ("go-on",), ("go-on",), ("keep", "photo"), ("keep", "age"))
    assert "choice" not in [remark.id for remark in attempt.remarks()]


def test_the_reader_tells_how_the_page_read() -> None:
    attempt = play("C", *without("C", *PRIVATE), *NEEDED, GIVE)
    lines = [
        line.text
        for line in attempt.activity.replay
        if attempt.scenario.holds(line.predicate, line.args)
    ]
    assert any("Il est plus bas" in line for line in lines)
    assert any(line.startswith("Une photo") for line in lines)
    assert not any("première page" in line for line in lines)
    go_on(attempt, ("go-on",), ("go-on",), ("go-on",), ("place", "title photo"), GIVE)
    now = [r.text for r in attempt.activity.replay if attempt.scenario.holds(r.predicate, r.args)]
    assert any("Le métier est en haut" in line for line in now)


def test_changes_are_taken_back_and_a_given_page_is_not() -> None:
    attempt = play("C", ("keep", "nir"), ("place", "title photo"), ("up", "title"))
    go_on(attempt, ("undo",), ("undo",), ("undo",))
    assert page(attempt).sheet.page == page(play("C")).sheet.page
    with pytest.raises(NotOfferedError):
        go_on(attempt, ("undo",))


@pytest.mark.parametrize(
    "row",
    [("keep", "phone"), ("put", "rib"), ("up", "name"), ("down", "rib"), ("place", "title"),
     ("place", "title phone"), ("phone-show", "keypad"), ("go-on",), ("dance",)],
)  # fmt: skip
def test_what_cannot_be_done_is_refused_and_changes_nothing(row: Row) -> None:
    attempt = play("C")
    with pytest.raises(NotOfferedError):
        go_on(attempt, row)
    assert page(attempt).acts == ()
    assert page(attempt).sheet.page == page(play("C")).sheet.page


def test_an_empty_page_is_not_given() -> None:
    attempt = play("C")
    go_on(attempt, *(("keep", block) for block in page(attempt).sheet.page))
    assert Act("give").name not in [offer.name for offer in page(attempt).offers()]
    with pytest.raises(NotOfferedError):
        go_on(attempt, GIVE)


def test_what_is_taken_home_says_what_was_given_and_kept_by_name() -> None:
    attempt = play("C", *without("C", *PRIVATE), *NEEDED, GIVE)
    plan = attempt.activity.sheet
    assert plan is not None
    made = sheet_of(plan, attempt.scenario.to_take)
    assert made.blocks[0].lines == (
        "Nom, photo, âge, expérience",
        "Jeux et loisirs, métier, ville, téléphone",
        "Mail",
    )
    assert made.blocks[1].lines == (
        "Permis B, situation de famille, enfants, numéro de sécurité sociale",
        "RIB, formation, bénévolat",
    )


def test_nothing_is_taken_home_of_a_page_that_was_not_given() -> None:
    assert page(play("C")).to_take("given") == ()
    assert page(play("C")).to_take("other") == ()


def test_a_parked_visit_is_found_again_in_the_middle_of_a_story() -> None:
    attempt = play("C", ("keep", "nir"), GIVE, ("go-on",))
    again = Attempt.restored(
        attempt.snapshot(), attempt.visit, attempt.activity, ROOM.scenario(attempt.activity)
    )
    assert page(again).moments.shown == page(attempt).moments.shown
    assert page(again).sheet.page == page(attempt).sheet.page
    assert page(again).now == page(attempt).now


def test_players_without_reading_do_not_pass() -> None:
    activity = activities()["C"]
    texts = bank([activity])
    assert share(ROOM, activity, texts, uniform, range(100)) == 0
    for name in judgements(ROOM, activity):
        for last in (False, True):
            assert share(ROOM, activity, texts, always(name, last), range(2)) == 0, (name, last)


@pytest.mark.parametrize("deed", ["keep", "put"])
def test_who_does_the_same_to_all_blocks_does_not_pass(deed: str) -> None:
    activity = activities()["C"]
    straight = next(t for t in activity.traces if t.id == "by-drag")
    world = page(begin(ROOM, activity))
    blocks = world.sheet.page if deed == "keep" else world.sheet.aside
    every = [Act(deed, block) for block in (*blocks, *world.of_kind("number"))]
    given = [Act("give")]
    assert not one_sided(ROOM, activity, straight, [*every, *given])


def test_no_single_click_meets_a_check() -> None:
    assert single_clicks(ROOM, activities()["C"]) == []


def test_random_play_never_breaks_the_world() -> None:
    for seed in range(12):
        chance, world = Random(seed), page(begin(ROOM, activities()["D" if seed % 2 else "C"]))
        for _ in range(80):
            offer = chance.choice(world.offers())
            text = "04 65 71 08 52" if offer.writes else ""
            world.perform(Act(offer.name, offer.target, text))
        assert sorted((*world.sheet.page, *world.sheet.aside)) == sorted(world.blocks)
