"""What the templates of a CV read: clean texts, dates in words, and nothing that is empty."""

import base64
import binascii
from collections.abc import Iterable
from typing import Any, Final

from kiosk.learning.resume import Education, Resume, Work
from kiosk.paper import cv_words
from kiosk.paper.cv_fit import stays_together
from kiosk.paper.glyphs import Cleaner

_JPEG: Final = b"\xff\xd8\xff"


def data_of(resume: Resume, clean: Cleaner) -> dict[str, Any]:
    """Texts in the order of the page; an empty part is an empty list."""
    basics = resume.basics
    name, label = clean.line(basics.name), clean.line(basics.label)
    contact = [
        {"label": words, "text": text}
        for words, text in (
            (cv_words.PHONE, clean.line(basics.phone)),
            (cv_words.EMAIL, clean.line(basics.email)),
            (cv_words.CITY, clean.line(basics.city)),
        )
        if text
    ]
    return {
        "title": cv_words.title(name),
        "name": name,
        "label": label,
        "photo": _photo(resume),
        "photo_words": cv_words.photo(name),
        "contact": _part(cv_words.CONTACT, contact),
        "summary": _part(cv_words.PROFILE, clean.lines(basics.summary)),
        "work": _part(cv_words.WORK, _entries(resume.work, clean)),
        "education": _part(cv_words.EDUCATION, _entries(resume.education, clean)),
        "skills": _part(cv_words.SKILLS, _items(resume.skills, clean)),
        "languages": _part(
            cv_words.LANGUAGES,
            [
                pair
                for each in resume.languages
                if (pair := _joined(" – ", (each.language, each.fluency), clean))
            ],
        ),
        "certificates": _part(cv_words.CERTIFICATES, _items(resume.certificates, clean)),
        "interests": _part(cv_words.INTERESTS, _items(resume.interests, clean)),
    }


def _part(title: str, items: list[Any]) -> dict[str, Any]:
    return {"title": title, "items": items}


def _items(texts: Iterable[str], clean: Cleaner) -> list[str]:
    return [line for line in (clean.line(text) for text in texts) if line]


def _joined(sign: str, texts: Iterable[str], clean: Cleaner) -> str:
    """Those that say something, with a sign between two."""
    return sign.join(_items(texts, clean))


def _entries(all_of_them: Iterable[Work | Education], clean: Cleaner) -> list[dict[str, Any]]:
    found = []
    for each in all_of_them:
        if isinstance(each, Work):
            head, place, lines = each.position, each.name, each.highlights
        else:
            head, place, lines = each.study_type, each.institution, ()
        start, end = clean.line(each.start), clean.line(each.end)
        entry: dict[str, Any] = {
            "head": clean.line(head),
            "at": _joined(", ", (place, each.city), clean),
            "when": cv_words.period(start, end, each.ongoing),
            "lines": _items(lines, clean),
        }
        if any(entry.values()):
            found.append(entry | {"together": stays_together(entry)})
    return found


def _photo(resume: Resume) -> str:
    """The photo in base64, or nothing: not wanted, not there, or no JPEG."""
    if not resume.style.photo:
        return ""
    try:
        data = base64.b64decode(resume.photo, validate=True)
    except (binascii.Error, ValueError):
        return ""
    return base64.b64encode(data).decode() if data.startswith(_JPEG) else ""
