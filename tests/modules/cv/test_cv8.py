"""CV8: a page is read in 30 seconds; what stays in mind, and what its author makes of it."""

from random import Random

import pytest

from kiosk.learning.activity import Activity
from kiosk.learning.attempt import Attempt
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.learning.sheets import sheet_of
from kiosk.modules.clicker import always, bank, judgements, share, uniform
from kiosk.modules.cv.own_page import Line, OwnPage
from kiosk.modules.cv.reader_rules import Memory, begins_with_verb, remembered
from kiosk.modules.cv.reader_scenario import RECALL, ReadPage
from kiosk.modules.cv.room import ROOM
from kiosk.modules.single_click import single_clicks
from kiosk.modules.traces import begin
from tests.modules.mailbox.exercise import FICTION, VARIANTS
from tests.modules.shipped import failed, go_on, opened, shipped

Row = tuple[str, ...]
ALONE: tuple[Row, ...] = (("sit", "alone"), ("show",))
READ: tuple[Row, ...] = (("sit", "pair"), ("show",), ("hide",))
SAID: tuple[Row, ...] = (
    ("unsaid", "job"),
    ("fill", "strength-1", "Tenir la caisse"),
    ("call-by", "none"),
    ("give-back",),
)
MENDED: tuple[Row, ...] = (
    ("fill", "line-title", "Vente en boutique"),
    ("place", "title profile"),
    ("fill", "line-w1", "Accueillir les clients"),
    ("place", "phone school"),
)


def activities() -> dict[str, Activity]:
    """Every variant of CV8."""
    return shipped("cv", "cv8")


def play(*rows: Row, variant: str = "C") -> Attempt:
    """A new attempt after these acts."""
    return go_on(begin(ROOM, activities()[variant]), *rows)


def page(attempt: Attempt) -> ReadPage:
    """The world of an attempt."""
    assert isinstance(attempt.scenario, ReadPage)
    return attempt.scenario


def finish(attempt: Attempt) -> list[str]:
    """Keep the page and hear what comes of it."""
    before = len(page(attempt).moments.told)
    go_on(attempt, ("finish",))
    while page(attempt).moments.name:
        go_on(attempt, ("go-on",))
    return page(attempt).moments.told[before:]


# -- what a recruiter keeps in mind --------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Ranger les rayons", True), ("Tenir la caisse", True), ("Vendre au marché", True),
        ("Éplucher les légumes", True), ("Atelier cuisine", False), ("Membre d’un club", False),
        ("J’ai rangé", False), ("Stage en cuisine", False), ("", False), ("60 repas", False),
    ],
)  # fmt: skip
def test_a_verb_at_the_start_of_a_line_is_told_from_a_noun(text: str, verb: bool) -> None:
    assert begins_with_verb(text) is verb


@pytest.mark.parametrize("variant", VARIANTS)
def test_of_a_first_page_one_strength_stays_and_nobody_can_call(variant: str) -> None:
    world = page(play(variant=variant))
    memory = world.memory_of(world.own.page)
    assert len(memory.strengths) == 1
    assert memory.missing == ("call", "job", "strengths")
    phones = [line.text for line in world.own.lines.values() if line.part == "phone"]
    assert all(phone.replace(" ", "").startswith(FICTION) for phone in phones)
    mails = [line.text for line in world.own.lines.values() if line.part == "mail"]
    assert all(mail.endswith(".example") for mail in mails)


def lines(*rows: tuple[str, str, str]) -> OwnPage:
    """A page of these (id, part, text)."""
    return OwnPage(Line(id, part, part, text) for id, part, text in rows)


def test_one_line_in_bold_is_read_first_and_two_are_none() -> None:
    own = lines(
        ("a", "work", "Ranger"), ("b", "work", "Compter"), ("c", "work", "Vendre"),
    )  # fmt: skip
    assert remembered(own.page, own.lines, ("x",)).strengths == ("Ranger", "Compter")
    own.embolden("c")
    assert remembered(own.page, own.lines, ("x",)).strengths == ("Vendre", "Ranger")
    own.embolden("b")
    assert remembered(own.page, own.lines, ("x",)).strengths == ("Ranger", "Compter")


def test_a_long_line_is_not_read_to_its_end() -> None:
    own = lines(("a", "work", "Ranger " + "tout " * 10), ("b", "work", "Compter"))
    assert remembered(own.page, own.lines, ("x",)).strengths == ("Compter",)


@pytest.mark.parametrize("number", ["06 39 98", "06 39 98 15 62 07", ""])
def test_a_number_that_is_not_whole_calls_nobody(number: str) -> None:
    own = lines(("a", "phone", number), ("b", "title", "Vente"))
    assert remembered(own.page, own.lines, ("vente",)) == Memory(job="Vente")


# -- the page ------------------------------------------------------------------------------------


def test_a_line_without_words_is_not_shown_and_each_change_is_taken_back() -> None:
    own = lines(("a", "work", "Ranger"), ("b", "work", "Compter"), ("c", "work", "Vendre"))
    own.write("b", "Com")
    own.write("b", "")
    assert own.page.shown == ("a", "c")
    own.shift("c", -1)
    own.embolden("a")
    assert own.page.shown == ("c", "a")
    own.undo()
    assert own.page.bold == frozenset()
    own.undo()
    own.undo()
    assert own.page == lines(*((x.id, x.part, x.text) for x in own.lines.values())).page
    assert not own.undoable
    with pytest.raises(ValueError, match="nothing to take back"):
        own.undo()


@pytest.mark.parametrize(
    "row",
    [("up", "name"), ("down", "phone"), ("up", "moon"), ("bold", "moon"), ("place", "name town x"),
     ("place", "name profile"), ("fill", "line-moon", "x"), ("fill", "job", "x"), ("undo",),
     ("show",), ("hide",), ("give-back",), ("sit", "moon"), ("go-on",), ("dance",)],
)  # fmt: skip
def test_what_cannot_be_done_is_refused_and_changes_nothing(row: Row) -> None:
    attempt = play()
    with pytest.raises(NotOfferedError):
        go_on(attempt, row)
    assert page(attempt).acts == ()
    assert page(attempt).own.page == page(play()).own.page


# -- two at one PC -------------------------------------------------------------------------------


def test_a_person_reads_says_three_things_and_the_page_is_changed() -> None:
    attempt = play(*READ)
    assert page(attempt).phase == RECALL
    with pytest.raises(NotOfferedError):
        go_on(attempt, ("give-back",))
    with pytest.raises(NotOfferedError):
        go_on(attempt, ("up", "phone"))
    go_on(attempt, *SAID)
    (reading,) = page(attempt).readings
    assert reading.memory == Memory("", ("Tenir la caisse",), "")
    assert reading.by == "pair"
    assert failed(attempt) == ["revised", "job", "strengths", "call"]
    go_on(attempt, *MENDED)
    assert failed(attempt) == ["kept"]
    assert finish(attempt) == ["kept"]
    assert attempt.check().done
    assert attempt.level == 3


def test_nothing_that_a_reader_says_is_judged() -> None:
    attempt = play(*READ, ("unsaid", "job"), ("unsaid", "strengths"), ("call-by", "none"))
    go_on(attempt, ("give-back",), *MENDED)
    assert finish(attempt) == ["kept"]
    assert attempt.check().done


def test_words_take_not_remembered_away_and_the_other_way_round() -> None:
    attempt = play(*READ, ("unsaid", "strengths"), ("fill", "strength-2", "Ranger"))
    recall = page(attempt).recall
    assert recall.unsaid == set()
    go_on(attempt, ("unsaid", "strengths"))
    assert recall.texts["strength-2"] == ""
    go_on(attempt, ("unsaid", "strengths"), ("call-by", "mail"), ("fill", "job", "Vente"))
    assert not recall.complete
    with pytest.raises(NotOfferedError):
        go_on(attempt, ("call-by", "mail"))
    for row in (("unsaid", "call"), ("fill", "call", "x")):
        with pytest.raises(NotOfferedError):
            go_on(attempt, row)


def test_while_somebody_reads_nothing_else_is_done() -> None:
    attempt = play(("sit", "pair"), ("show",))
    assert [offer.name for offer in page(attempt).offers()] == ["hide"]
    with pytest.raises(NotOfferedError):
        go_on(attempt, ("up", "phone"))


# -- alone ---------------------------------------------------------------------------------------


def test_alone_the_pc_reads_by_its_rules_and_reads_again() -> None:
    attempt = play(*ALONE)
    assert page(attempt).readings[0].memory.missing == ("call", "job", "strengths")
    go_on(attempt, *MENDED, ("show",))
    memory = page(attempt).readings[1].memory
    assert memory.missing == ()
    assert memory.strengths == ("Accueillir les clients", "Tenir la caisse, 4 semaines")
    assert finish(attempt) == ["kept"]
    assert attempt.check().done
    assert {remark.id for remark in attempt.remarks()} == {"person", "bold"}


@pytest.mark.parametrize(
    ("last", "story"),
    [(("fill", "line-phone", ""), "call"), (("fill", "line-title", "CV"), "job"),
     (("fill", "line-w1", "Clients"), "strengths")],
)  # fmt: skip
def test_what_cannot_be_said_is_told_and_can_be_mended(last: Row, story: str) -> None:
    attempt = play(*ALONE, *MENDED, last)
    assert finish(attempt) == [story]
    assert opened(attempt) == ["say-it"]
    assert failed(attempt) == [f"s-{story}", "s-kept"]
    go_on(attempt, ("undo",))
    assert failed(attempt) == ["s-kept"]
    assert finish(attempt) == ["kept"]
    assert attempt.check().done
    assert attempt.level == 1


def test_a_page_that_nobody_read_is_not_enough() -> None:
    attempt = play(*MENDED)
    assert finish(attempt) == ["kept"]
    assert "read" in failed(attempt)
    go_on(attempt, *ALONE)
    assert failed(attempt) == ["revised"]


def test_an_empty_page_is_not_kept() -> None:
    attempt = play()
    go_on(attempt, *(("fill", f"line-{id}", "") for id in page(attempt).own.lines))
    assert "finish" not in [offer.name for offer in page(attempt).offers()]
    with pytest.raises(NotOfferedError):
        go_on(attempt, ("finish",))


# -- home ----------------------------------------------------------------------------------------


def test_version_two_is_taken_home() -> None:
    attempt = play(*ALONE, *MENDED)
    assert page(attempt).to_take("page") == page(attempt).to_take("other") == ()
    finish(attempt)
    plan = attempt.activity.sheet
    assert plan is not None
    made = sheet_of(plan, attempt.scenario.to_take)
    assert made.blocks[0].lines[:4] == (
        "Samira Benali", "Vente en boutique", "Je suis motivée et je m’adapte à tout",
        "06 39 98 15 62",
    )  # fmt: skip


def test_a_number_that_looks_real_is_made_unreadable() -> None:
    attempt = play(("fill", "line-profile", "1 05 02 69 123 456 78"))
    assert "123" not in page(attempt).own.page.text("profile")


@pytest.mark.parametrize("rows", [READ, (*READ, *SAID, *MENDED), (*ALONE, ("finish",))])
def test_a_parked_visit_is_found_again(rows: tuple[Row, ...]) -> None:
    attempt = play(*rows)
    again = Attempt.restored(
        attempt.snapshot(), attempt.visit, attempt.activity, ROOM.scenario(attempt.activity)
    )
    assert page(again).phase == page(attempt).phase
    assert page(again).own.page == page(attempt).own.page
    assert page(again).readings == page(attempt).readings
    assert page(again).moments.shown == page(attempt).moments.shown


def test_players_without_reading_do_not_pass() -> None:
    activity = activities()["C"]
    texts = bank([activity])
    assert share(ROOM, activity, texts, uniform, range(100)) == 0
    for name in judgements(ROOM, activity):
        for last in (False, True):
            assert share(ROOM, activity, texts, always(name, last), range(3)) == 0, (name, last)


def test_one_click_moves_the_phone_and_nothing_more() -> None:
    assert single_clicks(ROOM, activities()["C"]) == [{"call"}]


def test_random_play_never_breaks_the_world() -> None:
    for seed in range(12):
        chance, world = Random(seed), page(play(variant="D" if seed % 2 else "C"))
        for _ in range(100):
            offer = chance.choice(world.offers())
            text = chance.choice(("", "Ranger", "06 39 98 15 62")) if offer.writes else ""
            world.perform(Act(offer.name, offer.target, text))
        assert sorted(world.own.page.order) == sorted(world.own.lines)
