"""The head of a CV as an author writes it: what is missing or unknown is told in a sentence."""

from pathlib import Path
from typing import Any

import pytest

from kiosk import assets
from kiosk.modules.cv.room import ROOM

FOLDER = assets.path("modules", "cv", "fr", "cv2")
VALUES = {
    "firm": "Fil et Lin",
    "recruiter": "Mme Haddou",
    "wanted": "quelqu’un",
    "town": "Belleval",
    "first": "Samira",
}
HEAD = {
    "label": "Vente",
    "first_name": "Samira",
    "last_name": "Benali",
    "phone": "06 39 98 15 62",
    "email": "samira.benali@messagerie.example",
    "city": "Belleval",
}


def world(**more: object) -> dict[str, Any]:
    """A small world that is complete; ``more`` replaces parts of it."""
    return {
        "start": "2026-11-27T10:00+01:00",
        "give": "Donner ce CV",
        "head": {**HEAD, "label": "CV"},
        "mine": HEAD,
        "wanted": ["sales"],
        "shelves": "shelves.yaml",
        "notes": [{"title": "Chez moi", "icon": "house", "lines": ["Belleval"]}],
        "rest": [{"title": "Expérience", "lines": ["Stage"]}],
        "stories": "stories.yaml",
        "values": VALUES,
        **more,
    }


def test_a_complete_world_is_prepared_with_its_files_filled_in() -> None:
    made = ROOM.prepare(world(), FOLDER)
    assert isinstance(made["stories"], dict)
    assert "Fil et Lin" in made["stories"]["nothing"]["lines"][0]
    assert isinstance(made["shelves"], list)
    assert made["shelves"][0]["id"] == "sales"


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"colour": "red"}, "world: write"),
        ({"start": "yesterday"}, "Invalid isoformat"),
        ({"head": {"label": "CV"}}, "head: write label"),
        ({"mine": {**HEAD, "label": "CV"}}, "mine: its label"),
        ({"mine": {**HEAD, "email": "lilou@messagerie.example"}}, "mine: its label"),
        ({"wanted": ["kitchen"]}, "no shelf is `kitchen`"),
        ({"wanted": []}, "wanted: write a list"),
        ({"notes": [{"title": "Chez moi", "lines": ["Belleval"]}]}, "notes: write icon, title"),
        ({"rest": [{"title": "Expérience"}]}, "rest: write a list"),
        ({"shelves": "stories.yaml"}, "`{firm}` has no value|shelves: write"),
        ({"stories": "shelves.yaml"}, "stories: write nothing"),
        ({"values": {}}, "has no value"),
    ],
)
def test_what_is_to_mend_is_told(more: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        ROOM.prepare(world(**more), FOLDER)


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("stories.yaml", "[mail]", "[letter]", r"nothing is \[letter\]"),
        ("shelves.yaml", "[vente,", "[ven, vente,", "`ven` begins too many words"),
        ("shelves.yaml", "name: Vente, ", "", "shelves: write {id, name, stems}"),
    ],
)
def test_a_file_that_says_too_much_or_too_little_is_told(
    tmp_path: Path, file: str, old: str, new: str, said: str
) -> None:
    for name in ("stories.yaml", "shelves.yaml"):
        text = (FOLDER / name).read_text("utf-8")
        text = text.replace(old, new) if name == file else text
        (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(ValueError, match=said):
        ROOM.prepare(world(), tmp_path)
