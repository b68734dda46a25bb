"""Codes: a slip of the finger is told apart, stations draw from separate slices."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.storage.codes import SLOTS, check_digit, draw, is_well_formed, of_slot

codes = st.integers(0, 9999).map(lambda n: f"{n:04d}" + check_digit(f"{n:04d}"))


def test_the_check_digit_is_damm_s() -> None:
    assert check_digit("572") == "4", "the example of the thesis"


@given(codes, st.integers(0, 4), st.integers(1, 9))
def test_one_wrong_digit_is_never_a_code(code: str, place: int, shift: int) -> None:
    wrong = str((int(code[place]) + shift) % 10)
    assert is_well_formed(code)
    assert not is_well_formed(code[:place] + wrong + code[place + 1 :])


@given(codes, st.integers(0, 3))
def test_two_swapped_neighbours_are_never_a_code(code: str, place: int) -> None:
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert swapped == code or not is_well_formed(swapped)


@pytest.mark.parametrize("code", ["", "1234", "123456", "abcde", "12 45", "١٢٣٤٥", "-0000"])
def test_anything_else_is_not_a_code(code: str) -> None:
    assert not is_well_formed(code)


def test_the_slices_of_the_stations_share_no_code() -> None:
    slices = [of_slot(slot) for slot in range(SLOTS)]
    everything = [code for each in slices for code in each]
    assert len(set(everything)) == len(everything) == 10_000
    assert all(len(each) == 625 for each in slices)
    assert all(is_well_formed(code) for code in everything)
    assert all(int(code[:4]) % SLOTS == 7 for code in slices[7])


def test_a_code_that_is_given_is_not_drawn_again() -> None:
    given: set[str] = set()
    while (code := draw(3, given.__contains__)) is not None:
        given.add(code)
    assert given == set(of_slot(3))
