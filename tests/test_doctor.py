"""`kiosk doctor`: what a healthy installation proves, and what it says when something is not."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ALL = {
    "settings",
    "versions",
    "content",
    "fonts",
    "translations",
    "data folder",
    "durable writing",
} | {"printers", "USB sticks"}


def doctor(data_dir: Path, *options: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Open the door as staff do."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "doctor", *options],
        env={**os.environ, "JALON_DATA_DIR": str(data_dir), **variables},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def report(data_dir: Path, **variables: str) -> dict[str, Any]:
    answer = doctor(data_dir, "--json", **variables)
    found: dict[str, Any] = json.loads(answer.stdout)
    assert answer.returncode == (0 if found["healthy"] else 1)
    return found


def test_a_healthy_installation(data_dir: Path) -> None:
    found = report(data_dir)
    assert found["healthy"], [c for c in found["checks"] if not c["holds"]]
    assert {check["check"] for check in found["checks"]} == ALL
    durable = next(c for c in found["checks"] if c["check"] == "durable writing")
    assert durable["found"] == "journal_mode=wal, synchronous=2"
    assert list(data_dir.iterdir()) == [], "the doctor leaves nothing behind"


def test_lines_for_people(data_dir: Path) -> None:
    answer = doctor(data_dir)
    assert answer.returncode == 0
    assert answer.stdout.count("ok ") == len(ALL)


def test_a_wrong_setting_is_named(data_dir: Path) -> None:
    found = report(data_dir, JALON_THEME="pink")
    settings = next(c for c in found["checks"] if c["check"] == "settings")
    assert not settings["holds"]
    assert "theme" in settings["found"]
    assert "light, dark or high-contrast" in settings["found"]


@pytest.mark.parametrize("place", ["a-file/data", "/proc/jalon"])
def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, place: str) -> None:
    (tmp_path / "a-file").write_text("not a folder")
    found = report(tmp_path / place)
    wrong = {c["check"]: c for c in found["checks"] if not c["holds"]}
    assert "data folder" in wrong
    assert wrong["data folder"]["advice"]
