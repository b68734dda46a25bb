"""Pages drawn from real PDFs, and what is said of those that are none."""

from pathlib import Path

import pytest

from kiosk.paper.pages import MOST_PIXELS, BrokenPdfError, page_picture
from tests.paper.pdfs import pdf


def test_a_page_is_drawn_as_wide_as_asked(tmp_path: Path) -> None:
    file = pdf(tmp_path / "cv.pdf", (595, 842), (842, 595))
    first, second = page_picture(file, 0, 600), page_picture(file, 1, 600)
    assert (first.number, first.count) == (0, 2)
    assert abs(first.width - 600) <= 1
    assert first.height > first.width
    assert second.height < second.width
    assert len(first.pixels) == first.stride * first.height
    assert set(first.pixels[:3]) == {255}, "paper is white"
    assert page_picture(file, 9, 600).number == 1


def test_an_enormous_page_is_drawn_smaller(tmp_path: Path) -> None:
    drawn = page_picture(pdf(tmp_path / "wall.pdf", (14_000, 14_000)), 0, 20_000)
    assert drawn.width * drawn.height <= MOST_PIXELS * 1.01


@pytest.mark.parametrize("inside", [b"", b"Bonjour", b"%PDF-1.7\n1 0 obj\n<<"])
def test_what_is_no_pdf_is_called_broken(tmp_path: Path, inside: bytes) -> None:
    file = tmp_path / "cv.pdf"
    file.write_bytes(inside)
    with pytest.raises(BrokenPdfError):
        page_picture(file, 0, 600)


def test_half_a_pdf_is_called_broken(tmp_path: Path) -> None:
    file = pdf(tmp_path / "cv.pdf", (595, 842))
    file.write_bytes(file.read_bytes()[:120])
    with pytest.raises(BrokenPdfError):
        page_picture(file, 0, 600)


def test_a_pdf_without_pages_is_called_broken(tmp_path: Path) -> None:
    with pytest.raises(BrokenPdfError):
        page_picture(pdf(tmp_path / "none.pdf"), 0, 600)
