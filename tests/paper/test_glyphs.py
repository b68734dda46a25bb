"""What can be printed is asked of the faces themselves."""

import unicodedata

import pytest
from fontTools.ttLib import TTFont

from kiosk import assets
from kiosk.paper.cv import FAMILIES
from kiosk.paper.glyphs import Cleaner, coverage

FOLDERS = ("fonts", "paper/fonts")
OWN_MARKS = {"Atkinson Hyperlegible Next"}
"""Holds a few accents, but does not say where they stand on a letter."""


def cleaner() -> Cleaner:
    return Cleaner(tuple(coverage()[family] for family in FAMILIES["atkinson"]))


@pytest.mark.parametrize("family", coverage())
def test_the_table_is_what_the_faces_hold(family: str) -> None:
    for style in ("Regular", "Bold"):
        name = f"{family.replace(' ', '')}-{style}.ttf"
        (file,) = [p for f in FOLDERS if (p := assets.path(*f.split("/"), name)).exists()]
        held = set(TTFont(file).getBestCmap())
        assert coverage()[family] <= held
        more = held - coverage()[family]
        assert all(unicodedata.combining(chr(c)) for c in more) if family in OWN_MARKS else not more


def test_french_is_printed_as_it_is() -> None:
    text = "« L’été à Nîmes »\u202f! Œuvre, ÇA, 12 €… – — “x” ½ ° ²"
    clean = cleaner()
    assert clean.line(text) == text
    assert clean.left_out == ()


def test_accents_typed_apart_are_put_together() -> None:
    assert cleaner().line("e\u0301te\u0301 o\u0308") == "été ö"
    assert cleaner().line("Nguye\u0302\u0303n x\u0323") == "Nguyễn x\u0323"


def test_a_letter_keeps_its_place_when_its_accent_has_none() -> None:
    clean = cleaner()
    assert clean.line("a\u20dd b") == "a b"
    assert clean.left_out == ("a\u20dd",)


def test_controls_and_directions_go_without_a_word() -> None:
    clean = cleaner()
    assert clean.line("a\x00b\x1b\u202e\u2066c\u00ad\ufeff\ue000\ufffe\U0001fffe") == "abc"
    assert clean.left_out == ()


def test_a_line_is_one_line_and_lines_are_those_that_say_something() -> None:
    assert cleaner().line("  a\r\nb\tc\u2028d  ") == "a b c d"
    assert cleaner().lines("a\r\n\r\n  \nb\u2029c\x85") == ["a", "b", "c"]
    assert cleaner().line("l’un\u2003l’autre\u3000ici") == "l’un l’autre ici"


def test_each_sign_is_named_once_and_whole() -> None:
    clean = cleaner()
    assert clean.line("👨‍👩‍👧 et 🇫🇷🇩🇪 et 👍🏿 ❤️ 1️⃣ 👍🏿 日") == "et et 1"
    assert clean.left_out == ("👨‍👩‍👧", "🇫🇷", "🇩🇪", "👍🏿", "❤️", "1️⃣", "日")


def test_persian_keeps_what_parts_its_letters() -> None:
    assert cleaner().line("می\u200cخواهم") == "می\u200cخواهم"
