"""Fixtures of the journeys."""

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

PARIS = ZoneInfo("Europe/Paris")


class FakeClock:
    """A clock that a test sets; steady time follows what it is told has passed."""

    def __init__(self, local: datetime) -> None:
        self.wall = local.astimezone(UTC)
        self.ran = 1000.0

    def now(self) -> datetime:
        return self.wall

    def steady(self) -> float:
        return self.ran

    def passes(self, seconds: float) -> None:
        """Let time pass, on the wall and steadily."""
        self.wall += timedelta(seconds=seconds)
        self.ran += seconds


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Every journey needs the application."""


@pytest.fixture
def temp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Temporary files of this test."""
    folder = tmp_path / "temp"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def files_with(folder: Path, *secrets: bytes) -> list[str]:
    """Files under a folder that hold one of these bytes."""
    return [
        f"{file.name}: {secret!r}"
        for file in sorted(folder.rglob("*"))
        if file.is_file()
        for secret in secrets
        if secret in file.read_bytes()
    ]
