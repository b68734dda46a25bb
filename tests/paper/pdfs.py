"""Real PDFs for tests, with empty pages or with a line of text on each."""

from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]

A4 = (595.0, 842.0)


def pdf(file: Path, *sizes: tuple[float, float]) -> Path:
    """A PDF with empty pages of these sizes, in points."""
    with pypdfium2.PdfDocument.new() as document:
        for across, down in sizes:
            document.new_page(across, down)
        document.save(file)
    return file


def written(file: Path, *pages: str) -> Path:
    """A PDF of A4 pages, each with its lines of (Latin) text."""
    raw = pypdfium2.raw
    with pypdfium2.PdfDocument.new() as document:
        for text in pages:
            page = document.new_page(*A4)
            for number, line in enumerate(text.splitlines()):
                size = 22.0 if number == 0 else 12.0
                words = raw.FPDFPageObj_NewTextObj(document, b"Helvetica", size)
                wide = (line + "\0").encode("utf-16-le")
                raw.FPDFText_SetText(words, (raw.FPDF_WCHAR * len(wide)).from_buffer_copy(wide * 2))
                raw.FPDFPageObj_Transform(words, 1, 0, 0, 1, 60, 770 - 26 * number)
                raw.FPDFPage_InsertObject(page, words)
            page.gen_content()
        document.save(file)
    return file
