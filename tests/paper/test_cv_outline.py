"""What stands on the page of a CV, line by line, and how a time is said."""

import re
from itertools import pairwise

import pytest
from hypothesis import given

from kiosk.learning.resume import Basics, Education, Language, Resume, Work
from kiosk.paper.cv_outline import Kind, Line, outline
from kiosk.paper.cv_words import period
from tests.learning.resumes import resumes
from tests.paper.chosen_cvs import CONTROLS, FULL, ONLY_A_NAME


def shown(resume: Resume) -> list[str]:
    """The page as text, a mark before each line for its kind."""
    marks = {
        Kind.NAME: "# ",
        Kind.LABEL: "## ",
        Kind.HEADING: "= ",
        Kind.ENTRY: "> ",
        Kind.DETAIL: "| ",
        Kind.TEXT: "",
        Kind.BULLET: "* ",
    }
    return [marks[line.kind] + line.text for line in outline(resume)]


def test_the_whole_page_in_order() -> None:
    assert shown(FULL) == [
        "# Lina Moreau",
        "## Aide à la vente",
        "= Contact",
        "06 39 98 45 10",
        "lina.moreau@exemple.fr",
        "Saint-Étienne",
        "= Profil",
        "Ponctuelle et souriante.",
        "J’aime le contact.",
        "= Expériences",
        "> Vendeuse",
        "| Boulangerie Martin, Lyon · mars 2025 – juin 2025",
        "* Servir les clients",
        "* Tenir la caisse",
        "> Aide au marché",
        "| depuis 2024",
        "> Club de football",
        "* Entraîner les petits",
        "= Formation",
        "> CAP Vente",
        "| Lycée Ampère, Lyon · septembre 2023 – juin 2025",
        "> Brevet",
        "| 2023",
        "= Je sais faire",
        "* Compter",
        "* Parler  aux\tclients",
        "= Langues",
        "* Français\u00a0: courant",
        "* Arabe",
        "= Permis et attestations",
        "* Permis B",
        "* PSC1",
        "= Centres d’intérêt",
        "* Football",
    ]


def test_what_is_empty_leaves_nothing() -> None:
    assert outline(Resume()) == ()
    assert shown(ONLY_A_NAME) == ["# Camille"]
    blank = Resume(
        Basics(" ", "\t", "", summary="\n \n"),
        work=(Work(highlights=("", " ")),),
        education=(Education(" "),),
        skills=("",),
        languages=(Language(),),
    )
    assert outline(blank) == ()


def test_what_no_file_can_hold_is_dropped_and_the_rest_stays() -> None:
    assert shown(CONTROLS) == [
        "# Nora Duval",
        "= Profil",
        "Un",
        "Deux",
        "Trois",
        "= Je sais faire",
        "* Clavier",
        "* Double ligne",
    ]


@given(resumes())
def test_every_line_says_something_on_one_line(resume: Resume) -> None:
    for line in outline(resume):
        assert line.text.strip()
        assert len(line.text.splitlines()) == 1
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", line.text)


@given(resumes())
def test_a_heading_is_followed_by_a_line_of_its_part(resume: Resume) -> None:
    lines = (*outline(resume), Line(Kind.HEADING, "the end"))
    for line, after in pairwise(lines):
        assert (line.kind, after.kind) != (Kind.HEADING, Kind.HEADING)


@pytest.mark.parametrize(
    ("start", "end", "ongoing", "said"),
    [
        ("2025-03", "2025-06", False, "mars 2025 – juin 2025"),
        ("2025-03", "2025-03", False, "mars 2025"),
        ("2025-03", "", True, "depuis mars 2025"),
        ("2025-03", "2025-06", True, "depuis mars 2025"),
        ("2024", "", False, "2024"),
        ("", "2024", False, "2024"),
        ("2024", "2024", False, "2024"),
        ("2023", "2024-08", False, "2023 – août 2024"),
        ("été 2024", "2024-13", False, "été 2024 – 2024-13"),
        ("", "", True, "en cours"),
        ("", "", False, ""),
        (" ", "", False, ""),
    ],
)
def test_a_time_is_said(start: str, end: str, ongoing: bool, said: str) -> None:
    assert period(start, end, ongoing) == said
