"""Months as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.learning.resume_dates import MONTHS, kept, order, shown


@pytest.mark.parametrize(
    ("typed", "date"),
    [
        ("mars 2025", "2025-03"),
        ("Mars 2025", "2025-03"),
        ("  mars   2025 ", "2025-03"),
        ("03/2025", "2025-03"),
        ("3/2025", "2025-03"),
        ("03.2025", "2025-03"),
        ("12 2024", "2024-12"),
        ("août 24", "2024-08"),
        ("aout 2024", "2024-08"),
        ("janv. 2025", "2025-01"),
        ("sept 2025", "2025-09"),
        ("2025", "2025"),
        ("", ""),
        ("été 2024", "été 2024"),
        ("jui 2025", "jui 2025"),
        ("13/2025", "13/2025"),
        ("mars", "mars"),
    ],
)
def test_a_month_is_understood_however_it_is_written(typed: str, date: str) -> None:
    assert kept(typed) == date


@given(st.sampled_from(MONTHS), st.integers(1950, 2040))
def test_what_is_shown_reads_back(month: str, year: int) -> None:
    date = kept(f"{month} {year}")
    assert shown(date) == f"{month} {year}"
    assert order(date) == (year, MONTHS.index(month) + 1)


@given(st.text(max_size=30))
def test_what_is_no_month_stays_as_it_was_typed(typed: str) -> None:
    assert kept(kept(typed)) == kept(typed)
    assert shown(kept(typed)) or not typed.split()


def test_a_year_in_words_can_be_compared() -> None:
    assert order("été 2024") == (2024, 0)
    assert order("bientôt") is None
