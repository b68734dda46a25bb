"""How an editable CV looks: what its DOCX and its ODT have in common."""

from dataclasses import dataclass
from typing import Final

from kiosk.learning.resume import FONTS, Resume, Style
from kiosk.paper.cv_colours import colour
from kiosk.paper.cv_outline import Kind, writable

FACE: Final = {"atkinson": "Arial", "serif": "Times New Roman"}
"""Faces that an office suite has, or has one of the same widths for (Liberation)."""

BODY_PT: Final = 11.0
LARGE_BODY_PT: Final = 14.0
"""Of the large print."""
_LARGER_PT: Final = {Kind.NAME: 13, Kind.LABEL: 3, Kind.HEADING: 3}
SIDE_CM: Final = (21.0, 29.7)
"""A4."""
MARGIN_CM: Final = 2.0
LANGUAGE: Final = ("fr", "FR")
LINE: Final = 1.08
"""From line to line, in letters' heights."""
SPACE_PT: Final = {
    Kind.NAME: (0, 0),
    Kind.LABEL: (0, 2),
    Kind.HEADING: (10, 2),
    Kind.ENTRY: (4, 0),
    Kind.DETAIL: (0, 1),
    Kind.TEXT: (0, 1),
    Kind.BULLET: (0, 1),
}
"""Above and below a line of each kind."""
_LONGEST_PROPERTY: Final = 255
"""Characters of a property that DOCX allows."""


COLOURED: Final = frozenset({Kind.NAME, Kind.HEADING})
BOLD: Final = frozenset({Kind.NAME, Kind.HEADING, Kind.ENTRY})
"""These also stay with the line below them at the end of a page."""


@dataclass(frozen=True, slots=True)
class Look:
    """Colour, face and sizes of one CV."""

    accent: str
    """Red, green and blue in base 16, without a sign before them."""
    face: str
    body_pt: float

    def size_pt(self, kind: Kind) -> float:
        """Size of the letters of a line."""
        return self.body_pt + _LARGER_PT.get(kind, 0)


def look(style: Style) -> Look:
    """The look for a style; a name that is unknown falls back to the first."""
    return Look(
        accent=colour(style.accent).removeprefix("#").upper(),
        face=FACE.get(style.font, FACE[FONTS[0]]),
        body_pt=LARGE_BODY_PT if style.template == "large" else BODY_PT,
    )


def title(resume: Resume) -> str:
    """Title of the document: « CV » and the name, when there is one."""
    return f"CV {author(resume)}".strip()[:_LONGEST_PROPERTY]


def author(resume: Resume) -> str:
    """Author of the document: the name, or nothing."""
    return writable(resume.basics.name)[:_LONGEST_PROPERTY]
