"""An old CV becomes lines in the order of the page, and what is no CV is named for what it is."""

import time
import tracemalloc
import zlib
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.learning.resume import Resume
from kiosk.paper.cv_docx import docx
from kiosk.paper.cv_odt import odt
from kiosk.paper.cv_outline import outline
from kiosk.paper.old_cv import LARGEST, MOST_LINES, OldCvError, Reason, read_old
from kiosk.paper.pdf_size import MOST_UNFOLDED
from tests.learning.resumes import resumes
from tests.paper.chosen_cvs import CHOSEN, FULL, THIN
from tests.paper.old_files import (
    W,
    locked_pdf,
    many_laughs,
    open_file,
    package,
    pdf_with,
    scan,
    word_file,
    word_with,
)
from tests.paper.pdfs import pdf, written

ODT_TYPE = b"application/vnd.oasis.opendocument.text"
OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
STEP = 1_000_000
SPOILT = (docx(THIN), odt(FULL), pdf_with(b"BT /F 12 Tf 9 9 Td (Lina) Tj ET"), locked_pdf(), b"")
PATIENCE_S = 20
"""A hostile file is given up by then, on a slow machine too."""


def reason(data: bytes) -> Reason:
    with pytest.raises(OldCvError, match=r"old\.docx") as refused:
        read_old("old.docx", data)
    return refused.value.reason


def test_a_docx_is_read_with_tables_boxes_heads_and_feet() -> None:
    assert read_old("cv.docx", word_file()).lines == (
        "At the head",
        "Expériences",
        "typed bullet",
        "after a break and a tab",
        "real bullet",
        "left",
        "right",
        "In the box",
        "Beside",
        "Written",
        "The end",
        "At the foot",
    )


def test_an_odt_is_read_with_tables_boxes_heads_and_feet() -> None:
    assert read_old("cv.odt", open_file()).lines == (
        "At the head",
        "Expériences",
        "Two words",
        "after a break",
        "real bullet",
        "left",
        "right",
        "In the box",
        "Beside",
        "At the foot",
    )


def test_a_pdf_is_read_page_by_page_and_the_name_does_not_matter(tmp_path: Path) -> None:
    file = written(
        tmp_path / "cv.pdf", "Lina Moreau\n• Servir\n- Tenir la cais-\nse", "Saint-\nÉtienne"
    )
    assert read_old("photo.jpg", file.read_bytes()).lines == (
        "Lina Moreau",
        "Servir",
        "Tenir la caisse",
        "Saint-Étienne",
    )


@pytest.mark.parametrize("name", CHOSEN)
def test_our_own_files_are_read_back(name: str) -> None:
    lines = [" ".join(line.text.split()) for line in outline(CHOSEN[name])][:MOST_LINES]
    for data in (docx(CHOSEN[name]), odt(CHOSEN[name])):
        found = read_old("cv", data).lines
        assert [line.removeprefix("• - * ") for line in lines] == list(found)


@given(resumes())
@settings(max_examples=30)
def test_both_formats_of_a_cv_say_the_same(resume: Resume) -> None:
    if outline(resume):
        assert read_old("cv", docx(resume)).lines == read_old("cv", odt(resume)).lines


def test_the_cv_that_a_pdf_of_ours_brings_is_handed_on(tmp_path: Path) -> None:
    data = written(tmp_path / "cv.pdf", "Yanis").read_bytes()
    assert read_old("cv.pdf", data).resume is None
    assert read_old("cv.pdf", data, lambda given: THIN if given == data else None).resume == THIN
    assert read_old("cv.docx", docx(FULL), lambda _: THIN).resume is None


def test_a_very_long_cv_is_cut() -> None:
    body = f"<d {W}>{'<w:p><w:r><w:t>Ligne</w:t></w:r></w:p>' * 1000}</d>".encode()
    assert read_old("cv", word_with(body)).lines == ("Ligne",) * MOST_LINES


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("• Servir", "Servir"),
        ("\uf0b7\tServir", "Servir"),
        ("●○ ▪ Servir", "Servir"),
        ("– Servir – ranger", "Servir – ranger"),
        ("o Servir", "Servir"),
        ("-5 °C", "-5 °C"),
        ("où servir", "où servir"),
        ("+33 6 39 98 45 10", "+33 6 39 98 45 10"),
        ("Pro\ufb01l\u200b e\u0301te\u0301", "Profil e\u0301te\u0301"),
    ],
)
def test_bullets_and_signs_of_printers_go(typed: str, read: str) -> None:
    body = f"<d {W}><w:p><w:t>{typed}</w:t></w:p><w:p><w:t>•</w:t></w:p></d>".encode()
    assert read_old("cv", word_with(body)).lines == (read,)


def test_a_scan_is_a_picture(tmp_path: Path) -> None:
    assert reason(scan(tmp_path)) is Reason.SCAN
    assert reason(scan(tmp_path, "Scanned by a phone")) is Reason.SCAN


def test_a_scan_with_its_text_is_read(tmp_path: Path) -> None:
    text = "Lina Moreau, aide à la vente, à Saint-Étienne depuis 2024"
    assert read_old("cv.pdf", scan(tmp_path, text)).lines == (text,)


def test_what_wants_a_password_is_said_to() -> None:
    assert reason(locked_pdf()) is Reason.PROTECTED
    assert reason(OLD_WORD + "EncryptedPackage".encode("utf-16-le")) is Reason.PROTECTED
    locked = {
        "mimetype": ODT_TYPE,
        "content.xml": b"\x12\x34",
        "META-INF/manifest.xml": b"<m:manifest><m:encryption-data/></m:manifest>",
    }
    assert reason(package(locked)) is Reason.PROTECTED
    zipped = bytearray(word_with(b"<d/>"))
    for head, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        zipped[zipped.index(head) + at] |= 1
    assert reason(bytes(zipped)) is Reason.PROTECTED


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", Reason.EMPTY),
        (word_with(f"<d {W}><w:p/></d>".encode()), Reason.EMPTY),
        (package({"mimetype": ODT_TYPE}), Reason.EMPTY),
        (OLD_WORD, Reason.UNKNOWN),
        (b"Lina Moreau", Reason.UNKNOWN),
        (b"{\\rtf1 Lina}", Reason.UNKNOWN),
        (package({"xl/workbook.xml": b"<x/>"}), Reason.UNKNOWN),
        (package({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}), Reason.UNKNOWN),
        (b"PK\x03\x04 and no more", Reason.BROKEN),
        (b"%PDF-1.7 and no more", Reason.BROKEN),
        (word_with(b"<d>"), Reason.BROKEN),
        (word_with(b"\xff\xfe\x00"), Reason.BROKEN),
        (word_with(b'<?xml version="1.0" encoding="klingon"?><d/>'), Reason.BROKEN),
        (docx(FULL)[:20_000], Reason.BROKEN),
        (bytes(LARGEST + 1), Reason.TOO_LARGE),
    ],
)
def test_what_gives_no_lines_is_named(data: bytes, said: Reason) -> None:
    assert reason(data) is said


def test_an_empty_page_is_empty(tmp_path: Path) -> None:
    assert reason(pdf(tmp_path / "cv.pdf", (595, 842)).read_bytes()) is Reason.EMPTY


def test_a_way_of_packing_that_no_office_suite_uses_is_broken(tmp_path: Path) -> None:
    file = tmp_path / "cv.docx"
    with ZipFile(file, "w", ZIP_LZMA) as made:
        made.writestr("word/document.xml", b"<d/>")
    assert reason(file.read_bytes()) is Reason.BROKEN


def test_a_file_that_unfolds_to_gigabytes_is_given_up(tmp_path: Path) -> None:
    for name, more in (("zeros", bytes(STEP)), ("paragraphs", b"<p>a</p>" * (STEP // 8))):
        file = tmp_path / f"{name}.docx"
        with ZipFile(file, "w", ZIP_DEFLATED) as made, made.open("word/document.xml", "w") as part:
            part.write(b"<d>")
            for _ in range(300):
                part.write(more)
        assert file.stat().st_size < STEP
        assert reason(file.read_bytes()) in (Reason.BROKEN, Reason.TOO_LARGE)


@pytest.mark.parametrize(
    ("bomb", "said"),
    [
        (word_with(b"<d>" + b" " * LARGEST), Reason.TOO_LARGE),
        (word_with(many_laughs()), Reason.BROKEN),
        (word_with(b"<d>" * 1_000_000), Reason.BROKEN),
        (package({f"{number}": b"" for number in range(10_001)}), Reason.TOO_LARGE),
        (pdf_with(zlib.compress(bytes(MOST_UNFOLDED + 1)), 1), Reason.TOO_LARGE),
        (pdf_with(zlib.compress(zlib.compress(bytes(STEP))), 2), Reason.TOO_LARGE),
    ],
    ids=["spaces", "entities", "nested", "parts", "pdf", "pdf packed twice"],
)
def test_a_bomb_is_given_up_before_it_takes_memory(bomb: bytes, said: Reason) -> None:
    begun = time.monotonic()
    tracemalloc.start()
    try:
        assert reason(bomb) is said
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 3 * LARGEST
    assert time.monotonic() - begun < PATIENCE_S


@given(st.data())
@settings(max_examples=300)
def test_whatever_the_bytes_are_there_are_lines_or_a_reason(data: st.DataObject) -> None:
    whole = bytearray(data.draw(st.sampled_from(SPOILT)))
    for at in data.draw(st.lists(st.integers(0, max(0, len(whole) - 1)), max_size=12)):
        if whole:
            whole[at] = data.draw(st.integers(0, 255))
    bytes_read = bytes(whole[: data.draw(st.integers(0, len(whole)))]) or data.draw(st.binary())
    try:
        lines = read_old("old", bytes_read).lines
    except OldCvError:
        return
    assert lines
    assert all(line.strip() == line != "" for line in lines)
