"""What is missing from a bundle is named by its doctor, with what to do."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import manifest
from tests.frozen.program import ROOT, copied, replace, report, wrong

pytestmark = [pytest.mark.frozen, pytest.mark.timeout(400)]
DATA = Path("_internal") / "kiosk" / "_data"
FONT = "AtkinsonHyperlegibleNext-Bold.ttf"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return copied(tmp_path)


def test_a_font_that_a_scanner_took_away(place: Path, tmp_path: Path) -> None:
    (place / DATA / "assets" / "fonts" / FONT).unlink()
    found = report(place, tmp_path / "home")
    said = wrong(found)
    assert FONT in said["files"]
    assert FONT in said["fonts"]
    assert "quarantaine" in found["sentence"]


def test_a_content_file_that_is_missing(place: Path, tmp_path: Path) -> None:
    content = place / DATA / "generated" / "content"
    name = next(file for file in sorted(content.rglob("*.json")) if file.name != "index.json")
    name.unlink()
    said = wrong(report(place, tmp_path / "home"))
    assert name.name in said["files"]
    assert "content" in said


def test_a_content_file_that_somebody_changed(place: Path, tmp_path: Path) -> None:
    content = place / DATA / "generated" / "content"
    name = next(file for file in sorted(content.rglob("*.json")) if file.name != "index.json")
    changed = json.loads(name.read_text("utf-8"))
    replace(name, json.dumps({**changed, "x": 1}).encode())
    said = wrong(report(place, tmp_path / "home"))
    assert name.name in said["files"]
    assert "content" in said


def test_a_library_that_is_missing(place: Path, tmp_path: Path) -> None:
    shutil.rmtree(place / "_internal" / "typst")
    said = wrong(report(place, tmp_path / "home"))
    assert "typst" in said["parts"]
    assert "typst" in said["files"]


def test_a_module_that_the_freezing_forgot(tmp_path: Path) -> None:
    """The list of files is whole then, so only loading every part can tell."""
    spec = (ROOT / "build" / "jalon.spec").read_text("utf-8")
    forgetful = spec.replace("excludes=list(NOT_OURS)", 'excludes=["kiosk.paper.press"]')
    forgetful = forgetful.replace("Path(SPECPATH).parent", f"Path({str(ROOT)!r})")
    assert forgetful.count("kiosk.paper.press") == 1
    file = tmp_path / "forgetful.spec"
    file.write_text(forgetful, "utf-8")
    subprocess.run(
        [
            sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
            "--workpath", str(tmp_path / "work"), "--distpath", str(tmp_path), str(file),
        ],
        cwd=ROOT,
        check=True,
    )  # fmt: skip
    manifest.write(tmp_path / "jalon")
    said = wrong(report(tmp_path / "jalon", tmp_path / "home"))
    assert list(said) == ["parts"]
    assert "kiosk.paper.press" in said["parts"]
