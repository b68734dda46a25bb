"""The list of shipped files tells what went missing and what is not as it was."""

from pathlib import Path

import pytest

from kiosk import manifest


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    (tmp_path / "polices").mkdir()
    (tmp_path / "polices" / "À.ttf").write_bytes(b"glyphs")
    (tmp_path / "program").write_bytes(b"code")
    assert manifest.write(tmp_path) == 2
    return tmp_path


def test_as_shipped_there_is_no_difference(shipped: Path) -> None:
    assert manifest.compare(shipped) == manifest.Differences((), ())


def test_each_difference_has_its_name(shipped: Path) -> None:
    (shipped / "polices" / "À.ttf").unlink()
    (shipped / "program").write_bytes(b"other")
    (shipped / "added").write_bytes(b"by the system")
    assert manifest.compare(shipped) == manifest.Differences(("polices/À.ttf",), ("program",))


@pytest.mark.parametrize("text", ["", "[1]", "{"])
def test_a_damaged_list_is_told(shipped: Path, text: str) -> None:
    (shipped / manifest.NAME).write_text(text)
    with pytest.raises(manifest.ManifestError, match=r"manifest\.json"):
        manifest.compare(shipped)
