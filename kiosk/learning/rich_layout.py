"""How a text lies on its pages, measured without a screen.

Letters are as wide as `font_widths` says, without kerning. Lines break at spaces and after
hyphens; spaces at the end of a line hang. All lines of a paragraph are as high as its largest
letters ask. A paragraph stays on one page while a page can hold it. The screen sets its text by
the same rules, so that what is judged is what is seen. All lengths are in points.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kiosk.learning.font_widths import CHARACTERS, WIDTHS
from kiosk.learning.rich_text import (
    PAGE_HEIGHT,
    PAGE_WIDTH,
    STYLES,
    Document,
    Margins,
    Paragraph,
)

LINE = 1.3
"""Height of a line for each point of its letters."""
INDENT = 18.0
"""How far the text of a list stands from the margin."""
TAB = 36.0
"""Distance of the tab stops that nobody set."""
_OTHER = 600
"""Width of letters that are not measured, in thousandths of the size."""
_SLACK = 0.01
"""Sums of widths are not exact."""
_INDEX = {character: place for place, character in enumerate(CHARACTERS)}


def points(mm: float) -> float:
    """A length in points."""
    return mm * 72 / 25.4


def text_width(margins: Margins) -> float:
    """Room between the margins; never less than a few letters."""
    return points(max(20, PAGE_WIDTH - margins.left - margins.right))


def text_height(margins: Margins) -> float:
    """Height of a page between its margins."""
    return points(max(20, PAGE_HEIGHT - margins.top - margins.bottom))


def line_height(paragraph: Paragraph) -> float:
    """Height of each line of a paragraph."""
    return LINE * max(look.size for look in paragraph.looks())


@dataclass(frozen=True, slots=True)
class Laid:
    """Where a paragraph lies."""

    page: int
    """The page that its first line is on, from 0."""
    top: float
    """From the upper margin of that page to its first line."""
    lines: int
    height: float
    """Of all its lines together."""


def lay(document: Document) -> tuple[Laid, ...]:
    """Where each paragraph lies."""
    width, room = text_width(document.margins), text_height(document.margins)
    page, top, after = 0, 0.0, 0.0
    made: list[Laid] = []
    for paragraph in document.paragraphs:
        style = STYLES[paragraph.style]
        lines = count_lines(paragraph, width)
        height = lines * line_height(paragraph)
        start = top + max(after, style.before) if top else 0.0
        if start and start + height > room:
            page, start = page + 1, 0.0
        made.append(Laid(page, start, lines, height))
        top, after = start + height, style.after
        while top > room:  # a paragraph longer than a page
            page, top = page + 1, top - room
    return tuple(made)


def page_count(document: Document) -> int:
    """How many pages come out of the printer."""
    last = lay(document)[-1]
    return last.page + max(1, math.ceil((last.top + last.height) / text_height(document.margins)))


def indent(paragraph: Paragraph) -> float:
    """How far the text of a paragraph stands from the left margin."""
    return INDENT if paragraph.list != "none" else 0.0


def count_lines(paragraph: Paragraph, width: float) -> int:
    """How many lines a paragraph takes between the margins."""
    room = width - indent(paragraph)
    return _count(paragraph, round(room, 3))


@lru_cache(maxsize=2048)
def _count(paragraph: Paragraph, room: float) -> int:
    lines, at = 1, 0.0
    words = list(_words(paragraph))
    for place, (letters, hanging, tab) in enumerate(words):
        if tab:
            at = _after_tab(at, paragraph, _until_tab(words, place), room)
            if at > room + _SLACK:
                lines, at = lines + 1, TAB
            continue
        width = sum(letters)
        if at and at + width > room + _SLACK:
            lines, at = lines + 1, 0.0
        if width > room + _SLACK:  # a word longer than a line breaks anywhere
            for letter in letters:
                if at and at + letter > room + _SLACK:
                    lines, at = lines + 1, 0.0
                at += letter
        else:
            at += width
        at += hanging
    return lines


def _words(paragraph: Paragraph) -> Iterator[tuple[list[float], float, bool]]:
    """(widths of its letters, width of the spaces after it, whether it is a tab instead)."""
    letters: list[float] = []
    hanging, started = 0.0, False
    for run in paragraph.runs:
        table = WIDTHS[(run.look.font, run.look.bold)]
        for character in run.text:
            if character == "\t":
                if started:
                    yield letters, hanging, False
                yield [], 0.0, True
                letters, hanging, started = [], 0.0, False
                continue
            place = _INDEX.get(character)
            width = (_OTHER if place is None else table[place]) * run.look.size / 1000
            if character == " ":
                hanging, started = hanging + width, True
                continue
            if hanging:
                yield letters, hanging, False
                letters, hanging = [], 0.0
            letters, started = [*letters, width], True
            if character in "-–—":
                yield letters, 0.0, False
                letters, started = [], False
    if started:
        yield letters, hanging, False


def _until_tab(words: list[tuple[list[float], float, bool]], place: int) -> float:
    """Width of what stands between this tab and the next one, or the end."""
    width = 0.0
    for letters, hanging, tab in words[place + 1 :]:
        if tab:
            break
        width += sum(letters) + hanging
    return width


def _after_tab(at: float, paragraph: Paragraph, width: float, room: float) -> float:
    """Where the text after a tab begins."""
    for stop in paragraph.stops:
        place = points(stop.at) - indent(paragraph)
        if place <= at:
            continue
        return place if stop.kind == "left" else max(at, min(place, room) - width)
    return (math.floor(at / TAB) + 1) * TAB
