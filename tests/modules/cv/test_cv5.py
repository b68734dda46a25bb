"""CV5: a CV is fitted to an ad, with what is so; what is not so is asked about."""

from pathlib import Path

import pytest

from kiosk.learning.attempt import Attempt
from kiosk.learning.keywords import says
from kiosk.learning.private_numbers import private
from kiosk.learning.scenario import NotOfferedError
from kiosk.learning.sheets import sheet_of
from kiosk.modules.clicker import always, bank, judgements, share, uniform
from kiosk.modules.cv.offer_scenario import OfferPage
from kiosk.modules.cv.offer_world import prepare_offer
from kiosk.modules.cv.room import ROOM
from kiosk.modules.single_click import single_clicks
from kiosk.modules.traces import begin
from tests.modules.mailbox.exercise import FICTION, VARIANTS
from tests.modules.shipped import failed, go_on, opened, shipped

Row = tuple[str, ...]
MARKS: tuple[Row, ...] = (("mark", "11 11"), ("mark", "18 18"), ("mark", "22 24"))
NEAR: Row = ("fill", "w3", "Accueillir, peser, rendre la monnaie, ranger")
FIRST: Row = ("place", "w3 w1")
SEND: Row = ("send",)
WHOLE = ("0 9", "10 16", "17 24", "25 30")
ENGLISH: Row = ("fill", "skill", "Football, anglais courant")
HONEST = "Bonjour Madame,\nJe ne parle pas encore anglais.\nCordialement,\nLina Traoré"


def offer(attempt: Attempt) -> OfferPage:
    assert isinstance(attempt.scenario, OfferPage)
    return attempt.scenario


def play(variant: str, *rows: Row) -> Attempt:
    return go_on(begin(ROOM, shipped("cv", "cv5")[variant]), *rows)


def hear(attempt: Attempt) -> list[str]:
    before = len(offer(attempt).moments.told)
    while offer(attempt).moments.name:
        go_on(attempt, ("go-on",))
    return offer(attempt).moments.told[before:]


def asked() -> Attempt:
    """A CV with too much on it was sent, and the recruiter asked."""
    attempt = play("C", *MARKS, NEAR, FIRST, ENGLISH, SEND)
    hear(attempt)
    return attempt


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_world_is_an_ad_and_a_cv_that_does_not_speak_of_it(variant: str) -> None:
    world = offer(play(variant))
    assert len(world.ad.known) >= 5
    assert len(world.ad.lacking) == 3
    page = world.desk.page
    assert not world.matched(page)
    assert not world.claimed(page)
    works = [id for id in page.order if world.desk.lines[id].part == "work"]
    assert works[-1] == world.nearest
    assert page.text("contact").startswith(tuple(f"{n[:2]} {n[2:4]} {n[4:]}" for n in FICTION))
    assert not private(page.text("contact"))


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_card_says_what_can_be_done_and_what_cannot(variant: str) -> None:
    world = offer(play(variant))
    for keyword in world.ad.known:
        assert says(world.life, keyword), keyword.id
    for line in world.ad.lines:
        assert sum(says([line], keyword) for keyword in world.ad.known) <= 2, line
    silent = [a.keyword.id for a in world.ad.lacking if not says(world.life, a.keyword)]
    assert len(silent) <= 1, "what the card does not name at all"


def test_a_fitted_cv_is_read_and_told_about() -> None:
    attempt = play("C")
    assert attempt.current.id == "read"
    go_on(attempt, *MARKS)
    assert attempt.achieved() == ("read",)
    assert failed(attempt) == ["words", "first"]
    go_on(attempt, NEAR, FIRST)
    assert failed(attempt) == ["sent"]
    go_on(attempt, SEND)
    assert hear(attempt) == ["called"]
    assert attempt.check().done
    assert attempt.level == 3
    assert [remark.id for remark in attempt.remarks()] == ["title"]


def test_words_may_stand_in_title_profile_and_experience() -> None:
    rows: tuple[Row, ...] = (
        ("fill", "title", "Vente"),
        ("fill", "profile", "J’aime le travail d’EQUIPE"),
        ("fill", "w2", "Acceuil des clients du voisinage"),
        ("up", "w3"),
        ("up", "w3"),
    )
    attempt = play("C", *MARKS, *rows, SEND)
    assert hear(attempt) == ["called"]
    assert {k.id for k in offer(attempt).matched(offer(attempt).sent[0].page)} == {
        "sales", "team", "welcome", "clients"
    }  # fmt: skip
    assert attempt.check().done


def test_the_whole_ad_in_yellow_chooses_nothing() -> None:
    attempt = play("C", *(("mark", words) for words in WHOLE))
    assert failed(attempt) == ["choice"]
    go_on(attempt, ("unmark", "0 9"), ("unmark", "10 16"))
    assert attempt.achieved() == ("read",)


def test_what_is_not_so_is_asked_about() -> None:
    attempt = play("C", *MARKS, NEAR, FIRST)
    go_on(attempt, ENGLISH)
    assert failed(attempt) == ["true-lines"]
    go_on(attempt, SEND)
    world = offer(attempt)
    assert "6 jours" in world.moments.shown[0]
    with pytest.raises(NotOfferedError):
        go_on(attempt, ("take-off", "skill"))
    go_on(attempt, ("go-on",))
    assert world.moments.shown[1].startswith("«\u00a0You speak English")
    assert hear(attempt) == ["claim"]
    assert opened(attempt) == ["truth"]
    assert (world.now - offer(play("C")).now).days == 6
    with pytest.raises(NotOfferedError):
        go_on(attempt, SEND)


def test_the_line_goes_and_a_short_message_says_why() -> None:
    attempt = asked()
    assert failed(attempt) == ["t-off", "t-sent", "t-says", "t-short"]
    with pytest.raises(NotOfferedError):
        go_on(attempt, ("send-message",))
    go_on(attempt, ("take-off", "skill"), ("fill", "message", HONEST), ("send-message",))
    assert hear(attempt) == ["thanks"]
    assert attempt.check().done
    assert attempt.level == 1


@pytest.mark.parametrize(
    ("text", "missing", "story"),
    [
        ("Je n’ai jamais appris l’anglais.", [], "thanks"),
        ("J’ai retiré anglais de mon CV.", [], "thanks"),
        ("L’anglais : une erreur dans le CV.", [], "thanks"),
        ("J’ai exagéré pour l’anglais.", [], "thanks"),
        ("La ligne anglais n’est plus sur mon CV.", [], "thanks"),
        ("Voici mon nouveau CV.", ["t-says"], "vague"),
        ("Je parle anglais.", ["t-says"], "vague"),
        ("Pas encore de permis B.", ["t-says"], "vague"),
        (HONEST + " mot" * 50, ["t-short"], "thanks"),
    ],
)
def test_a_message_is_judged_by_what_it_says(text: str, missing: list[str], story: str) -> None:
    rows: tuple[Row, ...] = (("take-off", "skill"), ("fill", "message", text), ("send-message",))
    attempt = go_on(asked(), *rows)
    assert hear(attempt) == [story]
    assert failed(attempt) == missing


def test_a_message_with_the_same_line_again_changes_nothing() -> None:
    attempt = go_on(asked(), ("fill", "message", HONEST), ("send-message",))
    assert hear(attempt) == ["still"]
    assert failed(attempt) == ["t-off", "t-sent"]
    go_on(attempt, ("fill", "skill", "Football, anglais à apprendre"), ("send-message",))
    assert hear(attempt) == ["thanks"]
    assert attempt.check().done


def test_too_few_words_and_a_near_experience_that_comes_late_go_unread() -> None:
    attempt = play("C", SEND)
    assert hear(attempt) == ["unseen"]
    assert opened(attempt) == ["seen"]
    go_on(attempt, NEAR, SEND)
    assert hear(attempt) == ["buried"]
    assert failed(attempt) == ["s-first", "s-new"]
    go_on(attempt, ("take-off", "w1"), ("take-off", "w2"), SEND)
    assert hear(attempt) == ["called"]
    assert attempt.check().done


def test_a_line_that_is_off_does_not_count() -> None:
    attempt = play("C", *MARKS, NEAR, FIRST, ENGLISH, ("take-off", "skill"))
    assert failed(attempt) == ["sent"]
    go_on(attempt, ("take-off", "w3"))
    assert failed(attempt) == ["words", "first"]
    go_on(attempt, ("undo",), ("put-back", "skill"))
    assert failed(attempt) == ["true-lines"]


def test_typing_is_found_again_as_it_was() -> None:
    attempt = play("C", *(("fill", "title", "Vente"[:n]) for n in range(1, 6)), FIRST, ("undo",))
    rows = attempt.scenario.snapshot()
    again = play("C")
    again.scenario.restore(rows)
    assert [row[0] for row in rows] == ["fill", "place", "undo"]
    assert offer(again).desk.page == offer(attempt).desk.page
    go_on(again, ("undo",))
    assert offer(again).desk.page.text("title") == "Cherche du travail"


def test_numbers_that_look_real_are_not_kept() -> None:
    world = offer(play("C", ("fill", "profile", "Carte 4970 1234 5678 9012")))
    assert "4970" not in world.desk.page.text("profile")


def test_the_marked_ad_is_taken_home() -> None:
    attempt = play("C", *MARKS, NEAR, FIRST, SEND)
    hear(attempt)
    plan = attempt.activity.sheet
    assert plan is not None
    made = sheet_of(plan, attempt.scenario.to_take)
    assert made.blocks[0].lines[2] == "Vous « conseillez » les pains et « rendez la monnaie »."
    assert made.blocks[1].lines == ("accueillir", "rendre la monnaie", "ranger")
    assert made.blocks[-1].blank == 3


def test_players_without_reading_do_not_pass() -> None:
    activity = shipped("cv", "cv5")["C"]
    texts = bank(shipped("cv", "cv5").values())
    assert share(ROOM, activity, texts, uniform, range(60)) == 0
    for name in judgements(ROOM, activity):
        for last in (False, True):
            assert share(ROOM, activity, texts, always(name, last), range(2)) == 0, (name, last)


def test_few_checks_are_met_by_one_click() -> None:
    met = set().union(*single_clicks(ROOM, shipped("cv", "cv5")["C"]))
    assert met == {"first"}


def test_an_author_is_told_what_is_missing(tmp_path: Path) -> None:
    activity = shipped("cv", "cv5")["C"]
    lines = {**activity.variant.world, "values": {}}
    (tmp_path / "stories.yaml").write_text("called: {lines: [x]}\n", "utf-8")
    world = {**lines, "stories": "stories.yaml"}
    with pytest.raises(ValueError, match="stories: write"):
        prepare_offer(world, tmp_path)
    with pytest.raises(ValueError, match="no experience"):
        prepare_offer({**world, "nearest": "school"}, tmp_path)
    with pytest.raises(ValueError, match="write ad"):
        prepare_offer({key: part for key, part in world.items() if key != "life"}, tmp_path)
