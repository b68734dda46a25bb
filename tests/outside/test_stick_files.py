"""What somebody brought on a stick: found by its ending, newest first, within bounds."""

import os
from pathlib import Path

import pytest

from kiosk.outside.stick_files import MOST_FOUND, TooLargeError, files_on, read
from kiosk.outside.sticks import Stick


def stick(folder: Path) -> Stick:
    return Stick(folder, folder.stat().st_dev)


def put(file: Path, seconds: int, data: bytes = b"x") -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    os.utime(file, (seconds, seconds))


def test_the_newest_comes_first_and_folders_are_named(tmp_path: Path) -> None:
    put(tmp_path / "vieux.docx", 1_000)
    put(tmp_path / "École" / "CV.DOCX", 2_000)
    put(tmp_path / "photo.jpg", 3_000)
    found = files_on([stick(tmp_path)], (".docx",))
    assert [(file.name, file.folder) for file in found] == [
        ("CV.DOCX", "École"),
        ("vieux.docx", ""),
    ]


def test_hidden_files_locks_and_links_are_left_out(tmp_path: Path) -> None:
    put(tmp_path / ".caché.docx", 1)
    put(tmp_path / "~$CV.docx", 1)
    put(tmp_path / ".Trash" / "CV.docx", 1)
    put(tmp_path.with_name("elsewhere.docx"), 1)
    (tmp_path / "lien.docx").symlink_to(tmp_path.with_name("elsewhere.docx"))
    assert files_on([stick(tmp_path)], (".docx",)) == ()


def test_a_full_stick_and_deep_folders_are_not_walked_to_their_end(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*"abcdefgh")
    put(deep / "loin.pdf", 1)
    for number in range(MOST_FOUND + 20):
        put(tmp_path / f"{number}.pdf", number)
    found = files_on([stick(tmp_path)], (".pdf",))
    assert len(found) == MOST_FOUND
    assert found[0].name == f"{MOST_FOUND + 19}.pdf"
    assert "loin.pdf" not in {file.name for file in found}


def test_a_stick_that_is_gone_has_no_files(tmp_path: Path) -> None:
    gone = stick(tmp_path)
    tmp_path.rmdir()
    assert files_on([gone], (".pdf",)) == ()


def test_what_is_too_large_is_refused_before_it_is_in_memory(tmp_path: Path) -> None:
    put(tmp_path / "CV.pdf", 1, b"x" * 11)
    (file,) = files_on([stick(tmp_path)], (".pdf",))
    assert read(file, 11) == b"x" * 11
    with pytest.raises(TooLargeError):
        read(file, 10)
    file.path.unlink()
    with pytest.raises(OSError, match=r"CV\.pdf"):
        read(file, 10)
