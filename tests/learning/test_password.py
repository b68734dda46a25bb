"""Passwords by the examples of the CNIL, and what makes one easy to guess."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.learning.password import LONGER, SHORTER, WORDS, judge

PERSONAL = ("Lina", "Traoré", "2006", "Belleval", "Pixel")
KINDS = (string.ascii_lowercase, string.ascii_uppercase, string.digits, "!?#+-=%&")


@st.composite
def mixed(draw: st.DrawFn, length: int, kinds: int) -> str:
    """So many characters of so many kinds, at random."""
    chosen = draw(st.permutations(KINDS))[:kinds]
    one_each = [draw(st.sampled_from(kind)) for kind in chosen]
    rest = [draw(st.sampled_from("".join(chosen))) for _ in range(length - kinds)]
    return "".join(draw(st.permutations(one_each + rest)))


@pytest.mark.parametrize(
    ("password", "pattern"),
    [
        ("Rk7!mz2?Vq9x", "four-kinds"),
        ("Rk7mz2Vq9xBw4t", "three-kinds"),
        ("mon vélo bleu dort sous la pluie froide", "phrase"),
        ("Mon-velo-bleu-dort-sous-la-pluie", "phrase"),
        ("Rk7!mz2?Vq9", ""),
        ("Rk7mz2Vq9xBw4", ""),
        ("un vélo bleu sous la pluie", ""),
        ("rkmzvqxbwtplnd", ""),
        ("", ""),
    ],
)
def test_each_example_of_the_cnil_is_strong_and_what_falls_short_is_not(
    password: str, pattern: str
) -> None:
    found = judge(password, PERSONAL)
    assert found.pattern == pattern
    assert found.strong is bool(pattern)


@pytest.mark.parametrize(
    ("password", "word"),
    [
        ("Lina2006", "Lina"),
        ("Xk9!-LINA-?vb2Q", "Lina"),
        ("Tr40ré!Kx92?bW", "Traoré"),
        ("l1na.Zq7!mB4?x", "Lina"),
        ("Vx!tq-2006-Rmz?", "2006"),
        ("p.i.x.e.l-Rq7!Zb", "Pixel"),
        ("mon chat pixel dort sous la pluie froide", "Pixel"),
    ],
)
def test_what_is_known_of_somebody_is_found_in_any_dress(password: str, word: str) -> None:
    found = judge(password, PERSONAL)
    assert found.personal == word
    assert not found.strong


def test_a_short_name_counts_where_it_stands_alone() -> None:
    assert judge("Tom2005!", ("Tom",)).personal == "Tom"
    assert not judge("deux tomates rouges mangent une pizza froide", ("Tom",)).personal


@pytest.mark.parametrize("password", ["Azerty123456!", "MotDePasse!2031", "Aaaaaaaaaaa1!"])
def test_what_everybody_types_is_not_strong(password: str) -> None:
    assert judge(password).known
    assert not judge(password).strong


def test_one_word_again_and_again_is_no_phrase() -> None:
    assert not judge("la la la la la la la la").strong


@given(mixed(SHORTER, 4))
def test_twelve_of_four_kinds_follow_the_first_example(password: str) -> None:
    assert judge(password).pattern == "four-kinds"


@given(mixed(LONGER, 3))
def test_fourteen_of_three_kinds_follow_the_second(password: str) -> None:
    assert judge(password).pattern in ("three-kinds", "four-kinds")


@given(st.text(max_size=40), st.sampled_from(PERSONAL))
def test_no_password_with_personal_data_is_strong(password: str, word: str) -> None:
    assert not judge(f"{password} {word} {password}", PERSONAL).strong


@given(st.text(max_size=60))
def test_progress_is_full_exactly_when_it_is_strong(password: str) -> None:
    found = judge(password, PERSONAL)
    assert 0 <= found.progress <= 1
    assert (found.progress == 1) is found.strong
    assert found.strong or len(password) < SHORTER or found.progress <= 0.9


@given(st.integers(0, WORDS - 1))
def test_fewer_words_are_no_phrase(count: int) -> None:
    assert (
        judge(" ".join(["soleil", "train", "noir", "pomme", "vert", "lune"][:count])).pattern == ""
    )
