"""The process behind the screens: asked without waiting, started twice at most, ended whole."""

import sys
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.spelling.slip import Slip
from kiosk.ui.spelling.speller import Speller
from tests.ui.spelling.desk import STARTING

Answers = list[tuple[int, list[Slip]]]

DIES_ONCE = """
import sys
from pathlib import Path
from kiosk.cli import main
died = Path({file!r})
if not died.exists():
    print("ready", flush=True)
    sys.stdin.readline()
    died.touch()
    sys.exit(3)
sys.exit(main(["spell"]))
"""
DIES = "import sys; print(1, flush=True); sys.stdin.readline()"


def answers(speller: Speller) -> Answers:
    """Collects what is answered."""
    told: Answers = []
    speller.answered.connect(lambda number, slips: told.append((number, slips)))
    return told


def children() -> list[psutil.Process]:
    """Processes of the spelling that this test started."""
    return [one for one in psutil.Process().children() if "spell" in one.cmdline()]


def test_the_last_question_of_a_place_is_answered(qtbot: QtBot, speller: Speller) -> None:
    told = answers(speller)
    speller.ask("aceuil", place="title")
    speller.ask("aceui", place="title")
    other = speller.ask("reyon", place="about")
    last = speller.ask("😀 aceuil wesh", ["wesh"], place="title")
    assert told == [], "nobody waits for an answer"
    qtbot.waitUntil(lambda: len(told) == 2, timeout=STARTING)
    assert {number for number, _ in told} == {other, last}
    (slip,) = dict(told)[last]
    assert (slip.at, slip.length, slip.suggestions[0]) == (3, 6, "accueil")


def test_the_visit_ends_with_the_process(qtbot: QtBot, speller: Speller) -> None:
    told = answers(speller)
    speller.ask("aceuil")
    qtbot.waitUntil(lambda: len(told) == 1, timeout=STARTING)
    assert len(children()) == 1
    speller.stop()
    assert children() == []
    speller.ask("reyon")
    qtbot.waitUntil(lambda: len(told) == 2, timeout=STARTING)
    assert told[1][1][0].word == "reyon"


def test_a_process_that_died_is_started_again(qtbot: QtBot, tmp_path: Path) -> None:
    source = DIES_ONCE.replace("{file!r}", repr(str(tmp_path / "died")))
    speller = Speller([sys.executable, "-c", source])
    told = answers(speller)
    number = speller.ask("aceuil")
    qtbot.waitUntil(lambda: len(told) == 1, timeout=STARTING)
    assert told[0][0] == number
    assert speller.available
    speller.stop()
    speller.deleteLater()


@pytest.mark.parametrize("command", [[sys.executable, "-c", DIES], ["no-such-program"]])
def test_without_a_process_there_are_no_answers(qtbot: QtBot, command: list[str]) -> None:
    speller = Speller(command)
    told = answers(speller)
    with qtbot.waitSignal(speller.gone, timeout=STARTING):
        speller.ask("aceuil")
    there = [speller.available]
    assert speller.ask("reyon") == 2
    assert told == []
    speller.stop()
    there.append(speller.available)
    assert there == [False, True], "the next visit tries again"
    speller.deleteLater()
