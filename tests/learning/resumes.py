"""CVs that nobody wrote: for tests that must hold for any."""

from hypothesis import strategies as st

from kiosk.learning.resume import (
    ACCENTS,
    FONTS,
    TEMPLATES,
    Basics,
    Education,
    Language,
    Resume,
    Style,
    Work,
)


def words() -> st.SearchStrategy[str]:
    """A line as somebody might type it, in any script, with any sign."""
    return st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.sampled_from(
        ["", "Aide à la vente", "#let x = 1", "« L’été »", "日本", "😀", "محمد"]
    )


def months() -> st.SearchStrategy[str]:
    """A month, a year, or nothing."""
    month = st.builds(lambda y, m: f"{y}-{m:02}", st.integers(1990, 2026), st.integers(1, 12))
    return st.just("") | st.integers(1990, 2026).map(str) | month


def some(each: st.SearchStrategy[str], most: int = 4) -> st.SearchStrategy[tuple[str, ...]]:
    """A few of them."""
    return st.lists(each, max_size=most).map(tuple)


def resumes(text: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Resume]:
    """Any CV, without a photo; ``text`` gives its texts."""
    line = words() if text is None else text
    work = st.builds(Work, line, line, line, months(), months(), st.booleans(), some(line))
    education = st.builds(Education, line, line, line, months(), months(), st.booleans())
    return st.builds(
        Resume,
        basics=st.builds(Basics, line, line, line, line, line, line, line),
        work=st.lists(work, max_size=3).map(tuple),
        education=st.lists(education, max_size=3).map(tuple),
        skills=some(line),
        languages=st.lists(st.builds(Language, line, line), max_size=3).map(tuple),
        certificates=some(line),
        interests=some(line),
        style=st.builds(
            Style,
            st.sampled_from(TEMPLATES),
            st.sampled_from(ACCENTS),
            st.sampled_from(FONTS),
            st.booleans(),
        ),
    )
