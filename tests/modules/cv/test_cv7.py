"""CV7: a CV is taken from a shared PC; what stays there, and what the firm gets."""

from random import Random

import pytest

from kiosk.learning.activity import Activity
from kiosk.learning.attempt import Attempt
from kiosk.learning.files import BIN
from kiosk.learning.private_numbers import private
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.learning.sheets import sheet_of
from kiosk.modules.clicker import always, bank, judgements, share, uniform
from kiosk.modules.cv.pc_scenario import CvPc
from kiosk.modules.cv.room import ROOM
from kiosk.modules.single_click import single_clicks
from kiosk.modules.traces import begin
from tests.modules.mailbox.exercise import VARIANTS
from tests.modules.shipped import failed, go_on, opened, shipped

Row = tuple[str, ...]
GOOD = "CV_Samira_BENALI"
CLEAN: tuple[Row, ...] = (("delete-file", "doc"), ("delete-file", "mail"))
EJECT: Row = ("eject", "stick")
LEAVE: Row = ("leave",)


def activities() -> dict[str, Activity]:
    """Every variant of CV7."""
    return shipped("cv", "cv7")


def play(*rows: Row, variant: str = "C") -> Attempt:
    """A new attempt after these acts."""
    return go_on(begin(ROOM, activities()[variant]), *rows)


def pc(attempt: Attempt) -> CvPc:
    """The world of an attempt."""
    assert isinstance(attempt.scenario, CvPc)
    return attempt.scenario


def pdf(name: str = GOOD, place: str = "stick") -> tuple[Row, ...]:
    """The acts that make a PDF."""
    aim: tuple[Row, ...] = () if place == "desktop" else (("aim", place),)
    return (("ask", "pdf"), ("fill", "pdf-name", name), *aim, ("save-pdf",))


def leave(attempt: Attempt) -> list[str]:
    """Leave and hear what comes of it; names of the stories."""
    before = len(pc(attempt).moments.told)
    go_on(attempt, LEAVE)
    while pc(attempt).moments.name:
        go_on(attempt, ("go-on",))
    return pc(attempt).moments.told[before:]


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_world_is_a_pc_with_two_copies_and_files_of_others(variant: str) -> None:
    world = pc(play(variant=variant))
    assert len(world.copies()) == 2
    assert len({file.place for file in world.copies()}) == 2
    assert world.not_own == {"poster", "plan", "list", "rules"}
    assert world.stick.files() == ()
    assert not any(private(file.name) for file in world.files.files)


def test_a_pdf_on_the_stick_a_clean_pc_and_an_ejected_stick() -> None:
    attempt = play(*pdf(), *CLEAN, EJECT)
    assert failed(attempt) == ["safe", "left"]
    assert leave(attempt) == ["good"]
    assert attempt.check().done
    assert attempt.level == 3


@pytest.mark.parametrize(
    "name",
    ["CV_Samira_BENALI", "cv-samira-benali", "CV Benali Samira.pdf", "CV_BENALI_Samira_2026",
     "cv_samira_bénali_vente.PDF"],
)  # fmt: skip
def test_any_usual_writing_of_the_name_is_taken(name: str) -> None:
    attempt = play(*pdf(name), *CLEAN, EJECT)
    assert leave(attempt) == ["good"]
    assert attempt.check().done


@pytest.mark.parametrize("name", ["CV", "CV final", "Samira", "CV_Samira", "CV_Samira_BENALI (2)"])
def test_a_name_that_says_too_little_is_lost_among_others(name: str) -> None:
    attempt = play(*pdf(name), *CLEAN, EJECT)
    assert leave(attempt) == ["nameless"]
    assert opened(attempt) == ["readable"]
    assert failed(attempt) == ["r-named", "r-left"]
    made = pc(attempt).taken()[0]
    go_on(attempt, ("plug",), ("rename", made.id, f"{GOOD}.pdf"), EJECT)
    assert leave(attempt) == ["good"]
    assert attempt.check().done
    assert attempt.level == 1


def test_a_page_of_paper_is_as_good_as_the_stick() -> None:
    attempt = play(("ask", "print"), ("print",), *CLEAN)
    assert failed(attempt) == ["taken", "named"]
    go_on(attempt, ("take-page",))
    assert leave(attempt) == ["paper"]
    assert attempt.check().done


def test_a_copy_that_is_left_is_found_and_can_be_deleted_afterwards() -> None:
    attempt = play(*pdf(), ("delete-file", "doc"), EJECT)
    assert leave(attempt) == ["found", "good"]
    assert opened(attempt) == ["come-back"]
    assert failed(attempt) == ["c-gone", "c-left"]
    go_on(attempt, ("delete-file", "mail"))
    assert failed(attempt) == ["c-left"]
    assert leave(attempt) == ["clean"]
    assert attempt.check().done


def test_a_pdf_on_the_desktop_is_a_copy_too() -> None:
    attempt = play(*pdf(place="desktop"), *CLEAN)
    assert [file.name for file in pc(attempt).copies()] == [f"{GOOD}.pdf"]
    go_on(attempt, ("move-file", "doc.1 stick"))
    assert not pc(attempt).copies()


def test_a_page_on_the_printer_is_read_by_somebody() -> None:
    attempt = play(*pdf(), ("ask", "print"), ("print",), *CLEAN, EJECT)
    assert leave(attempt) == ["tray", "good"]
    assert failed(attempt) == ["c-tray", "c-left"]
    go_on(attempt, ("take-page",))
    assert leave(attempt) == ["clean"]
    assert attempt.check().done


def test_a_stick_pulled_too_early_holds_an_empty_file() -> None:
    attempt = play(*pdf(), *CLEAN)
    assert leave(attempt) == ["empty"]
    assert opened(attempt) == ["again"]
    (file,) = pc(attempt).stick.files()
    assert (file.name, file.size, file.opens) == (f"{GOOD}.pdf", 0, False)
    go_on(attempt, ("plug",), ("delete-file", file.id), *pdf(), EJECT)
    assert leave(attempt) == ["good"]
    assert attempt.check().done
    assert attempt.level == 1


def test_what_was_on_the_stick_before_stays_whole_when_it_is_pulled() -> None:
    attempt = play(*pdf(), EJECT, ("pull",), ("plug",), ("pull",))
    assert [file.opens for file in pc(attempt).stick.files()] == [True]
    go_on(attempt, *CLEAN)
    assert leave(attempt) == ["good"]
    assert failed(attempt) == ["safe"]
    go_on(attempt, ("plug",), EJECT)
    assert leave(attempt) == ["clean"]
    assert attempt.check().done


def test_a_document_does_not_open_well_elsewhere() -> None:
    attempt = play(("rename", "doc", f"{GOOD}.docx"), ("move-file", "doc stick"))
    go_on(attempt, ("delete-file", "mail"), EJECT)
    assert leave(attempt) == ["broken"]
    assert opened(attempt) == ["readable"]
    go_on(attempt, ("plug",), ("export", "doc"), EJECT)
    assert leave(attempt) == ["good"]
    assert attempt.check().done


def test_a_document_that_is_only_called_pdf_is_none() -> None:
    attempt = play(("rename", "doc", f"{GOOD}.pdf"), ("move-file", "doc stick"), EJECT)
    assert "taken" in failed(attempt)
    assert leave(attempt)[-1] == "broken"


def test_empty_hands_bring_nothing() -> None:
    attempt = play(*CLEAN)
    assert leave(attempt) == ["nothing"]
    assert opened(attempt) == ["readable"]


def test_several_things_at_once_are_all_to_mend() -> None:
    attempt = play(*pdf())
    assert leave(attempt) == ["found", "empty"]
    assert opened(attempt) == ["come-back", "again"]


def test_the_document_stays_open_and_saving_makes_its_file_again() -> None:
    attempt = play(*CLEAN, ("save",))
    (again,) = pc(attempt).copies()
    assert again.name == "Document1.docx"
    go_on(attempt, ("delete-file", again.id), *pdf())
    assert pc(attempt).taken()
    go_on(attempt, EJECT)
    assert leave(attempt) == ["good"]


def test_the_question_keeps_its_name_and_refuses_what_cannot_be() -> None:
    world = pc(play(("ask", "pdf")))
    assert (world.program.name, world.program.place) == ("Document1", "desktop")
    for name, reason in (("", "empty"), ("a:b", "forbidden"), ("x" * 130, "long")):
        world.perform(Act("fill", "pdf-name", name))
        assert world.program.why_not() == reason
        with pytest.raises(NotOfferedError, match=reason):
            world.perform(Act("save-pdf"))
    world.perform(Act("fill", "pdf-name", GOOD))
    world.perform(Act("save-pdf"))
    world.perform(Act("ask", "pdf"))
    world.perform(Act("fill", "pdf-name", GOOD.lower()))
    assert world.program.why_not() == "taken"
    world.perform(Act("close-ask"))
    assert world.program.asking == ""


@pytest.mark.parametrize(
    "row",
    [("plug",), ("print",), ("take-page",), ("save-pdf",), ("close-ask",), ("aim", "stick"),
     ("fill", "pdf-name", "x"), ("ask", "moon"), ("go-on",), ("eject", "desktop"), ("dance",)],
)  # fmt: skip
def test_what_cannot_be_done_is_refused_and_changes_nothing(row: Row) -> None:
    attempt = play()
    with pytest.raises(NotOfferedError):
        go_on(attempt, row)
    assert pc(attempt).acts == ()


def test_a_stick_in_the_hand_is_not_pulled_again() -> None:
    attempt = play(("pull",))
    with pytest.raises(NotOfferedError):
        go_on(attempt, ("pull",))
    with pytest.raises(NotOfferedError):
        go_on(attempt, EJECT)


def test_what_would_be_better_is_only_a_remark() -> None:
    attempt = play(*pdf(), *CLEAN, ("delete-file", "poster"), EJECT)
    leave(attempt)
    assert attempt.check().done
    assert {r.id for r in attempt.remarks()} == {"bin", "looked", "editable", "spared"}
    better = play(*pdf(place="desktop"), ("preview", "doc.1"), ("move-file", "doc.1 stick"))
    go_on(better, ("move-file", "doc stick"), ("delete-file", "mail"), ("browse", BIN))
    go_on(better, ("empty-bin",), EJECT)
    leave(better)
    assert better.check().done
    assert better.remarks() == ()


def test_what_is_in_each_file_can_be_read() -> None:
    attempt = play(("export", "doc"))
    world = pc(attempt)
    files = {file.id: file for file in world.files.files}
    assert world.inside(files["doc"])[:2] == b"PK"
    assert world.inside(files["doc.1"])[:5] == world.inside(world.shown_page())[:5] == b"%PDF-"


def test_the_sheet_says_the_name_that_was_given() -> None:
    attempt = play(*pdf(), *CLEAN, EJECT)
    plan = attempt.activity.sheet
    assert plan is not None
    assert len(sheet_of(plan, attempt.scenario.to_take).blocks) == 2
    leave(attempt)
    made = sheet_of(plan, attempt.scenario.to_take)
    assert made.blocks[1].lines == (f"{GOOD}.pdf",)
    assert pc(attempt).to_take("other") == ()


def test_a_parked_visit_is_found_again_with_the_stick_in_the_hand() -> None:
    attempt = play(*pdf(), *CLEAN, LEAVE, ("go-on",))
    again = Attempt.restored(
        attempt.snapshot(), attempt.visit, attempt.activity, ROOM.scenario(attempt.activity)
    )
    assert pc(again).moments.shown == pc(attempt).moments.shown
    assert pc(again).stick.files() == pc(attempt).stick.files()
    assert pc(again).now == pc(attempt).now


def test_players_without_reading_do_not_pass() -> None:
    activity = activities()["C"]
    texts = bank([activity])
    assert share(ROOM, activity, texts, uniform, range(60)) == 0
    for name in judgements(ROOM, activity):
        for last in (False, True):
            assert share(ROOM, activity, texts, always(name, last), range(2)) == 0, (name, last)


def test_no_single_click_meets_a_check() -> None:
    assert single_clicks(ROOM, activities()["C"]) == []


def test_random_play_never_breaks_the_world() -> None:
    for seed in range(8):
        chance, world = Random(seed), pc(play(variant="D" if seed % 2 else "C"))
        carried = 0
        for step in range(120):
            offer = chance.choice(world.offers())
            text = f"{GOOD}{step}.pdf" if offer.writes else ""
            world.perform(Act(offer.name, offer.target, text))
            on_stick = world.stick.files()
            if offer.name == "plug":
                assert len(on_stick) == carried
            carried = len(on_stick)
