"""A CV on paper: one page or more, tagged, with the CV itself inside so that it opens again."""

import base64
import binascii
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from kiosk.learning.resume import ACCENTS, FONTS, TEMPLATES, Education, Resume, Work, to_json
from kiosk.paper import cv_words
from kiosk.paper.glyphs import Cleaner, coverage
from kiosk.paper.pages import page_count
from kiosk.paper.press import pdf

COLOURS: Final = {
    "teal": "#0b4f5c",
    "brick": "#8a2f14",
    "violet": "#5b2a86",
    "forest": "#1f5a2e",
    "navy": "#1d3a6e",
    "ink": "#26323a",
}
"""Each accent on paper: at least 7:1 on white, and white on it."""
FAMILIES: Final = {
    "atkinson": ("Atkinson Hyperlegible Next", "Literata", "Jalon Arabic"),
    "serif": ("Literata", "Atkinson Hyperlegible Next", "Jalon Arabic"),
}
"""Each font: its family, then those that lend what it has not."""

_MOST_TOGETHER: Final = 18
"""Lines of an entry that is never cut by the end of a page; a longer one may be, after a few."""
_LINE: Final = 60
"""Characters of a line, roughly."""
_MOST_BESIDE: Final = 10
"""Lines of the longest list that stands beside another."""
_HALF_LINE: Final = 30
"""Characters of a line in half of the page."""
_SIDE: Final = (20, 38)
"""Characters of a line in the coloured side, and lines that surely fit in it."""
_AIR: Final = (75, 60, 26)
"""Lines below which a page is tried larger and wider, so that it is no half-empty page."""
_LISTS: Final = ("skills", "languages", "certificates", "interests")
_PARTS: Final = ("summary", "work", "education", *_LISTS)
_JPEG: Final = b"\xff\xd8\xff"


@dataclass(frozen=True, slots=True)
class CvSheet:
    """A CV as it leaves."""

    pdf: bytes
    left_out: tuple[str, ...]
    """Glyphs that no face of ours has (emoji, distant scripts), each once, in the order of the
    page. They are not on the page; the CV inside the file keeps them."""


def cv(resume: Resume) -> CvSheet:
    """Set a CV with its own style, as PDF/UA-1 with the CV attached.

    The first call in a process costs 0.2 s, the next ones some 20 ms: call it from a worker.
    """
    style = resume.style
    font = style.font if style.font in FONTS else FONTS[0]
    template = style.template if style.template in TEMPLATES else TEMPLATES[0]
    held = coverage()
    cleaner = Cleaner(tuple(held[family] for family in FAMILIES[font]))
    data = _data(resume, cleaner)
    data |= {
        "accent": COLOURS[style.accent if style.accent in ACCENTS else ACCENTS[0]],
        "font": FAMILIES[font],
        "lent": _lent(held, FAMILIES[font]),
        "short": _short(data),
        "aside": _aside(data),
    }
    whole = _whole(resume)
    for air in range(_air(data), -1, -1):
        made = pdf(f"cv-{template}", data | {"air": air}, attached=whole, standard="ua-1")
        if page_count(made) == 1:
            break
    return CvSheet(made, cleaner.left_out)


def _data(resume: Resume, clean: Cleaner) -> dict[str, Any]:
    """What the templates read: clean texts, dates in words; an empty part is an empty list."""
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
            _items((_pair(each.language, each.fluency) for each in resume.languages), clean),
        ),
        "certificates": _part(cv_words.CERTIFICATES, _items(resume.certificates, clean)),
        "interests": _part(cv_words.INTERESTS, _items(resume.interests, clean)),
    }


def _part(title: str, items: list[Any]) -> dict[str, Any]:
    return {"title": title, "items": items}


def _items(texts: Iterable[str], clean: Cleaner) -> list[str]:
    return [line for line in (clean.line(text) for text in texts) if line]


def _pair(first: str, second: str) -> str:
    return " – ".join(text for text in (first.strip(), second.strip()) if text)


def _entries(all_of_them: Iterable[Work | Education], clean: Cleaner) -> list[dict[str, Any]]:
    found = []
    for each in all_of_them:
        if isinstance(each, Work):
            head, place, lines = each.position, each.name, each.highlights
        else:
            head, place, lines = each.study_type, each.institution, ()
        at = [text for text in (clean.line(place), clean.line(each.city)) if text]
        entry: dict[str, Any] = {
            "head": clean.line(head),
            "at": ", ".join(at),
            "when": clean.line(cv_words.period(each.start, each.end, each.ongoing)),
            "lines": _items(lines, clean),
        }
        if any(entry.values()):
            found.append(entry | {"together": _height(entry) <= _MOST_TOGETHER})
    return found


def _height(entry: dict[str, Any]) -> int:
    """Lines of an entry, roughly."""
    texts = [entry["head"], entry["at"], *entry["lines"]]
    return sum(1 + len(text) // _LINE for text in texts if text)


def _short(data: dict[str, Any]) -> bool:
    """Whether every list may stand beside another one."""
    lists = (data[name]["items"] for name in _LISTS)
    heights = (sum(1 + len(item) // _HALF_LINE for item in items) for items in lists)
    return all(height <= _MOST_BESIDE for height in heights)


def _aside(data: dict[str, Any]) -> list[str]:
    """The parts that stand in the coloured side; what does not fit goes to the main column.

    So the side ends on the first page, and a program that reads page by page reads in order.
    """
    across, left = _SIDE
    found = []
    for name in ("contact", *_LISTS):
        texts = (item["text"] if name == "contact" else item for item in data[name]["items"])
        height = sum(1 + len(text) // across for text in texts)
        if height:
            left -= 3 + height
            if left < 0:
                break
            found.append(name)
    return found


def _air(data: dict[str, Any]) -> int:
    """How little a CV says: 3 for next to nothing, 0 for a full page or more."""
    parts = [data[name]["items"] for name in _PARTS]
    texts = [item for part in parts for item in part if isinstance(item, str)]
    entries = [item for part in parts for item in part if isinstance(item, dict)]
    lines = (
        sum(2 for part in parts if part)
        + sum(1 + _height(entry) for entry in entries)
        + sum(1 + len(text) // _LINE for text in texts)
    )
    return sum(lines < most for most in _AIR)


def _photo(resume: Resume) -> str:
    """The photo in base64, or nothing: not wanted, not there, or no JPEG."""
    if not resume.style.photo:
        return ""
    try:
        data = base64.b64decode(resume.photo, validate=True)
    except (binascii.Error, ValueError):
        return ""
    return base64.b64encode(data).decode() if data.startswith(_JPEG) else ""


def _lent(held: dict[str, frozenset[int]], families: tuple[str, ...]) -> str:
    """Letters that only the second family has, as a class of a regular expression.

    A word that holds one is set whole in that family: one letter of another face, or an accent
    beside its letter, catches the eye.
    """
    first, second, _ = (held[family] for family in families)
    missing = [chr(c) for c in sorted(second - first) if chr(c).isprintable()]
    return "".join(re.escape(c) for c in missing)


def _whole(resume: Resume) -> str:
    """The CV as JSON that is good UTF-8: half characters are written out."""
    return re.sub("[\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", to_json(resume))
