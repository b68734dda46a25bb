"""Lines of old CVs find the part of a new one that their shape or their heading names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.learning.old_lines import Place, guess, places

WHOLE = """\
CURRICULUM VITAE
Lina MOREAU
22 ans
12 rue des Lilas, 42000 Saint-Étienne
Tél. : 06.39.98.45.10
lina.moreau@exemple.fr
Permis B
EXPÉRIENCES PROFESSIONNELLES
2024 - 2025 : vendeuse, Boulangerie Martin
Servir les clients
Stage
Référent : M. Martin, 04 77 00 00 00
Formations :
2025 : CAP Vente
COMPETENCES INFORMATIQUES
Word, Excel
Informatique
Langues : anglais (B1), arabe
Français
Certifications
PSC1
Centres d’intérêt
Football en club
Informatique
Références
Mme Durand
"""


def test_a_whole_cv_is_sorted_line_by_line() -> None:
    found = places(WHOLE.splitlines())
    assert [placed.line for placed in found] == WHOLE.splitlines()
    assert [placed.place.value for placed in found] == [
        "none",
        "name",
        "none",
        "none",
        "phone",
        "email",
        "certificates",
        "none",
        "work",
        "work",
        "work",
        "phone",
        "none",
        "education",
        "none",
        "skills",
        "skills",
        "languages",
        "languages",
        "none",
        "certificates",
        "none",
        "interests",
        "interests",
        "none",
        "none",
    ]


@pytest.mark.parametrize(
    ("heading", "place"),
    [
        ("Expériences professionnelles", Place.WORK),
        ("EXPERIENCES PROFESSIONNELLES ET STAGES", Place.WORK),
        ("Mes expériences :", Place.WORK),
        ("Parcours professionnel", Place.WORK),
        ("Bénévolat", Place.WORK),
        ("Work experience", Place.WORK),
        ("E X P É R I E N C E S", Place.WORK),
        ("Formation", Place.EDUCATION),
        ("FORMATIONS ET DIPLÔMES", Place.EDUCATION),
        ("Parcours scolaire", Place.EDUCATION),
        ("Compétences", Place.SKILLS),
        ("— Savoir-être —", Place.SKILLS),
        ("Je sais faire", Place.SKILLS),
        ("Informatique", Place.SKILLS),
        ("Langues", Place.LANGUAGES),
        ("Compétences linguistiques", Place.LANGUAGES),
        ("Permis et attestations", Place.CERTIFICATES),
        ("Permis de conduire", Place.CERTIFICATES),
        ("LOISIRS", Place.INTERESTS),
        ("Centres d'interet", Place.INTERESTS),
        ("Centres d’intérêts", Place.INTERESTS),
        ("Sports & loisirs", Place.INTERESTS),
        ("Activités extra-professionnelles", Place.INTERESTS),
        ("Profil", Place.SUMMARY),
        ("À propos de moi", Place.SUMMARY),
        ("Emploi recherché", Place.SUMMARY),
        ("Coordonnées", Place.NONE),
        ("État civil", Place.NONE),
    ],
)
def test_a_heading_says_where_the_next_line_goes(heading: str, place: Place) -> None:
    head, line = places([heading, "Une ligne 2"])
    assert (head.place, line.place) == (Place.NONE, place)


@pytest.mark.parametrize(
    "line",
    [
        "Formation Vente au lycée Ampère",
        "Stage de 3e",
        "Loisirs créatifs",
        "2023",
        "",
        ":",
        "Compétences en accueil du public et en tenue de caisse",
    ],
)
def test_what_only_begins_like_a_heading_is_a_line(line: str) -> None:
    found = places(["Langues", line, "Une ligne 2"])
    assert [placed.place for placed in found[1:]] == [Place.LANGUAGES, Place.LANGUAGES]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("06 39 98 45 10", Place.PHONE),
        ("Portable : 0639984510", Place.PHONE),
        ("06.39.98.45.10 (le soir)", Place.PHONE),
        ("06\u00a039\u00a098\u00a045\u00a010", Place.PHONE),
        ("+33 6 39 98 45 10", Place.PHONE),
        ("+33 (0)6 39 98 45 10", Place.PHONE),
        ("0033639984510", Place.PHONE),
        ("+213 555 12 34 56", Place.PHONE),
        ("lina@exemple.fr", Place.EMAIL),
        ("Mail : Lina.Moreau+cv@mail.exemple.fr – 06 39 98 45 10", Place.EMAIL),
        ("lina.moreau @ exemple.fr", Place.EMAIL),
        ("Permis B, voiture", Place.CERTIFICATES),
        ("PSC 1, Croix-Rouge, 2024", Place.CERTIFICATES),
        ("CACES 1, 3 et 5", Place.CERTIFICATES),
        ("09.2023 - 2024", Place.NONE),
        ("01/09/2023 - 31/08/2024", Place.NONE),
        ("2019 2020 2021", Place.NONE),
        ("SIRET 012 345 678 90123", Place.NONE),
        ("@lina sur Ribambelle", Place.NONE),
        ("Permission du soir", Place.NONE),
        ("", Place.NONE),
    ],
)
def test_a_line_is_known_by_its_shape(line: str, place: Place) -> None:
    assert guess(line) == place


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["Lina Moreau", "Aide à la vente"], "Lina Moreau"),
        (["CV", "Curriculum Vitae", "Anne-Charlotte d’Aubigné"], "Anne-Charlotte d’Aubigné"),
        (["12 rue des Lilas", "محمد بن علي"], "محمد بن علي"),
        (["Contact", "Lina Moreau"], None),
        (["Lina", "2 enfants"], None),
    ],
)
def test_the_first_line_that_looks_like_a_name_may_be_it(
    lines: list[str], name: str | None
) -> None:
    found = [placed.line for placed in places(lines) if placed.place is Place.NAME]
    assert found == ([name] if name else [])


@given(st.lists(st.text(max_size=60) | st.sampled_from(WHOLE.splitlines()), max_size=30))
def test_every_line_is_kept_in_its_order(lines: list[str]) -> None:
    assert [placed.line for placed in places(lines)] == lines
