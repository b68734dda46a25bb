"""Pages of a PDF as pictures. No Qt: rows of pixels go out, whoever shows them makes an image.

PDFium does one thing at a time: call these from one thread only, the worker that reads.
"""

from dataclasses import dataclass
from pathlib import Path

MOST_PIXELS = 16_000_000
"""A page is never drawn larger, whatever size it claims: 64 MB."""


class BrokenPdfError(ValueError):
    """Not a PDF, a damaged one, one without pages, or one locked with a password."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page, drawn: rows of ``stride`` bytes, four a pixel (blue, green, red, unused)."""

    number: int
    """From 0."""
    count: int
    """Pages of the document."""
    width: int
    height: int
    stride: int
    pixels: bytes


def page_picture(file: Path | bytes, number: int, width: int) -> PagePicture:
    """Draw a page of a file, or of its bytes, so many px wide; past the end is the last page.

    The first call in a process costs 40 ms more, for the library. Raises BrokenPdfError, OSError.
    """
    from pypdfium2 import PdfDocument, PdfiumError  # type: ignore[import-untyped]

    data = file if isinstance(file, bytes) else file.read_bytes()
    try:
        with PdfDocument(data) as document:
            count = len(document)
            if not count:
                raise BrokenPdfError("no pages")
            number = max(0, min(number, count - 1))
            page = document[number]
            across, down = page.get_size()
            if min(across, down) <= 0:
                raise BrokenPdfError("a page without size")
            scale = min(width / across, (MOST_PIXELS / (across * down)) ** 0.5)
            bitmap = page.render(scale=scale, prefer_bgrx=True)
            return PagePicture(
                number, count, bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer)
            )
    except PdfiumError as problem:
        raise BrokenPdfError(str(problem)) from problem


def page_count(pdf: bytes) -> int:
    """Pages of a PDF. Raises BrokenPdfError."""
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        with PdfDocument(pdf) as document:
            return len(document)
    except PdfiumError as problem:
        raise BrokenPdfError(str(problem)) from problem
