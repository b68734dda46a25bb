"""Characters and QR text of a card: what a slip, a swap and a badly set reader do to them."""

from itertools import combinations, product
from uuid import UUID

import pytest

from kiosk.learning.card import (
    ALPHABET,
    CHARACTERS,
    QR_LENGTH,
    QR_LETTERS,
    QrCard,
    characters_of,
    check_character,
    grouped,
    is_scan,
    is_well_formed,
    qr_text,
    read,
)
from kiosk.learning.ports import Surnom

PERSON = UUID("12345678-9abc-4def-8123-456789abcdef")
TOKEN = bytes(range(16))
COMET = Surnom("comet", "calm")

# The same keys, as a US layout names them and as a French one does, without and with Shift.
US = (
    "`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./"
    + '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?'
)
FRENCH = (
    "²&é\"'(-è_çà)=azertyuiop^$qsdfghjklmùwxcvbn,;:!"
    + "²1234567890°+AZERTYUIOP¨£QSDFGHJKLM%WXCVBN?./§"
)


def scanned(text: str, caps: bool = False) -> str:
    """What a French PC shows when a reader that is set to a US layout types this."""
    typed = text.translate(str.maketrans(US, FRENCH))
    return typed.swapcase() if caps else typed


def cards(count: int) -> list[str]:
    """Many different cards."""
    drawn = (characters_of(number.to_bytes(16)) for number in range(count * 2))
    return [card for card in drawn if card is not None][:count]


def test_characters_are_those_nobody_mistakes() -> None:
    assert len(ALPHABET) == len(set(ALPHABET)) == 31
    assert not set("0O1IL") & set(ALPHABET)
    assert sorted(ALPHABET) == list(ALPHABET)


@pytest.mark.parametrize("place", range(CHARACTERS))
def test_any_one_wrong_character_is_found(place: int) -> None:
    # The sum is linear: what one place does to it depends on no other place.
    for right, wrong in product(ALPHABET, repeat=2):
        body = "2" * min(place, 7) + right + "2" * (6 - place)
        card = body[:7] + check_character(body[:7])
        if place == CHARACTERS - 1:
            card, right = "2" * 7 + check_character("2" * 7), check_character("2" * 7)
        changed = card[:place] + wrong + card[place + 1 :]
        assert is_well_formed(changed) == (changed == card)


@pytest.mark.parametrize(("one", "other"), list(combinations(range(CHARACTERS), 2)))
def test_any_two_swapped_characters_are_found(one: int, other: int) -> None:
    fixed = next(place for place in range(CHARACTERS) if place not in (one, other))
    for a, b in product(ALPHABET, repeat=2):
        # A well-formed card with these two characters at these places, whatever the places.
        for filler in ALPHABET:
            letters = ["2"] * CHARACTERS
            letters[one], letters[other], letters[fixed] = a, b, filler
            if is_well_formed("".join(letters)):
                break
        else:
            pytest.fail("no card with these two")
        letters[one], letters[other] = b, a
        assert is_well_formed("".join(letters)) == (a == b)


def test_real_cards_survive_no_slip_and_no_swap() -> None:
    for card in cards(20):
        assert is_well_formed(card)
        for place, wrong in product(range(CHARACTERS), ALPHABET):
            if wrong != card[place]:
                assert not is_well_formed(card[:place] + wrong + card[place + 1 :])


def test_what_fingers_do_is_forgiven() -> None:
    card = cards(1)[0]
    for typed in (card, card.lower(), grouped(card), f" {grouped(card).lower()} ", " ".join(card)):
        assert read(typed) == card


def test_every_card_survives_a_reader_set_to_a_us_layout() -> None:
    for card in cards(2000):
        for shown in (scanned(card), scanned(grouped(card)), scanned(card.lower())):
            assert read(shown) == card, (card, shown)
            assert is_scan(shown)


def test_thirteen_characters_come_out_wrong_and_all_come_back() -> None:
    wrong = [c for c in ALPHABET if scanned(c) != c]
    assert len(wrong) == 13


def test_a_card_without_digit_is_not_given() -> None:
    drawn = [characters_of(number.to_bytes(16)) for number in range(2000)]
    assert None in drawn
    assert all(any(c.isdigit() for c in card[:7]) for card in drawn if card)


def test_a_mistyped_card_never_becomes_another() -> None:
    for card in cards(60):
        for place, wrong in product(range(CHARACTERS), ALPHABET):
            typed = card[:place] + wrong + card[place + 1 :]
            assert read(typed) in (None, card)


@pytest.mark.parametrize("typed", ["", "-", "23456", "é\"'(-è_ç", "BONJOUR", "JLNC", "é" * 90])
def test_other_text_is_nothing(typed: str) -> None:
    assert read(typed) is None


def test_a_qr_code_says_who_with_which_proof_and_surnom() -> None:
    text = qr_text(PERSON, TOKEN, COMET)
    assert len(text) == QR_LENGTH == 74
    assert text.isascii()
    assert text.startswith("JLNC")
    assert read(text) == QrCard(PERSON, TOKEN, COMET)


def test_this_qr_text_is_read_for_ever() -> None:
    text = "JLNCCDFGHJKLNPRSGTVXLCDFGHJKLNPRSTVXBBBCBDBFBGBHBJBKBLBNBPBRBSBTBVBXJBTGKP"
    assert read(text) == QrCard(PERSON, TOKEN, COMET)
    assert qr_text(PERSON, TOKEN, COMET) == text


@pytest.mark.parametrize("caps", [False, True])
def test_a_qr_code_is_the_same_from_every_reader(caps: bool) -> None:
    text = qr_text(PERSON, TOKEN, COMET)
    assert scanned(text) == text
    for typed in (scanned(text, caps), text.lower()):
        assert read(typed) == QrCard(PERSON, TOKEN, COMET)


def test_a_key_that_a_reader_lost_or_doubled_is_noticed() -> None:
    text = qr_text(PERSON, TOKEN, COMET)
    for place in range(4, len(text)):
        for spoilt in (
            text[:place] + text[place + 1 :],
            text[:place] + text[place] + text[place:],
            text[:place] + ("B" if text[place] != "B" else "C") + text[place + 1 :],
        ):
            assert read(spoilt) is None
            assert is_scan(spoilt)


def test_letters_of_the_qr_code_stand_on_the_same_keys() -> None:
    assert len(set(QR_LETTERS)) == 16
    assert not set("AQWZMY") & set(QR_LETTERS + "JLNC")
