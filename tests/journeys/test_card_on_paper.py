"""« Imprimer » beside the card: followed, given up, cancelled at the end of the visit."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest

from kiosk.app import PRINT_NOTE
from kiosk.learning.card import grouped
from kiosk.outside.printers import NoPrinter, PrintState
from kiosk.tour.journey import Journey
from tests.journeys.street import Street, street
from tests.outside.fake_printer import FakePrinter


@pytest.fixture
def spooler(tmp_path: Path) -> FakePrinter:
    return FakePrinter(tmp_path / "spool")


@pytest.fixture
def place(data_dir: Path, spooler: FakePrinter) -> Iterator[Street]:
    """Somebody with a name stands before the card, in « Mes données »."""
    with street(data_dir, printer=spooler) as made:
        made.begin_named()
        made.visitor.click("back")
        made.visitor.click("myData")
        show_card(made)
        yield made


def show_card(place: Street) -> None:
    place.visitor.click("myCard")
    place.reach("CardScreen")
    place.visitor.see("print")


def back_to_the_path(place: Street) -> None:
    place.visitor.click("continue")
    place.visitor.click("toPath")
    place.reach("PathScreen")


def the_spool_is_empty(place: Street, spooler: FakePrinter, data_dir: Path) -> None:
    place.visitor.wait_for(lambda: spooler.files() == [], "for the spool to be empty")
    note = data_dir / PRINT_NOTE
    place.visitor.wait_for(lambda: not note.exists(), "for the note of the print to go")


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    try:
        return " ".join(str(document[0].get_textpage().get_text_bounded()).split())
    finally:
        document.close()


def test_right_after_naming_the_card_comes_out_of_the_printer(
    data_dir: Path, spooler: FakePrinter
) -> None:
    spooler.state = PrintState.DONE
    with street(data_dir, printer=spooler) as place:

        def at(scene: str) -> None:
            if scene == "card":
                place.visitor.click("print")
                place.read("C’est imprimé.")

        place.person.arrive()
        place.visitor.click("back")
        place.visitor.click("keepPath")
        Journey(place.kiosk, place.visitor, at).take_a_name()
        card = place.flow.current.card
        assert card is not None
        (sheet,) = spooler.printed
        assert "Comète calme" in text_of(sheet)
        assert grouped(card.characters) in text_of(sheet)
        the_spool_is_empty(place, spooler, data_dir)


def test_the_print_is_followed_until_the_sheet_is_out(
    place: Street, spooler: FakePrinter, data_dir: Path
) -> None:
    place.visitor.click("print")
    place.read("L’impression attend son tour.")
    spooler.state = PrintState.PRINTING
    place.read("L’impression est en cours.")
    spooler.state = PrintState.NO_PAPER
    place.read("Demandez du papier à l’accueil.")
    spooler.state = PrintState.OFF
    place.read("L’imprimante ne répond pas.")
    assert "Une photo de la carte convient aussi." in place.words()
    spooler.state = PrintState.DONE
    place.read("Prenez vos feuilles à l’imprimante.")
    the_spool_is_empty(place, spooler, data_dir)


def test_a_print_that_the_spooler_gives_up_can_be_asked_for_again(
    place: Street, spooler: FakePrinter
) -> None:
    place.visitor.click("print")
    spooler.state = PrintState.REFUSED
    place.read("L’impression s’est arrêtée.")
    assert "Votre carte est gardée ici." in place.words()
    spooler.state = PrintState.DONE
    place.visitor.click("printAgain")
    place.read("C’est imprimé.")


def test_it_can_be_cancelled(place: Street, spooler: FakePrinter, data_dir: Path) -> None:
    place.visitor.click("print")
    place.read("L’impression attend son tour.")
    place.visitor.click("stopPrint")
    place.read("L’impression est annulée.")
    the_spool_is_empty(place, spooler, data_dir)


def test_a_print_goes_on_when_one_goes_on_and_the_next_screen_knows_where_it_is(
    place: Street, spooler: FakePrinter
) -> None:
    place.visitor.click("print")
    place.read("L’impression attend son tour.")
    place.visitor.click("continue")
    place.reach("MyDataScreen")
    spooler.state = PrintState.NO_PAPER
    show_card(place)
    place.read("L’imprimante n’a plus de papier.")
    back_to_the_path(place)
    place.visitor.click("bar_finish")
    place.visitor.click("end")
    place.reach("TakeAwayScreen")
    place.read("L’imprimante n’a plus de papier.")
    spooler.state = PrintState.DONE
    place.read("C’est imprimé.")
    assert len(spooler.printed) == 1


def test_pressed_twice_it_is_printed_once(place: Street, spooler: FakePrinter) -> None:
    place.visitor.click("print")
    place.read("L’impression attend son tour.")
    place.visitor.click("print")
    spooler.state = PrintState.DONE
    place.read("C’est imprimé.")
    assert len(spooler.printed) == 1


def test_the_end_of_the_visit_cancels_it_and_says_so(
    place: Street, spooler: FakePrinter, data_dir: Path
) -> None:
    spooler.state = PrintState.OFF
    place.visitor.click("print")
    place.read("L’imprimante ne répond pas.")
    back_to_the_path(place)
    place.visitor.click("bar_finish")
    place.visitor.click("end")
    place.visitor.click("endVisit")
    place.reach("GoodbyeScreen")
    assert "L’impression qui attendait est annulée." in place.words()
    the_spool_is_empty(place, spooler, data_dir)


def test_leaving_with_ones_work_kept_cancels_it_too(
    place: Street, spooler: FakePrinter, data_dir: Path
) -> None:
    place.visitor.click("print")
    place.read("L’impression attend son tour.")
    back_to_the_path(place)
    place.visitor.click("bar_finish")
    place.visitor.click("leave")
    place.reach("GoodbyeScreen")
    assert "L’impression qui attendait est annulée." in place.words()
    the_spool_is_empty(place, spooler, data_dir)


def test_erasing_everything_cancels_it_and_the_receipt_says_so(
    place: Street, spooler: FakePrinter, data_dir: Path
) -> None:
    place.visitor.click("print")
    place.read("L’impression attend son tour.")
    place.visitor.click("continue")
    place.visitor.click("eraseAll")
    place.visitor.click("dialog_erase")
    place.reach("ReceiptScreen")
    assert "L’impression qui attendait est annulée." in place.words()
    the_spool_is_empty(place, spooler, data_dir)


def test_another_surnom_stops_the_print_of_a_card_that_opens_nothing_any_more(
    place: Street, spooler: FakePrinter, data_dir: Path
) -> None:
    place.visitor.click("print")
    place.read("L’impression attend son tour.")
    place.visitor.click("continue")
    place.visitor.click("changeSurnom")
    place.reach("NamingScreen")
    place.visitor.click("picture_moon")
    place.visitor.click("continue")
    place.visitor.click("pill_calm")
    place.visitor.click("takeSurnom")
    place.visitor.see("code")
    the_spool_is_empty(place, spooler, data_dir)


def test_without_a_printer_nothing_is_offered(data_dir: Path) -> None:
    with street(data_dir, printer=NoPrinter()) as place:
        place.begin_named()
        place.visitor.click("back")
        place.visitor.click("myData")
        place.visitor.click("myCard")
        place.reach("CardScreen")
        outside = place.kiosk.outside
        assert outside is not None
        place.visitor.wait_for(lambda: not outside.work.busy, "for the answer about printers")
        assert place.visitor.find("print") is None
