"""A shared PC and a page that is read as an author writes them: what is missing is told."""

from pathlib import Path
from typing import Any

import pytest

from kiosk import assets
from kiosk.modules.cv.pc_world import prepare_pc
from kiosk.modules.cv.reader_world import prepare_reader

PC_FOLDER = assets.path("modules", "cv", "fr", "cv7")
READER_FOLDER = assets.path("modules", "cv", "fr", "cv8")
ABOUT = {
    "first": "Lina", "last": "Traoré", "content": "cv", "document": "doc", "stick": "stick",
    "leave": "Partir",
}  # fmt: skip


def a_pc(**more: object) -> dict[str, Any]:
    """A small PC that is complete; ``more`` replaces parts of it."""
    file = {"id": "doc", "name": "cv.docx", "place": "desktop", "kind": "docx"}
    file |= {"modified": "2026-11-27T09:00+01:00", "file": "files/a/cv.docx"}
    return {
        "start": "2026-11-27T10:00+01:00",
        "pc": ABOUT,
        "places": [
            {"id": "desktop", "name": "Bureau"},
            {"id": "stick", "name": "Clé", "kind": "stick"},
            {"id": "bin", "name": "Corbeille", "kind": "bin"},
        ],
        "files": [file | {"as_pdf": "files/a/cv.pdf"}],
        "stories": "stories.yaml",
        "values": {"place": "ici", "at_firm": "Au café", "recruiter": "Mme Faure"},
        **more,
    }


def test_a_complete_pc_is_prepared_with_its_files_and_stories() -> None:
    made = prepare_pc(a_pc(), PC_FOLDER)
    assert isinstance(made["contents"], dict)
    assert set(made["contents"]) == {"files/a/cv.docx", "files/a/cv.pdf"}
    assert isinstance(made["stories"], dict)
    assert made["stories"]["good"]["lines"][0].startswith("Au café, Mme Faure")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"colour": "red"}, "world: write"),
        ({"start": "yesterday"}, "Invalid isoformat"),
        ({"pc": {}}, "pc: write content, document"),
        ({"pc": {**ABOUT, "document": "moon"}}, "pc: no document is `moon`"),
        ({"pc": {**ABOUT, "stick": "moon"}}, "pc: no stick is `moon`"),
        ({"files": []}, "files: write a list"),
        ({"values": []}, "values: write keys and values"),
        ({"values": {}}, "has no value"),
        ({"stories": "nowhere.yaml"}, "nowhere.yaml: cannot be read"),
    ],
)
def test_what_a_pc_lacks_is_told(more: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        prepare_pc(a_pc(**more), PC_FOLDER)


def line(part: str, **more: str) -> dict[str, str]:
    return {"id": part, "part": part, "name": part, "text": part, **more}


LINES = [line(part) for part in ("name", "title", "phone", "work")]


def a_page(**more: object) -> dict[str, Any]:
    """A small page that is complete; ``more`` replaces parts of it."""
    return {
        "start": "2026-11-27T10:00+01:00",
        "jobs": ["vente"],
        "finish": "Garder",
        "lines": LINES,
        "choices": {"job": ["Vente"], "strengths": ["Ranger"]},
        "stories": "stories.yaml",
        "values": {"recruiter": "Mme Faure", "job": "Vente"},
        **more,
    }


def test_a_complete_page_is_prepared_with_its_stories() -> None:
    made = prepare_reader(a_page(), READER_FOLDER)
    assert "values" not in made
    assert isinstance(made["stories"], dict)
    assert made["stories"]["kept"]["lines"][1].startswith("«\u00a0Vente.")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"colour": "red"}, "world: write"),
        ({"jobs": []}, "jobs: write a list"),
        ({"lines": "all"}, "lines, values: write"),
        ({"lines": [{"id": "x"}]}, "lines: write {id"),
        ({"lines": [line("moon")]}, "`moon` is no part"),
        ({"lines": LINES[:2]}, "lines: wants phone, work"),
        ({"lines": [*LINES, line("work")]}, "each needs its own id"),
        ({"lines": [*LINES, line("more", id="a b")]}, "each needs its own id"),
        ({"lines": [*LINES, line("more", text="1 05 02 69 123 456 78")]}, "looks like a real"),
        ({"choices": {"job": []}}, "choices: write job, strengths"),
        ({"stories": "nowhere.yaml"}, "nowhere.yaml: cannot be read"),
    ],
)
def test_what_a_page_lacks_is_told(more: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        prepare_reader(a_page(**more), READER_FOLDER)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("call: {lines: [x]}", "stories: write call, job"),
        ("call: x\njob: x\nstrengths: x\nkept: x", "call: write keys and values"),
        ("call: {days: \"2\", lines: [x]}\njob: x\nstrengths: x\nkept: x", "days are a whole"),
        ("call: {days: 2}\njob: x\nstrengths: x\nkept: x", "call: write a list of lines"),
    ],
)  # fmt: skip
def test_stories_want_days_and_lines(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "stories.yaml").write_text(text, "utf-8")
    with pytest.raises(ValueError, match=said):
        prepare_reader(a_page(), tmp_path)
