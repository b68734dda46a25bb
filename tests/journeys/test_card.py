"""A card from its making to the next day: scanned, typed, mistyped, here and elsewhere."""

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from kiosk.learning.ports import Card
from kiosk.paper.card import card_pdf
from kiosk.tour.journey import ADJECTIVE, PICTURE
from kiosk.ui.flow.card_words import card_words
from kiosk.ui.kit.code_boxes import CodeBoxes
from tests.journeys.conftest import PARIS, FakeClock
from tests.journeys.street import Street, street
from tests.learning.test_card import scanned
from tests.storage.test_cards import nobody_s, swapped

TUESDAY = datetime(2026, 11, 24, 9, 30, tzinfo=PARIS)
WEDNESDAY = TUESDAY + timedelta(days=1)
MARKER = "Bonjour Madame, merci pour votre mail."
NOT_FOUND = "Nous ne trouvons pas ce parcours sur ce poste."


def a_card(place: Street) -> Card:
    """A first visit up to the page of the card, then `Terminer`."""
    place.begin_named()
    card = place.flow.current.card
    assert card is not None
    place.visitor.click("back")
    place.reach("PathScreen")
    place.person.end()
    return card


def scan(place: Street, text: str) -> None:
    """What a reader that is set to a US layout types on a French PC, and its Enter."""
    place.visitor.type(scanned(text))
    place.visitor.press(Qt.Key.Key_Return)


def field(place: Street) -> QLineEdit:
    """Where the characters of a card are typed."""
    found = place.visitor.see("card")
    assert isinstance(found, QLineEdit)
    return found


def test_made_today_scanned_tomorrow_from_the_attract_screen(data_dir: Path) -> None:
    with street(data_dir, FakeClock(TUESDAY)) as place:
        card = a_card(place)
        assert place.flow.current.card is None
    with street(data_dir, FakeClock(WEDNESDAY)) as place:
        scan(place, card.qr_text)
        place.reach("PathScreen")
        assert place.flow.current.named
        assert place.flow.current.keeps
        place.person.end()
        scan(place, card.characters)
        place.reach("PathScreen")
        assert "Comète calme" in place.words()


def test_the_card_can_be_printed_in_the_words_of_the_screen(data_dir: Path) -> None:
    with street(data_dir, FakeClock(TUESDAY)) as place:
        place.begin_named()
        current = place.flow.current
        surnom = current.open_visit().surnom
        assert surnom is not None
        assert current.card is not None
        words = card_words(surnom, "Jalon")
        assert words.language == "fr"
        assert words.surnom == "Comète calme"
        assert card_pdf(current.card, surnom, words, "a6").startswith(b"%PDF")


def test_two_scans_at_once_open_one_visit(data_dir: Path) -> None:
    with street(data_dir, FakeClock(TUESDAY)) as place:
        card = a_card(place)
        scan(place, card.qr_text)
        scan(place, card.qr_text)
        place.reach("PathScreen")
        place.at_rest()
        with closing(sqlite3.connect(data_dir / "jalon.db")) as file:
            assert file.execute("SELECT count(*) FROM visit").fetchone() == (1,)


def test_elsewhere_the_qr_code_opens_a_path_where_nothing_can_be_parked(
    data_dir: Path, tmp_path: Path
) -> None:
    with street(data_dir, FakeClock(TUESDAY)) as place:
        card = a_card(place)
    with street(tmp_path / "elsewhere", FakeClock(WEDNESDAY)) as place:
        scan(place, card.qr_text)
        place.reach("PathScreen")
        assert "Comète calme" in place.words()
        place.visitor.click("bar_finish")
        place.reach("FinishScreen")
        assert place.visitor.find("leave") is None
        assert "avec votre carte" in place.words()
        place.visitor.click("end")
        place.reach("GoodbyeScreen")


def test_typed_in_the_field_with_dash_and_small_letters(data_dir: Path) -> None:
    with street(data_dir, FakeClock(TUESDAY)) as place:
        card = a_card(place)
        place.visitor.click("returning")
        place.visitor.click("useCard")
        place.reach("CardEntryScreen")
        assert place.focus() == "card"
        place.visitor.type(f"{card.characters[:4]}-{card.characters[4:]}".lower())
        place.visitor.click("openPath")
        place.reach("PathScreen")


def test_a_scan_at_sign_in_leaves_no_digit_in_the_boxes(data_dir: Path) -> None:
    with street(data_dir, FakeClock(TUESDAY)) as place:
        card = a_card(place)
        place.visitor.click("returning")
        boxes = place.visitor.see("code")
        assert isinstance(boxes, CodeBoxes)
        scan(place, nobody_s(card.characters))
        place.read(NOT_FOUND)
        assert boxes.code() == ""
        scan(place, card.qr_text)
        place.reach("PathScreen")


def test_a_wrong_card_has_the_one_answer_and_five_make_a_pause(data_dir: Path) -> None:
    clock = FakeClock(TUESDAY)
    with street(data_dir, clock) as place:
        card = a_card(place)
        scan(place, card.qr_text[:-1])  # a key was lost on the way
        place.reach("CardEntryScreen")
        place.read(NOT_FOUND)
        for wrong in (swapped(card.characters), *[nobody_s(card.characters)] * 5):
            place.visitor.type(wrong)
            place.visitor.press(Qt.Key.Key_Return)
            place.visitor.wait_for(lambda: field(place).text() == "", "for the answer")
            place.read(NOT_FOUND)
            place.at_rest()
        scan(place, card.characters)
        place.read("Une courte pause")
        scan(place, card.qr_text)
        place.reach("PathScreen")


def test_keys_that_are_no_card_do_what_they_always_do(data_dir: Path) -> None:
    with street(data_dir, FakeClock(TUESDAY)) as place:
        for typed in ("BONJOUR", "12345678", "3020045678901"):
            place.reach("AttractScreen")
            place.visitor.type(typed)
            place.visitor.press(Qt.Key.Key_Return)  # on « C’est ma première fois »
            place.reach("NeedsScreen")
            place.visitor.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def test_inside_a_visit_a_scan_opens_nobody_else(data_dir: Path) -> None:
    with street(data_dir, FakeClock(TUESDAY)) as place:
        card = a_card(place)
        place.person.arrive()
        visit = place.flow.current.visit
        scan(place, card.qr_text)
        place.at_rest()
        assert place.flow.current.visit == visit


def test_my_data_tells_of_the_card_and_asks_before_a_new_one(data_dir: Path) -> None:
    with street(data_dir, FakeClock(TUESDAY)) as place:
        old = a_card(place)
    with street(data_dir, FakeClock(WEDNESDAY)) as place:
        scan(place, old.qr_text)
        place.reach("PathScreen")
        place.visitor.click("myData")
        place.read("Votre carte date du 24 novembre 2026.")
        place.visitor.click("myCard")
        place.read("La carte d’avant n’ouvrira plus votre parcours.")
        place.visitor.click("dialog_new")
        place.reach("CardScreen")
        new = place.flow.current.card
        assert new is not None
        assert new != old
        place.visitor.click("continue")
        place.reach("MyDataScreen")
        place.visitor.click("myCard")  # the same one again, without a question
        place.reach("CardScreen")
        assert place.flow.current.card == new
        place.visitor.click("continue")
        place.reach("MyDataScreen")
        place.visitor.click("toPath")
        place.reach("PathScreen")
        place.person.end()
        scan(place, old.qr_text)
        place.read(NOT_FOUND)
        scan(place, new.qr_text)
        place.reach("PathScreen")


def test_a_text_that_only_the_code_opens_is_asked_for_before_it_is_begun_again(
    data_dir: Path,
) -> None:
    with street(data_dir) as place:
        person, visitor = place.person, place.visitor
        place.begin_named()
        place.write(MARKER)
        text = place.body()
        visitor.click("bar_finish")
        visitor.click("leave")
        place.reach("GoodbyeScreen")
        visitor.click("close")
        person.come_back_with_card()
        visitor.click("continue")
        visitor.see("dialog_code")
        visitor.press(Qt.Key.Key_Escape)
        assert visitor.find("dialog_code") is None
        visitor.click("continue")
        visitor.click("dialog_again")
        place.reach("Player")
        assert person.mailbox().composing is None
        visitor.click("back")
        place.reach("PathScreen")
        visitor.click("bar_finish")
        visitor.click("leave")
        place.reach("GoodbyeScreen")
        visitor.click("close")
        person.come_back_with_card()
        visitor.click("continue")
        visitor.click("dialog_code")
        place.reach("SignInScreen")
        visitor.click(f"picture_{PICTURE}")
        visitor.click(f"pill_{ADJECTIVE}")
        visitor.type(person.code)
        visitor.press(Qt.Key.Key_Return)
        place.reach("PathScreen")
        visitor.click("continue")
        place.reach("Player")
        assert place.body() == text
