"""A person who listens: pressed, read in order, set off, stopped by key, screen, veil and end."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.ui.kit.text import Text
from kiosk.ui.screens.top_bar import LearnerBar
from tests.journeys.conftest import PARIS, FakeClock
from tests.journeys.street import Street, street
from tests.ui.voice.recording import Booth


@pytest.fixture
def booth() -> Booth:
    return Booth()


def speaks(place: Street, booth: Booth, words: str) -> None:
    """Wait until these words are being said."""
    place.visitor.wait_for(
        lambda: bool(booth.made) and booth.last.words[-1:] == [words],
        f"to hear {words!r}, heard {booth.last.words if booth.made else None}",
    )


def listen_word(place: Street) -> str:
    return place.visitor.see("bar_listen").text()  # type: ignore[attr-defined, no-any-return]


def set_off(place: Street) -> list[str]:
    """What is set off on screen."""
    found = []
    for text in place.kiosk.shell.findChildren(Text):
        if text._read is not None:
            start, length = text._read
            found.append(text.text()[start : start + length])
    return found


def test_a_visit_that_is_listened_to(data_dir: Path, booth: Booth) -> None:
    with street(data_dir, voices=[booth.make]) as place:
        place.visitor.see("displayControls")
        assert booth.made == [], "nothing speaks by itself"
        place.visitor.click("listen")
        speaks(place, booth, "Jalon")
        booth.last.finish()
        speaks(place, booth, "Le numérique\npour l’emploi,\nà votre rythme.")
        assert set_off(place) == ["Le numérique\npour l’emploi,\nà votre rythme."]
        place.visitor.click("firstTime")
        place.reach("NeedsScreen")
        assert booth.last.hushed, "another screen stops it"
        assert set_off(place) == []
        place.visitor.press(Qt.Key.Key_F2)
        speaks(place, booth, "De quoi avez-vous besoin\u00a0?")
        assert listen_word(place) == "Arrêter"
        place.visitor.press(Qt.Key.Key_Escape)
        assert booth.last.hushed
        assert listen_word(place) == "Écouter"
        place.visitor.click("need_employer")
        place.reach("Player")
        place.visitor.click("listenHere")
        speaks(place, booth, "Ouvrir la convocation")
        place.visitor.click("bar_listen")
        assert booth.last.hushed
        engine = booth.last
        place.visitor.click("bar_finish")
        place.reach("FinishScreen")
        place.visitor.press(Qt.Key.Key_F2)
        place.person.end()
        place.visitor.wait_for(lambda: engine.closed, "for the voice to forget")


def test_the_player_reads_instruction_hint_and_choices(data_dir: Path, booth: Booth) -> None:
    with street(data_dir, voices=[booth.make]) as place:
        place.arrive()
        place.visitor.press(Qt.Key.Key_F3)
        place.visitor.see("hint")
        place.at_rest()
        place.visitor.press(Qt.Key.Key_F2)
        speaks(place, booth, "Ouvrir la convocation")
        while booth.last.words[-1] != "Vérifier":
            booth.last.finish()
        words = booth.last.words
        order = ["Ouvrir la convocation", "Ouvrez le mail d’Hélène Faure.", "Indice 1 sur 3"]
        order += ["Autre indice", "Vérifier"]
        places = [words.index(word) for word in order]
        assert places == sorted(places)


def test_no_voice_is_said_and_the_button_stays(data_dir: Path) -> None:
    booth = Booth(present=False)
    with street(data_dir, voices=[booth.make]) as place:
        place.arrive()
        place.visitor.press(Qt.Key.Key_F2)
        place.read("Pas de voix française sur ce poste.")
        assert listen_word(place) == "Pas de voix"


def test_the_veil_stops_it_and_listening_is_being_there(data_dir: Path, booth: Booth) -> None:
    clock = FakeClock(datetime(2026, 11, 26, 10, 0, tzinfo=PARIS))
    with street(data_dir, clock, voices=[booth.make]) as place:
        place.arrive()
        place.visitor.press(Qt.Key.Key_F2)
        speaks(place, booth, "Ouvrir la convocation")
        clock.passes(239)
        place.flow.guard.tick()
        clock.passes(200)
        place.flow.guard.tick()
        assert not place.kiosk.shell.covered, "somebody listens"
        place.flow.guard.veiled.emit()
        assert booth.last.hushed
        assert place.kiosk.shell.covered


def test_off_hides_every_button(data_dir: Path, booth: Booth) -> None:
    with street(data_dir, voices=[booth.make], sound="off") as place:
        place.visitor.see("displayControls")
        place.visitor.press(Qt.Key.Key_F2)
        place.arrive()
        bar = place.kiosk.shell.findChild(LearnerBar)
        assert bar is not None
        assert bar.bar.action_button("listen").isHidden()
        assert booth.made == []


def test_headphones_are_asked_for_first(data_dir: Path, booth: Booth) -> None:
    with street(data_dir, voices=[booth.make], sound="headphones") as place:
        place.arrive()
        place.visitor.press(Qt.Key.Key_F2)
        place.read("Mettez le casque")
        assert booth.made == []
        place.visitor.press(Qt.Key.Key_F2)
        speaks(place, booth, "Ouvrir la convocation")


def test_the_speed_is_kept_for_the_visit(data_dir: Path, booth: Booth) -> None:
    with street(data_dir, voices=[booth.make]) as place:
        place.arrive()
        place.visitor.press(Qt.Key.Key_F4)
        place.visitor.click("pill_0.8")
        place.visitor.press(Qt.Key.Key_Escape)
        place.visitor.press(Qt.Key.Key_F2)
        speaks(place, booth, "Ouvrir la convocation")
        assert booth.last.told[-1][1] == 0.8
