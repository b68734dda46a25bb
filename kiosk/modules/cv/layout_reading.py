"""What can be read off a text that was laid out: for checks, and for who gets it on paper."""

import re
from functools import lru_cache

from kiosk.learning.folding import fold
from kiosk.learning.rich_edits import HAND_MADE
from kiosk.learning.rich_layout import page_count
from kiosk.learning.rich_text import STYLES, Document, Look, Paragraph, Stop

OUTCOMES = ("tiny", "lost", "shifted", "read")
"""What comes of a printed text, the gravest first; see `outcome`."""
UNREADABLE = 9
"""Letters below that size, in points, are not read on paper."""
SPACES = 3
"""So many spaces in a row stand for a tab."""


def outcome(document: Document) -> str:
    """One of `OUTCOMES`: too small to read, a page lost, columns that moved, or read."""
    if smallest(document) < UNREADABLE:
        return "tiny"
    if page_count(document) > 1:
        return "lost"
    return "shifted" if has_gaps(document, SPACES) or hand_made(document) else "read"


def smallest(document: Document) -> int:
    """Size of the smallest letters that can be seen, in points; large when there are none."""
    sizes = [run.look.size for p in document.paragraphs for run in p.runs if run.text.strip()]
    return min(sizes, default=99)


def fonts_of(document: Document) -> tuple[str, ...]:
    """The fonts of letters that can be seen, each once, in order."""
    fonts = [run.look.font for p in document.paragraphs for run in p.runs if run.text.strip()]
    return tuple(dict.fromkeys(fonts))


def has_gaps(document: Document, spaces: int) -> bool:
    """Whether so many spaces stand in a row somewhere, no-break spaces among them."""
    gap = re.compile(rf"[ \u00a0\u202f]{{{spaces},}}")
    return any(gap.search(paragraph.text) for paragraph in document.paragraphs)


def hand_made(document: Document) -> tuple[Paragraph, ...]:
    """Paragraphs that begin with a sign of a list that was typed."""
    return tuple(p for p in document.paragraphs if HAND_MADE.match(p.text))


def most_blanks(document: Document) -> int:
    """The most empty paragraphs in a row."""
    most = row = 0
    for paragraph in document.paragraphs:
        row = row + 1 if paragraph.blank else 0
        most = max(most, row)
    return most


def with_words(document: Document, words: str) -> tuple[Paragraph, ...]:
    """Paragraphs that say that and nothing else, whatever case, accents and end signs."""
    wanted = _plain(words)
    return tuple(p for p in document.paragraphs if _plain(p.text) == wanted)


def lost_words(before: Document, after: Document) -> set[str]:
    """Words of a text that another one does not have."""
    there = frozenset[str]().union(*(_words(p.text) for p in after.paragraphs))
    return {word for p in before.paragraphs for word in _words(p.text) - there}


def first_look(document: Document, style: str) -> Look:
    """How the first paragraph of a style looks; as the style says when there is none."""
    for paragraph in document.paragraphs:
        if paragraph.style == style and not paragraph.blank:
            return paragraph.runs[0].look
    return Look(size=STYLES[style].size, bold=STYLES[style].bold)


def stops_of_text(document: Document) -> tuple[Stop, ...]:
    """The tab stops of paragraphs that have a tab, each once."""
    found = [stop for p in document.paragraphs if "\t" in p.text for stop in p.stops]
    return tuple(sorted(set(found)))


@lru_cache(maxsize=2048)
def _plain(text: str) -> str:
    return fold(text).strip(" .:\t\u00a0\u202f")


@lru_cache(maxsize=2048)
def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", fold(text)))
