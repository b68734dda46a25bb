"""The pages of « Lu par une machine » are real: what the world says was read is read in them."""

import json
from pathlib import Path

import pytest
import yaml

from kiosk import assets
from kiosk.modules.cv.robot_layout import CHOICES, LAYOUTS, changed, named, page_of
from kiosk.modules.cv.robot_reading import Person, filed, packed, person_of, unpacked
from kiosk.paper.page_text import page_texts

FOLDER = assets.path("modules", "cv", "fr", "cv6")
PEOPLE: dict[str, Person] = {
    name: person_of(row)
    for name, row in yaml.safe_load((FOLDER / "people.yaml").read_text("utf-8")).items()
}
PLAIN = ("text", "text", "one", "lines", "words")


def stored(name: str) -> tuple[str, ...]:
    return unpacked(json.loads((FOLDER / f"{name}.json").read_text("utf-8")))


@pytest.mark.parametrize("name", PEOPLE)
def test_what_is_stored_is_what_is_read_in_the_pdf(name: str) -> None:
    file: Path = FOLDER / f"{name}.pdf"
    texts = page_texts(file)
    assert len(texts) == len(LAYOUTS)
    assert tuple(texts) == stored(name)
    assert page_texts(file.read_bytes())[0] == texts[0]


@pytest.mark.parametrize("name", PEOPLE)
def test_only_plain_pages_are_read_whole(name: str) -> None:
    person, texts = PEOPLE[name], stored(name)
    whole = [
        layout
        for layout, text in zip(LAYOUTS, texts, strict=True)
        if (card := filed(text, person)).name and card.reachable and card.sorted
    ]
    assert whole == [PLAIN, changed(PLAIN, "titles", "both")]


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize(
    ("choice", "way", "lost"),
    [
        ("phone", "picture", "phone"),
        ("mail", "code", "mail"),
        ("mail", "link", "mail"),
        ("titles", "icons", "titles"),
        ("columns", "two", "sorted"),
        ("box", "box", "sorted"),
    ],
)
def test_each_ornament_hides_its_own_part(name: str, choice: str, way: str, lost: str) -> None:
    card = filed(stored(name)[page_of(changed(PLAIN, choice, way))], PEOPLE[name])
    holds = {
        "phone": card.phone,
        "mail": card.mail,
        "titles": all(card.titles),
        "sorted": card.sorted,
    }
    assert not holds.pop(lost)
    if lost in ("phone", "mail"):
        assert all(holds.values())
    else:
        assert card.reachable
    assert card.name


def test_a_layout_names_what_was_chosen() -> None:
    assert LAYOUTS[0] == ("picture", "code", "two", "box", "icons")
    assert named(PLAIN) == dict(zip(CHOICES, PLAIN, strict=True))
    with pytest.raises(ValueError, match="phone is not code"):
        changed(PLAIN, "phone", "code")
    with pytest.raises(ValueError, match="colour"):
        changed(PLAIN, "colour", "red")


def test_texts_that_share_lines_are_kept_once() -> None:
    texts = ("a\nb", "b\nc", "")
    assert packed(texts) == {"lines": ["a", "b", "c"], "pages": [[0, 1], [1, 2], []]}
    assert unpacked(packed(texts)) == texts
