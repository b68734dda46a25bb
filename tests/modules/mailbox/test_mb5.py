"""« Postuler avec pièce jointe »: what is judged, and how the recruiter answers."""

import pytest

from kiosk.learning.attempt import Attempt
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.mailbox.scenario import MailboxScenario
from kiosk.modules.traces import begin
from tests.modules.installed import content
from tests.modules.mailbox.boxes import do

BOSS = "helene.faure@cafe-des-marches.example"
BODY = (
    "Bonjour Madame,\n\nJe réponds à votre annonce. Mon CV est en pièce jointe. "
    "Je suis disponible le soir.\n\nCordialement,\nLina Traoré"
)
SUBJECT = "Candidature serveuse Lina Traoré"
NAMED = ("rename", "cv-pdf", "CV_Lina_TRAORÉ.pdf")


def attempt() -> Attempt:
    return begin(ROOM, content().activities["mailbox/mb5"]["C"])


def desk(made: Attempt) -> MailboxScenario:
    assert isinstance(made.scenario, MailboxScenario)
    return made.scenario


def written(*acts: tuple[str, ...], body: str = BODY, to: str = BOSS) -> Attempt:
    made = attempt()
    fields = (("fill", "to", to), ("fill", "subject", SUBJECT), ("fill", "body", body))
    do(desk(made), ("open", "annonce"), ("new",), *fields, *acts)
    return made


def failed(made: Attempt) -> list[str]:
    return [check.id for goal in made.goals for check in made.missing(goal)]


def test_each_step_is_met_by_what_it_asks() -> None:
    made = attempt()
    world = desk(made)
    assert made.current.id == "ad"
    do(world, ("open", "annonce"))
    assert made.current.id == "file"
    do(world, NAMED, ("new",), ("attach", "cv-pdf"))
    assert made.current.id == "write"
    do(world, ("fill", "to", BOSS), ("fill", "subject", SUBJECT), ("fill", "body", BODY))
    assert made.current.id == "look"
    do(world, ("preview", "cv-pdf"))
    assert made.current.id == "send"
    do(world, ("send",))
    assert made.ready
    assert world.happened == ("warm",)


@pytest.mark.parametrize(
    ("acts", "missing"),
    [
        ((("attach", "cv-pdf"), ("preview", "cv-pdf")), ["named"]),
        ((NAMED, ("attach", "cv-pdf")), ["looked"]),
        ((NAMED, ("attach", "cv-pdf"), ("preview", "old")), ["looked"]),
        ((("attach", "old"), ("preview", "old")), ["newest"]),
        ((("attach", "sister"), ("preview", "sister")), ["own-cv", "newest", "named"]),
        (
            (("attach", "cv-docx"), ("preview", "cv-docx")),
            ["pdf", "named"],
        ),
        ((("attach", "scan"), ("preview", "scan")), ["pdf", "newest", "named", "light"]),
        ((), ["pdf", "newest", "named", "light", "looked"]),
    ],
)
def test_what_is_missing_of_a_draft(acts: tuple[tuple[str, ...], ...], missing: list[str]) -> None:
    assert failed(written(*acts)) == [*missing, "received"]


@pytest.mark.parametrize(
    ("body", "missing"),
    [
        ("Bonjour Madame,\n\nVoici mon CV.\n\nCordialement,\nLina Traoré", ["sentences"]),
        (BODY.replace("Mon CV est en pièce jointe", "Le service me plaît"), ["tells"]),
        (BODY.replace("Bonjour Madame,", ""), ["greets"]),
        (BODY.replace("Cordialement,", ""), ["closes"]),
        (BODY.replace("Lina Traoré", ""), ["signed"]),
        (BODY.replace("disponible", "dispo tkt"), ["words"]),
        (BODY.replace("le soir", "le [jour]"), ["gaps"]),
    ],
)
def test_what_is_missing_in_the_words(body: str, missing: list[str]) -> None:
    made = written(NAMED, ("attach", "cv-pdf"), ("preview", "cv-pdf"), body=body)
    assert failed(made) == [*missing, "received"]


@pytest.mark.parametrize(
    ("acts", "happened", "repair"),
    [
        ((), "without", "no-file"),
        ((("attach", "scan"),), "heavy", "too-heavy"),
        ((("attach", "cv-docx"),), "unreadable", "broken-file"),
        ((("rename", "cv-docx", "CV_Lina_Traoré.pdf"), ("attach", "cv-docx")), "unreadable",
         "broken-file"),
        ((("attach", "sister"),), "sister", "sisters-file"),
        ((("attach", "old"),), "old", "old-file"),
        ((("export", "scan"), ("attach", "scan.1")), "old", "old-file"),
    ],
)  # fmt: skip
def test_the_world_answers_each_slip(
    acts: tuple[tuple[str, ...], ...], happened: str, repair: str
) -> None:
    made = written(*acts, ("send",))
    assert desk(made).happened == (happened,)
    assert [each.id for each in made.repairs] == [repair]
    assert desk(made).row(happened).folder == "inbox"


def test_a_slip_in_the_address_comes_back_and_opens_no_repair() -> None:
    made = written(NAMED, ("attach", "cv-pdf"), ("preview", "cv-pdf"), ("send",), to=f"x{BOSS}")
    assert desk(made).happened == ("bounced",)
    assert made.repairs == ()
    assert failed(made) == ["who", "received"]


def test_a_thank_you_without_a_file_after_the_cv_is_no_slip() -> None:
    made = written(NAMED, ("attach", "cv-pdf"), ("preview", "cv-pdf"), ("send",))
    do(desk(made), ("reply", "warm"), ("fill", "body", "Merci !"), ("send",))
    assert desk(made).happened == ("warm",)


def test_the_subject_says_the_job_and_the_name() -> None:
    kept = (NAMED, ("attach", "cv-pdf"), ("preview", "cv-pdf"))
    assert failed(written(*kept, ("fill", "subject", "CV"))) == ["subject", "received"]
    assert failed(written(*kept, ("fill", "subject", "Serveuse"))) == ["subject", "received"]
    assert failed(written(*kept, ("fill", "subject", "Lina Traoré, serveuse"))) == ["received"]


def test_an_answer_to_the_adviser_does_not_reach_the_recruiter() -> None:
    made = attempt()
    do(desk(made), ("open", "annonce"), ("reply", "annonce"), ("fill", "body", BODY))
    do(desk(made), NAMED, ("attach", "cv-pdf"))
    assert made.current.id == "file"
    assert failed(made)[0] == "not-sarah"
    do(desk(made), ("fill", "to", ""))
    assert made.current.id == "write"
    assert failed(made)[:2] == ["addressed", "who"]
    do(desk(made), ("fill", "to", BOSS))
    assert made.current.id == "write"
    assert failed(made)[0] == "subject"


def test_the_adviser_may_be_in_copy_and_others_may_not() -> None:
    for copy, missing in (
        ("s.colin@mission-locale-belleval.example", []),
        ("nour-b@boite.example", ["who"]),
    ):
        acts = (NAMED, ("attach", "cv-pdf"), ("preview", "cv-pdf"), ("fill", "cc", copy))
        assert failed(written(*acts)) == [*missing, "received"]


def test_everything_is_the_same_after_it_was_parked() -> None:
    made = written(NAMED, ("attach", "cv-pdf"), ("preview", "cv-pdf"))
    again = Attempt.restored(
        made.snapshot(), made.visit, made.activity, ROOM.scenario(made.activity)
    )
    do(desk(again), ("send",))
    assert again.ready
