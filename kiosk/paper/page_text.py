"""What a program reads in a PDF: the plain text of a page, in the order it was written down."""

from pathlib import Path


def page_texts(file: Path | bytes) -> list[str]:
    """The text of each page, one line a line, empty ones left out.

    PDFium does one thing at a time: call this from one thread only. Raises OSError, and
    `pypdfium2.PdfiumError` when it is no PDF.
    """
    from pypdfium2 import PdfDocument  # type: ignore[import-untyped]

    data = file if isinstance(file, bytes) else file.read_bytes()
    with PdfDocument(data) as document:
        return [_plain(page.get_textpage().get_text_range()) for page in document]


def _plain(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n".join(line for line in lines if line)
