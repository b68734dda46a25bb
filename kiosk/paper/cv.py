"""A CV on paper: one page or more, tagged, with the CV itself inside so that it opens again."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.learning.resume import FONTS, TEMPLATES, Resume, to_json
from kiosk.paper import cv_fit
from kiosk.paper.cv_colours import colour
from kiosk.paper.cv_data import data_of
from kiosk.paper.glyphs import Cleaner, coverage
from kiosk.paper.pages import page_count
from kiosk.paper.press import pdf

FAMILIES: Final = {
    "atkinson": ("Atkinson Hyperlegible Next", "Literata", "Jalon Arabic"),
    "serif": ("Literata", "Atkinson Hyperlegible Next", "Jalon Arabic"),
}
"""Each font: its family, then those that lend what it has not."""


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
    data = data_of(resume, cleaner)
    data |= {
        "accent": colour(style.accent),
        "font": FAMILIES[font],
        "lent": _lent(held, FAMILIES[font]),
        "short": cv_fit.side_by_side(data),
        "aside": cv_fit.aside(data),
    }
    whole = _whole(resume)
    made = _fitting(
        lambda air: pdf(f"cv-{template}", data | {"air": air}, attached=whole, standard="ua-1"),
        cv_fit.air(data, template),
    )
    return CvSheet(made, cleaner.left_out)


def _fitting(make: Callable[[int], bytes], most: int) -> bytes:
    """The page with as much air as leaves it one page. A CV of two pages is set once only."""
    close = make(0)
    if page_count(close) > 1:
        return close
    for air in range(most, 0, -1):
        made = make(air)
        if page_count(made) == 1:
            return made
    return close


def _lent(held: Mapping[str, frozenset[int]], families: tuple[str, ...]) -> str:
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
