"""A CV comes back from its PDF, and nothing else does."""

from dataclasses import replace
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest

from kiosk.learning.resume import Basics, Resume
from kiosk.paper.cv import cv
from kiosk.paper.cv_back import FILE_NAME, resume_in
from tests.paper.cvs import FULL
from tests.paper.pdfs import written


def with_file(folder: Path, name: str, data: bytes) -> bytes:
    """A PDF of somebody else with a file attached."""
    file = written(folder / "other.pdf", "Bonjour")
    with pypdfium2.PdfDocument(file) as document:
        attached = document.new_attachment(name)
        attached.set_data(data)
        document.save(folder / "with.pdf")
    return (folder / "with.pdf").read_bytes()


def test_what_came_in_comes_out_again() -> None:
    assert resume_in(cv(FULL).pdf) == FULL
    odd = Resume(basics=Basics("\x00\ud800", "日本 😀", summary="a\r\nb\u2028c\t"))
    assert resume_in(cv(odd).pdf) == odd


def test_the_file_is_named_for_who_looks_into_the_pdf() -> None:
    with pypdfium2.PdfDocument(cv(FULL).pdf) as document:
        assert [document.get_attachment(0).get_name()] == [FILE_NAME] == ["cv.json"]


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff\xfe", b'{"format":"other"}', b"[" * 100_000])
def test_a_file_of_that_name_that_is_no_cv_is_none(tmp_path: Path, data: bytes) -> None:
    assert resume_in(with_file(tmp_path, FILE_NAME, data)) is None


def test_other_files_are_passed_by(tmp_path: Path) -> None:
    assert resume_in(with_file(tmp_path, "facture.json", b"{}")) is None
    assert resume_in(written(tmp_path / "none.pdf", "Bonjour").read_bytes()) is None


@pytest.mark.parametrize("data", [b"", b"Bonjour", b"%PDF-1.7\n1 0 obj\n<<"])
def test_what_is_no_pdf_is_none(data: bytes) -> None:
    assert resume_in(data) is None


def test_a_damaged_pdf_never_raises() -> None:
    whole = cv(replace(FULL, work=())).pdf
    for cut in range(0, len(whole), 997):
        assert resume_in(whole[:cut]) in (None, replace(FULL, work=()))
