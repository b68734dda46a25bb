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
