"""The way back: a CV of ours is read again from the PDF that left."""

from io import BytesIO
from typing import Final

from kiosk.learning.resume import Resume, ResumeError, from_json

FILE_NAME: Final = "cv.json"
"""Under this name the CV stands in the PDF."""
LARGEST: Final = 2_000_000
"""Bytes of the attached file; ours have 20 to 300 thousand."""
_MOST_FILES: Final = 20


def resume_in(pdf: bytes) -> Resume | None:
    """The CV inside a PDF; None when there is none of ours, or when it is no whole PDF.

    Raises nothing: for whoever asks, a broken file and a file without a CV are the same.
    PDFium does one thing at a time: call this from the worker that reads.
    """
    from pypdfium2 import PdfDocument, PdfiumError  # type: ignore[import-untyped]

    try:
        with PdfDocument(BytesIO(pdf)) as document:
            for number in range(min(document.count_attachments(), _MOST_FILES)):
                attached = document.get_attachment(number)
                if attached.get_name().rpartition("/")[2] != FILE_NAME:  # typst adds its folder
                    continue
                data = bytes(attached.get_data())
                if len(data) <= LARGEST:
                    return from_json(data)
    except (PdfiumError, ResumeError, UnicodeDecodeError):
        return None
    return None
