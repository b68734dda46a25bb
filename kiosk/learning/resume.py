"""A CV as data: what somebody says of their life, and how the page is to look.

Names are those of JSON Resume (jsonresume.org/schema) where they fit, so that other programs can
read what leaves here; what that format has no word for (`firstName`, `ongoing`, `style`) stands
beside them. Nothing in a CV is required: every text may be empty, every list too.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Final

LONGEST: Final = 3000
"""Characters of one text; what is longer is cut when a CV is read."""
MOST_ENTRIES: Final = 30
"""Entries of one list."""
LARGEST_PHOTO: Final = 200_000
"""Characters of a photo in base64."""
FORMAT: Final = "jalon-cv-1"
"""Named in what `to_json` writes; grows when a reader of the old form could not read the new."""

TEMPLATES: Final = ("column", "accent", "plain", "large")
"""One column, two columns with a coloured side, plain as Europass is, large print."""
ACCENTS: Final = ("teal", "brick", "violet", "forest", "navy", "ink")
"""Colours of the page; each has at least 7:1 with white (`docs/decisions/019-a-cv-is-data.md`)."""
FONTS: Final = ("atkinson", "serif")


class ResumeError(ValueError):
    """The bytes are no CV of ours."""


@dataclass(frozen=True, slots=True)
class Basics:
    """Who it is, and how to reach them."""

    first_name: str = ""
    last_name: str = ""
    label: str = ""
    """The title: the job that is looked for."""
    phone: str = ""
    email: str = ""
    city: str = ""
    summary: str = ""
    """Two or three lines about oneself."""

    @property
    def name(self) -> str:
        """First and last name, as on the page."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class Work:
    """Something one did: a job, a work placement, help at home, a club."""

    position: str = ""
    name: str = ""
    """Firm, school, club or family."""
    city: str = ""
    start: str = ""
    """``2025-03``, ``2025``, or empty."""
    end: str = ""
    ongoing: bool = False
    """It goes on: the page says so in place of an end."""
    highlights: tuple[str, ...] = ()
    """What was done, a line each; a line begins with a verb."""


@dataclass(frozen=True, slots=True)
class Education:
    """A school or a course."""

    study_type: str = ""
    """Diploma or course."""
    institution: str = ""
    city: str = ""
    start: str = ""
    end: str = ""
    ongoing: bool = False


@dataclass(frozen=True, slots=True)
class Language:
    """A language, and how well (words of one's own, or one that the screen offers)."""

    language: str = ""
    fluency: str = ""


@dataclass(frozen=True, slots=True)
class Style:
    """How the page looks. Unknown names fall back to the first of each list."""

    template: str = TEMPLATES[0]
    accent: str = ACCENTS[0]
    font: str = FONTS[0]
    photo: bool = True
    """Whether the photo is on the page, when there is one."""


@dataclass(frozen=True, slots=True)
class Resume:
    """One CV, whole. Lists are in the order of the page."""

    basics: Basics = field(default_factory=Basics)
    work: tuple[Work, ...] = ()
    education: tuple[Education, ...] = ()
    skills: tuple[str, ...] = ()
    languages: tuple[Language, ...] = ()
    certificates: tuple[str, ...] = ()
    """Driving licences, first aid, safety: what a paper proves."""
    interests: tuple[str, ...] = ()
    photo: str = ""
    """A small JPEG in base64 (`kiosk.ui.studio.photo`); empty without one."""
    style: Style = field(default_factory=Style)

    @property
    def empty(self) -> bool:
        """Nothing was said yet, whatever the page would look like."""
        return self == Resume(style=self.style)


def to_json(resume: Resume) -> str:
    """The whole CV as JSON text, the same for the same CV."""
    basics, style = resume.basics, resume.style
    whole = {
        "format": FORMAT,
        "basics": {
            "name": basics.name,
            "firstName": basics.first_name,
            "lastName": basics.last_name,
            "label": basics.label,
            "phone": basics.phone,
            "email": basics.email,
            "location": {"city": basics.city},
            "summary": basics.summary,
            "image": resume.photo,
        },
        "work": [
            {
                "position": each.position,
                "name": each.name,
                "location": each.city,
                "startDate": each.start,
                "endDate": each.end,
                "ongoing": each.ongoing,
                "highlights": list(each.highlights),
            }
            for each in resume.work
        ],
        "education": [
            {
                "studyType": each.study_type,
                "institution": each.institution,
                "location": each.city,
                "startDate": each.start,
                "endDate": each.end,
                "ongoing": each.ongoing,
            }
            for each in resume.education
        ],
        "skills": [{"name": name} for name in resume.skills],
        "languages": [
            {"language": each.language, "fluency": each.fluency} for each in resume.languages
        ],
        "certificates": [{"name": name} for name in resume.certificates],
        "interests": [{"name": name} for name in resume.interests],
        "style": {each.name: getattr(style, each.name) for each in fields(style)},
    }
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str | bytes) -> Resume:
    """A CV from what `to_json` wrote, here or on another kiosk; reading it back gives an equal one.

    What is missing is empty and what is unknown is left out; texts and lists that are too long are
    cut. Raises ResumeError when it is no CV at all.
    """
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError) as wrong:
        raise ResumeError("not JSON") from wrong
    if not isinstance(whole, dict) or not str(whole.get("format", "")).startswith("jalon-cv-"):
        raise ResumeError("no CV of this program")
    basics = _part(whole, "basics")
    return Resume(
        basics=Basics(
            first_name=_text(basics, "firstName"),
            last_name=_text(basics, "lastName"),
            label=_text(basics, "label"),
            phone=_text(basics, "phone"),
            email=_text(basics, "email"),
            city=_text(_part(basics, "location"), "city"),
            summary=_text(basics, "summary"),
        ),
        work=tuple(
            Work(
                position=_text(each, "position"),
                name=_text(each, "name"),
                city=_text(each, "location"),
                start=_text(each, "startDate"),
                end=_text(each, "endDate"),
                ongoing=each.get("ongoing") is True,
                highlights=_texts(each.get("highlights")),
            )
            for each in _parts(whole, "work")
        ),
        education=tuple(
            Education(
                study_type=_text(each, "studyType"),
                institution=_text(each, "institution"),
                city=_text(each, "location"),
                start=_text(each, "startDate"),
                end=_text(each, "endDate"),
                ongoing=each.get("ongoing") is True,
            )
            for each in _parts(whole, "education")
        ),
        skills=_names(whole, "skills"),
        languages=tuple(
            Language(_text(each, "language"), _text(each, "fluency"))
            for each in _parts(whole, "languages")
        ),
        certificates=_names(whole, "certificates"),
        interests=_names(whole, "interests"),
        photo=_text(basics, "image", LARGEST_PHOTO),
        style=_style(_part(whole, "style")),
    )


def _style(part: Mapping[str, Any]) -> Style:
    def one_of(key: str, names: tuple[str, ...]) -> str:
        chosen = part.get(key)
        return chosen if isinstance(chosen, str) and chosen in names else names[0]

    return Style(
        template=one_of("template", TEMPLATES),
        accent=one_of("accent", ACCENTS),
        font=one_of("font", FONTS),
        photo=part.get("photo") is not False,
    )


def _part(whole: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = whole.get(key)
    return found if isinstance(found, dict) else {}


def _parts(whole: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    found = whole.get(key)
    if not isinstance(found, list):
        return []
    return [each for each in found[:MOST_ENTRIES] if isinstance(each, dict)]


def _names(whole: Mapping[str, Any], key: str) -> tuple[str, ...]:
    return tuple(_text(each, "name") for each in _parts(whole, key))


def _texts(found: object) -> tuple[str, ...]:
    if not isinstance(found, list):
        return ()
    return tuple(each[:LONGEST] for each in found[:MOST_ENTRIES] if isinstance(each, str))


def _text(part: Mapping[str, Any], key: str, longest: int = LONGEST) -> str:
    found = part.get(key)
    return found[:longest] if isinstance(found, str) else ""
