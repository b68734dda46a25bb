"""« Mes données »: what this PC holds about me, in words; another surnom."""

import re
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.tour.journey import ADJECTIVE, PICTURE
from tests.journeys.conftest import PARIS, FakeClock
from tests.journeys.street import Street, street

TUESDAY = datetime(2026, 11, 24, 9, 30, tzinfo=PARIS)


def sign_in(place: Street, picture: str, adjective: str, code: str) -> None:
    """« Je reviens » with any picture, adjective and code; does not wait for the answer."""
    place.visitor.click("returning")
    place.visitor.click(f"picture_{picture}")
    place.visitor.click(f"pill_{adjective}")
    place.visitor.type(code)
    place.visitor.press(Qt.Key.Key_Return)


def take_another_surnom(place: Street, picture: str, adjective: str) -> str:
    """« Changer mon surnom », from the page of my data to the path; the new code."""
    visitor = place.visitor
    visitor.click("changeSurnom")
    visitor.click(f"picture_{picture}")
    if visitor.find(f"pill_{adjective}") is None:
        visitor.click("continue")
    visitor.click(f"pill_{adjective}")
    visitor.click("takeSurnom")
    place.person.note_code()
    visitor.click("continue")
    visitor.see("given")
    visitor.type(place.person.code)
    visitor.press(Qt.Key.Key_Return)
    place.reach("CardScreen")
    visitor.click("continue")
    place.reach("PathScreen")
    return place.person.code


def test_what_is_held_is_told_in_words(data_dir: Path) -> None:
    with street(data_dir, FakeClock(TUESDAY), parked_days=5, record_months=6) as place:
        place.begin_named()
        place.write("Je confirme ma présence.")
        place.visitor.click("back")
        place.visitor.click("myData")
        place.reach("MyDataScreen")
        words = place.words()
        assert "Comète calme" in words
        assert "Un travail en attente, fermé par votre code, 5 jours." in words
        assert "Tout s’efface 6 mois après votre dernière visite." in words
        assert "Rien n’est encore parti vers votre Mission Locale." in words
        assert "Le 24 novembre 2026." in words
        told = re.search(r"(\d+) étapes? notées?", words)
        assert told is not None
        who = place.flow.current.open_visit().person
        with closing(sqlite3.connect(data_dir / "jalon.db")) as records:
            rows = records.execute("SELECT count(*) FROM event WHERE person = ?", (who.hex,))
            assert int(told[1]) == rows.fetchone()[0] > 0
        assert "Je confirme" not in words
        assert place.person.code not in words


def test_another_surnom_opens_the_same_path_and_the_old_one_nothing(data_dir: Path) -> None:
    with street(data_dir) as place:
        place.begin_named()
        place.write("Je confirme")
        text, old = place.body(), place.person.code
        place.visitor.click("back")
        place.visitor.click("myData")
        new = take_another_surnom(place, "moon", "quick")
        place.read("Lune rapide")
        before = {event.id for event in place.events}
    with street(data_dir) as place:
        sign_in(place, PICTURE, ADJECTIVE, old)
        place.visitor.see("answer")
        assert place.page == "SignInScreen"
        assert place.flow.current.visit is None
        place.visitor.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        place.reach("AttractScreen")
        sign_in(place, "moon", "quick", new)
        place.reach("PathScreen")
        assert before <= {event.id for event in place.events}
        place.visitor.click("continue")
        assert place.body() == text, "the draft is under the new code"
