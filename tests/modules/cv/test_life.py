"""What is typed of a life: when it was, whether a line begins with a verb, whether it is true."""

import pytest

from kiosk.modules.cv.life import (
    Entry,
    LifeCard,
    begins_with_verb,
    complete,
    lived,
    tells_a_story,
    years_fit,
)
from kiosk.modules.cv.when import When, when_of

BROTHERS = LifeCard(
    id="now",
    title="Vos frères",
    icon="baby",
    story=("Depuis 2023…",),
    role="Garde d’enfants",
    places=("famil", "villen"),
    roles=("gard", "baby"),
    years=(2023, 2026),
    still=True,
    invented=False,
)
CLUB = LifeCard(
    "club", "Foot", "", (), "", ("club", "villen"), ("foot",), (2021, 2024), False, False
)


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("juin 2025", When("", "2025-06", False)),
        ("Juin 2025", When("", "2025-06", False)),
        ("06/2025", When("", "2025-06", False)),
        ("été 2025", When("", "2025", False)),
        ("2025", When("", "2025", False)),
        ("de 2021 à 2024", When("2021", "2024", False)),
        ("2021-2024", When("2021", "2024", False)),
        ("mars 2021 à juin 2024", When("2021-03", "2024-06", False)),
        ("depuis septembre 2023", When("2023-09", "", True)),
        ("2023, en cours", When("2023", "", True)),
        ("2023 à aujourd’hui", When("2023", "", True)),
        ("", When("", "", False)),
        ("l’été dernier", When("", "", False)),
        ("depuis longtemps", When("", "", False)),
        ("06 39 98 20 25", When("", "", False)),
    ],
)
def test_a_time_is_understood_as_people_write_it(typed: str, known: When) -> None:
    assert when_of(typed) == known


@pytest.mark.parametrize(
    ("line", "verb"),
    [
        ("Garder 2 enfants", True),
        ("accueillir", True),
        ("Vendre des fruits", True),
        ("S’occuper des petits", True),
        ("Éplucher les légumes", True),
        ("Garde de 2 enfants", False),
        ("J’ai gardé mes frères", False),
        ("Hier, les courses", False),
        ("Votre marché", False),
        ("Le marché", False),
        ("", False),
    ],
)
def test_a_line_begins_with_what_was_done(line: str, verb: bool) -> None:
    assert begins_with_verb(line) is verb


@pytest.mark.parametrize(
    ("line", "story"),
    [
        ("Garder 2 enfants après l’école", False),
        ("Je garde mes frères", True),
        ("Garder mes frères, j’aime bien", True),
        (" ".join(["Garder", *["mes", "frères"] * 7]), True),
    ],
)
def test_a_story_is_told_with_i_or_with_many_words(line: str, story: bool) -> None:
    assert tells_a_story(line) is story


def entry(**parts: str) -> Entry:
    line = parts.pop("line", "Garder 2 enfants")
    whole = {"role": "Garde", "place": "Famille, Villeneuve", "when": "depuis 2023", **parts}
    return Entry("e1", whole.get("card", ""), whole["role"], whole["place"], whole["when"], (line,))


def test_an_entry_is_complete_with_date_place_and_verb() -> None:
    assert complete(entry())
    assert not complete(entry(when="l’an dernier"))
    assert not complete(entry(place=" "))
    assert not complete(entry(line="Mes frères"))


@pytest.mark.parametrize(
    ("parts", "true"),
    [
        ({"card": "now"}, True),
        ({"card": "now", "role": "Grand frère"}, True),
        ({"card": "now", "place": ""}, True),
        ({"card": "now", "place": "Villeneuve-la-Plaine"}, True),
        ({"card": "now", "place": "Crèche Les Oursons"}, False),
        ({"card": "now", "role": "Directrice de crèche"}, False),
        ({"card": "club"}, False),
        ({"role": "Baby-sitter"}, True),
        ({"role": "Vendeuse"}, False),
        ({"role": "", "place": ""}, True),
        ({"place": "Paris"}, False),
    ],
)
def test_an_entry_tells_of_a_card_or_of_none(parts: dict[str, str], true: bool) -> None:
    assert lived(entry(**parts), BROTHERS) is true


def test_years_are_those_of_the_card() -> None:
    assert years_fit(entry(when="depuis 2023"), BROTHERS)
    assert years_fit(entry(when="2024"), BROTHERS)
    assert years_fit(entry(when=""), BROTHERS)
    assert not years_fit(entry(when="depuis 2020"), BROTHERS)
    assert years_fit(entry(when="2021 à 2024"), CLUB)
    assert not years_fit(entry(when="depuis 2021"), CLUB)
