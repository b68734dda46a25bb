"""What a CV still lacks: hints, in the order of the page."""

from dataclasses import replace

import pytest
from hypothesis import given

from kiosk.learning.resume import Basics, Education, Resume, Work
from kiosk.learning.resume_gaps import Gap, gaps, newest_first, says_i, sorted_newest_first
from tests.learning.resumes import resumes

LINA = Resume(
    basics=Basics(
        "Lina", "Traoré", "Vendeuse", "06 39 98 12 34", "lina.traore@messagerie.example", "Anse"
    ),
    work=(
        Work("Vendeuse", "Marché d’Anse", "Anse", "2025-06", "2025-08", highlights=("Servir",)),
        Work("Stage de 3e", "Garage Noël", "Anse", "2022", highlights=("Ranger les outils",)),
    ),
    education=(Education("CAP vente", "Lycée des Monts", end="2025"),),
    skills=("Rendre la monnaie",),
)


def ids(resume: Resume) -> list[str]:
    return [gap.id for gap in gaps(resume)]


def test_a_whole_cv_lacks_nothing() -> None:
    assert gaps(LINA) == ()


def test_an_empty_cv_lacks_what_a_recruiter_looks_for() -> None:
    assert ids(Resume()) == [
        "name", "label", "phone", "email", "city", "work", "education", "skills",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("basics", "gap"),
    [
        ({"label": "CV"}, "label-says-nothing"),
        ({"label": "Curriculum  vitae".replace("  ", " ")}, "label-says-nothing"),
        ({"phone": "06 39 98"}, "phone-digits"),
        ({"email": "lina.traore"}, "email-form"),
        ({"email": "lili-boulette@messagerie.example"}, "email-serious"),
        ({"summary": "FR76 3000 1000 2000 3000 4000 507"}, "private"),
    ],
)
def test_what_is_there_and_helps_nobody_is_named(basics: dict[str, str], gap: str) -> None:
    assert ids(replace(LINA, basics=replace(LINA.basics, **basics))) == [gap]


def test_an_experience_says_what_where_when_and_which_acts() -> None:
    bare = replace(LINA, work=(Work(), *LINA.work[1:]))
    assert [gap for gap in gaps(bare) if gap.part == "work"] == [
        Gap("position", "work", 0),
        Gap("place", "work", 0),
        Gap("dates", "work", 0),
        Gap("lines", "work", 0),
    ]


def test_the_newest_comes_first_and_what_goes_on_is_newest() -> None:
    turned = replace(LINA, work=tuple(reversed(LINA.work)))
    assert ids(turned) == ["order"]
    going_on = (Work("Aide", "Voisine", start="2020", ongoing=True), *LINA.work)
    assert newest_first(going_on)
    assert sorted_newest_first(tuple(reversed(going_on))) == going_on


@pytest.mark.parametrize("line", ["Je garde mon frère", "j’ai gardé", "J'aide", "C’est moi qui"])
def test_a_story_is_told_from_a_line(line: str) -> None:
    assert says_i(line)


@pytest.mark.parametrize("line", ["Garder mon frère", "Jardiner", "Tenir le jeu", "Objet trouvé"])
def test_a_verb_is_no_story(line: str) -> None:
    assert not says_i(line)


@given(resumes())
def test_hints_are_found_in_any_cv(resume: Resume) -> None:
    for gap in gaps(resume):
        assert gap.entry < max(len(resume.work), len(resume.education), 4)
