"""What is taken home, through the front door: copied, printed, given up; nothing stays behind."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.outside.printers import PrintState
from tests.journeys.conftest import files_with
from tests.journeys.street import Street, street
from tests.outside.fake_printer import FakePrinter
from tests.outside.usb_port import Port

MARKER = "Zèbre-Orange-7431"
MARKER_BYTES = (MARKER.encode(), MARKER.encode("utf-16-le"), b"Orange-7431")


@pytest.fixture
def port(tmp_path: Path) -> Port:
    (tmp_path / "stick").mkdir()
    return Port(tmp_path / "stick")


@pytest.fixture
def spooler(tmp_path: Path) -> FakePrinter:
    return FakePrinter(tmp_path / "spool")


@pytest.fixture
def place(data_dir: Path, port: Port, spooler: FakePrinter, temp: Path) -> Iterator[Street]:
    """Somebody who sent a mail with the marker stands before the take-away."""
    with street(data_dir, sticks=port, printer=spooler) as made:
        made.arrive()
        made.write(MARKER)
        made.visitor.click("send")
        made.at_rest()
        made.visitor.click("bar_finish")
        made.visitor.click("end")
        made.reach("TakeAwayScreen")
        yield made


def finish(place: Street) -> None:
    place.visitor.click("endVisit")
    place.reach("GoodbyeScreen")
    outside = place.kiosk.outside
    assert outside is not None
    place.visitor.wait_for(lambda: not outside.work.busy, "for the outside to be at rest")
    place.at_rest()


def nothing_left(*folders: Path) -> None:
    assert [found for folder in folders for found in files_with(folder, *MARKER_BYTES)] == []


def test_a_stick_is_plugged_in_late_and_takes_everything_that_is_ticked(
    place: Street, port: Port, data_dir: Path, spooler: FakePrinter, temp: Path
) -> None:
    place.visitor.press(Qt.Key.Key_Return)  # the copy has the keyboard
    place.read("La clé n’est pas reconnue.")
    assert "Vos documents sont gardés ici." in place.words()
    port.plugged = True
    place.read("Votre clé est là")
    place.visitor.click("copyAgain")
    place.read("C’est sur votre clé.")
    endings = sorted(file.suffix for file in port.folder.iterdir())
    assert endings == [".eml", ".pdf"]
    assert files_with(port.folder, b"Orange-7431"), "the mail can be opened at home"
    finish(place)
    assert "L’impression" not in place.words()
    nothing_left(data_dir, spooler.folder, temp)


def test_a_stick_that_is_taken_out_while_it_is_copied_to_can_be_put_back(
    place: Street, port: Port, data_dir: Path, temp: Path
) -> None:
    port.plugged = port.slow = True
    place.visitor.click("copy")
    place.read("La copie est en cours.")
    away = port.folder.rename(port.folder.with_name("away"))
    port.plugged = port.slow = False
    port.gate.set()
    place.read("La clé n’est plus branchée.")
    assert list(away.iterdir()) == []
    away.rename(port.folder)
    port.plugged = True
    place.visitor.click("copyAgain")
    place.read("C’est sur votre clé.")
    finish(place)
    nothing_left(data_dir, temp)


def test_a_visit_that_ends_in_mid_copy_leaves_nothing_half_on_the_stick(
    place: Street, port: Port, data_dir: Path, temp: Path
) -> None:
    port.plugged = port.slow = True
    place.visitor.click("copy")
    place.read("La copie est en cours.")
    place.visitor.click("endVisit")
    place.reach("GoodbyeScreen")
    port.gate.set()
    outside = place.kiosk.outside
    assert outside is not None
    place.visitor.wait_for(lambda: not outside.work.busy, "for the outside to be at rest")
    assert list(port.folder.iterdir()) == []
    nothing_left(data_dir, temp)


def test_it_is_printed_and_the_spooler_forgets(
    place: Street, data_dir: Path, spooler: FakePrinter, temp: Path
) -> None:
    place.visitor.click("print_Accueil")
    place.read("L’impression attend son tour.")
    spooler.state = PrintState.NO_PAPER
    place.read("Demandez du papier à l’accueil.")
    spooler.state = PrintState.DONE
    place.read("C’est imprimé.")
    assert spooler.printed[0].startswith(b"%PDF")
    assert spooler.files() == []
    finish(place)
    nothing_left(data_dir, temp)


def test_a_print_that_waits_is_cancelled_at_the_end_and_the_screen_says_so(
    place: Street, data_dir: Path, spooler: FakePrinter, temp: Path
) -> None:
    place.visitor.click("print_Accueil")
    spooler.state = PrintState.OFF
    place.read("L’imprimante ne répond pas.")
    finish(place)
    assert "L’impression qui attendait est annulée." in place.words()
    assert spooler.files() == []
    nothing_left(data_dir, temp)


def test_a_print_can_be_given_up_and_asked_for_again(place: Street, spooler: FakePrinter) -> None:
    place.visitor.click("print_Accueil")
    place.read("L’impression attend son tour.")
    place.visitor.click("stopPrint")
    place.read("L’impression est annulée.")
    place.visitor.wait_for(lambda: spooler.files() == [], "for the spool to be empty")
    spooler.state = PrintState.DONE
    place.visitor.click("printAgain")
    place.read("C’est imprimé.")


def test_after_a_cut_the_next_start_takes_the_job_out_of_the_spool(
    place: Street, data_dir: Path, spooler: FakePrinter, tmp_path: Path, temp: Path
) -> None:
    place.visitor.click("print_Accueil")
    place.read("L’impression attend son tour.")
    (job,) = spooler.files()
    cut = shutil.copytree(data_dir, tmp_path / "after-the-cut")
    nothing_left(cut, temp)
    spool = FakePrinter(tmp_path / "spool-after")
    spool.submit("Accueil", job.read_bytes())
    with street(cut, printer=spool) as again:
        again.visitor.wait_for(lambda: spool.files() == [], "for the spool to be empty")


def test_a_print_goes_on_while_one_goes_on_learning(place: Street, spooler: FakePrinter) -> None:
    place.visitor.click("print_Accueil")
    place.read("L’impression attend son tour.")
    place.visitor.click("stay")
    place.reach("Player")
    spooler.state = PrintState.DONE
    place.visitor.wait_for(lambda: spooler.files() == [], "for the sheet to come out")
    assert len(spooler.printed) == 1
    place.visitor.click("bar_finish")
    place.visitor.click("end")
    place.reach("TakeAwayScreen")
    finish(place)
    assert "annulée" not in place.words()


def test_one_may_go_on_learning(place: Street) -> None:
    place.visitor.click("stay")
    place.reach("Player")
    place.visitor.click("bar_finish")
    place.visitor.click("end")
    place.reach("TakeAwayScreen")
    finish(place)
