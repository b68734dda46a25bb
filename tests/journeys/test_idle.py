"""Nobody moves: the veil, what it hides, and what becomes of the visit. Time is told, not waited.

Numbers: ``docs/settings.md`` (4 minutes, then 60 seconds for a named visit; a nameless one is
never erased before 15 minutes without input).
"""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import PARIS, FakeClock, files_with
from tests.journeys.street import Street, street

MORNING = datetime(2026, 11, 24, 9, 30, tzinfo=PARIS)
LIMIT = 240
MARKER = "Zèbre-Orange-7431"
MARKER_BYTES = (MARKER.encode(), MARKER.encode("utf-16-le"), b"Orange-7431")
PERSONAL = (MARKER, "Comète", "calme")


class Quiet:
    """A street where time passes when told, while nobody touches anything."""

    def __init__(self, place: Street, clock: FakeClock) -> None:
        self.place, self.clock = place, clock

    def nobody_moves(self, seconds: float) -> None:
        """Let time pass and the guard look at the clock."""
        self.place.at_rest()
        self.place.flow.guard.tick()  # takes note of the last key
        self.clock.passes(seconds)
        self.place.flow.guard.tick()

    def veiled(self) -> bool:
        """Whether the veil is there."""
        return self.place.kiosk.shell.covered


@pytest.fixture
def quiet(data_dir: Path) -> Iterator[Quiet]:
    clock = FakeClock(MORNING)
    with street(data_dir, clock) as place:
        yield Quiet(place, clock)


def test_the_veil_over_a_named_visit_hides_everything_and_a_key_brings_it_back(
    quiet: Quiet,
) -> None:
    place = quiet.place
    place.begin_named()
    place.write(MARKER)
    text, focus, page = place.body(), place.focus(), place.kiosk.shell.page
    quiet.nobody_moves(LIMIT - 1)
    assert not quiet.veiled()
    quiet.nobody_moves(1)
    assert quiet.veiled()
    assert not [word for word in PERSONAL if word in place.words()]
    assert place.title == "Jalon"
    first = place.picture()

    place.visitor.press(Qt.Key.Key_X)
    assert not quiet.veiled()
    assert place.kiosk.shell.page is page
    assert (place.body(), place.focus()) == (text, focus), "the key itself writes nothing"

    before = place.picture()
    place.visitor.type(" Girafe-Verte")
    place.visitor.see("saved")
    assert place.picture() != before
    quiet.nobody_moves(LIMIT)
    assert place.picture() == first, "what is written beneath changes nothing in sight"
    place.visitor.click_at(place.kiosk.shell, QPoint(3, 3))
    assert not quiet.veiled()
    assert "Girafe-Verte" in place.body()


def test_nobody_comes_back_to_a_named_visit(quiet: Quiet) -> None:
    place = quiet.place
    place.begin_named()
    place.write(MARKER)
    text = place.body()
    quiet.nobody_moves(LIMIT)
    assert "60" in place.words()
    quiet.nobody_moves(59)
    assert quiet.veiled()
    quiet.nobody_moves(1)
    place.reach("AttractScreen")
    assert not [word for word in PERSONAL if word in place.words()]
    assert place.title.startswith("Jalon")
    place.come_back(place.person.code)
    place.visitor.click("continue")
    assert place.body() == text


def test_a_veil_over_a_nameless_visit_asks_who_is_there(quiet: Quiet) -> None:
    place = quiet.place
    place.arrive()
    place.write(MARKER)
    text, focus = place.body(), place.focus()
    quiet.nobody_moves(LIMIT)
    for key in (Qt.Key.Key_X, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space):
        place.visitor.press(key)
        assert quiet.veiled(), f"{key} lifted the veil"
    assert MARKER not in place.words()
    place.visitor.click("resume")
    assert not quiet.veiled()
    assert (place.body(), place.focus()) == (text, focus)


def test_another_person_erases_a_nameless_visit_at_once(quiet: Quiet, data_dir: Path) -> None:
    place = quiet.place
    place.arrive()
    place.write(MARKER)
    QApplication.clipboard().setText(MARKER)
    quiet.nobody_moves(LIMIT)
    who = place.flow.current.open_visit().person
    place.visitor.click("someoneElse")
    assert place.flow.current.visit is None
    assert MARKER not in QApplication.clipboard().text()
    place.reach("GoodbyeScreen")
    place.at_rest()
    secrets = (*MARKER_BYTES, str(who).encode(), who.bytes, who.hex.encode())
    assert files_with(data_dir, *secrets) == []
    place.visitor.click("close")
    place.reach("AttractScreen")


def test_a_nameless_visit_is_erased_after_a_quarter_of_an_hour_and_not_before(
    quiet: Quiet, data_dir: Path
) -> None:
    place = quiet.place
    place.arrive()
    place.write(MARKER)
    quiet.nobody_moves(LIMIT)
    quiet.nobody_moves(15 * 60 - LIMIT - 1)
    assert quiet.veiled()
    assert place.flow.current.visit is not None
    quiet.nobody_moves(1)
    place.reach("AttractScreen")
    place.at_rest()
    assert files_with(data_dir, *MARKER_BYTES) == []
    assert MARKER not in place.words()


def test_more_time_is_ten_times_as_long(quiet: Quiet) -> None:
    place = quiet.place
    place.begin_named()
    quiet.nobody_moves(LIMIT)
    place.visitor.click("moreTime")
    assert not quiet.veiled()
    quiet.nobody_moves(10 * LIMIT - 1)
    assert not quiet.veiled()
    quiet.nobody_moves(1)
    assert quiet.veiled()


def test_leaving_from_the_veil_parks_a_named_visit(quiet: Quiet) -> None:
    place = quiet.place
    place.begin_named()
    place.write(MARKER)
    text = place.body()
    quiet.nobody_moves(LIMIT)
    place.visitor.click("leave")
    place.reach("GoodbyeScreen")
    place.visitor.click("close")
    place.come_back(place.person.code)
    place.visitor.click("continue")
    assert place.body() == text


def test_leaving_from_the_veil_offers_a_name_to_a_nameless_visit(quiet: Quiet) -> None:
    place = quiet.place
    place.arrive()
    place.write(MARKER)
    text = place.body()
    quiet.nobody_moves(LIMIT)
    place.visitor.click("leave")
    place.reach("LeaveScreen")
    place.visitor.click("stay")
    assert place.body() == text
    quiet.nobody_moves(LIMIT)
    place.visitor.click("leave")
    place.visitor.click("erase")
    place.reach("GoodbyeScreen")
    place.visitor.click("close")
    place.reach("AttractScreen")


def test_a_dialog_under_the_veil_has_no_keyboard(quiet: Quiet) -> None:
    """« Tout effacer ? » left open: nobody answers it by pressing keys at the veil."""
    place = quiet.place
    place.begin_named()
    place.visitor.click("back")
    place.visitor.click("myData")
    place.visitor.click("eraseAll")
    place.visitor.see("dialog_erase")
    quiet.nobody_moves(LIMIT)
    assert place.visitor.find("dialog_erase") is None
    assert place.focus() == "resume"
    place.visitor.press(Qt.Key.Key_Tab, times=4)
    assert place.focus() in ("resume", "moreTime", "leave")
    place.visitor.press(Qt.Key.Key_X)
    assert not quiet.veiled()
    assert place.visitor.find("dialog_keep") is not None
    assert place.focus() == "dialog_keep"
