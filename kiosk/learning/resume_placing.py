"""Puts a line of an old CV where its owner says."""

import re
from dataclasses import replace

from kiosk.learning.folding import fold
from kiosk.learning.old_lines import Place
from kiosk.learning.phone_text import spaced
from kiosk.learning.resume import Basics, Education, Language, Resume, Work
from kiosk.learning.resume_dates import kept

_MAIL = re.compile(r"[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?:\+|00)?\d(?:[ .()-]*\d){8,12}")
_LABEL = re.compile(r"^[^:]{1,40}:\s*")
_BIRTH = re.compile(r"(?i)[\s,(–-]*(?:né\(e\)|née?|âge|\d{1,2} ans).*$")
_ONGOING = re.compile(r"(?i)\s*\(?\ben cours\b\)?")
_TOWN = re.compile(r"\(([^()\d]{2,40})\)\s*$")
_MONTH = (
    r"(?:janv\w*|f[ée]v\w*|mars|avr\w*|mai|juin|juil\w*|ao[ûu]t|sept\w*|oct\w*|nov\w*|d[ée]c\w*)\.?"
)
_SPAN = rf"((?:[ée]t[ée]\s+|{_MONTH}\s+|\d{{1,2}}/)?(?:19|20)\d{{2}})"
_DATE = re.compile(rf"(?i)\s*{_SPAN}\s*[-–:,]?\s*")
_DATE_AT_END = re.compile(rf"(?i)\s*[-–:,(]?\s*{_SPAN}\s*\)?\s*$")
_LEVEL = re.compile(
    r"(?i)\b(?:scolaire|courant|notions|maternelle|bilingue|niveau \w+|[abc][12])\s*$"
)
_HEADS = frozenset(
    {
        "langues",
        "langue",
        "loisirs",
        "centres d'interet",
        "centres d’interet",
        "interets",
        "competences",
        "permis",
        "formation",
        "formations",
        "diplomes",
    }
)


def put(resume: Resume, line: str, place: Place, *, new_entry: bool = True) -> Resume:
    """The CV with the line in a part. ``new_entry``: an experience of its own, else a line of the
    last one. A line in no part leaves the CV as it is.

    What a line says besides goes where it belongs: a phone number beside a mail address, a year or
    month before an experience, a town in brackets, several languages at once.
    """
    basics = resume.basics
    if place is Place.NAME:
        return replace(resume, basics=_named(basics, line))
    if place in (Place.PHONE, Place.EMAIL):
        return replace(resume, basics=_reached(basics, line, place))
    if place is Place.SUMMARY:
        summary = f"{basics.summary} {line}".strip()
        return replace(resume, basics=replace(basics, summary=summary))
    if place is Place.WORK:
        return replace(resume, work=_worked(resume.work, line, new_entry))
    if place is Place.EDUCATION:
        title, start, ongoing, city = _when(_LABEL.sub("", line) if _headed(line) else line)
        school = Education(study_type=title, city=city, start=start, ongoing=ongoing)
        return replace(resume, education=(*resume.education, school))
    if place is Place.LANGUAGES:
        spoken = tuple(Language(*_split(each)) for each in _several(line))
        return replace(resume, languages=(*resume.languages, *spoken))
    if place is Place.SKILLS:
        return replace(resume, skills=(*resume.skills, *_several(line)))
    if place is Place.CERTIFICATES:
        return replace(resume, certificates=(*resume.certificates, *_several(line)))
    if place is Place.INTERESTS:
        return replace(resume, interests=(*resume.interests, *_several(line)))
    return resume


def _named(basics: Basics, line: str) -> Basics:
    """First and last name; what is said of birth and age is nobody's business."""
    name = _BIRTH.sub("", line).strip(" ,;-")
    first, _, last = name.partition(" ")
    return replace(basics, first_name=first, last_name=last.strip())


def _reached(basics: Basics, line: str, place: Place) -> Basics:
    """The number or address that is meant; the other one too, where there is none yet."""
    phone, mail = _PHONE.search(line), _MAIL.search(line)
    if place is Place.PHONE or (phone and not basics.phone):
        basics = replace(basics, phone=spaced(_within(_PHONE, line)))
    if place is Place.EMAIL or (mail and not basics.email):
        basics = replace(basics, email=_within(_MAIL, line).replace(" ", ""))
    return basics


def _worked(work: tuple[Work, ...], line: str, new_entry: bool) -> tuple[Work, ...]:
    if new_entry or not work:
        title, start, ongoing, city = _when(line)
        return (*work, Work(position=title, city=city, start=start, ongoing=ongoing))
    last = work[-1]
    return (*work[:-1], replace(last, highlights=(*last.highlights, line)))


def _when(line: str) -> tuple[str, str, bool, str]:
    """(what, when, whether it goes on, town): « 2024 - stage à Anse » is a stage, in 2024."""
    ongoing = bool(_ONGOING.search(line))
    rest = _ONGOING.sub("", line)
    city = ""
    if found := _TOWN.search(rest):
        city, rest = found[1].strip(), rest[: found.start()]
    start = ""
    if (found := _DATE.match(rest)) or (found := _DATE_AT_END.search(rest)):
        start = kept(found[1])
        rest = rest[: found.start()] + rest[found.end() :]
    return " ".join(rest.split()).strip(" ,;:-–"), start, ongoing, city


def _headed(line: str) -> bool:
    """« Langues : arabe, anglais »: a heading and what stands under it in one line."""
    head, colon, _ = line.partition(":")
    return bool(colon) and fold(head).strip() in _HEADS


def _several(line: str) -> tuple[str, ...]:
    """What stands between commas, behind a heading if there is one; brackets stay whole."""
    plain = _LABEL.sub("", line) if _headed(line) else line
    parts = re.split(r"[,;](?![^(]*\))", plain)
    return tuple(part.strip() for part in parts if part.strip())


def _within(pattern: re.Pattern[str], line: str) -> str:
    """The part of a line that is meant, else what stands behind its label."""
    found = pattern.search(line)
    return found.group() if found else _LABEL.sub("", line).strip()


def _split(line: str) -> tuple[str, str]:
    """« Anglais : scolaire », « Anglais (scolaire) » or « anglais scolaire » in two."""
    found = re.fullmatch(r"([^:(–-]+?)\s*[:(–-]\s*([^)]*?)\s*\)?\s*", line)
    name, level = (found[1], found[2]) if found else (line, "")
    if not level and (word := _LEVEL.search(name)):
        name, level = name[: word.start()], word.group()
    name = name.strip()
    return name[:1].upper() + name[1:], level.strip()
