"""A line of an old CV, put where its owner says."""

import pytest

from kiosk.learning.old_lines import Place
from kiosk.learning.resume import Education, Language, Resume, Work
from kiosk.learning.resume_placing import put


def test_a_name_is_told_apart() -> None:
    basics = put(Resume(), "Lina Da Silva", Place.NAME).basics
    assert (basics.first_name, basics.last_name) == ("Lina", "Da Silva")


@pytest.mark.parametrize(
    ("line", "place", "kept"),
    [
        ("Tél. : 06.39.98.12.34", Place.PHONE, "06 39 98 12 34"),
        ("Portable : +33 6 39 98 12 34", Place.PHONE, "06 39 98 12 34"),
        ("E-mail : lina.morel @mail.example (perso)", Place.EMAIL, "lina.morel@mail.example"),
    ],
)
def test_a_number_and_an_address_are_taken_out_of_their_line(
    line: str, place: Place, kept: str
) -> None:
    basics = put(Resume(), line, place).basics
    assert kept in (basics.phone, basics.email)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Anglais : scolaire", Language("Anglais", "scolaire")),
        ("Anglais (scolaire)", Language("Anglais", "scolaire")),
        ("Anglais - niveau B1", Language("Anglais", "niveau B1")),
        ("Anglais", Language("Anglais", "")),
    ],
)
def test_a_language_and_its_level_are_told_apart(line: str, language: Language) -> None:
    assert put(Resume(), line, Place.LANGUAGES).languages == (language,)


def test_a_line_is_an_experience_or_a_line_of_the_last_one() -> None:
    first = put(Resume(), "Vendeuse au marché", Place.WORK)
    assert first.work == (Work("Vendeuse au marché"),)
    more = put(first, "Servir les clients", Place.WORK, new_entry=False)
    assert more.work == (Work("Vendeuse au marché", highlights=("Servir les clients",)),)
    alone = put(Resume(), "Servir les clients", Place.WORK, new_entry=False)
    assert alone.work == (Work("Servir les clients"),)


def test_a_birth_is_no_part_of_a_name() -> None:
    basics = put(Resume(), "Karim   BENSAÏD            né le 12/03/2006", Place.NAME).basics
    assert (basics.first_name, basics.last_name) == ("Karim", "BENSAÏD")


def test_a_number_beside_an_address_is_taken_with_it() -> None:
    line = "Tel : 06.39.98.45.12      mail: karim@messagerie.example"
    basics = put(Resume(), line, Place.EMAIL).basics
    assert (basics.phone, basics.email) == ("06 39 98 45 12", "karim@messagerie.example")


@pytest.mark.parametrize(
    ("line", "work"),
    [
        ("2024 - stage mécanique", Work("stage mécanique", start="2024")),
        ("ete 2025    cueillette (Bessenay)", Work("cueillette", "", "Bessenay", "été 2025")),
        ("Vendeuse, mars 2025", Work("Vendeuse", start="2025-03")),
        ("Serveuse (06/2024)", Work("Serveuse", start="2024-06")),
        ("Garde d’enfants, en cours", Work("Garde d’enfants", ongoing=True)),
        ("Aide à la maison", Work("Aide à la maison")),
    ],
)
def test_when_and_where_are_told_apart_from_what(line: str, work: Work) -> None:
    assert put(Resume(), line, Place.WORK).work == (work,)


def test_a_list_in_one_line_is_a_list() -> None:
    line = "Langues : arabe (maternelle), anglais scolaire"
    assert put(Resume(), line, Place.LANGUAGES).languages == (
        Language("Arabe", "maternelle"),
        Language("Anglais", "scolaire"),
    )
    assert put(Resume(), "Loisirs : foot, jeux vidéo", Place.INTERESTS).interests == (
        "foot",
        "jeux vidéo",
    )
    school = put(Resume(), "2023 : CAP maintenance en cours", Place.EDUCATION).education
    assert school == (Education("CAP maintenance", start="2023", ongoing=True),)


def test_every_other_part_takes_the_line_as_it_is() -> None:
    line = "Permis B"
    assert put(Resume(), line, Place.SKILLS).skills == (line,)
    assert put(Resume(), line, Place.CERTIFICATES).certificates == (line,)
    assert put(Resume(), line, Place.INTERESTS).interests == (line,)
    assert put(Resume(), line, Place.SUMMARY).basics.summary == line
    assert put(Resume(), line, Place.NONE) == Resume()
