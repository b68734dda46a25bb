"""Two quick presses, answers that come late, and ends of a visit that the disk refuses.

The disk is made slow by a job that waits, and refuses because another program holds the records.
"""

import json
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk import assets
from kiosk.tour.journey import ADJECTIVE, PICTURE
from tests.journeys.conftest import PARIS, FakeClock, files_with
from tests.journeys.street import Street, street

MARKER = "Zèbre-Orange-7431"
FINISH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def place(data_dir: Path) -> Iterator[Street]:
    with street(data_dir) as opened:
        yield opened


@contextmanager
def slow(place: Street) -> Iterator[None]:
    """Nothing is answered by the disk until the end of this."""
    gate = threading.Event()
    assert place.kiosk.work is not None
    place.kiosk.work.run(gate.wait)
    try:
        yield
    finally:
        gate.set()


@contextmanager
def held(data_dir: Path) -> Iterator[None]:
    """Another program holds the records."""
    with closing(sqlite3.connect(data_dir / "jalon.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def count(data_dir: Path, rows: str) -> int:
    """How many rows there are of ``table WHERE condition``."""
    with closing(sqlite3.connect(data_dir / "jalon.db")) as records:
        (number,) = records.execute(f"SELECT count(*) FROM {rows}").fetchone()
    return int(number)


def press_twice(place: Street, name: str) -> None:
    """Two presses before anything could be answered."""
    widget: QWidget = place.visitor.see(name)
    middle = widget.rect().center()
    place.visitor.click_at(widget, middle)
    place.visitor.click_at(widget, middle)


# -- two quick presses -----------------------------------------------------------------------


def test_a_need_pressed_twice_opens_one_visit_and_one_activity(
    place: Street, data_dir: Path
) -> None:
    place.visitor.click("firstTime")
    place.reach("NeedsScreen")
    with slow(place):
        press_twice(place, "need_employer")
    place.reach("Player")
    place.at_rest()
    assert count(data_dir, "visit") == 1
    assert count(data_dir, "event WHERE kind = 'activity'") == 1


def test_continue_pressed_twice_begins_one_activity(place: Street, data_dir: Path) -> None:
    place.visitor.click("firstTime")
    place.visitor.click("allActivities")
    place.reach("PathScreen")
    with slow(place):
        press_twice(place, "continue")
    place.reach("Player")
    place.at_rest()
    assert count(data_dir, "event WHERE kind = 'activity'") == 1


def test_the_last_page_pressed_twice_still_offers_a_name(place: Street) -> None:
    place.arrive()
    place.reply()
    place.visitor.type(place.person.words_of("plain"))
    place.visitor.click("send")
    place.visitor.click("checkButton")
    place.visitor.see("closing")
    for _ in range(2):
        place.visitor.click("closingContinue")
    with slow(place):
        press_twice(place, "closingContinue")
    place.reach("NamingScreen")
    place.at_rest()
    assert place.page == "NamingScreen"


def test_finish_pressed_twice_asks_once(place: Street) -> None:
    place.arrive()
    with slow(place):
        for _ in range(2):
            place.visitor.press(Qt.Key.Key_F, FINISH)
    place.reach("FinishScreen")
    place.at_rest()
    place.visitor.click("stay")
    assert place.page == "Player"


# -- answers that come late --------------------------------------------------------------------


def test_the_other_door_pressed_meanwhile_wins(place: Street) -> None:
    place.reach("AttractScreen")
    with slow(place):
        place.visitor.click("firstTime")
        place.visitor.click("returning")
    place.at_rest()
    assert place.page == "SignInScreen"


def test_who_went_back_before_the_visit_opened_has_none(place: Street, data_dir: Path) -> None:
    place.visitor.click("firstTime")
    place.reach("NeedsScreen")
    with slow(place):
        place.visitor.click("need_employer")
        place.visitor.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        place.reach("AttractScreen")
    place.at_rest()
    assert place.page == "AttractScreen"
    assert place.flow.current.visit is None
    assert count(data_dir, "visit") == 0


def test_a_code_on_its_way_is_shown_whatever_is_pressed(place: Street) -> None:
    place.visitor.click("firstTime")
    place.visitor.click("allActivities")
    place.visitor.click("keepPath")
    place.visitor.click("choosePicture")
    place.visitor.click(f"picture_{PICTURE}")
    place.visitor.click("continue")
    place.visitor.click(f"pill_{ADJECTIVE}")
    with slow(place):
        place.visitor.click("takeSurnom")
        later = place.visitor.see("later")
        place.visitor.click_at(later, later.rect().center())
        place.visitor.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        place.visitor.press(Qt.Key.Key_F, FINISH)
    place.at_rest()
    assert place.flow.current.named
    place.visitor.see("code")


def test_changing_ones_mind_about_a_name_keeps_the_draft(place: Street) -> None:
    place.arrive()
    place.write(MARKER)
    text = place.body()
    place.visitor.click("bar_finish")
    place.visitor.click("leave")
    place.visitor.click("keep")
    place.visitor.click("later")
    place.reach("PathScreen")
    place.visitor.click("continue")
    assert place.body() == text


# -- ends that the disk refuses ------------------------------------------------------------------


@pytest.mark.expects_log("locked")
def test_an_end_that_the_disk_refuses_can_be_tried_again(place: Street, data_dir: Path) -> None:
    place.begin_named()
    place.write(MARKER)
    place.visitor.click("bar_finish")
    place.reach("FinishScreen")
    place.visitor.click("end")
    place.reach("TakeAwayScreen")  # there is a card to take home
    with held(data_dir):
        place.visitor.click("endVisit")
        place.reach("TroubleScreen")
        assert "Comète" not in place.words()
        assert place.title.startswith("Jalon") or "Comète" not in place.title
    place.visitor.click("action")
    place.reach("GoodbyeScreen")
    place.at_rest()
    assert files_with(data_dir, MARKER.encode()) == []
    assert count(data_dir, "visit") == count(data_dir, "sealed") == 0
    place.visitor.click("close")
    place.come_back(place.person.code)


@pytest.mark.expects_log("locked")
def test_work_that_cannot_be_parked_yet_is_parked_later(place: Street, data_dir: Path) -> None:
    place.begin_named()
    place.write(MARKER)
    text = place.body()
    place.visitor.click("bar_finish")
    place.reach("FinishScreen")
    with held(data_dir):
        place.visitor.click("leave")
        place.reach("TroubleScreen")
        assert MARKER not in place.words()
    place.visitor.click("action")
    place.reach("GoodbyeScreen")
    place.visitor.click("close")
    place.come_back(place.person.code)
    place.visitor.click("continue")
    assert place.body() == text


@pytest.mark.expects_log("locked")
def test_a_shutdown_does_not_wait_for_records_that_are_held(data_dir: Path) -> None:
    with street(data_dir) as place:
        place.begin_named()
        place.write(MARKER)
        text, code = place.body(), place.person.code
        lock = held(data_dir)
        lock.__enter__()
    lock.__exit__(None, None, None)
    with street(data_dir) as place:
        place.come_back(code)
        place.visitor.click("continue")
        assert place.body() == text


@pytest.mark.expects_log("locked")
def test_a_sign_in_that_the_disk_refuses_can_be_tried_again(place: Street, data_dir: Path) -> None:
    place.begin_named()
    place.person.end()
    visitor = place.visitor
    visitor.click("returning")
    visitor.click(f"picture_{PICTURE}")
    visitor.click(f"pill_{ADJECTIVE}")
    visitor.type(place.person.code)
    with held(data_dir):
        visitor.press(Qt.Key.Key_Return)
        place.reach("TroubleScreen")
    visitor.click("action")
    place.reach("SignInScreen")
    visitor.press(Qt.Key.Key_Return)
    place.reach("PathScreen")


@pytest.mark.expects_log("locked")
def test_an_erasure_that_the_disk_refuses_can_be_tried_again(place: Street, data_dir: Path) -> None:
    place.begin_named()
    place.visitor.click("back")
    place.visitor.click("myData")
    place.visitor.click("eraseAll")
    with held(data_dir):
        place.visitor.click("dialog_erase")
        place.reach("TroubleScreen")
    place.visitor.click("action")
    place.reach("MyDataScreen")
    assert place.flow.guard.left > 0, "the screen would never be veiled again"
    place.visitor.click("eraseAll")
    place.visitor.click("dialog_erase")
    place.visitor.see("receipt")


@pytest.mark.expects_log("locked")
def test_a_disk_that_is_tried_again_and_again_does_not_keep_the_veil_away(data_dir: Path) -> None:
    clock = FakeClock(datetime(2026, 11, 24, 9, 30, tzinfo=PARIS))
    with street(data_dir, clock) as place:
        place.begin_named()
        place.reply()
        with held(data_dir):
            place.visitor.type(MARKER)
            place.reach("TroubleScreen")
            place.flow.guard.tick()
            clock.passes(240)
            with slow(place):
                place.flow.guard.tick()
            assert place.kiosk.shell.covered
        place.visitor.press(Qt.Key.Key_X)
        place.visitor.click("action")
        place.reach("Player")


@pytest.mark.expects_log("locked")
def test_a_door_pressed_before_the_records_fail_leads_nowhere(data_dir: Path) -> None:
    with street(data_dir) as place:
        place.reach("AttractScreen")
    with held(data_dir), street(data_dir) as place:
        place.visitor.click("firstTime")
        place.reach("TroubleScreen")
        place.at_rest()
        assert place.page == "TroubleScreen"


@pytest.mark.expects_log("activity: .*is not here any more")
def test_a_draft_whose_content_is_gone_does_not_bar_the_activity(
    data_dir: Path, tmp_path: Path
) -> None:
    with street(data_dir) as place:
        place.begin_named()
        place.write(MARKER)
        code = place.person.code
    content = shutil.copytree(assets.generated("content"), tmp_path / "content")
    index = json.loads((content / "index.json").read_bytes())
    for module in index["modules"]:
        for card in module["activities"]:
            card["content_version"] += "-next"
    (content / "index.json").write_text(json.dumps(index))
    with street(data_dir, content=content) as place:
        place.come_back(code)
        place.visitor.click("continue")
        place.reach("TroubleScreen")
        place.visitor.click("action")
        place.visitor.click("continue")
        place.reach("Player")
