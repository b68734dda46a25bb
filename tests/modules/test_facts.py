"""Facts that age: named in content, checked with it, and said by the day on which one reads."""

from datetime import date
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.modules.checked_form import write
from kiosk.modules.content import check
from kiosk.modules.library import Library
from tests.modules.lamp_copy import ACTIVITY, TODAY, checked, copied, edit, found
from tests.modules.lamp_room import ROOM

FACTS = """facts:
  - id: lamp-price
    source: "Une page"
    checked_on: 2026-11-22
    expires_on: 2027-11-22
    says: "Une lampe coûte 3 euros."
    hedged: "Demandez le prix en magasin."
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Lamps, and a fact that the situation names."""
    root = copied(tmp_path)
    (root / "facts.yaml").write_text(FACTS, "utf-8")
    edit(root, "La lampe de {where} est éteinte.", "{fact:lamp-price}")
    return root


def test_what_is_said_depends_on_the_day_one_reads(root: Path, tmp_path: Path) -> None:
    form = tmp_path / "form"
    write(checked(root), form, TODAY)

    def said(day: date) -> str:
        return Library(form, root, lambda: day).activity("lamp/light", "C").situation[1]

    assert said(date(2027, 11, 22)) == "Une lampe coûte 3 euros."
    assert said(date(2027, 11, 23)) == "Demandez le prix en magasin."


def test_a_fact_that_nobody_wrote_is_told(root: Path) -> None:
    line = edit(root, "{fact:lamp-price}", "{fact:lamp-prize}")
    assert (line, "no fact is named `lamp-prize`") in found(root)


def test_data_holds_no_fact(root: Path) -> None:
    edit(root, 'args: {lamp: "{lamp}"}', 'args: {lamp: "{fact:lamp-price}"}')
    assert any("cannot stand in data" in words for _, words in found(root))


def test_both_sentences_keep_the_rules_of_language(root: Path) -> None:
    facts = root / "facts.yaml"
    facts.write_text(FACTS.replace("Demandez le prix", "Il faut demander (ici) le prix"), "utf-8")
    assert any("`hedged` holds a bracket" in words for _, words in found(root))


def test_an_expired_fact_is_a_warning_that_stops_nothing(root: Path) -> None:
    content = check(root, [ROOM], date(2027, 12, 1))
    assert content.sound
    assert [p.sentence for p in content.problems] == ["`lamp-price` has expired: look it up again"]


def test_the_facts_that_ship_are_dated_and_sourced(root: Path) -> None:
    text = assets.path("modules", "facts.yaml").read_text("utf-8")
    assert text.count("source:") == text.count("- id:") == text.count("expires_on:") > 0


def test_the_same_fact_twice_is_told(root: Path) -> None:
    facts = root / "facts.yaml"
    facts.write_text(FACTS + FACTS.partition("\n")[2], "utf-8")
    assert any("is the id of another one" in words for _, words in found(root))


def test_the_page_for_facilitators_is_the_same_in_every_variant(root: Path) -> None:
    edit(root, 'ask: "Où est la lampe ?"', 'ask: "Où est {who} ?"', ACTIVITY)
    assert any("the page stays the same" in words for _, words in found(root))
