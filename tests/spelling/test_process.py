"""The process itself: it says when it is ready, answers at once, and leaves nothing behind."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import psutil
import pytest

from kiosk import assets

SECRET = "zorblaxine"
MOST_MB = 120
TEXT = ("Je range le rayon, j’accueille les clients à Villefranche-sur-Saône. " * 44)[:3000]


class Child:
    """The real process, asked line by line."""

    def __init__(self, temp: Path) -> None:
        self.process = subprocess.Popen(
            assets.command("spell"),
            cwd=assets.home(),
            env={**os.environ, "TMPDIR": str(temp), "TEMP": str(temp), "TMP": str(temp)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.hear()

    @property
    def input(self) -> IO[str]:
        assert self.process.stdin is not None
        return self.process.stdin

    def hear(self) -> Any:
        """The next line."""
        assert self.process.stdout is not None
        return json.loads(self.process.stdout.readline())

    def ask(self, **question: object) -> Any:
        """The answer to one question."""
        self.input.write(json.dumps(question) + "\n")
        self.input.flush()
        return self.hear()

    def end(self) -> int:
        """Close the input; the exit code."""
        self.input.close()
        code = self.process.wait(10)
        assert self.process.stdout is not None
        self.process.stdout.close()
        return code


@pytest.fixture
def child(tmp_path: Path) -> Iterator[Child]:
    made = Child(tmp_path)
    yield made
    if made.process.poll() is None:
        made.process.kill()
        made.end()


def test_a_question_is_answered_by_its_number(child: Child) -> None:
    answer = child.ask(id=7, text="😀 aceuil, wesh", allowed=["wesh"])
    assert answer["id"] == 7
    (slip,) = answer["slips"]
    assert (slip["at"], slip["length"], slip["word"]) == (2, 6, "aceuil")
    assert slip["suggestions"][0] == "accueil"
    assert child.ask(id=8, text="\ud800 rien") == {"id": 8, "slips": []}
    assert child.end() == 0


def test_a_whole_page_is_answered_at_once(child: Child) -> None:
    def seconds() -> float:
        begun = time.perf_counter()
        child.ask(id=1, text=TEXT)
        return time.perf_counter() - begun

    assert len(TEXT) == 3000
    assert min(seconds() for _ in range(5)) < 0.05
    assert psutil.Process(child.process.pid).memory_info().rss < MOST_MB * 1_000_000


def test_no_word_is_in_any_file(child: Child, tmp_path: Path) -> None:
    asked = child.ask(id=1, text=f"{SECRET} est un mot")
    assert asked["slips"][0]["word"] == SECRET
    own = psutil.Process(child.process.pid)
    assert [file.path for file in own.open_files() if file.mode not in ("r", "")] == []
    assert child.end() == 0
    assert list(tmp_path.rglob("*")) == []


def test_its_door_is_one_of_the_program() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "--help"], check=True, capture_output=True, text=True,
        cwd=assets.home(),
    )  # fmt: skip
    assert "spell" in done.stdout
