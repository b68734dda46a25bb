"""CV2: a title that says a job, a way to be reached, and what comes of the head of a CV."""

from random import Random

import pytest

from kiosk.learning.attempt import Attempt
from kiosk.learning.private_numbers import private
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.learning.sheets import sheet_of
from kiosk.modules.clicker import always, bank, judgements, share, uniform
from kiosk.modules.cv.room import ROOM
from kiosk.modules.single_click import single_clicks
from kiosk.modules.traces import begin
from tests.modules.cv.exercise import Row, head, hear, play_at
from tests.modules.mailbox.exercise import FICTION, VARIANTS
from tests.modules.shipped import failed, go_on, opened, shipped

GIVE: Row = ("give",)
GOOD: dict[str, str] = {
    "label": "Vente",
    "phone": "06 39 98 15 62",
    "email": "samira.benali@messagerie.example",
    "city": "Belleval",
}


def play(variant: str, *rows: Row) -> Attempt:
    return play_at("cv2", variant, *rows)


def filled(**other: str) -> list[Row]:
    """The head of Samira (A) as it should be, but for what is said here."""
    return [("fill", field, text) for field, text in {**GOOD, **other}.items()]


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_world_is_a_head_that_loses_its_owner(variant: str) -> None:
    world = head(play(variant))
    now, mine = world.head, world.mine
    assert world.filed(now.label) == ()
    assert (now.phone, now.email) != (mine.phone, mine.email)
    assert now.city == ""
    noted = [line for note in world.notes for line in note.lines]
    assert {mine.phone, mine.email, now.email} <= set(noted)
    assert any(mine.city in line for line in noted)
    assert world.outcome(now) == "nothing"
    assert world.outcome(mine) == "called"


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_number_and_address_is_invented(variant: str) -> None:
    world = head(play(variant))
    texts = [line for note in world.notes for line in note.lines]
    texts += [world.head.phone, world.head.email, world.mine.phone]
    for text in texts:
        assert not private(text)
        assert "@" not in text or text.endswith(".example")
        digits = "".join(c for c in text if c.isdigit())
        assert len(digits) < 9 or digits.startswith(FICTION)


def test_a_good_head_is_given_and_the_phone_rings() -> None:
    attempt = play("A", *filled())
    assert failed(attempt) == ["given"]
    go_on(attempt, GIVE)
    assert "[" not in "".join(head(attempt).moments.lines)
    assert "« Vente »" in head(attempt).moments.lines[0].replace("\u00a0", " ")
    assert hear(attempt) == ["called"]
    assert attempt.check().done
    assert attempt.level == 3


@pytest.mark.parametrize(
    "title",
    [
        "Vente", "vendeuse", "VENDEUR", "Vendeurs en boutique", "Recherche emploi de vendeuse",
        "Employée polyvalente", "CV vendeuse", "caissière ou vendeuse", "Hôtesse de caisse",
        "Commerce", "En recherche d’emploi, vente", "Conseillère de vente, mi-temps",
    ],
)  # fmt: skip
def test_a_job_or_a_sector_is_known_in_many_words(title: str) -> None:
    assert play("A", *filled(label=title), GIVE).check().done


@pytest.mark.parametrize(
    "title",
    ["", "CV", "Curriculum vitae", "Samira Benali", "Recherche emploi", "Jeune motivée",
     "Disponible vendredi", "N’importe quoi", "Travail"],
)  # fmt: skip
def test_a_title_without_a_job_is_filed_under_nothing(title: str) -> None:
    attempt = play("A", *filled(label=title), GIVE)
    assert hear(attempt) == ["nothing"]
    assert opened(attempt) == ["sort"]
    assert failed(attempt) == ["s-named", "s-new"]
    go_on(attempt, ("fill", "label", "Vente"))
    assert failed(attempt) == ["s-new"]
    go_on(attempt, GIVE)
    assert attempt.check().done
    assert attempt.level == 1


@pytest.mark.parametrize(
    ("field", "text", "story", "repair"),
    [
        ("label", "Coiffeuse", "elsewhere", "sort"),
        ("city", "", "faraway", "sort"),
        ("city", "Ailleurs", "faraway", "sort"),
        ("last_name", "", "nameless", "sort"),
        ("email", "choupette-du-69@messagerie.example", "smile", "answer"),
        ("email", "", "smile", "answer"),
        ("email", "samira.benali", "bounced", "answer"),
        ("email", "samira.benali@mesagerie.example", "bounced", "answer"),
        ("phone", "06 39 98 15 6", "dead", "answer"),
        ("phone", "06 39 98 15 622", "dead", "answer"),
        ("phone", "", "dead", "answer"),
        ("phone", "06 39 98 15 77", "stranger", "answer"),
    ],
)
def test_one_line_that_fails_is_what_stops_the_page(
    field: str, text: str, story: str, repair: str
) -> None:
    attempt = play("A", *filled(**{field: text}), GIVE)
    assert hear(attempt) == [story]
    assert opened(attempt) == [repair]
    assert not attempt.check().done
    good = {**GOOD, "last_name": "Benali"}
    go_on(attempt, ("fill", field, good[field]), GIVE)
    assert hear(attempt) == ["called"]
    assert attempt.check().done


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("phone", "0639981562"),
        ("phone", "06.39.98.15.62"),
        ("phone", "+33 6 39 98 15 62"),
        ("city", "38990 BELLEVAL"),
        ("city", "Belleval (Nord)"),
        ("email", "Samira.Benali@messagerie.example "),
        ("last_name", "BENALI"),
    ],
)
def test_other_ways_of_writing_the_same_are_right(field: str, text: str) -> None:
    attempt = play("A", *filled(**{field: text}), GIVE)
    assert attempt.check().done


def test_a_page_that_is_mended_in_part_meets_the_next_obstacle() -> None:
    attempt = play("D", GIVE)
    assert hear(attempt) == ["nothing"]
    go_on(attempt, ("fill", "label", "Animatrice"), GIVE)
    assert hear(attempt) == ["faraway"]
    go_on(attempt, ("fill", "city", "Villeneuve la Plaine"), GIVE)
    assert hear(attempt) == ["smile"]
    assert opened(attempt) == ["sort", "answer"]
    go_on(attempt, ("fill", "email", "lina.traore@messagerie.example"), GIVE)
    assert hear(attempt) == ["stranger"]
    go_on(attempt, ("fill", "phone", "0639984719"), GIVE)
    assert hear(attempt) == ["called"]
    assert attempt.check().done


def test_numbers_of_somebody_s_own_are_not_kept() -> None:
    attempt = play("A", ("fill", "label", "2 06 07 75 123 456 78"))
    assert "•" in head(attempt).head.label


def test_remarks_on_a_long_title_and_a_number_in_one_run() -> None:
    long = "Vente ou caisse ou accueil ou tout autre travail"
    attempt = play("A", *filled(label=long, phone="0639981562"), GIVE)
    assert [remark.id for remark in attempt.remarks()] == ["short", "pairs"]
    assert attempt.check().done


def test_the_other_side_tells_what_it_saw() -> None:
    attempt = play("A", GIVE)
    hear(attempt)
    go_on(attempt, *filled(), GIVE)
    lines = [
        line.text
        for line in attempt.activity.replay
        if attempt.scenario.holds(line.predicate, line.args)
    ]
    assert lines[0].startswith("Titre lu")
    assert lines[-1].endswith("J’appelle tout de suite.")
    assert len(lines) == 3


def test_what_is_typed_in_a_field_is_taken_back_at_once() -> None:
    attempt = play("A", *(("fill", "label", "Vente"[:n]) for n in range(1, 6)))
    assert head(attempt).head.label == "Vente"
    go_on(attempt, ("fill", "city", "Belleval"), ("undo",), ("undo",))
    assert head(attempt).head == head(play("A")).head
    with pytest.raises(NotOfferedError):
        go_on(attempt, ("undo",))


@pytest.mark.parametrize("row", [("fill", "summary", "x"), ("go-on",), ("undo",), ("dance",)])
def test_what_cannot_be_done_is_refused(row: Row) -> None:
    attempt = play("A")
    with pytest.raises(NotOfferedError):
        go_on(attempt, row)
    assert head(attempt).acts == ()


def test_the_block_is_taken_home_as_it_was_given() -> None:
    attempt = play("A", *filled())
    assert head(attempt).to_take("head") == ()
    go_on(attempt, GIVE)
    plan = attempt.activity.sheet
    assert plan is not None
    made = sheet_of(plan, attempt.scenario.to_take)
    assert made.blocks[0].lines == (
        "Samira Benali",
        "Vente",
        "Belleval",
        "06 39 98 15 62",
        "samira.benali@messagerie.example",
    )


def test_a_parked_visit_is_found_again_in_the_middle_of_a_story() -> None:
    attempt = play("A", ("fill", "label", "Vente"), ("undo",), GIVE, ("go-on",))
    again = Attempt.restored(
        attempt.snapshot(), attempt.visit, attempt.activity, ROOM.scenario(attempt.activity)
    )
    assert head(again).moments.shown == head(attempt).moments.shown
    assert head(again).head == head(attempt).head
    assert head(again).now == head(attempt).now


def test_players_without_reading_do_not_pass() -> None:
    activity = shipped("cv", "cv2")["C"]
    texts = bank([*shipped("cv", "cv2").values()])
    assert share(ROOM, activity, texts, uniform, range(200)) == 0
    for name in judgements(ROOM, activity):
        for last in (False, True):
            assert share(ROOM, activity, texts, always(name, last), range(3)) == 0, (name, last)


def test_no_single_click_meets_a_check() -> None:
    assert single_clicks(ROOM, shipped("cv", "cv2")["C"]) == []


def test_random_play_can_always_be_replayed() -> None:
    texts = ["", "Vente", "0639981562", "x"]
    for seed in range(12):
        activity = shipped("cv", "cv2")["D" if seed % 2 else "C"]
        chance, world = Random(seed), head(begin(ROOM, activity))
        for _ in range(60):
            offer = chance.choice(world.offers())
            text = chance.choice(texts) if offer.writes else ""
            world.perform(Act(offer.name, offer.target, text))
        again = ROOM.scenario(activity)
        again.restore(world.snapshot())
        assert again.acts == world.acts
        assert again.now == world.now
