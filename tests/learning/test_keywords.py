"""Words of an ad found again in a CV, and what is no claim."""

import pytest

from kiosk.learning.keywords import Keyword, claims, keyword_of, places, says, spans, words

WELCOME = Keyword("welcome", "accueillir", ("accueil*",))
CHANGE = Keyword("change", "rendre la monnaie", ("rendre la monnaie", "monnaie"))
SHELVES = Keyword("shelves", "rayons", ("rayon",))
LICENCE = Keyword("licence", "permis B", ("permis b",))


def test_words_are_folded_and_single() -> None:
    assert words("Les rayons, l’Œuf et 2 jeux !") == ("les", "rayon", "l", "oeuf", "et", "2", "jeu")
    text = "Les rayons, l’Œuf"
    assert [text[a:b] for a, b in spans(text)] == ["Les", "rayons", "l", "Œuf"]


@pytest.mark.parametrize(
    ("keyword", "text"),
    [
        (WELCOME, "Accueillir les clients"),
        (WELCOME, "l’ACCUEIL du public"),
        (WELCOME, "acceuillir les gens"),
        (CHANGE, "peser et rendre la monnaie"),
        (SHELVES, "Remplir les RAYONS"),
        (SHELVES, "remplir un rayon"),
        (SHELVES, "remplir les rayyons"),
    ],
)
def test_a_keyword_is_found_however_it_is_written(keyword: Keyword, text: str) -> None:
    assert says(["Autre ligne", text], keyword)


@pytest.mark.parametrize(
    ("keyword", "text"),
    [
        (WELCOME, "J’aime les gens"),
        (WELCOME, "cueillir des pommes"),
        (SHELVES, "un crayon"),
        (LICENCE, "permis C"),
        (LICENCE, "permission B"),
        (LICENCE, ""),
    ],
)
def test_another_word_is_not_taken_for_it(keyword: Keyword, text: str) -> None:
    assert not says([text], keyword)


def test_a_place_is_told_by_its_words() -> None:
    text = "Vous rendez la monnaie et la monnaie"
    assert places(text, CHANGE) == ((1, 4), (3, 4), (6, 7)), "a slip of the verb is let through"


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("Permis B", True),
        ("Vélo, permis b depuis 1 an", True),
        ("Pas encore de permis B", False),
        ("Sans permis B", False),
        ("Permis B en cours", False),
        ("Pas de voiture. Permis B", True),
        ("Permis B : non", False),
        ("Quelques heures de permis B", False),
        ("promis B", False),
    ],
)
def test_not_yet_is_no_claim(text: str, claimed: bool) -> None:
    assert claims([text], LICENCE) is claimed


def test_an_author_writes_a_keyword() -> None:
    row = {"id": "welcome", "name": "accueillir", "forms": ["accueil*"]}
    assert keyword_of(row) == WELCOME
