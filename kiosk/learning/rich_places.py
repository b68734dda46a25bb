"""Places in a text, and how acts write them.

A place is ``<paragraph>`` or ``<paragraph>:<offset>``. A span is one place, ``<place>..<place>``,
or ``all``. Without an offset a span takes whole paragraphs.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.learning.rich_text import Document, Paragraph

ALL = "all"
_TO = ".."


@dataclass(frozen=True, slots=True)
class Place:
    """Between two letters of a paragraph."""

    paragraph: str
    offset: int

    def __str__(self) -> str:
        return f"{self.paragraph}:{self.offset}"


@dataclass(frozen=True, slots=True)
class Span:
    """From one place to another one that is not before it."""

    first: Place
    last: Place

    def __str__(self) -> str:
        return f"{self.first}{_TO}{self.last}"


def place_of(document: Document, words: str) -> Place:
    """Read a place; without an offset the start. Raises ValueError."""
    id, sep, offset = words.partition(":")
    length = len(document.paragraph(id).text)
    if not sep:
        return Place(id, 0)
    if not offset.isdecimal() or int(offset) > length:
        raise ValueError(f"no place {words}")
    return Place(id, int(offset))


def span_of(document: Document, words: str) -> Span:
    """Read a span. Raises ValueError when it names nothing, or its end comes first."""
    if words == ALL:
        first, last = document.paragraphs[0].id, document.paragraphs[-1].id
    else:
        first, _, last = words.partition(_TO)
        last = last or first
    end = last if ":" in last else f"{last}:{len(document.paragraph(last).text)}"
    span = Span(place_of(document, first), place_of(document, end))
    if _rank(document, span.first) > _rank(document, span.last):
        raise ValueError(f"{words}: the end comes first")
    return span


def parts_of(document: Document, span: Span) -> Iterator[tuple[Paragraph, int, int]]:
    """Each paragraph of a span with the offsets where the span begins and ends in it."""
    start, end = document.place_of(span.first.paragraph), document.place_of(span.last.paragraph)
    for place in range(start, end + 1):
        paragraph = document.paragraphs[place]
        low = span.first.offset if place == start else 0
        high = span.last.offset if place == end else len(paragraph.text)
        yield paragraph, low, high


def short(document: Document, span: Span) -> str:
    """A span as an act writes it: whole paragraphs by their names, everything as ``all``."""
    first, last = span.first, span.last
    whole = first.offset == 0 and last.offset == len(document.paragraph(last.paragraph).text)
    if not whole:
        return str(span)
    ends = (document.paragraphs[0].id, document.paragraphs[-1].id)
    if (first.paragraph, last.paragraph) == ends and len(document.paragraphs) > 1:
        return ALL
    if first.paragraph == last.paragraph:
        return first.paragraph
    return f"{first.paragraph}{_TO}{last.paragraph}"


def _rank(document: Document, place: Place) -> tuple[int, int]:
    return document.place_of(place.paragraph), place.offset
