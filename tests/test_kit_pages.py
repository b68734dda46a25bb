"""`kiosk kits`: a page for each activity, in French, and a word when there is nothing to write."""

from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest

from kiosk.cli import main
from tests.modules.installed import ACTIVITIES

# The pages speak French through Qt, which in a test run is one application for all.
pytestmark = pytest.mark.usefixtures("qapp")


def test_every_activity_has_a_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kits", "--out", str(tmp_path / "kits")]) == 0
    names = {f"{activity.replace('/', '-')}.pdf" for activity in ACTIVITIES}
    assert {file.name for file in (tmp_path / "kits").iterdir()} == names
    assert f"{len(names)} pages" in capsys.readouterr().out
    for name in sorted(names):
        document = pypdfium2.PdfDocument(tmp_path / "kits" / name)
        assert len(document) == 1, f"{name} is longer than a page"
        words = document[0].get_textpage().get_text_bounded()
        document.close()
        assert "La question à poser" in words
        assert "On ne prend pas la souris" in words


def test_a_module_that_is_not_here_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["kits", "--out", str(tmp_path / "kits"), "--module", "kitchen"]) == 2
    assert "known: cv, mailbox" in capsys.readouterr().err
    assert not (tmp_path / "kits").exists()
