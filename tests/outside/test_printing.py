"""The print queue, on a real CUPS of the test's own and on a spooler under a test's control."""

import os
from collections.abc import Callable, Iterator, Sequence
from getpass import getuser
from pathlib import Path

import pytest

from kiosk.outside.commands import MISSING, SILENT, Answer, ask
from kiosk.outside.print_queue import PrintQueue
from kiosk.outside.printers import Cups, PrinterError, PrintState
from tests.outside.fake_printer import FakePrinter
from tests.outside.private_cups import (
    PRINTER,
    WITH_TRAY,
    PrivateCups,
    needs_cups,
    private_cups,
)

MARKER = b"%PDF-1.7 marker-of-the-person"


@pytest.fixture
def cups(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateCups]:
    with private_cups(monkeypatch) as made:
        yield made


def kept(cups: PrivateCups) -> list[str]:
    """Files of the spooler that hold the marker."""
    files = [file for file in cups.folder.rglob("*") if file.is_file()]
    return [file.name for file in files if MARKER in file.read_bytes()]


def queue_of(tmp_path: Path, *printers: str) -> PrintQueue:
    return PrintQueue(Cups(printers, getuser()), lambda: tmp_path / "note.json")


@needs_cups
def test_paper_comes_out_and_the_spooler_keeps_nothing(cups: PrivateCups, tmp_path: Path) -> None:
    assert Cups([PRINTER, "Absent"], getuser()).offered() == (PRINTER,)
    cups.paper.switch_on()
    queue = queue_of(tmp_path, PRINTER)
    queue.begin(PRINTER, [MARKER, MARKER])
    assert cups.paper.take() == MARKER
    cups.log.wait_for("Job completed.")
    assert queue.step().done == 1
    assert cups.paper.take() == MARKER
    cups.log.wait_for("Job completed.")
    assert queue.step().state is PrintState.DONE
    assert kept(cups) == []
    assert not (tmp_path / "note.json").exists()


@needs_cups
def test_a_printer_that_is_off_is_named_and_the_job_can_be_given_up(
    cups: PrivateCups, tmp_path: Path
) -> None:
    queue = queue_of(tmp_path, PRINTER)
    queue.begin(PRINTER, [MARKER])
    cups.log.wait_for("The printer may not exist or is unavailable")
    assert queue.step().state is PrintState.OFF
    assert kept(cups) != [], "it waits in the spooler"
    assert b"marker" not in (tmp_path / "note.json").read_bytes()
    assert queue.cancel() is True
    assert kept(cups) == []
    assert queue.cancel() is False


@needs_cups
def test_a_printer_without_paper_is_named_and_goes_on_when_it_has_some(
    cups: PrivateCups, tmp_path: Path
) -> None:
    queue = queue_of(tmp_path, WITH_TRAY)
    queue.begin(WITH_TRAY, [MARKER])
    cups.tray.set("empty")
    cups.log.wait_for("the tray is empty")
    assert queue.step().state is PrintState.NO_PAPER
    cups.tray.set("full")
    cups.log.wait_for("Job completed.")
    assert queue.step().state is PrintState.DONE
    assert cups.tray.sheet() == MARKER
    assert kept(cups) == ["sheet"], "on paper, and nowhere else"


@needs_cups
def test_a_job_that_waits_for_paper_can_be_given_up(cups: PrivateCups, tmp_path: Path) -> None:
    queue = queue_of(tmp_path, WITH_TRAY)
    queue.begin(WITH_TRAY, [MARKER])
    cups.tray.set("empty")
    cups.log.wait_for("the tray is empty")
    assert queue.cancel() is True
    cups.log.wait_for("Job canceled")
    assert kept(cups) == []
    assert not (tmp_path / "note.json").exists()


@needs_cups
def test_after_a_cut_the_next_start_takes_the_job_out(cups: PrivateCups, tmp_path: Path) -> None:
    cups.admin("cupsdisable", PRINTER)
    queue_of(tmp_path, PRINTER).begin(PRINTER, [MARKER])
    assert kept(cups) != []
    queue_of(tmp_path, PRINTER).clear_up()
    assert kept(cups) == []
    assert not (tmp_path / "note.json").exists()


@needs_cups
def test_a_stopped_printer_goes_on_by_itself(cups: PrivateCups, tmp_path: Path) -> None:
    cups.paper.switch_on()
    cups.admin("cupsdisable", PRINTER)
    queue = queue_of(tmp_path, PRINTER)
    queue.begin(PRINTER, [MARKER])
    assert queue.step().state is PrintState.OFF
    cups.admin("cupsenable", PRINTER)
    assert cups.paper.take() == MARKER
    cups.log.wait_for("Job completed.")
    assert queue.step().state is PrintState.DONE


# -- a spooler under the test's control ----------------------------------------------------------


@pytest.fixture
def fake(tmp_path: Path) -> FakePrinter:
    return FakePrinter(tmp_path / "spool")


def test_one_job_at_a_time_and_the_others_wait_in_memory(fake: FakePrinter, tmp_path: Path) -> None:
    queue = PrintQueue(fake, lambda: tmp_path / "note.json")
    queue.begin("Accueil", [b"one", b"two", b"three"])
    assert [file.read_bytes() for file in fake.files()] == [b"one"]
    fake.state = PrintState.NO_PAPER
    assert queue.step().state is PrintState.NO_PAPER
    fake.state = PrintState.DONE
    step = queue.step()
    assert (step.done, step.total) == (1, 3)
    assert [file.read_bytes() for file in fake.files()] == [b"two"]


def test_a_spooler_that_does_not_answer_is_tried_again(fake: FakePrinter, tmp_path: Path) -> None:
    queue = PrintQueue(fake, lambda: tmp_path / "note.json")
    fake.jammed = True
    assert queue.begin("Accueil", [b"one"]).state is PrintState.OFF
    fake.jammed = False
    queue.step()
    assert [file.read_bytes() for file in fake.files()] == [b"one"]


def test_a_job_the_spooler_will_not_let_go_is_tried_at_the_next_start(
    fake: FakePrinter, tmp_path: Path
) -> None:
    note = tmp_path / "note.json"
    queue = PrintQueue(fake, lambda: note)
    queue.begin("Accueil", [b"one"])
    fake.jammed = True
    queue.cancel()
    fake.jammed = False
    PrintQueue(fake, lambda: note).clear_up()
    assert fake.files() == []
    assert not note.exists()


def test_a_job_that_was_refused_ends_the_print(fake: FakePrinter, tmp_path: Path) -> None:
    queue = PrintQueue(fake, lambda: tmp_path / "note.json")
    queue.begin("Accueil", [b"one", b"two"])
    fake.state = PrintState.REFUSED
    assert queue.step().over
    assert fake.files() == []


def scripted(answers: dict[str, Answer]) -> Callable[[Sequence[str], bytes, float], Answer]:
    def run(command: Sequence[str], data: bytes, patience: float) -> Answer:
        line = " ".join(command)
        return next(answer for start, answer in answers.items() if line.startswith(start))

    return run


@pytest.mark.parametrize(
    ("alerts", "line", "state"),
    [
        ("media-empty-error", "is idle.", PrintState.NO_PAPER),
        ("media-needed", "now printing A-1.", PrintState.NO_PAPER),
        ("offline-report", "is idle.", PrintState.OFF),
        ("none", "now printing A-1.", PrintState.PRINTING),
        ("none", "now printing A-0.", PrintState.WAITING),
    ],
)
def test_what_the_spooler_says_of_a_printer(alerts: str, line: str, state: PrintState) -> None:
    run = scripted(
        {
            "lpstat -W": Answer(0, "A-1 root 1024 today\n", ""),
            "lpstat -l -p": Answer(0, f"printer A {line} enabled\n\tAlerts: {alerts}\n", ""),
        }
    )
    assert Cups(["A"], "root", run).look("A-1") is state


def test_virtual_printers_are_never_offered() -> None:
    devices = "device for A: ipp://a\ndevice for P: cups-pdf:/\ndevice for To_PDF: ipp://x\n"
    run = scripted({"lpstat -v": Answer(0, devices + "device for F: file:///dev/null\n", "")})
    assert Cups(["A", "P", "To_PDF", "F"], "root", run).offered() == ("A",)


def test_a_job_that_is_not_taken_raises() -> None:
    run = scripted({"lp -d": Answer(1, "", "lp: no such printer")})
    with pytest.raises(PrinterError, match="no such printer"):
        Cups(["A"], "root", run).submit("A", b"x")


def test_commands_have_a_limit_and_may_be_missing() -> None:
    assert ask(["sleep", "30"], patience=0.05).code == SILENT
    assert ask(["no-such-command-of-ours"]).code == MISSING
    assert ask(["sh", "-c", "echo $LC_ALL"], b"").out == "C\n"
    assert os.environ.get("LC_ALL") != "never"
