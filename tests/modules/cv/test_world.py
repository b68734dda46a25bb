"""A page as an author writes it: what is missing or unknown is told in a sentence."""

from pathlib import Path
from typing import Any

import pytest

from kiosk import assets
from kiosk.modules.cv.world import prepare

FOLDER = assets.path("modules", "cv", "fr", "cv1")
VALUES = {
    "phone": "06 39 98 00 01", "name": "Yanis", "recruiter": "Mme Ferrand", "copied": "votre RIB",
    "credit": "Crédit Brume", "credit_phone": "04 65 71 00 02", "bank": "Banque du Val",
    "bank_phone": "04 65 71 00 03",
}  # fmt: skip


def block(id: str, **more: str) -> dict[str, str]:
    return {"id": id, "kind": "who", "name": id, "text": id, **more}


def world(**more: object) -> dict[str, Any]:
    """A small world that is complete; ``more`` replaces parts of it."""
    return {
        "start": "2026-11-27T10:00+01:00",
        "give": "Donner",
        "blocks": [block(id) for id in ("name", "title", "town", "phone", "mail")],
        "page": ["name", "title"],
        "aside": ["town", "phone", "mail"],
        "stories": "stories.yaml",
        "phone": "phone.yaml",
        "values": VALUES,
        "given": ["04 65 71 00 03"],
        **more,
    }


def test_a_complete_world_is_prepared_with_its_files_filled_in() -> None:
    made = prepare(world(), FOLDER)
    assert isinstance(made["stories"], dict)
    assert made["stories"]["letter"]["days"] == 9
    assert "Crédit Brume" in made["stories"]["letter"]["lines"][1]
    assert isinstance(made["phone"], dict)
    assert made["phone"]["number"] == VALUES["phone"]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"colour": "red"}, "world: write"),
        ({"start": "yesterday"}, "Invalid isoformat"),
        ({"blocks": []}, "blocks: write a list"),
        ({"blocks": [block("name", kind="secret")]}, "`secret` is no kind"),
        ({"blocks": [block("name", look="huge")]}, "`huge` is no look"),
        ({"blocks": [block("name", weight="1")]}, "blocks: write {"),
        ({"blocks": [block("name", text="NIR : 1 05 02 75 116 001 27"), block("x")],
          "page": ["name"], "aside": ["x"]}, "looks like a real number"),
        ({"page": ["name"]}, "stands on it or aside, once"),
        ({"page": ["name", "title", "name"]}, "stands on it or aside, once"),
        ({"blocks": [block("name")], "page": ["name"], "aside": []}, "aside: write a list"),
        ({"blocks": [block("name"), block("x")], "page": ["name"], "aside": ["x"]},
         "blocks: wants mail, phone, title, town"),
        ({"stories": "nowhere.yaml"}, "nowhere.yaml: cannot be read"),
        ({"values": {}}, "`{phone}` has no value"),
        ({"stories": "phone.yaml"}, "stories: write letter"),
        ({"phone": "stories.yaml"}, "phone: write its number"),
    ],
)  # fmt: skip
def test_what_is_to_mend_is_told(more: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        prepare(world(**more), FOLDER)


def test_a_story_wants_days_and_lines(tmp_path: Path) -> None:
    lines = (FOLDER / "stories.yaml").read_text("utf-8")
    (tmp_path / "phone.yaml").write_text((FOLDER / "phone.yaml").read_text("utf-8"), "utf-8")
    (tmp_path / "stories.yaml").write_text(lines.replace("days: 9", 'days: "9"'), "utf-8")
    with pytest.raises(ValueError, match="letter: days are a whole number"):
        prepare(world(), tmp_path)
