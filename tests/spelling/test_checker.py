"""What is told of a text: slips at their places, and nothing about names and own words."""

import pytest

from kiosk.spelling.checker import Checker


def told(checker: Checker, text: str, *allowed: str) -> list[tuple[int, str]]:
    return [(slip.at, slip.word) for slip in checker.slips(text, allowed)]


def test_a_slip_is_told_at_its_place(checker: Checker) -> None:
    text = "😀 J’ai travailler dans l’entreprsie, au reyon."
    assert told(checker, text) == [(25, "entreprsie"), (40, "reyon")]
    assert text[25:35] == "entreprsie"


def test_only_the_part_that_is_none_of_its_language_is_told(checker: Checker) -> None:
    assert told(checker, "savoir-fère") == [(7, "fère")]
    assert told(checker, "Chauffeur-livreurr") == [(10, "livreurr")]


def test_a_name_is_never_told(checker: Checker) -> None:
    assert told(checker, "je suis Abdoulayé, de Vaulx, chez Bricotou") == []
    assert told(checker, "Mourade Benali") == []
    assert told(checker, "Bricotou, à Lyon") == [], "near to no word: a firm's name"
    assert told(checker, "Aceuil du public") == [(0, "Aceuil")]


def test_the_capital_stays(checker: Checker) -> None:
    (slip,) = checker.slips("Competances")
    assert slip.suggestions[0] == "Compétences"


@pytest.mark.parametrize("own", ["wesh", "Wesh", "WESH"])
def test_a_word_of_ones_own_is_right(checker: Checker, own: str) -> None:
    assert told(checker, "wesh alors") == [(0, "wesh")]
    assert told(checker, "wesh alors, d’wesh, wesh-wesh", own) == []


@pytest.mark.parametrize(
    "text", ["e\u0301te\u0301", "l'e\u0301te\u0301", "l‘été", "aujourd\u2019hui"]
)
def test_the_same_letters_written_otherwise_are_the_same(checker: Checker, text: str) -> None:
    assert told(checker, text) == []


@pytest.mark.parametrize(
    ("slip", "meant"),
    [("lentreprise", "l’entreprise"), ("jetudie", "j’étudie"), ("aceuil", "accueil")],
)
def test_a_forgotten_apostrophe_is_proposed(checker: Checker, slip: str, meant: str) -> None:
    (found,) = checker.slips(slip)
    assert found.suggestions[0] == meant
    assert len(found.suggestions) <= 4


def test_nothing_is_proposed_for_what_is_like_no_word(checker: Checker) -> None:
    (slip,) = checker.slips("zxqwzxqw")
    assert slip.suggestions == ()
