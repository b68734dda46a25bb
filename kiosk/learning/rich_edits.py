"""What can be done to a text: each edit takes a document and gives another one.

All raise ValueError when the document has no such place, or a value is not allowed.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from difflib import SequenceMatcher

from kiosk.learning import rich_text as rich
from kiosk.learning.rich_places import ALL, Place, Span, parts_of
from kiosk.learning.rich_text import (
    ALIGNS,
    FONTS,
    LEAST_MARGIN,
    LISTS,
    MOST_MARGIN,
    SIDES,
    STOPS,
    STYLES,
    Document,
    Look,
    Margins,
    Paragraph,
    Run,
    Stop,
    cut,
    joined,
)

HAND_MADE = re.compile(r"^[ \t]*(?:[-–—•*·>+]|\d{1,2}[.)])[ \t]+")
"""A sign of a list that was typed: a list takes it away, as it sets its own."""
MOST_STOPS = 12


# -- letters -----------------------------------------------------------------------------------


def write(document: Document, id: str, text: str) -> Document:
    """The paragraph says that; letters that stay keep their look, new ones take their neighbour's.

    Line breaks become spaces: a new paragraph is a `split`.
    """
    paragraph = document.paragraph(id)
    old, new = paragraph.text, " ".join(text.splitlines())
    runs: list[Run] = []
    for kind, start, end, low, high in SequenceMatcher(None, old, new, False).get_opcodes():
        if kind == "equal":
            runs += cut(paragraph.runs, start, end)
        else:
            runs.append(Run(new[low:high], paragraph.look_at(max(start, 1))))
    return _with(document, replace(paragraph, runs=joined(tuple(runs))))


def split(document: Document, place: Place) -> Document:
    """A new paragraph begins there; after a title it is plain text, if it is empty."""
    at = document.place_of(place.paragraph)
    paragraph = document.paragraphs[at]
    end = len(paragraph.text)
    look = paragraph.look_at(place.offset)
    first = replace(paragraph, runs=cut(paragraph.runs, 0, place.offset))
    second = replace(
        paragraph, id=f"n{document.made + 1}", runs=cut(paragraph.runs, place.offset, end)
    )
    if not first.runs:
        first = replace(first, mark=look)
    if not second.runs:
        plain = paragraph.style in ("title", "section")
        style = STYLES["text"]
        mark = replace(look, size=style.size, bold=style.bold) if plain else look
        second = replace(second, mark=mark, style="text" if plain else paragraph.style)
    rows = (*document.paragraphs[:at], first, second, *document.paragraphs[at + 1 :])
    return replace(document, paragraphs=rows, made=document.made + 1)


def join(document: Document, id: str) -> Document:
    """The paragraph goes on at the end of the one before it. ValueError for the first one."""
    at = document.place_of(id)
    if not at:
        raise ValueError("nothing stands before it")
    before, paragraph = document.paragraphs[at - 1], document.paragraphs[at]
    if not before.runs:
        # What is left is the paragraph that says something.
        both = replace(paragraph, id=before.id) if paragraph.runs else before
    else:
        both = replace(before, runs=joined((*before.runs, *paragraph.runs)))
    rows = (*document.paragraphs[: at - 1], both, *document.paragraphs[at + 1 :])
    return document.with_paragraphs(rows)


def erase(document: Document, span: Span) -> Document:
    """Take everything in the span out; what is left of its two ends becomes one paragraph."""
    first, last = document.place_of(span.first.paragraph), document.place_of(span.last.paragraph)
    head, tail = document.paragraphs[first], document.paragraphs[last]
    rest = cut(tail.runs, span.last.offset, len(tail.text))
    runs = joined((*cut(head.runs, 0, span.first.offset), *rest))
    mark = head.mark if runs else head.look_at(span.first.offset)
    kept = tail if first != last and span.first.offset == 0 and rest else head
    made = replace(kept, id=head.id, runs=runs, mark=mark)
    rows = (*document.paragraphs[:first], made, *document.paragraphs[last + 1 :])
    return document.with_paragraphs(rows)


def insert(document: Document, place: Place, text: str) -> Document:
    """Put a text there, a paragraph for each of its lines."""
    id, offset = place.paragraph, place.offset
    for number, line in enumerate(text.split("\n")):
        if number:
            document = split(document, Place(id, offset))
            id, offset = f"n{document.made}", 0
        old = document.paragraph(id).text
        document = write(document, id, old[:offset] + line + old[offset:])
        offset += len(line)
    return document


# -- looks -------------------------------------------------------------------------------------


def dress(document: Document, span: Span, change: Callable[[Look], Look]) -> Document:
    """Change the look of every letter of a span, and of the marks of paragraphs taken whole."""
    for paragraph, low, high in parts_of(document, span):
        end = len(paragraph.text)
        inside = tuple(Run(r.text, change(r.look)) for r in cut(paragraph.runs, low, high))
        runs = (*cut(paragraph.runs, 0, low), *inside, *cut(paragraph.runs, high, end))
        mark = change(paragraph.mark) if (low, high) == (0, end) else paragraph.mark
        document = _with(document, replace(paragraph, runs=joined(runs), mark=mark))
    return document


def set_font(document: Document, span: Span, font: str) -> Document:
    """One of `FONTS`."""
    _known(font, FONTS)
    return dress(document, span, lambda look: replace(look, font=font))


def set_size(document: Document, span: Span, size: int) -> Document:
    """In points."""
    if not rich.SMALLEST <= size <= rich.LARGEST:
        raise ValueError(f"{size} points")
    return dress(document, span, lambda look: replace(look, size=size))


def set_bold(document: Document, span: Span, bold: bool) -> Document:
    """Bold or not."""
    return dress(document, span, lambda look: replace(look, bold=bold))


def set_italic(document: Document, span: Span, italic: bool) -> Document:
    """Slanted or not."""
    return dress(document, span, lambda look: replace(look, italic=italic))


# -- paragraphs --------------------------------------------------------------------------------


def set_style(document: Document, span: Span, name: str) -> Document:
    """One of `STYLES`: its size and weight for all letters, and its name."""
    _known(name, tuple(STYLES))
    style = STYLES[name]

    def worn(look: Look) -> Look:
        return replace(look, size=style.size, bold=style.bold)

    def change(paragraph: Paragraph) -> Paragraph:
        runs = tuple(Run(run.text, worn(run.look)) for run in paragraph.runs)
        return replace(paragraph, runs=joined(runs), mark=worn(paragraph.mark), style=name)

    return _each(document, span, change)


def set_list(document: Document, span: Span, kind: str) -> Document:
    """One of `LISTS`; a sign that was typed by hand goes, empty paragraphs stay as they are."""
    _known(kind, LISTS)

    def change(paragraph: Paragraph) -> Paragraph:
        if kind == "none" or paragraph.blank:
            return replace(paragraph, list="none")
        sign = HAND_MADE.match(paragraph.text)
        start = sign.end() if sign else 0
        return replace(paragraph, list=kind, runs=cut(paragraph.runs, start, len(paragraph.text)))

    return _each(document, span, change)


def set_align(document: Document, span: Span, align: str) -> Document:
    """One of `ALIGNS`."""
    _known(align, ALIGNS)
    return _each(document, span, lambda paragraph: replace(paragraph, align=align))


def set_stops(document: Document, span: Span, stops: tuple[Stop, ...]) -> Document:
    """These tab stops and no others."""
    if len(stops) > MOST_STOPS or len({stop.at for stop in stops}) < len(stops):
        raise ValueError("too many stops, or two in one place")
    for stop in stops:
        _known(stop.kind, STOPS)
        if not 0 < stop.at <= rich.PAGE_WIDTH:
            raise ValueError(f"no stop at {stop.at} mm")
    ordered = tuple(sorted(stops))
    return _each(document, span, lambda paragraph: replace(paragraph, stops=ordered))


def set_margin(document: Document, side: str, mm: int) -> Document:
    """The margin of one of `SIDES`, or of ``all``."""
    _known(side, (*SIDES, ALL))
    if not LEAST_MARGIN <= mm <= MOST_MARGIN:
        raise ValueError(f"a margin of {mm} mm")
    if side == ALL:
        return replace(document, margins=Margins(mm, mm, mm, mm))
    sizes = {name: getattr(document.margins, name) for name in SIDES}
    return replace(document, margins=Margins(**{**sizes, side: mm}))


# -- parts -------------------------------------------------------------------------------------


def _with(document: Document, paragraph: Paragraph) -> Document:
    at = document.place_of(paragraph.id)
    rows = (*document.paragraphs[:at], paragraph, *document.paragraphs[at + 1 :])
    return document.with_paragraphs(rows)


def _each(document: Document, span: Span, change: Callable[[Paragraph], Paragraph]) -> Document:
    for paragraph, _low, _high in parts_of(document, span):
        document = _with(document, change(paragraph))
    return document


def _known(name: str, names: tuple[str, ...]) -> None:
    if name not in names:
        raise ValueError(f"`{name}` is none of {', '.join(names)}")
