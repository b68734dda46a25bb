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
    first = put(Resume(), "Vendeuse, marché", Place.WORK)
    assert first.work == (Work("Vendeuse, marché"),)
    more = put(first, "Servir les clients", Place.WORK, new_entry=False)
    assert more.work == (Work("Vendeuse, marché", highlights=("Servir les clients",)),)
    alone = put(Resume(), "Servir les clients", Place.WORK, new_entry=False)
    assert alone.work == (Work("Servir les clients"),)


def test_every_other_part_takes_the_line_as_it_is() -> None:
    line = "CAP vente 2025"
    assert put(Resume(), line, Place.EDUCATION).education == (Education(line),)
    assert put(Resume(), line, Place.SKILLS).skills == (line,)
    assert put(Resume(), line, Place.CERTIFICATES).certificates == (line,)
    assert put(Resume(), line, Place.INTERESTS).interests == (line,)
    assert put(Resume(), line, Place.SUMMARY).basics.summary == line
    assert put(Resume(), line, Place.NONE) == Resume()
