"""`kiosk tour --module`: every activity of a module, and what the events of it add up to."""

from pathlib import Path

import pytest

from kiosk.cli import main


def test_a_module_that_is_not_played_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["tour", "--module", "kitchen", "--out", str(tmp_path)]) == 2
    assert "known: mailbox" in capsys.readouterr().err
