"""Puts a line of an old CV where its owner says."""

import re
from dataclasses import replace

from kiosk.learning.old_lines import Place
from kiosk.learning.phone_text import spaced
from kiosk.learning.resume import Education, Language, Resume, Work

_MAIL = re.compile(r"[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?:\+|00)?\d(?:[ .()-]*\d){8,12}")
_LABEL = re.compile(r"^[^:]{1,40}:\s*")


def put(resume: Resume, line: str, place: Place, *, new_entry: bool = True) -> Resume:
    """The CV with the line in a part. ``new_entry``: an experience of its own, else a line of the
    last one. A line in no part leaves the CV as it is.
    """
    basics = resume.basics
    if place is Place.NAME:
        first, _, last = line.strip().partition(" ")
        return replace(resume, basics=replace(basics, first_name=first, last_name=last.strip()))
    if place is Place.PHONE:
        return replace(resume, basics=replace(basics, phone=spaced(_within(_PHONE, line))))
    if place is Place.EMAIL:
        mail = _within(_MAIL, line).replace(" ", "")
        return replace(resume, basics=replace(basics, email=mail))
    if place is Place.SUMMARY:
        summary = f"{basics.summary} {line}".strip()
        return replace(resume, basics=replace(basics, summary=summary))
    if place is Place.WORK:
        return replace(resume, work=_worked(resume.work, line, new_entry))
    if place is Place.EDUCATION:
        return replace(resume, education=(*resume.education, Education(study_type=line)))
    if place is Place.SKILLS:
        return replace(resume, skills=(*resume.skills, line))
    if place is Place.LANGUAGES:
        name, _, level = _split(line)
        return replace(resume, languages=(*resume.languages, Language(name, level)))
    if place is Place.CERTIFICATES:
        return replace(resume, certificates=(*resume.certificates, line))
    if place is Place.INTERESTS:
        return replace(resume, interests=(*resume.interests, line))
    return resume


def _worked(work: tuple[Work, ...], line: str, new_entry: bool) -> tuple[Work, ...]:
    if new_entry or not work:
        return (*work, Work(position=line))
    last = work[-1]
    return (*work[:-1], replace(last, highlights=(*last.highlights, line)))


def _within(pattern: re.Pattern[str], line: str) -> str:
    """The part of a line that is meant, else what stands behind its label."""
    found = pattern.search(line)
    return found.group() if found else _LABEL.sub("", line).strip()


def _split(line: str) -> tuple[str, str, str]:
    """« Anglais : scolaire », « Anglais (scolaire) » or « Anglais - scolaire » in two."""
    found = re.fullmatch(r"([^:(–-]+?)\s*[:(–-]\s*([^)]*?)\s*\)?\s*", line)
    return (found[1].strip(), ":", found[2].strip()) if found else (line.strip(), "", "")
