"""A text with looks: paragraphs made of runs, on a page with margins; plain frozen data.

It is what a simulated word processor edits. Edits stand in `rich_edits`, counting pages in
`rich_layout`, the program around the text in `writer`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

FONTS = (
    "Atkinson Hyperlegible Next",
    "Literata",
    "Comic Neue",
    "Atkinson Hyperlegible Mono",
)
"""Families that can be chosen, in the order of the menu; each is measured in `font_widths`."""
SIZES = (6, 8, 9, 10, 11, 12, 14, 16, 18, 20, 24, 28)
"""Sizes that the menu offers, in points."""
SMALLEST, LARGEST = 4, 72
"""Sizes that a text may have, in points."""
LISTS = ("none", "bullet", "number")
ALIGNS = ("left", "center", "right")
SIDES = ("top", "right", "bottom", "left")
STOPS = ("left", "right")
PAGE_WIDTH, PAGE_HEIGHT = 210, 297
"""An A4 page, in mm."""
LEAST_MARGIN, MOST_MARGIN = 5, 60
"""In mm."""


@dataclass(frozen=True, slots=True)
class Look:
    """How letters look."""

    font: str = FONTS[0]
    size: int = 11
    """In points."""
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one look; never empty inside a paragraph."""

    text: str
    look: Look


@dataclass(frozen=True, slots=True, order=True)
class Stop:
    """Where a tab goes to."""

    at: int
    """In mm from the left margin."""
    kind: str = "left"
    """``left``: text starts there; ``right``: text ends there."""


@dataclass(frozen=True, slots=True)
class Style:
    """What a named style gives a paragraph; the font stays the one of the document."""

    size: int
    bold: bool
    before: int
    """Room above, in points."""
    after: int


STYLES: Mapping[str, Style] = {
    "text": Style(11, False, 0, 2),
    "section": Style(14, True, 12, 4),
    "title": Style(24, True, 0, 4),
}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the author's, however many lines it takes on the page."""

    id: str
    runs: tuple[Run, ...] = ()
    mark: Look = Look()
    """Look of the mark at its end, and of what is typed while it is empty."""
    style: str = "text"
    list: str = "none"
    align: str = "left"
    stops: tuple[Stop, ...] = ()

    @property
    def text(self) -> str:
        """Its letters without their looks."""
        return "".join(run.text for run in self.runs)

    @property
    def blank(self) -> bool:
        """Whether nothing can be seen of it."""
        return not self.text.strip()

    def looks(self) -> tuple[Look, ...]:
        """The looks that can be seen: those of its runs, else that of its mark."""
        return tuple(run.look for run in self.runs) or (self.mark,)

    def look_at(self, offset: int) -> Look:
        """Look that a letter typed there takes: that of the letter before it."""
        at = 0
        for run in self.runs:
            at += len(run.text)
            if offset <= at:
                return run.look
        return self.runs[-1].look if self.runs else self.mark


@dataclass(frozen=True, slots=True)
class Margins:
    """In mm."""

    top: int = 20
    right: int = 20
    bottom: int = 20
    left: int = 20


@dataclass(frozen=True, slots=True)
class Document:
    """A text; it has one paragraph at least, each with an id of its own."""

    paragraphs: tuple[Paragraph, ...]
    margins: Margins = Margins()
    made: int = 0
    """How many paragraphs were added; their ids are ``n1``, ``n2``..."""

    @property
    def text(self) -> str:
        """All its letters, a paragraph a line."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)

    def place_of(self, id: str) -> int:
        """Where a paragraph stands, from 0. Raises ValueError when there is none."""
        for place, paragraph in enumerate(self.paragraphs):
            if paragraph.id == id:
                return place
        raise ValueError(f"no paragraph {id}")

    def paragraph(self, id: str) -> Paragraph:
        """The paragraph of that id. Raises ValueError when there is none."""
        return self.paragraphs[self.place_of(id)]

    def with_paragraphs(self, paragraphs: tuple[Paragraph, ...]) -> "Document":
        """The same page with another text."""
        return replace(self, paragraphs=paragraphs)


def joined(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """The same letters in as few runs as their looks need."""
    made: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if made and made[-1].look == run.look:
            made[-1] = Run(made[-1].text + run.text, run.look)
        else:
            made.append(run)
    return tuple(made)


def cut(runs: tuple[Run, ...], start: int, end: int) -> tuple[Run, ...]:
    """The runs between two offsets."""
    made, at = [], 0
    for run in runs:
        part = run.text[max(0, start - at) : max(0, end - at)]
        if part:
            made.append(Run(part, run.look))
        at += len(run.text)
    return tuple(made)
