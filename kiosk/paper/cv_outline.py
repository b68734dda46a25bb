"""A CV as the lines of one column, each with its kind: what every editable file is made of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.learning.resume import Education, Language, Resume, Work
from kiosk.paper import cv_words

# What XML 1.0 has no place for (its production 2, Char), and DEL to APC, which it advises against
# and LibreOffice does not keep.
_REFUSED: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_ENDS: Final = re.compile(r"\r\n|[\r\n\x85\u2028\u2029]")


class Kind(StrEnum):
    """What a line is; each has one style in the file."""

    NAME = "name"
    LABEL = "label"
    HEADING = "heading"
    ENTRY = "entry"
    """First line of an experience or a course."""
    DETAIL = "detail"
    """Where and when, below it."""
    TEXT = "text"
    BULLET = "bullet"


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph. Its text is neither empty nor of several lines."""

    kind: Kind
    text: str


def outline(resume: Resume) -> tuple[Line, ...]:
    """The whole CV in the order of the page; what is empty leaves no line and no heading."""
    basics = resume.basics
    found = [*_lines(Kind.NAME, basics.name), *_lines(Kind.LABEL, basics.label)]
    for title, part in (
        (cv_words.CONTACT, _each(Kind.TEXT, (basics.phone, basics.email, basics.city))),
        (cv_words.PROFILE, _each(Kind.TEXT, _ENDS.split(basics.summary))),
        (cv_words.WORK, [line for each in resume.work for line in _work(each)]),
        (cv_words.EDUCATION, [line for each in resume.education for line in _education(each)]),
        (cv_words.SKILLS, _each(Kind.BULLET, resume.skills)),
        (cv_words.LANGUAGES, _each(Kind.BULLET, [_language(each) for each in resume.languages])),
        (cv_words.CERTIFICATES, _each(Kind.BULLET, resume.certificates)),
        (cv_words.INTERESTS, _each(Kind.BULLET, resume.interests)),
    ):
        if part:
            found += [Line(Kind.HEADING, title), *part]
    return tuple(found)


def writable(text: str) -> str:
    """The same text on one line, without what XML refuses and without spaces at its ends."""
    return _REFUSED.sub("", _ENDS.sub(" ", text)).strip()


def _work(work: Work) -> list[Line]:
    where = _joined(", ", work.name, work.city)
    when = cv_words.period(work.start, work.end, work.ongoing)
    said = _entry(work.position, where, when)
    return said + _each(Kind.BULLET, work.highlights)


def _education(course: Education) -> list[Line]:
    where = _joined(", ", course.institution, course.city)
    when = cv_words.period(course.start, course.end, course.ongoing)
    return _entry(course.study_type, where, when)


def _entry(what: str, where: str, when: str) -> list[Line]:
    """The first thing that is known leads; the others stand below it."""
    known = [text for text in (what, where, when) if writable(text)]
    return [
        *_each(Kind.ENTRY, known[:1]),
        *_each(Kind.DETAIL, [_joined(" · ", *known[1:])]),
    ]


def _language(language: Language) -> str:
    return _joined("\u00a0: ", language.language, language.fluency)


def _joined(between: str, *texts: str) -> str:
    return between.join(text for text in map(writable, texts) if text)


def _each(kind: Kind, texts: Sequence[str]) -> list[Line]:
    return [line for text in texts for line in _lines(kind, text)]


def _lines(kind: Kind, text: str) -> Iterator[Line]:
    if plain := writable(text):
        yield Line(kind, plain)
