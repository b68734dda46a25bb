"""The text of a PDF, page by page, and whether it is but a picture of a page."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kiosk.paper.old_cv import OldCvError, Reason
from kiosk.paper.pdf_size import unfolds_too_far

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage  # type: ignore[import-untyped]

MOST_PAGES: Final = 30
FEWEST_LETTERS: Final = 40
"""With fewer, and a picture over half of a page, the text is only what a scanner signs with."""

_WORD_GOES_ON: Final = re.compile("\x02(?=[a-zà-ÿ])")
"""PDFium's sign for a hyphen at the end of a line, in the middle of a word."""


def pdf_lines(data: bytes) -> Iterator[str]:
    """The text of each page. Raises OldCvError."""
    from pypdfium2 import PdfDocument, PdfiumError, raw

    if unfolds_too_far(data):
        raise OldCvError(Reason.TOO_LARGE)
    try:
        with PdfDocument(data) as document:
            yield from _texts(document)
    except PdfiumError as problem:
        locked = problem.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
        raise OldCvError(Reason.PROTECTED if locked else Reason.BROKEN) from problem


def _texts(document: "PdfDocument") -> Iterator[str]:
    texts = []
    pictured = False
    for number in range(min(len(document), MOST_PAGES)):
        page = document[number]
        text = page.get_textpage().get_text_bounded()
        texts.append(_WORD_GOES_ON.sub("", text).replace("\x02", "-"))
        pictured = pictured or _is_picture(page, empty=not text.strip())
    letters = sum(sign.isalnum() for text in texts for sign in text)
    if letters < FEWEST_LETTERS and pictured:
        raise OldCvError(Reason.SCAN)
    yield from texts


def _is_picture(page: "PdfPage", empty: bool) -> bool:
    """Whether a picture covers half of the page, or a page without text shows anything."""
    from pypdfium2 import raw

    across, down = page.get_size()
    for thing in page.get_objects(max_depth=3):
        if empty:
            return True
        if thing.type == raw.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = thing.get_bounds()
            if (right - left) * (top - bottom) >= across * down / 2:
                return True
    return False
