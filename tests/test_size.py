"""The weight of the frozen program by library: every file is somebody's, and growth is told."""

from pathlib import Path

import pytest

from build import size


@pytest.mark.parametrize(
    ("place", "part"),
    [
        ("jalon", "Jalon: program"),
        ("manifest.json", "Jalon: program"),
        ("_internal/PySide6/Qt/lib/libicudata.so.73", "ICU data of Qt"),
        ("_internal/PySide6/QtGui.abi3.so", "Qt and PySide6"),
        ("_internal/typst/_typst.abi3.so", "typst"),
        ("_internal/lxml/etree.cpython-311-x86_64-linux-gnu.so", "lxml"),
        ("_internal/docx/templates/default.docx", "lxml"),
        ("_internal/hunspell/libhunspell-1.7.so.0", "Hunspell"),
        ("_internal/libX11.so.6", "system libraries"),
        ("_internal/libpython3.11.so.1.0", "Python"),
        ("_internal/kiosk/_data/assets/fonts/a.ttf", "Jalon: content, fonts, drawings"),
        ("_internal/yaml/_yaml.so", "others"),
    ],
)
def test_a_file_belongs_to_the_library_it_came_with(place: str, part: str) -> None:
    assert size.part_of(place) == part


def test_what_grew_past_its_budget_is_told(tmp_path: Path) -> None:
    heavy = tmp_path / "_internal" / "cryptography" / "rust.so"
    heavy.parent.mkdir(parents=True)
    with heavy.open("wb") as file:
        file.truncate(40 * size.MB)
    lines = {line.part: line for line in size.weights(tmp_path)}
    assert lines["cryptography"].is_mb == 40
    assert not lines["cryptography"].holds
    assert lines["unpacked"].holds
    assert "TOO MUCH" in size.table(list(lines.values()))
