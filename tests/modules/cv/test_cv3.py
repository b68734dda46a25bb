"""CV3: pieces of a life become lines of a CV; what is invented meets its interview."""

from random import Random

import pytest

from kiosk.learning.attempt import Attempt
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.learning.sheets import sheet_of
from kiosk.modules.clicker import always, bank, judgements, one_sided, share, uniform
from kiosk.modules.cv.life import complete
from kiosk.modules.cv.room import ROOM
from kiosk.modules.single_click import single_clicks
from kiosk.modules.traces import begin
from tests.modules.cv.exercise import Row, hear, lines_page, play_at
from tests.modules.mailbox.exercise import VARIANTS
from tests.modules.shipped import failed, go_on, opened, shipped

GIVE: Row = ("give",)
OLD: tuple[Row, ...] = (
    ("fill", "e1-when", "février 2022"),
    ("fill", "e1-place", "Librairie Page 12, Villeneuve"),
    ("fill", "e1-line-1", "Ranger les livres"),
)
NOW: tuple[Row, ...] = (
    ("place", "now e1"),
    ("fill", "e2-when", "depuis septembre 2023"),
    ("fill", "e2-place", "Famille, Villeneuve"),
    ("verb", "e2-line-1 Garder"),
    ("fill", "e2-line-1", "Garder 2 enfants"),
)
"""Lina (C): the draft mended, and a second experience above it."""


def play(variant: str, *rows: Row) -> Attempt:
    return play_at("cv3", variant, *rows)


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_world_is_a_life_of_which_the_draft_says_little(variant: str) -> None:
    world = lines_page(play(variant))
    assert len(world.cards) == 5
    assert [card.id for card in world.cards.values() if card.invented] == ["fake"]
    assert world.aside == ("now", "summer", "club", "fake")
    assert not any(map(complete, world.entries))
    assert world.outcome(world.entries) == "story"
    for card in world.cards.values():
        told = " ".join(card.story)
        assert card.invented or all(str(year) in told or card.still for year in card.years)
        assert card.invented or any(char.isdigit() for char in card.story[0])


def test_two_lines_of_a_life_are_given_and_the_phone_rings() -> None:
    attempt = play("C", *OLD, *NOW)
    assert failed(attempt) == ["given"]
    go_on(attempt, GIVE)
    lines = " ".join(lines_page(attempt).moments.lines)
    assert "[" not in lines
    assert "Garde d’enfants" in lines
    assert "Garder 2 enfants" in lines
    assert hear(attempt) == ["called"]
    assert attempt.check().done
    assert attempt.level == 3


def test_a_line_is_true_with_other_words_of_the_same_life() -> None:
    attempt = play("C", *OLD, *NOW, ("fill", "e2-role", "Baby-sitter"), GIVE)
    assert attempt.check().done


@pytest.mark.parametrize(
    "rows",
    [
        [("place", "fake e1")],
        [("new",), ("fill", "e3-role", "Vendeuse"), ("fill", "e3-place", "Zora, Lyon")],
        [("fill", "e2-role", "Directrice d’une crèche")],
        [("fill", "e2-place", "Crèche Les Oursons, Lyon")],
    ],
)
def test_what_is_invented_is_asked_about_at_the_interview(rows: list[Row]) -> None:
    attempt = play("C", *OLD, *NOW, *rows, GIVE)
    assert "Qui était votre responsable" in lines_page(attempt).moments.lines[1]
    assert hear(attempt) == ["invented"]
    assert opened(attempt) == ["true-line"]
    assert "t-true" in failed(attempt)
    assert not attempt.check().done


def test_an_invented_line_is_taken_off_and_a_true_one_is_written() -> None:
    attempt = play("C", ("place", "fake e1"), *OLD, GIVE)
    assert hear(attempt) == ["invented"]
    go_on(attempt, ("off", "e2"))
    assert failed(attempt) == ["t-true", "t-complete", "t-new"]
    go_on(attempt, *(tuple(part.replace("e2", "e3") for part in row) for row in NOW))
    assert failed(attempt) == ["t-new"]
    go_on(attempt, GIVE)
    assert hear(attempt) == ["called"]
    assert attempt.check().done
    assert attempt.level == 1


@pytest.mark.parametrize(
    ("rows", "story", "check"),
    [
        ([("fill", "e2-line-2", "J’aide aussi ma mère")], "story", "c-short"),
        ([("fill", "e2-place", "")], "thin", "c-complete"),
        ([("fill", "e2-when", "l’an dernier")], "thin", "c-complete"),
        ([("fill", "e2-line-1", "Mes frères")], "thin", "c-complete"),
        ([("down", "e2")], "order", "c-newest"),
        ([("fill", "e2-when", "depuis 2019")], "doubt", "c-new"),
        ([("off", "e1")], "thin", "c-complete"),
    ],
)
def test_a_page_that_is_read_too_slowly_is_put_back(
    rows: list[Row], story: str, check: str
) -> None:
    attempt = play("C", *OLD, *NOW, *rows, GIVE)
    assert hear(attempt) == [story]
    assert opened(attempt) == ["clear-line"]
    assert check in failed(attempt)
    go_on(attempt, *(("undo",) for _ in rows), GIVE)
    assert hear(attempt) == ["called"]
    assert attempt.check().done


def test_a_verb_begins_a_line_takes_the_place_of_another_and_is_taken_back() -> None:
    attempt = play("C", ("put", "now"), ("verb", "e2-line-1 Garder"))

    def first_line(entry: int) -> str:
        return lines_page(attempt).entries[entry].lines[0]

    assert first_line(1) == "Garder "
    go_on(attempt, ("fill", "e2-line-1", "Garder 2 enfants"), ("verb", "e2-line-1 Aider"))
    assert first_line(1) == "Aider 2 enfants"
    go_on(attempt, ("undo",), ("undo",), ("undo",))
    assert first_line(1) == ""
    go_on(attempt, ("verb", "e1-line-1 Ranger"))
    assert first_line(0).startswith("Ranger Pendant mon stage")


def test_a_card_stands_once_on_the_page_and_comes_back_to_the_side() -> None:
    attempt = play("C", ("put", "summer"), ("place", "club e1"))
    world = lines_page(attempt)
    assert [entry.card for entry in world.entries] == ["club", "old", "summer"]
    assert world.aside == ("now", "fake")
    with pytest.raises(NotOfferedError):
        go_on(attempt, ("put", "club"))
    go_on(attempt, ("off", "e3"), ("put", "e1"), ("up", "e1"), ("down", "e1"))
    assert [entry.card for entry in world.entries] == ["summer", "old"]
    assert "club" in world.aside


@pytest.mark.parametrize(
    "row",
    [("put", "e1"), ("put", "nothing"), ("place", "now"), ("place", "e1 e1"), ("place", "x e1"),
     ("off", "e9"), ("up", "e1"), ("down", "e1"), ("fill", "e1-date", "x"),
     ("fill", "e9-when", "x"), ("verb", "e1-line-1 Dormir"), ("verb", "e1-when Garder"),
     ("undo",), ("go-on",), ("dance",)],
)  # fmt: skip
def test_what_cannot_be_done_is_refused_and_changes_nothing(row: Row) -> None:
    attempt = play("C")
    with pytest.raises(NotOfferedError):
        go_on(attempt, row)
    assert lines_page(attempt).acts == ()
    assert lines_page(attempt).entries == lines_page(play("C")).entries


def test_a_page_has_room_for_six_and_an_empty_one_is_not_given() -> None:
    attempt = play("C", *[("new",)] * 5)
    with pytest.raises(NotOfferedError):
        go_on(attempt, ("new",))
    names = [offer.name for offer in lines_page(attempt).offers()]
    assert "new" not in names
    go_on(attempt, *(("off", f"e{n}") for n in range(1, 7)))
    assert "give" not in [offer.name for offer in lines_page(attempt).offers()]
    with pytest.raises(NotOfferedError):
        go_on(attempt, GIVE)


def test_the_lines_are_taken_home_as_they_were_given() -> None:
    attempt = play("C", *OLD, *NOW)
    assert lines_page(attempt).to_take("lines") == ()
    go_on(attempt, GIVE)
    plan = attempt.activity.sheet
    assert plan is not None
    assert sheet_of(plan, attempt.scenario.to_take).blocks[0].lines == (
        "depuis septembre 2023, Garde d’enfants, Famille, Villeneuve",
        "• Garder 2 enfants",
        "février 2022, Stage de 3e, Librairie Page 12, Villeneuve",
        "• Ranger les livres",
    )


def test_the_other_side_tells_what_it_saw() -> None:
    attempt = play("C", GIVE)
    hear(attempt)
    go_on(attempt, *OLD, *NOW, GIVE)
    told = [r.text for r in attempt.activity.replay if attempt.scenario.holds(r.predicate, r.args)]
    assert told[0].startswith("Une phrase longue")
    assert len(told) == 3


def test_a_parked_visit_is_found_again_in_the_middle_of_a_story() -> None:
    attempt = play("C", *OLD, *NOW, ("undo",), ("off", "e1"), ("put", "fake"), GIVE, ("go-on",))
    again = Attempt.restored(
        attempt.snapshot(), attempt.visit, attempt.activity, ROOM.scenario(attempt.activity)
    )
    assert lines_page(again).moments.shown == lines_page(attempt).moments.shown
    assert lines_page(again).entries == lines_page(attempt).entries


def test_players_without_reading_do_not_pass() -> None:
    activity = shipped("cv", "cv3")["C"]
    texts = bank([*shipped("cv", "cv3").values()])
    assert share(ROOM, activity, texts, uniform, range(60)) == 0
    for name in judgements(ROOM, activity):
        for last in (False, True):
            assert share(ROOM, activity, texts, always(name, last), range(2)) == 0, (name, last)


def test_who_puts_every_card_on_the_page_does_not_pass() -> None:
    activity = shipped("cv", "cv3")["C"]
    straight = next(trace for trace in activity.traces if trace.id == "by-drag")
    every = [Act("put", card) for card in ("fake", "club", "summer")]
    assert not one_sided(ROOM, activity, straight, every)


def test_no_single_click_meets_a_check() -> None:
    assert single_clicks(ROOM, shipped("cv", "cv3")["C"]) == []


def test_random_play_can_always_be_replayed() -> None:
    texts = ["", "2025", "Ranger les livres", "Je", "Villeneuve"]
    for seed in range(12):
        activity = shipped("cv", "cv3")["D" if seed % 2 else "C"]
        chance, world = Random(seed), lines_page(begin(ROOM, activity))
        for _ in range(60):
            offer = chance.choice(world.offers())
            text = chance.choice(texts) if offer.writes else ""
            world.perform(Act(offer.name, offer.target, text))
        again = lines_page(begin(ROOM, activity))
        again.restore(world.snapshot())
        assert again.entries == world.entries
        assert again.acts == world.acts
