"""Places of slips: as Qt counts them, and kept while somebody types."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.spelling.marks import Marks
from kiosk.ui.spelling.slip import Slip, from_answer, units


def test_an_emoji_has_two_units() -> None:
    text = "😀 aceuil 👩‍🍳 reyon"
    told: list[dict[str, Any]] = [
        {"at": text.index(word), "length": len(word), "word": word, "suggestions": []}
        for word in ("aceuil", "reyon")
    ]
    first, second = from_answer(text, told)
    assert (first.at, first.length) == (3, 6)
    packed = text.encode("utf-16-le")
    assert packed[2 * second.at : 2 * second.end].decode("utf-16-le") == "reyon"


@given(st.text(max_size=20))
def test_units_are_those_of_utf_16(text: str) -> None:
    assert 2 * units(text) == len(text.encode("utf-16-le", "surrogatepass"))


def test_marks_move_with_the_text() -> None:
    marks = Marks()
    marks.set([Slip(3, 6, "aceuil", ()), Slip(14, 5, "reyon", ())])
    assert not marks.edit(30, 0, 1)
    assert marks.edit(0, 0, 2)
    assert [slip.at for slip in marks.all()] == [5, 16]
    assert marks.edit(12, 2, 0)
    assert [slip.at for slip in marks.all()] == [5, 14]
    assert marks.edit(8, 0, 1), "a letter in a word: it is another word"
    assert [(slip.at, slip.word) for slip in marks.all()] == [(15, "reyon")]
    assert marks.at(15) == marks.at(20) == marks.all()[0]
    assert marks.at(14) is None
