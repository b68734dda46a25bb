"""Any CV at all, in each of the four templates: nothing that can be printed is lost or moved.

Reading order. In one column, plain and large print the parts follow each other. With two columns
it is head, side, main column, in the tags and in the file; which lists fit in the side depends on
their length, so each is compared by itself here, and their order in `test_cv.py`.

Arabic. A program that takes text out of a PDF gets the signs of a line from left to right and turns
them by its own rules; PDFium mixes up a ligature's letters. So of a text with letters from
right to left only the letters are compared, not their order; how they look is in
`test_cv.py::test_an_arabic_name_is_set_from_right_to_left`.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.learning.resume import FONTS, TEMPLATES, Basics, Education, Language, Resume, Work
from kiosk.paper import cv_words
from kiosk.paper.cv import FAMILIES, CvSheet, cv
from kiosk.paper.cv_back import resume_in
from kiosk.paper.glyphs import Cleaner, coverage
from tests.learning.resumes import resumes
from tests.paper.cvs import FULL, bare, is_rtl, is_tagged, language_of, pages_of

HOSTILE = (
    '#import "@preview/x:1.0.0" #panic("no") $x$ *fort* _bas_ \\ <label> @ref // [ok] ~ --- \'"'
)
LONG = "Rindfleischetikettierungsüberwachungsaufgabe" * 3
NAMES = ("Nguyễn Văn An", "Іванна", "محمد الأمين", "D’Artagnan-N’Diaye", "Łukasz Żółć", "x\u0323")
CELLS = (HOSTILE, LONG, "une phrase assez longue " * 120, "W" * 3000, "ا" * 300, *NAMES)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.sampled_from(CELLS)


def fields(resume: Resume, template: str, clean: Cleaner) -> list[list[str]]:
    """What the page says, column by column, each in the order of reading, a paragraph a text."""
    basics = resume.basics
    head = [clean.line(basics.name), clean.line(basics.label)]
    contact = [clean.line(each) for each in (basics.phone, basics.email, basics.city)]
    if template == "column":
        contact = [together(" · ", contact)]
    summary = clean.lines(basics.summary)
    entries: tuple[Work | Education, ...] = (*resume.work, *resume.education)
    done = [text for entry in entries for text in of_entry(entry, template == "plain", clean)]
    languages = [
        together(" – ", (clean.line(each.language), clean.line(each.fluency)))
        for each in resume.languages
    ]
    lists = [
        [clean.line(each) for each in resume.skills],
        languages,
        [clean.line(each) for each in resume.certificates],
        [clean.line(each) for each in resume.interests],
    ]
    if template == "accent":
        return [[*head, *contact], *lists, [*head, *summary, *done]]
    return [[*head, *contact, *summary, *done, *chain(*lists)]]


def of_entry(entry: Work | Education, date_first: bool, clean: Cleaner) -> list[str]:
    """The texts of one entry as the page has them."""
    start, end = clean.line(entry.start), clean.line(entry.end)
    when = cv_words.period(start, end, entry.ongoing)
    if isinstance(entry, Work):
        title, place, lines = entry.position, entry.name, entry.highlights
    else:
        title, place, lines = entry.study_type, entry.institution, ()
    if is_rtl(clean.line(title)):  # on the line of the date, which is turned with it
        title, when = f"{when} {title}", ""
    head = [clean.line(title), together(", ", (clean.line(place), clean.line(entry.city)))]
    rest = [clean.line(line) for line in lines]
    return [when, *head, *rest] if date_first else [*head, when, *rest]


def together(sign: str, texts: Iterable[str]) -> str:
    """Those that say something, with a sign between two."""
    return sign.join(text for text in texts if text)


def cleaner(resume: Resume) -> Cleaner:
    """One that knows the faces of this CV."""
    held = coverage()
    return Cleaner(tuple(held[family] for family in FAMILIES[resume.style.font]))


def lost(text: str, wanted: Iterable[str]) -> list[str]:
    """Texts that are not in the page's text, or not after the one before."""
    found: list[str] = []
    at = 0
    letters = Counter(text)
    for each in filter(None, map(bare, wanted)):
        place = text.find(each, at)
        if is_rtl(each):
            if Counter(filter(str.isalnum, each)) - letters:
                found.append(each)
        elif place < 0:
            found.append(each)
        else:
            at = place + len(each)
    return found


def must_be_whole(resume: Resume, sheet: CvSheet) -> None:
    """All is printed, in order; tagged, in French; the CV inside equals the one that went in."""
    text = bare("".join(pages_of(sheet.pdf)))
    clean = cleaner(resume)
    for column in fields(resume, resume.style.template, clean):
        assert lost(text, column) == []
    assert set(clean.left_out) == set(sheet.left_out)
    assert language_of(sheet.pdf) == "fr"
    assert is_tagged(sheet.pdf)
    assert resume_in(sheet.pdf) == resume


@pytest.mark.parametrize("template", TEMPLATES)
@given(resume=resumes(TEXTS))
@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@example(resume=FULL)
@example(resume=Resume())
@example(resume=Resume(basics=Basics(label="Cuisine")))
@example(resume=Resume(skills=("Cuisiner",)))
@example(resume=Resume(work=(Work(ongoing=True),)))
@example(resume=Resume(languages=(Language("", "courant"), Language("Arabe", ""))))
@example(resume=Resume(work=(Work(), Work(city="W" * 3000)), interests=(HOSTILE, LONG * 20)))
@example(resume=Resume(basics=Basics(*[LONG] * 7), work=(Work(LONG, LONG, LONG, LONG, LONG),)))
def test_any_cv_is_printed_whole_and_opens_again(template: str, resume: Resume) -> None:
    resume = replace(resume, style=replace(resume.style, template=template))
    must_be_whole(resume, cv(resume))


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("font", FONTS)
@pytest.mark.parametrize("text", CELLS, ids=lambda text: f"{text[:6]}-{len(text)}")
def test_whatever_is_typed_everywhere(template: str, font: str, text: str) -> None:
    """Syntax, long words, 3,000 characters, names from elsewhere: in every field at once."""
    resume = Resume(
        basics=Basics(*[text] * 7),
        work=(Work(text, text, text, "2024", "2025-02", False, (text, text)),),
        education=(Education(text, text, text),),
        skills=(text, text),
        languages=(Language(text, text),),
        certificates=(text,),
        interests=(text, text),
    )
    resume = replace(resume, style=replace(resume.style, template=template, font=font))
    must_be_whole(resume, cv(resume))
