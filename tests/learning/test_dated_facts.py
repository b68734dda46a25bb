"""A fact is said while it holds; afterwards, or on a PC whose clock is wrong, the hedge is."""

from datetime import date

import pytest

from kiosk.learning.dated_facts import DatedFact, by_id, put_in, versions

FACT = DatedFact(
    id="17cyber",
    source="une page",
    checked_on="2026-11-22",
    expires_on="2027-11-22",
    says="Le site répond jour et nuit.",
    hedged="Demandez à l’accueil.",
)
FACTS = by_id([FACT])
TEXT = "Gardez la preuve.\n{fact:17cyber}"


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 22), FACT.says),
        (date(2027, 11, 22), FACT.says),
        (date(2027, 11, 23), FACT.hedged),
        (date(2025, 11, 22), FACT.hedged),
    ],
)
def test_a_fact_holds_from_its_check_to_its_expiry(day: date, said: str) -> None:
    assert put_in(TEXT, FACTS, lambda fact: fact.words(day)) == f"Gardez la preuve.\n{said}"


def test_both_ways_of_reading_a_text_are_known() -> None:
    assert versions(TEXT, FACTS) == [
        "Gardez la preuve.\nLe site répond jour et nuit.",
        "Gardez la preuve.\nDemandez à l’accueil.",
    ]
    assert versions("Rien ici.", FACTS) == ["Rien ici."]


def test_an_unknown_fact_is_a_bug_not_a_silence() -> None:
    with pytest.raises(KeyError):
        put_in("{fact:nothing}", FACTS, lambda fact: fact.says)
