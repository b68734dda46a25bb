"""What a CV still lacks, or holds too much of. Only ever a hint: nothing stops who goes on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Final, Literal, TypeVar

from kiosk.learning.folding import fold
from kiosk.learning.phone_text import digits
from kiosk.learning.private_numbers import private
from kiosk.learning.resume import Education, Resume, Work
from kiosk.learning.resume_dates import order
from kiosk.learning.serious_address import fault

Part = Literal["contact", "work", "education", "skills", "more", "review", "take"]
"""The parts of the guided flow, in their order."""
PARTS: Final[tuple[Part, ...]] = (
    "contact",
    "work",
    "education",
    "skills",
    "more",
    "review",
    "take",
)
PHONE_DIGITS: Final = 10
E = TypeVar("E", Work, Education)
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]{2,}")
_TITLES_THAT_SAY_NOTHING = frozenset({"cv", "curriculum vitae", "mon cv", "titre"})


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing to look at. ``entry`` counts from 0 in a list; -1 for the part as a whole."""

    id: str
    part: Part
    entry: int = -1


def gaps(resume: Resume) -> tuple[Gap, ...]:
    """Everything to look at, in the order of the page."""
    skills = () if resume.skills else (Gap("skills", "skills"),)
    return (
        *_private(resume),
        *_contact(resume),
        *_work(resume),
        *_education(resume),
        *skills,
    )


def mail_fits(resume: Resume) -> bool:
    """The address has the form of one and is made of the name (« Mon adresse »)."""
    basics = resume.basics
    return bool(_MAIL.fullmatch(basics.email)) and not fault(
        basics.email, basics.first_name, basics.last_name
    )


def _contact(resume: Resume) -> Iterator[Gap]:
    basics = resume.basics
    if not (basics.first_name and basics.last_name):
        yield Gap("name", "contact")
    if not basics.label:
        yield Gap("label", "contact")
    elif fold(basics.label).strip() in _TITLES_THAT_SAY_NOTHING:
        yield Gap("label-says-nothing", "contact")
    if not basics.phone:
        yield Gap("phone", "contact")
    elif len(digits(basics.phone)) != PHONE_DIGITS:
        yield Gap("phone-digits", "contact")
    if not basics.email:
        yield Gap("email", "contact")
    elif not _MAIL.fullmatch(basics.email):
        yield Gap("email-form", "contact")
    elif basics.first_name and basics.last_name and not mail_fits(resume):
        yield Gap("email-serious", "contact")
    if not basics.city:
        yield Gap("city", "contact")


def _work(resume: Resume) -> Iterator[Gap]:
    if not resume.work:
        yield Gap("work", "work")
    for n, work in enumerate(resume.work):
        if not work.position:
            yield Gap("position", "work", n)
        if not work.name:
            yield Gap("place", "work", n)
        if not dated(work):
            yield Gap("dates", "work", n)
        if not any(line.strip() for line in work.highlights):
            yield Gap("lines", "work", n)
        elif any(says_i(line) for line in work.highlights):
            yield Gap("says-i", "work", n)
    if not newest_first(resume.work):
        yield Gap("order", "work")


def _education(resume: Resume) -> Iterator[Gap]:
    if not resume.education:
        yield Gap("education", "education")
    for n, school in enumerate(resume.education):
        if not school.study_type:
            yield Gap("study", "education", n)
        if not dated(school):
            yield Gap("dates", "education", n)
    if not newest_first(resume.education):
        yield Gap("order", "education")


def dated(entry: Work | Education) -> bool:
    """It says when it was: an end or « En cours », or one date at least."""
    return bool(entry.end or (entry.start and entry.ongoing) or order(entry.start))


def newest_first(entries: tuple[Work, ...] | tuple[Education, ...]) -> bool:
    """Each ends no later than the one before; entries without a year are passed over."""
    last = [_last(entry) for entry in entries]
    known = [each for each in last if each is not None]
    return known == sorted(known, reverse=True)


def sorted_newest_first(entries: tuple[E, ...]) -> tuple[E, ...]:
    """Those with a year by their end, latest first; those without one after them."""
    return tuple(sorted(entries, key=lambda entry: _last(entry) or (0, 0, 0, 0), reverse=True))


def says_i(line: str) -> bool:
    """Whether a line tells a story (« j’ai gardé… ») where a verb is enough."""
    return bool(re.search(r"(?:^|\W)(?:je|j['’]|moi)(?:\W|$|(?<=['’]))", line.lower()))


def _last(entry: Work | Education) -> tuple[int, int, int, int] | None:
    end = order(entry.end)
    start = order(entry.start)
    if entry.ongoing:
        return (9999, 99, *(start or (0, 0)))
    known = end or start
    return (*known, *(start or (0, 0))) if known else None


def _private(resume: Resume) -> Iterator[Gap]:
    """Numbers of a bank or of social security: no employer needs them on a CV."""
    groups: tuple[tuple[Part, tuple[object, ...]], ...] = (
        ("contact", (resume.basics,)),
        ("work", resume.work),
        ("education", resume.education),
        ("skills", resume.skills),
        ("more", (*resume.languages, *resume.certificates, *resume.interests)),
    )
    for part, entries in groups:
        for n, entry in enumerate(entries):
            if any(private(text) for text in _texts(entry)):
                yield Gap("private", part, n if len(entries) > 1 else -1)


def _texts(entry: object) -> Iterator[str]:
    if isinstance(entry, str):
        yield entry
    elif isinstance(entry, tuple):
        for each in entry:
            yield from _texts(each)
    elif hasattr(entry, "__dataclass_fields__"):
        for each in fields(entry):  # type: ignore[arg-type]
            yield from _texts(getattr(entry, each.name))
