"""The program that is shipped: it proves itself, plays a visit, and needs nobody's network."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from build.notices import carried
from tests.frozen.program import copied, environment, report, run, wrong
from tests.journeys.x_server import needs_x, x_server

pytestmark = [pytest.mark.frozen, pytest.mark.timeout(300)]
LEAST_PICTURES = 12

needs_namespaces = pytest.mark.skipif(
    subprocess.run(["unshare", "-n", "true"], capture_output=True, check=False).returncode != 0,
    reason="this machine lets no process into a network namespace of its own",
)
needs_strace = pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace is not installed (`make tools`)"
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One copy for the tests that change nothing in it."""
    folder = tmp_path_factory.mktemp("frozen")
    yield copied(folder)
    shutil.rmtree(folder)


def test_it_carries_the_licences_of_all_that_is_in_it(place: Path) -> None:
    said = (place / "THIRD-PARTY.txt").read_text("utf-8")
    assert [name for name in carried() if f"\n{name} " not in said.lower().replace("_", "-")] == []
    assert "GNU GENERAL PUBLIC LICENSE" in (place / "LICENSE").read_text("utf-8")


def test_its_doctor_says_that_this_pc_is_ready(place: Path, tmp_path: Path) -> None:
    found = report(place, tmp_path / "home")
    assert wrong(found) == {}
    assert found["sentence"] == "Ce poste est prêt."


def test_its_spelling_knows_french(place: Path, tmp_path: Path) -> None:
    done = run(place, "spell", home=tmp_path / "home", told='{"id": 1, "text": "Le reyon"}\n')
    assert done.returncode == 0, done.stderr
    _, answer = map(json.loads, done.stdout.splitlines())
    assert [slip["suggestions"][0] for slip in answer["slips"]] == ["rayon"]


@needs_x
def test_its_doctor_sees_a_real_screen(place: Path, tmp_path: Path) -> None:
    with x_server() as display:
        shown = {name: display[name] for name in ("DISPLAY", "QT_QPA_PLATFORM")}
        found = report(place, tmp_path / "home", shown)
    assert wrong(found) == {}
    screen = next(check for check in found["checks"] if check["check"] == "screen")
    assert screen["found"].startswith("1366 × 768")


def test_a_visit_is_played_offscreen(place: Path, tmp_path: Path) -> None:
    done = run(place, "tour", "--quick", "--out", str(tmp_path / "tour"), home=tmp_path / "home")
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(list((tmp_path / "tour").glob("*.png"))) >= LEAST_PICTURES


@needs_x
def test_a_visit_is_played_on_a_real_screen(place: Path, tmp_path: Path) -> None:
    with x_server() as display:
        shown = {name: display[name] for name in ("DISPLAY", "QT_QPA_PLATFORM")}
        out = str(tmp_path / "tour")
        done = run(place, "tour", "--quick", "--out", out, home=tmp_path / "home", screen=shown)
    assert done.returncode == 0, done.stdout + done.stderr


@needs_namespaces
@needs_strace
def test_with_no_network_from_the_start_it_asks_for_none(place: Path, tmp_path: Path) -> None:
    record, home = tmp_path / "calls", tmp_path / "home"
    home.mkdir()
    done = subprocess.run(
        [
            "unshare", "-n", "strace", "-f", "-o", str(record), "-e", "trace=socket,connect",
            str(place / "jalon"), "tour", "--quick", "--out", str(tmp_path / "tour"),
        ],
        env={**environment(home), "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    calls = record.read_text("utf-8", "replace")
    assert re.findall(r".*(?:AF_INET|AF_INET6|AF_PACKET).*", calls) == []
    assert "tour" in {file.name for file in tmp_path.iterdir()}
