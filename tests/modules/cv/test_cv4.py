"""CV4: a CV that was laid out by hand: what is judged, what comes of each sheet."""

from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

import pytest

from kiosk.learning.attempt import Attempt
from kiosk.learning.rich_layout import page_count
from kiosk.learning.rich_text import ALIGNS, FONTS, LISTS, STYLES
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.learning.sheets import sheet_of
from kiosk.modules.clicker import always, bank, judgements, share, uniform
from kiosk.modules.cv.layout_reading import has_gaps, outcome
from kiosk.modules.cv.layout_scenario import CvLayout
from kiosk.modules.cv.layout_world import prepare_layout
from kiosk.modules.cv.room import ROOM
from kiosk.modules.single_click import single_clicks
from kiosk.modules.traces import begin
from tests.modules.mailbox.exercise import VARIANTS
from tests.modules.shipped import failed, go_on, opened, shipped

Row = tuple[str, ...]
PRINT: Row = ("print",)
STORY: tuple[Row, ...] = (("go-on",),) * 3
EVERYTHING: tuple[Row, ...] = (("font", "all", FONTS[0]), ("size", "all", "11"))
STYLES_OF_TITLES: tuple[Row, ...] = tuple(
    ("style", id, "section") for id in ("exp", "form", "skills", "more")
)
LISTS_MADE: tuple[Row, ...] = (
    ("list", "a1..a3", "bullet"), ("list", "b1..b2", "bullet"), ("list", "s1..s3", "bullet"),
)  # fmt: skip
BLANKS_OUT: tuple[Row, ...] = tuple(("join", f"e{n}") for n in range(1, 11))


def play(variant: str, *rows: Row) -> Attempt:
    """A new attempt after these acts."""
    return go_on(begin(ROOM, shipped("cv", "cv4")[variant]), *rows)


def desk(attempt: Attempt) -> CvLayout:
    """The world of an attempt."""
    assert isinstance(attempt.scenario, CvLayout)
    return attempt.scenario


def tabbed(attempt: Attempt) -> list[Row]:
    """Acts that put a tab where spaces stand."""
    made: list[Row] = []
    for paragraph in desk(attempt).writer.document.paragraphs:
        parts = [part for part in paragraph.text.split("   ") if part.strip()]
        if len(parts) > 1:
            text = "\t".join(part.strip() for part in parts)
            made.append(("fill", f"doc/{paragraph.id}", text))
    return made


def tidy(attempt: Attempt) -> Attempt:
    """Everything but the print."""
    there = {paragraph.id for paragraph in desk(attempt).writer.document.paragraphs}
    blanks = [row for row in BLANKS_OUT if row[1] in there]
    acts = (*EVERYTHING, *STYLES_OF_TITLES, *LISTS_MADE, *tabbed(attempt), *blanks)
    return go_on(attempt, *acts)


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_document_is_as_messy_as_its_story_says(variant: str) -> None:
    world = desk(play(variant))
    document = world.first
    fonts = {run.look.font for p in document.paragraphs for run in p.runs}
    assert len(fonts) == 4
    assert page_count(document) == 2
    assert has_gaps(document, 3)
    assert outcome(document) == "lost"
    steps = {step.id for step in shipped("cv", "cv4")[variant].steps}
    assert steps.isdisjoint(play(variant).achieved())


@pytest.mark.parametrize("variant", "ABCD")
def test_a_tidy_page_that_is_printed_is_the_goal(variant: str) -> None:
    attempt = tidy(play(variant))
    assert failed(attempt) == ["printed"]
    go_on(attempt, PRINT, *STORY)
    verdict = attempt.check()
    assert verdict.done
    assert verdict.level == 3
    assert [check.id for check in verdict.remarks] == ["name", "stops", "looked"]


@pytest.mark.parametrize(
    ("spoil", "check"),
    [
        (("style", "form", "text"), "styled"),
        (("fill", "doc/edu2", "Brevet      2022"), "gaps"),
        (("fill", "doc/a1", "- Recevoir les colis"), "lists"),
        (("list", "s2", "none"), "lists"),
        (("font", "m1:0..m1:2", FONTS[2]), "font"),
        (("size", "m1:0..m1:2", "9"), "size"),
        (("size", "all", "28"), "pages"),
        (("erase", "m1"), "words"),
        (("fill", "doc/job", "Commandes"), "words"),
        (("insert", "m1", "\n\n\n"), "blanks"),
    ],
)
def test_each_slip_is_told_by_its_own_sentence(spoil: Row, check: str) -> None:
    attempt = tidy(play("C"))
    go_on(attempt, spoil)
    every = {c.id for step in attempt.activity.steps for c in attempt.missing(step)}
    assert check in every


def test_other_ways_are_as_good() -> None:
    attempt = play("C", ("style", "all", "text"), ("font", "all", FONTS[1]))
    go_on(attempt, ("erase", "e2..e3"), ("erase", "e6..e7"), ("list", "a1..a3", "number"))
    go_on(attempt, *STYLES_OF_TITLES, *LISTS_MADE[1:])
    for paragraph in desk(attempt).writer.document.paragraphs:
        if "   " in paragraph.text:
            go_on(attempt, ("fill", f"doc/{paragraph.id}", " ".join(paragraph.text.split())))
    go_on(attempt, ("fill", "doc/exp", "EXPÉRIENCE :"), ("preview", "on"), ("preview", "off"))
    go_on(attempt, PRINT)
    verdict = attempt.check()
    assert verdict.done
    assert "looked" not in [check.id for check in verdict.remarks]


@pytest.mark.parametrize(
    ("acts", "story", "repair"),
    [
        ((("size", "all", "6"),), "tiny", "enlarge"),
        ((), "lost", "gather"),
        ((*EVERYTHING, *BLANKS_OUT), "shifted", "straighten"),
    ],
)
def test_each_sheet_has_its_story_and_its_repair(
    acts: tuple[Row, ...], story: str, repair: str
) -> None:
    attempt = play("C", *acts, PRINT)
    world = desk(attempt)
    assert world.moments.name == story
    assert opened(attempt) == []
    with pytest.raises(NotOfferedError):
        go_on(attempt, ("undo",))
    assert [offer.name for offer in world.offers()] == ["go-on"]
    go_on(attempt, *STORY)
    assert opened(attempt) == [repair]
    tidy(attempt)
    assert failed(attempt)[-1].endswith("-printed")
    go_on(attempt, PRINT)
    assert attempt.check().done
    assert attempt.level == 1


def test_a_sheet_that_is_not_the_text_any_more_is_printed_again() -> None:
    attempt = go_on(tidy(play("C")), PRINT, *STORY, ("bold", "m1", "on"))
    assert failed(attempt) == ["printed"]
    assert attempt.check().done is False
    assert go_on(attempt, ("undo",)).check().done


def test_the_other_side_tells_what_it_saw() -> None:
    attempt = go_on(play("C", ("size", "all", "6"), PRINT, *STORY), ("undo",))
    go_on(tidy(attempt), PRINT)
    said = [
        line.text
        for line in attempt.activity.replay
        if attempt.scenario.holds(line.predicate, line.args)
    ]
    assert "fourmi" in said[0]
    assert said[-1].startswith("Une seule police")


def test_the_model_of_the_page_is_taken_home() -> None:
    attempt = tidy(play("C"))
    plan = attempt.activity.sheet
    assert plan is not None
    assert not any(block.title == "Ma page" for block in sheet_of(plan, own(attempt)).blocks)
    go_on(attempt, ("tabs", "job1..job2", "right 165"), PRINT, *STORY)
    first = sheet_of(plan, own(attempt)).blocks[0]
    assert first.lines == (
        f"Police\u00a0: {FONTS[0]}",
        "Taille du texte, en points\u00a0: 11",
        "Taille des titres, en points\u00a0: 14",
        "Marges, en millimètres\u00a0: 20",
        "Taquet des dates, en millimètres\u00a0: 165",
    )
    assert desk(attempt).to_take("other") == ()


def own(attempt: Attempt) -> Callable[[str], Sequence[str]]:
    """What a sheet asks of the world."""
    return attempt.scenario.to_take


def test_numbers_that_look_real_are_made_unreadable() -> None:
    attempt = play("C", ("fill", "doc/m1", "FR76 3000 6000 0112 3456 7890 189"))
    text = desk(attempt).writer.document.paragraph("m1").text
    assert "•" in text
    assert "7890" not in text


def test_a_parked_visit_is_found_again_with_its_text() -> None:
    attempt = tidy(play("B"))
    go_on(attempt, PRINT, ("go-on",))
    again = Attempt.restored(
        attempt.snapshot(), attempt.visit, attempt.activity, ROOM.scenario(attempt.activity)
    )
    assert desk(again).writer.document == desk(attempt).writer.document
    assert desk(again).moments.shown == desk(attempt).moments.shown
    assert len(attempt.snapshot().state) < 4000, "a whole visit fits in a few lines"


def test_players_without_reading_do_not_pass() -> None:
    activity = shipped("cv", "cv4")["C"]
    texts = bank([activity])
    assert share(ROOM, activity, texts, uniform, range(20)) == 0
    for name in judgements(ROOM, activity):
        assert share(ROOM, activity, texts, always(name), range(1)) == 0, name


def test_no_single_click_meets_a_check() -> None:
    assert single_clicks(ROOM, shipped("cv", "cv4")["C"]) == []


TEXTS = {
    "style": tuple(STYLES), "font": FONTS, "size": ("6", "11", "28"), "list": LISTS,
    "align": ALIGNS, "bold": ("on", "off"), "italic": ("on", "off"), "margin": ("10", "40"),
    "tabs": ("right 160", "left 30 left 60", ""), "insert": ("un\ndeux", "mot"),
    "fill": ("Autre\tchose", "", "-  signe"),
}  # fmt: skip


def test_random_play_never_breaks_the_world() -> None:
    for seed in range(6):
        chance, attempt = Random(seed), play("D" if seed % 2 else "demo")
        world = desk(attempt)
        for _ in range(60):
            offer = chance.choice(world.offers())
            text = chance.choice(TEXTS[offer.name]) if offer.writes else ""
            world.perform(Act(offer.name, offer.target, text))
            attempt.check()
        assert page_count(world.writer.document) >= 1


def test_what_an_author_forgot_is_told(tmp_path: Path) -> None:
    (tmp_path / "d.yaml").write_text("margins: {top: 20}\nparagraphs: []\n")
    (tmp_path / "s.yaml").write_text("read: [a]\n")
    world: dict[str, object] = {
        "start": "2026-11-27T10:00+01:00", "document": "d.yaml", "stories": "s.yaml",
        "values": {},
    }  # fmt: skip
    with pytest.raises(ValueError, match=r"d\.yaml: write"):
        prepare_layout(world, tmp_path)
    with pytest.raises(ValueError, match="world: write"):
        prepare_layout({**world, "more": 1}, tmp_path)
