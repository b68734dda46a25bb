"""The clock against what was written on this PC."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.doctor.station import clock
from kiosk.version import BUILT

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)


def test_a_clock_later_than_all_that_was_written_is_right(data_dir: Path) -> None:
    written = data_dir / "jalon.db"
    written.touch()
    os.utime(written, (NOW.timestamp() - 60, NOW.timestamp() - 60))
    assert clock(data_dir, NOW).holds


def test_a_clock_before_the_program_was_built_is_told(data_dir: Path) -> None:
    before = datetime(BUILT.year, BUILT.month, BUILT.day, tzinfo=UTC) - timedelta(days=365)
    found = clock(data_dir, before)
    assert not found.holds
    assert found.advice


def test_a_clock_behind_the_last_visit_is_told(data_dir: Path) -> None:
    (data_dir / "jalon.db").touch()
    os.utime(data_dir / "jalon.db", (NOW.timestamp(), NOW.timestamp()))
    assert not clock(data_dir, NOW - timedelta(days=2)).holds


def test_a_folder_that_does_not_exist_yet_says_nothing_about_the_clock(tmp_path: Path) -> None:
    assert clock(tmp_path / "nothing", NOW).holds
