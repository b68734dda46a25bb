"""Which words of a text are looked up, and where they are said to stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.spelling.words import Word, hyphenated, without_elision, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Je range le rayon.", "Je range le rayon"),
        ("Écrire à lina@exemple.example merci", "Écrire merci"),
        ("voir www.exemple.example ou http://x/y, cv.pdf", "voir ou"),
        ("un BTS, le CACES, 1er étage, B2, 3e", "un le étage"),
        ("PowerPoint et TikTok", "et"),
        ("vendeur(euse) motivé·e·s technicien/-ne", "vendeur motivé technicien"),
        ("日本語 et محمد", "et"),
        ("L’ACCUEIL", ""),
        ("l’été, aujourd'hui, week-end", "l’été aujourd'hui week-end"),
        ("cv_lina #emploi @lina C:\\cv", ""),
        ("fin.Accueil du public", "fin Accueil du public"),
        ("l'A2 x a" * 3, ""),
        ("a" * 41, ""),
    ],
)
def test_what_no_dictionary_has_is_not_looked_up(text: str, expected: str) -> None:
    assert " ".join(word.text for word in words(text)) == expected


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("Aller au marché. Vendre ! Puis", "Aller Vendre Puis"),
        ("Poste : Vendeur", "Poste"),
        ("- Ranger\n• Vendre\n« Servir »", "Ranger Vendre Servir"),
        ("😀 Aceuil, (Oui) ; Non", "Aceuil"),
        ("chez M. Diallo et Mme. Bah, J. Petit", "chez"),
        ("il y a vingt-quatre lettres et Diallo", "il"),
    ],
)
def test_a_capital_says_nothing_at_the_head_of_a_sentence(text: str, opening: str) -> None:
    assert " ".join(word.text for word in words(text) if word.opens) == opening


def test_the_words_in_a_word_know_their_places() -> None:
    (elided,) = words("  L’entreprise")
    assert without_elision(elided) == Word(4, "entreprise")
    assert without_elision(Word(0, "aujourd’hui")) is None
    (compound,) = words("Chauffeur-livreur à")
    assert hyphenated(compound) == [
        Word(0, "Chauffeur", opens=True, follower="à"),
        Word(10, "livreur"),
    ]
    assert hyphenated(Word(0, "rayon")) == []


@given(st.text(st.sampled_from("aé’'-.·( \n😀@1_Lœ"), max_size=60) | st.text(max_size=60))
def test_a_word_is_what_stands_at_its_place(text: str) -> None:
    for word in words(text):
        for part in [word, *hyphenated(word), without_elision(word) or word]:
            assert text[part.at : part.at + len(part.text)] == part.text
