"""What a selection means to those who make it: words, paragraphs, the looks in them."""

from kiosk.learning.rich_places import Place, Span, parts_of
from kiosk.learning.rich_text import Document, Look, Paragraph, cut


def without_end(document: Document, span: Span) -> Span:
    """A selection that ends where a paragraph begins leaves that paragraph out."""
    if span.last.offset or span.first.paragraph == span.last.paragraph:
        return span
    before = document.paragraphs[document.place_of(span.last.paragraph) - 1]
    return Span(span.first, Place(before.id, len(before.text)))


def whole(document: Document, span: Span) -> Span:
    """The paragraphs of a span from their start to their end."""
    last = document.paragraph(span.last.paragraph)
    return Span(Place(span.first.paragraph, 0), Place(last.id, len(last.text)))


def word_or(document: Document, span: Span) -> Span:
    """What is selected; a mere place becomes the word around it, or stays without one."""
    if span.first != span.last:
        return span
    id = span.first.paragraph
    text = document.paragraph(id).text
    start = end = span.first.offset
    while start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return Span(Place(id, start), Place(id, end))


def looks_in(document: Document, span: Span) -> list[Look]:
    """The looks of a span; of an empty part of it, the look that a letter typed there takes."""
    return [
        look
        for paragraph, low, high in parts_of(document, span)
        for look in _looks(paragraph, low, high)
    ]


def _looks(paragraph: Paragraph, low: int, high: int) -> list[Look]:
    return [run.look for run in cut(paragraph.runs, low, high)] or [paragraph.look_at(low)]
