"""What is typed in one field is one step, whatever letters came between."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.modules.cv.changes import Changes

WORDS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["a", "b"]), st.sampled_from(["x", "y", "z"])),
        st.just(("undo", "")),
    ),
    max_size=12,
)


def test_a_field_is_one_step_and_another_field_the_next() -> None:
    made = Changes("")
    made.become("V", "title")
    made.become("Ve", "title")
    made.become("Ve, 06", "phone")
    made.undo()
    assert made.now == "Ve"
    made.undo()
    assert (made.now, made.undoable) == ("", False)
    with pytest.raises(ValueError, match="nothing"):
        made.undo()


def test_what_is_typed_and_taken_out_again_is_no_step() -> None:
    made = Changes("CV")
    made.become("CVx", "title")
    made.become("CV", "title")
    assert not made.undoable
    made.become("Vente", "title")
    assert made.undoable


def test_after_settling_the_same_field_is_a_step_of_its_own() -> None:
    made = Changes("")
    made.become("a", "title")
    made.settle()
    made.become("ab", "title")
    made.undo()
    assert made.now == "a"


@given(WORDS)
def test_only_the_last_of_a_run_of_letters_counts(rows: list[tuple[str, str]]) -> None:
    """As a world is rebuilt: the acts hold the last fill of each run (`Scenario.perform`)."""
    live, acts = Changes(("x", "x")), list[tuple[str, str]]()
    for field, text in rows:
        if field != "undo":
            _type(live, field, text)
            if acts and acts[-1][0] == field:
                acts.pop()
            acts.append((field, text))
        elif live.undoable:
            live.undo()
            acts.append((field, text))
    again = Changes(("x", "x"))
    for field, text in acts:
        if field == "undo":
            again.undo()
        else:
            _type(again, field, text)
    assert (again.now, again.undoable) == (live.now, live.undoable)


def _type(made: Changes[tuple[str, str]], field: str, text: str) -> None:
    value = (text, made.now[1]) if field == "a" else (made.now[0], text)
    made.become(value, field)
