"""The program as the system sees it: a second start, a wrong setting, a shutdown announced."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from kiosk.ui.single_instance import SingleInstance
from tests.journeys.conftest import files_with
from tests.journeys.front_child import TEXT
from tests.journeys.street import street

SOON = 20
"""Seconds within which a start must be over that has nothing to do."""
SHUTDOWN = 10
"""Seconds within which a visit must be kept or erased, and the program over."""


class Front:
    """A running program, and what the story played in front of it tells."""

    def __init__(self, child: "subprocess.Popen[str]") -> None:
        self.child = child

    def told(self) -> dict[str, Any]:
        """The next thing the story sees."""
        assert self.child.stdout is not None
        line = self.child.stdout.readline()
        assert line, "the story ended before it saw that"
        said: dict[str, Any] = json.loads(line)
        return said

    def ends(self, within: float = SOON) -> int:
        """The exit code, once the program ended by itself."""
        return self.child.wait(timeout=within)


@contextmanager
def front(story: str, data_dir: Path, **settings: str) -> Iterator[Front]:
    """Start the program with a story; it is killed if the test leaves before its end."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.front_child", story],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "JALON_DATA_DIR": str(data_dir), **settings},
    )
    try:
        yield Front(child)
    finally:
        if child.poll() is None:
            child.kill()
        child.communicate()


def start_again(data_dir: Path) -> int:
    """A second start on the same folder, as a second press on its icon; its exit code."""
    again = subprocess.run(
        [sys.executable, "-m", "kiosk"],
        env={**os.environ, "JALON_DATA_DIR": str(data_dir)},
        check=False,
        timeout=SOON,
    )
    return again.returncode


# -- a second start ------------------------------------------------------------------------


def test_a_second_start_brings_the_first_window_forward(data_dir: Path) -> None:
    with front("step_back", data_dir) as first:
        assert first.told() == {"away": True}
        assert start_again(data_dir) == 0
        assert first.told() == {"forward": True}
        assert first.ends() == 0


def test_a_second_start_says_so_when_the_first_hangs(data_dir: Path) -> None:
    with front("step_back", data_dir) as first:
        assert first.told() == {"away": True}
        os.kill(first.child.pid, signal.SIGSTOP)
        with front("read_and_close", data_dir) as second:
            assert "Le programme est déjà ouvert" in second.told()["words"]
            assert second.ends() == 1


def test_a_first_one_that_does_not_listen(data_dir: Path) -> None:
    first = SingleInstance(str(data_dir))
    assert first.claim()
    with front("read_and_close", data_dir) as second:
        assert "Le programme est déjà ouvert" in second.told()["words"]
        assert second.ends() == 1


def test_two_folders_are_two_kiosks(data_dir: Path, tmp_path: Path) -> None:
    other = SingleInstance(str(tmp_path))
    assert other.claim()
    with front("step_back", data_dir) as first:
        assert first.told() == {"away": True}


# -- settings ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("variable", "value", "named", "allowed"),
    [
        ("JALON_PARKED_DAYS", "400", "parked_days", "a whole number, 1 to 30"),
        ("JALON_THEME", "pink", "theme", "light, dark or high-contrast"),
        ("JALON_PARKD_DAYS", "5", "parkd_days", "parked_days"),
        ("JALON_SITE", "/no/such/site.toml", "JALON_SITE", "the path of a site.toml file"),
    ],
)
def test_a_wrong_setting_is_named_with_what_is_allowed(
    variable: str, value: str, named: str, allowed: str, data_dir: Path
) -> None:
    with front("read_and_close", data_dir, **{variable: value}) as program:
        words = program.told()["words"]
        assert "Un réglage de ce poste est à corriger" in words
        assert named in words
        assert allowed in words
        assert program.ends() == 2
    assert not list(data_dir.iterdir()), "nothing is written before settings are right"


# -- shutdown ------------------------------------------------------------------------------


def test_a_shutdown_in_the_middle_of_a_named_visit_keeps_the_last_key(data_dir: Path) -> None:
    with front("write_named", data_dir) as program:
        said = program.told()
        program.child.send_signal(signal.SIGTERM)
        assert program.ends(within=SHUTDOWN) == 0
    assert files_with(data_dir, TEXT.encode()) == []
    with street(data_dir) as place:
        assert place.page == "AttractScreen"
        place.come_back(said["code"])
        place.visitor.click("continue")
        assert place.body() == said["text"]
        assert TEXT in said["text"]


def test_a_shutdown_in_the_middle_of_a_nameless_visit_leaves_nothing(data_dir: Path) -> None:
    with front("write_nameless", data_dir) as program:
        who = UUID(program.told()["person"])
        program.child.send_signal(signal.SIGTERM)
        assert program.ends(within=SHUTDOWN) == 0
    secrets = (TEXT.encode(), b"Orange-7431", str(who).encode(), who.bytes, who.hex.encode())
    assert files_with(data_dir, *secrets) == []
    with street(data_dir) as place:
        assert place.page == "AttractScreen"
