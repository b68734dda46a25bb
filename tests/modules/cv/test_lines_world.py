"""Pieces of a life as an author writes them: what is missing or unknown is told in a sentence."""

from pathlib import Path
from typing import Any

import pytest

from kiosk import assets
from kiosk.modules.cv.room import ROOM

FOLDER = assets.path("modules", "cv", "fr", "cv3")
CARD: dict[str, object] = {
    "id": "now",
    "title": "Vos frères",
    "icon": "baby",
    "story": ["Depuis 2023, vous gardez vos frères."],
    "role": "Garde d’enfants",
    "places": ["Famil"],
    "roles": ["gard"],
    "years": [2023, 2026],
    "still": True,
}
ENTRY: dict[str, object] = {
    "card": "now",
    "role": "Garde d’enfants",
    "place": "",
    "when": "",
    "lines": ["Je garde mes frères"],
}


def world(**more: object) -> dict[str, Any]:
    """A small world that is complete; ``more`` replaces parts of it."""
    return {
        "start": "2026-11-27T10:00+01:00",
        "give": "Donner ce CV",
        "cards": [CARD],
        "page": [ENTRY],
        "filled": [ENTRY],
        "stories": "stories.yaml",
        "values": {"recruiter": "Mme Haddou", "first": "Lina"},
        **more,
    }


def test_a_complete_world_is_prepared_with_the_verbs_of_every_cv() -> None:
    made = ROOM.prepare(world(), FOLDER)
    assert isinstance(made["verbs"], list)
    assert ["Garder", "baby"] in made["verbs"]
    assert isinstance(made["cards"], list)
    assert made["cards"][0]["places"] == ["famil"]
    assert made["cards"][0]["still"] is True
    assert made["cards"][0]["invented"] is False


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"colour": "red"}, "world: write"),
        ({"start": "yesterday"}, "Invalid isoformat"),
        ({"cards": [{**CARD, "colour": "red"}]}, "cards: write {"),
        ({"cards": [{"id": "now"}]}, "cards: write {"),
        ({"cards": [CARD, CARD]}, "each needs its own id"),
        ({"cards": [{**CARD, "id": "right now"}]}, "has a space or a dash"),
        ({"cards": [{**CARD, "years": [2023]}]}, "years are a first and a last one"),
        ({"cards": [{**CARD, "years": ["2023", "2026"]}]}, "years are a first and a last one"),
        ({"page": [{**ENTRY, "card": "club"}]}, "no card is `club`"),
        ({"page": [{"card": "now"}]}, "page: write card, lines"),
        ({"filled": [{**ENTRY, "lines": ["a", "b", "c"]}]}, "filled: 2 lines at most"),
        ({"page": []}, "page: write a list"),
        ({"stories": "nowhere.yaml"}, "nowhere.yaml: cannot be read"),
        ({"values": {}}, "has no value"),
    ],
)
def test_what_is_to_mend_is_told(more: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        ROOM.prepare(world(**more), FOLDER)


def test_a_story_names_only_what_a_page_says(tmp_path: Path) -> None:
    text = (FOLDER / "stories.yaml").read_text("utf-8")
    (tmp_path / "stories.yaml").write_text(text.replace("[role]", "[job]"), "utf-8")
    with pytest.raises(ValueError, match=r"nothing is \[job\]"):
        ROOM.prepare(world(), tmp_path)
