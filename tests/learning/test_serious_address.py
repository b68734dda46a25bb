"""Addresses that can be said to a recruiter, and those that cannot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.learning.serious_address import fault, is_serious

LINA = ("Lina", "Traoré", "2006")


@pytest.mark.parametrize(
    "name",
    ["lina.traore", "traore.lina", "lina-traore", "lina_traore", "linatraore", "l.traore",
     "traorel", "lina.t", "Lina.Traoré", "lina.traore7", "lina.traore.42", "lina.traore.pro",
     "contact.lina.traore"],
)  # fmt: skip
def test_names_in_any_order_with_little_else_are_serious(name: str) -> None:
    assert is_serious(f"{name}@messagerie.example", *LINA)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("lina.traore2006", "birth"),
        ("lina.traore06", "birth"),
        ("lina692006", "birth"),
        ("lina.traore123", "number"),
        ("lina1.traore2", "number"),
        ("lina", "names"),
        ("traore", "names"),
        ("lili.boulette", "names"),
        ("lina-traore-officiel-69", "names"),
        ("lt", "names"),
        ("", "names"),
    ],
)
def test_anything_else_says_why_not(name: str, why: str) -> None:
    assert fault(name, *LINA) == why


def test_names_with_spaces_and_dashes_are_written_as_one_likes() -> None:
    who = ("Marie-Lou", "Da Silva", "2005")
    assert is_serious("marie-lou.da-silva", *who)
    assert is_serious("marielou.dasilva", *who)


@given(st.integers(1900, 2030), st.sampled_from(["lina.traore", "l.traore", "traore"]))
def test_a_year_is_never_serious(year: int, name: str) -> None:
    assert not is_serious(f"{name}{year}", *LINA)
    assert fault(f"{name}{year}", "Lina", "Traoré", str(year)) == "birth"
