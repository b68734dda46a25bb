"""A CV as data: written and read back, whatever somebody typed."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.learning.resume import (
    ACCENTS,
    FONTS,
    LONGEST,
    MOST_ENTRIES,
    TEMPLATES,
    Basics,
    Resume,
    ResumeError,
    Style,
    Work,
    from_json,
    to_json,
)
from tests.learning.resumes import resumes


@given(resumes())
def test_what_was_written_reads_back_equal(resume: Resume) -> None:
    assert from_json(to_json(resume)) == resume
    assert to_json(from_json(to_json(resume))) == to_json(resume)


def test_the_names_are_those_other_programs_know() -> None:
    whole = json.loads(
        to_json(
            Resume(
                basics=Basics("Lina", "Traoré", "Vendeuse", "06 39 98 00 00", city="Anse"),
                work=(Work("Vendeuse", "Marché", start="2025-03", highlights=("Servir",)),),
            )
        )
    )
    assert whole["basics"]["name"] == "Lina Traoré"
    assert whole["basics"]["location"] == {"city": "Anse"}
    assert whole["work"][0]["startDate"] == "2025-03"
    assert whole["work"][0]["highlights"] == ["Servir"]


def test_a_new_cv_is_empty_whatever_its_look() -> None:
    assert Resume().empty
    assert Resume(style=Style(template="large")).empty
    assert not Resume(skills=("Compter",)).empty


@pytest.mark.parametrize("text", ["", "no", "[]", '{"basics": {}}', '{"format": "other"}', b"\xff"])
def test_what_is_no_cv_is_refused(text: str | bytes) -> None:
    with pytest.raises(ResumeError):
        from_json(text)


@given(
    st.dictionaries(
        st.sampled_from(["basics", "work", "education", "skills", "languages", "style"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(st.sampled_from(["name", "template", "highlights"]), inner)
            ),
            max_leaves=8,
        ),
    )
)
def test_damaged_parts_are_left_out_and_never_end_the_program(parts: dict[str, object]) -> None:
    found = from_json(json.dumps({"format": "jalon-cv-1", **parts}))
    assert found.style.template in TEMPLATES
    assert found.style.accent in ACCENTS
    assert found.style.font in FONTS


def test_what_is_too_long_is_cut() -> None:
    many = json.dumps(
        {"format": "jalon-cv-1", "skills": [{"name": "x" * (LONGEST + 1)}] * (MOST_ENTRIES + 1)}
    )
    found = from_json(many)
    assert len(found.skills) == MOST_ENTRIES
    assert {len(name) for name in found.skills} == {LONGEST}
