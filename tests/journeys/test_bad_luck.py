"""The machine or the content lets us down: a calm page, nothing lost, and the way on.

A second start, a wrong setting and an announced shutdown are in ``test_process.py``.
"""

import hashlib
import json
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kiosk import assets
from kiosk.learning.event import Verb
from tests.journeys.conftest import PARIS, FakeClock
from tests.journeys.street import Street, street
from tests.small_disk import needs_mounts, on_a_disk

MAIL = "mailbox/mb4"
TUESDAY = datetime(2026, 11, 24, 9, 30, tzinfo=PARIS)


# -- the disk ------------------------------------------------------------------------------


@needs_mounts
@pytest.mark.parametrize("story", ["full_during_a_visit", "full_at_start", "read_only_at_start"])
def test_a_disk_that_cannot_be_written(story: str, data_dir: Path) -> None:
    command = [sys.executable, "-m", "tests.journeys.disk_child", story, str(data_dir)]
    assert f"{story} held" in on_a_disk(data_dir, "size=4m", command, patience=100)


# -- the records -----------------------------------------------------------------------------


@pytest.mark.expects_log("locked")
def test_records_that_another_program_holds_at_the_start(data_dir: Path) -> None:
    with street(data_dir) as place:
        place.reach("AttractScreen")
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sqlite3, sys\n"
            "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
            "c.execute('BEGIN IMMEDIATE')\n"
            "print('held', flush=True)\n"
            "sys.stdin.read()",
            str(data_dir / "jalon.db"),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    with street(data_dir) as place:
        place.reach("TroubleScreen")
        place.read("Ce poste est occupé")
        holder.communicate()
        place.visitor.click("action")
        place.reach("AttractScreen")
        place.arrive()


def test_a_damaged_file_is_replaced_by_its_backup(data_dir: Path) -> None:
    with street(data_dir) as place:
        place.begin_named()
        place.visitor.press(Qt.Key.Key_F3)
        place.visitor.see("hint")
        place.visitor.click("checkButton")
        place.visitor.see("feedback")
        before = {event.id for event in place.events}
        place.person.end()
        code = place.person.code
    records = data_dir / "jalon.db"
    noise = random.Random(7).randbytes(records.stat().st_size)
    records.write_bytes(noise)
    with street(data_dir) as place:
        place.reach("TroubleScreen")
        place.read("Les données sont réparées")
        place.visitor.click("action")
        place.reach("AttractScreen")
        place.come_back(code)
        assert before <= {event.id for event in place.events}
        place.visitor.click("myData")
        place.read("notées")
    kept = [file.read_bytes() for file in (data_dir / "damaged").rglob("jalon.db")]
    assert kept == [noise], "the damaged file is kept for staff as it was"


def test_a_clock_that_is_set_back_a_year(data_dir: Path) -> None:
    clock = FakeClock(TUESDAY)
    with street(data_dir, clock) as place:
        place.begin_named()
        place.write("Je confirme")
        text, code = place.body(), place.person.code
        before = {event.id for event in place.events}
        assert not any(event.doubtful for event in place.events)
    wrong = FakeClock(TUESDAY - timedelta(days=365))
    with street(data_dir, wrong) as place:
        place.come_back(code)
        place.visitor.click("continue")
        assert place.body() == text
        place.visitor.press(Qt.Key.Key_F3)
        place.visitor.see("hint")
        place.at_rest()
        assert before <= {event.id for event in place.events}, "something was erased"
        new = [event for event in place.events if event.at < TUESDAY - timedelta(days=300)]
        assert new
        assert [event.doubtful for event in place.events] == [e in new for e in place.events]
    with street(data_dir, FakeClock(TUESDAY + timedelta(days=1))) as place:
        place.come_back(code)
        place.visitor.click("continue")
        assert place.body() == text


# -- a bug of ours ----------------------------------------------------------------------------


@contextmanager
def nothing_can_be_written(data_dir: Path, row: str) -> Iterator[None]:
    """Every new row of a table is refused, for a reason that trying again does not take away."""
    other = sqlite3.connect(data_dir / "jalon.db", isolation_level=None)
    other.execute(
        f"CREATE TRIGGER bug BEFORE INSERT ON {row} BEGIN SELECT RAISE(ABORT, 'a bug'); END"
    )
    try:
        yield
    finally:
        other.execute("DROP TRIGGER bug")
        other.close()


NOT_SAVED = "Votre dernière action n’est pas enregistrée"


@pytest.mark.expects_log("unsaved: IntegrityError")
def test_an_answer_that_a_bug_keeps_from_the_disk_is_given_once_it_can_be(data_dir: Path) -> None:
    with street(data_dir) as place:
        place.begin_named()
        place.at_rest()
        with nothing_can_be_written(data_dir, "event"):
            for _ in range(2):
                place.visitor.click("checkButton")
                place.reach("TroubleScreen")
                place.read(NOT_SAVED)
                place.read("Ce qui précède est gardé.")
                place.visitor.click("action")
                place.reach("Player")
        place.visitor.click("checkButton")
        place.visitor.see("feedback")
        place.at_rest()
        assert [event.fact.verb for event in place.events].count(Verb.ATTEMPTED) == 1


@pytest.mark.expects_log("unsaved: IntegrityError")
def test_a_bug_that_lasts_holds_nobody_in_an_activity(data_dir: Path) -> None:
    with street(data_dir) as place:
        place.begin_named()
        place.write("Je confirme")
        text = place.body()
        with nothing_can_be_written(data_dir, "sealed"):
            place.visitor.type(" lundi")
            place.reach("TroubleScreen")
            place.visitor.click("action")
            place.reach("Player")
            place.visitor.click("back")
            place.reach("TroubleScreen")
            place.visitor.click("action")
            place.visitor.click("back")
            place.reach("PathScreen")
        place.visitor.click("continue")
        assert place.body() == text, "as it was when it was last kept"


@pytest.mark.expects_log("unsaved: IntegrityError")
def test_a_bug_that_lasts_holds_up_no_end_of_a_visit(data_dir: Path) -> None:
    with street(data_dir) as place:
        place.begin_named()
        place.write("Je confirme")
        text, code = place.body(), place.person.code
        with nothing_can_be_written(data_dir, "sealed"):
            place.visitor.type(" lundi")
            place.reach("TroubleScreen")
            place.visitor.click("action")
            place.visitor.click("bar_finish")
            place.reach("FinishScreen")
            place.visitor.click("leave")
            place.reach("GoodbyeScreen")
        place.visitor.click("close")
        place.come_back(code)
        place.visitor.click("continue")
        assert place.body() == text


# -- the content -------------------------------------------------------------------------------


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the installed activities, to be damaged."""
    return shutil.copytree(assets.generated("content"), tmp_path / "content")


def index_of(content: Path) -> dict[str, Any]:
    index: dict[str, Any] = json.loads((content / "index.json").read_bytes())
    return index


def files_of_mail(content: Path) -> list[Path]:
    return [content / file["name"] for file in index_of(content)["files"][MAIL].values()]


@pytest.mark.expects_log("content: index.json")
def test_content_that_is_missing(data_dir: Path, content: Path, tmp_path: Path) -> None:
    index, away = content / "index.json", tmp_path / "away.json"
    index.rename(away)
    with street(data_dir, content=content) as place:
        place.visitor.click("firstTime")
        place.reach("TroubleScreen")
        place.read("Les activités ne s’ouvrent pas")
        place.visitor.click("action")
        place.reach("AttractScreen")
        away.rename(index)
        place.arrive()


@pytest.mark.expects_log("content: index.json")
def test_content_that_goes_missing_for_somebody_who_returns(
    data_dir: Path, content: Path, tmp_path: Path
) -> None:
    with street(data_dir) as place:
        place.begin_named()
        place.write("Je confirme")
        text, code = place.body(), place.person.code
    index, away = content / "index.json", tmp_path / "away.json"
    index.rename(away)
    with street(data_dir, content=content) as place:
        visitor = place.visitor
        visitor.click("returning")
        visitor.click("picture_comet")
        visitor.click("pill_calm")
        visitor.type(code)
        visitor.press(Qt.Key.Key_Return)
        place.reach("TroubleScreen")
        assert place.flow.current.named
        away.rename(index)
        visitor.click("action")
        place.reach("PathScreen")
        visitor.click("continue")
        assert place.body() == text


@pytest.mark.expects_log(f"activity: .*{MAIL}|activity: .* is damaged")
def test_one_damaged_activity_leaves_the_path_usable(data_dir: Path, content: Path) -> None:
    whole = {file: file.read_bytes() for file in files_of_mail(content)}
    for file in whole:
        file.write_bytes(file.read_bytes()[:-100])
    with street(data_dir, content=content) as place:
        place.visitor.click("firstTime")
        place.visitor.click("need_employer")
        place.reach("TroubleScreen")
        place.read("Cette activité ne s’ouvre pas")
        place.visitor.click("action")
        place.reach("PathScreen")
        place.visitor.see("keepPath")
        for file, data in whole.items():
            file.write_bytes(data)
        place.visitor.click("continue")
        place.reach("Player")
        place.visitor.see("message-list")


def damage_a_mail(content: Path, mail: str) -> None:
    """Make one message file of every variant unreadable; the checked form stays whole."""
    index = index_of(content)
    for entry in index["files"][MAIL].values():
        file = content / entry["name"]
        activity = json.loads(file.read_bytes())
        for message in activity["variant"]["world"]["messages"]:
            if message["id"] == mail:
                message["raw"] = "\x00\xff\xfe no message at all"
        data = json.dumps(activity).encode()
        file.write_bytes(data)
        entry["sha256"] = hashlib.sha256(data).hexdigest()
    (content / "index.json").write_text(json.dumps(index))


def common_mail(place: Street) -> tuple[str, str]:
    """Id and sender of a message that is not the summons."""
    mailbox = place.person.mailbox()
    row = next(row for row in mailbox.listing() if row.id != "convocation")
    return row.id, row.sender.name or row.sender.address


def test_a_broken_message_is_said_to_be_so_and_the_others_can_be_read(
    data_dir: Path, content: Path
) -> None:
    with street(data_dir) as place:
        place.arrive()
        broken, sender = common_mail(place)
    damage_a_mail(content, broken)
    with street(data_dir, content=content) as place:
        place.arrive()
        place.visitor.click_row("message-list", sender)
        place.read("Ce message ne peut pas s’afficher.")
        place.write("Je confirme")
        assert "Ce message ne peut pas s’afficher." not in place.words()
