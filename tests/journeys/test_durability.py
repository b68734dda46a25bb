"""What the screen confirms is on the disk already: shown by the order of system calls.

A kill proves only that commits are whole; that one survives the power is shown by an ``fdatasync``
of the log between the last write of an act and the moment its confirmation appears.
"""

import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from kiosk.storage.station import OpenStation
from tests.journeys.street import street

LEAST_ACTS = 10
LOG = "jalon.db-wal>"

needs_strace = pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace is not installed (`make tools`)"
)


def traced(folder: Path, record: Path) -> list[str]:
    """The system calls of a kiosk at which somebody works, in the order they ended."""
    done = subprocess.run(
        [
            "strace", "-f", "-y", "-s", "40", "-o", str(record),
            "-e", "trace=write,pwrite64,fdatasync,fsync",
            sys.executable, "-m", "tests.journeys.durable_child", str(folder),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=150,
    )  # fmt: skip
    if "Operation not permitted" in done.stderr:
        pytest.skip("this machine does not let a process be traced")
    assert done.returncode == 0, done.stderr[-3000:]
    return whole_calls(record.read_text(errors="replace").splitlines())


def whole_calls(lines: list[str]) -> list[str]:
    """One line a call: the halves of a call that was interrupted by another are put together."""
    halves: dict[str, str] = {}
    calls = []
    for line in lines:
        process, _, call = line.partition(" ")
        call = call.strip()
        if call.endswith("<unfinished ...>"):
            halves[process] = call.removesuffix("<unfinished ...>")
        elif found := re.match(r"<\.\.\. \w+ resumed>(.*)", call):
            calls.append(halves.pop(process, "") + found[1])
        else:
            calls.append(call)
    return calls


@needs_strace
@pytest.mark.timeout(200)
def test_no_confirmation_appears_before_the_log_is_on_the_disk(
    data_dir: Path, tmp_path: Path
) -> None:
    confirmed: Counter[str] = Counter()
    written = synced = False
    for call in traced(data_dir, tmp_path / "calls.txt"):
        if LOG in call and re.match(r"p?write(64)?\(", call):
            written, synced = True, False
        elif LOG in call and re.match(r"f(data)?sync\(.*= 0$", call):
            synced = True
        elif (found := re.match(r'write\(1<.*"confirmed (\w+)', call)) is not None:
            assert written, f"{found[1]} confirmed an act that wrote nothing"
            assert synced, f"{found[1]} was shown before the log was on the disk"
            confirmed[found[1]] += 1
            written = synced = False
    assert confirmed.total() >= LEAST_ACTS
    assert confirmed["saved"] >= LEAST_ACTS / 2, "texts are acts too"
    assert confirmed["feedback"]
    assert confirmed["hint"]


def test_the_writer_of_a_running_kiosk_syncs_every_commit(data_dir: Path) -> None:
    with street(data_dir) as place:
        place.arrive()
        place.at_rest()
        assert place.kiosk.records is not None
        station = place.kiosk.records._opened()
        assert isinstance(station, OpenStation)
        settings = station.settings()
        assert settings["journal_mode"] == "wal"
        assert settings["synchronous"] == "2", "FULL"
        assert settings["secure_delete"] == "1"
