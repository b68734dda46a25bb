"""`kiosk doctor`: what a healthy installation proves, and what it says when something is not."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.doctor.station import MARK

ALL = {
    *("settings", "versions", "files", "parts", "content", "fonts", "translations"),
    *("data folder", "durable writing", "restart", "clock"),
    *("screen", "voice", "printers", "USB sticks"),
}


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
    assert found["sentence"] == "Ce poste est prêt."
    left = [file.name for file in data_dir.iterdir()]
    assert left == [MARK], "it leaves nothing behind but the name of this run of the machine"


def test_lines_for_people_end_with_the_one_that_matters(data_dir: Path) -> None:
    answer = doctor(data_dir)
    assert answer.returncode == 0
    lines = answer.stdout.splitlines()
    assert sum(line.startswith("bon ") for line in lines) == len(ALL)
    assert lines[-1] == "Ce poste est prêt."


def test_a_part_that_cannot_be_loaded_is_named(data_dir: Path, tmp_path: Path) -> None:
    """As when a virus scanner took a library, or freezing forgot a module."""
    (tmp_path / "sitecustomize.py").write_text(
        "import sys\nsys.modules['typst'] = None\nsys.modules['kiosk.paper.card'] = None\n"
    )
    found = report(data_dir, PYTHONPATH=str(tmp_path))
    parts = next(c for c in found["checks"] if c["check"] == "parts")
    assert not parts["holds"]
    assert "typst" in parts["found"]
    assert "kiosk.paper.card" in parts["found"]
    assert found["sentence"].startswith("Ce poste n’est pas prêt. D’abord\u00a0: parties du")


def test_without_a_display_the_report_comes_all_the_same(data_dir: Path) -> None:
    found = report(data_dir, QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    screen = next(c for c in found["checks"] if c["check"] == "screen")
    assert not screen["holds"]
    assert screen["advice"]


def test_a_display_that_does_not_answer_does_not_end_the_report(data_dir: Path) -> None:
    """Qt ends a process that cannot reach its display, so another one asks."""
    found = report(data_dir, QT_QPA_PLATFORM="xcb", DISPLAY=":9999")
    assert {check["check"] for check in found["checks"]} == ALL
    screen = next(c for c in found["checks"] if c["check"] == "screen")
    assert "display" in screen["found"]


def test_after_a_restart_it_says_whether_data_survived(data_dir: Path) -> None:
    def said(*options: str) -> dict[str, Any]:
        checks = json.loads(doctor(data_dir, "--json", *options).stdout)["checks"]
        found: dict[str, Any] = next(c for c in checks if c["check"] == "restart")
        return found

    assert said()["found"] == "pas encore connu"
    # A frozen PC: what the first run wrote is gone after the restart.
    (data_dir / MARK).unlink()
    frozen = said("--after-restart")
    assert (frozen["found"], frozen["holds"]) == ("NON", False)
    # A PC that keeps its disk: the mark is there, and was left in another run of the machine.
    (data_dir / MARK).write_text(json.dumps({"boot": "another run"}))
    assert said("--after-restart")["found"] == "oui"
    assert said()["found"] == "oui"


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
