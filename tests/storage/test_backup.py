"""Backups: two good generations, never a bad one, and back by themselves when needed."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.storage.backup import Backups, is_good
from kiosk.storage.errors import BadLuckError, NewerRecordsError, Trouble
from kiosk.storage.recovery import FILE_NAME, Recovery
from kiosk.storage.schema import STEPS
from tests.storage.workshop import COMET, WAVE, Workshop

PAGE = 4096


def overwrite(path: Path, page: int) -> None:
    """Put rubbish where a page of the file was; pages count from 0."""
    with path.open("r+b") as file:
        file.seek(page * PAGE)
        file.write(b"\xde\xad\xbe\xef" * (PAGE // 4))


def damage(path: Path) -> None:
    """Overwrite every page but the first."""
    for page in range(1, path.stat().st_size // PAGE):
        overwrite(path, page)


def pages_of_statements(path: Path) -> list[int]:
    """Pages that hold events."""
    content = path.read_bytes()
    pages = [content[start : start + PAGE] for start in range(0, len(content), PAGE)]
    return [number for number, page in enumerate(pages) if b"/xapi/ext/station" in page]


def test_two_generations_are_kept(workshop: Workshop) -> None:
    backups = Backups(workshop.folder)
    assert not backups.exist
    workshop.a_named_youth_arrives(COMET)
    workshop.station.back_up()
    first = backups.newest.read_bytes()
    workshop.a_named_youth_arrives(WAVE)
    workshop.station.back_up()
    assert backups.older.read_bytes() == first
    assert backups.newest.read_bytes() != first
    assert is_good(backups.newest)
    assert {p.name for p in backups.newest.parent.iterdir()} == {"jalon-1.db", "jalon-2.db"}


def test_a_copy_that_does_not_read_back_replaces_nothing(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop.station.back_up()
    backups = Backups(workshop.folder)
    good = backups.newest.read_bytes()
    copy = type(workshop.station._database).copy_to

    def unlucky(self: object, target: sqlite3.Connection) -> None:
        copy(self, target)  # type: ignore[arg-type]
        # What a failing disk does: an index that does not fit its table any more.
        target.execute("PRAGMA writable_schema = ON")
        target.execute("DELETE FROM sqlite_master WHERE name = 'ix_visit_person'")
        target.execute("PRAGMA writable_schema = RESET")

    monkeypatch.setattr(type(workshop.station._database), "copy_to", unlucky)
    with pytest.raises(BadLuckError, match="could not be read back"):
        workshop.station.back_up()
    assert backups.newest.read_bytes() == good
    assert not backups.older.exists()
    assert [p.name for p in backups.newest.parent.iterdir()] == ["jalon-1.db"]


def test_a_copy_that_a_cut_left_half_made_is_removed(workshop: Workshop) -> None:
    visit, _ = workshop.a_named_youth_arrives()
    workshop.types(visit, "Bonjour")
    workshop.station.back_up()
    half = workshop.folder / "backup" / "jalon-new.db"
    shutil.copy(workshop.folder / FILE_NAME, half)
    half.with_name("jalon-new.db-journal").write_bytes(b"half")
    workshop.loses_power()
    left = {path.name for path in (workshop.folder / "backup").iterdir()}
    assert left == {"jalon-1.db"}


def test_damaged_records_come_back_from_the_newest_backup(workshop: Workshop) -> None:
    visit, code = workshop.a_named_youth_arrives()
    workshop.finishes(visit)
    workshop.types(visit, "a draft")
    workshop.station.reception.park(visit)
    workshop.station.back_up()
    before = workshop.station.reception.boot
    workshop.shuts_down()
    damage(workshop.folder / FILE_NAME)
    damaged = (workshop.folder / FILE_NAME).read_bytes()

    workshop.starts()

    assert workshop.station.restored
    assert workshop.station.recovery is Recovery.FROM_BACKUP
    boot = workshop.station.reception.boot
    assert boot.restored
    assert (boot.previous, boot.number) == (before.id, before.number + 1)
    welcome = workshop.comes_back(COMET, code)
    assert any(e.fact.level == 3 for e in welcome.events)
    assert welcome.parked is None, "a draft does not survive the loss of the database"
    (kept,) = (workshop.folder / "damaged").rglob(FILE_NAME)
    assert kept.read_bytes() == damaged


def test_the_start_after_a_restore_is_a_plain_one(workshop: Workshop) -> None:
    workshop.station.back_up()
    workshop.shuts_down()
    damage(workshop.folder / FILE_NAME)
    workshop.starts()
    workshop.restarts()
    assert not workshop.station.restored
    assert not workshop.station.reception.boot.restored


def test_the_older_backup_stands_in_for_a_damaged_newer_one(workshop: Workshop) -> None:
    _, code = workshop.a_named_youth_arrives(COMET)
    workshop.station.back_up()
    workshop.a_named_youth_arrives(WAVE)
    workshop.station.back_up()
    workshop.shuts_down()
    damage(workshop.folder / FILE_NAME)
    damage(Backups(workshop.folder).newest)
    workshop.starts()
    assert workshop.station.recovery is Recovery.FROM_BACKUP
    assert workshop.comes_back(COMET, code).visit.surnom == COMET


def test_without_any_good_backup_the_records_start_empty_and_say_so(workshop: Workshop) -> None:
    workshop.a_named_youth_arrives()
    workshop.shuts_down()
    damage(workshop.folder / FILE_NAME)
    workshop.starts()
    assert workshop.station.recovery is Recovery.FROM_NOTHING
    assert workshop.station.restored
    visit, _ = workshop.a_named_youth_arrives()
    workshop.begins(visit)


def test_records_that_vanished_come_back_too(workshop: Workshop) -> None:
    _, code = workshop.a_named_youth_arrives()
    workshop.station.back_up()
    workshop.shuts_down()
    (workshop.folder / FILE_NAME).unlink()
    workshop.starts()
    assert workshop.station.recovery is Recovery.FROM_BACKUP
    assert workshop.comes_back(COMET, code).visit.surnom == COMET


def test_a_backup_put_back_by_hand_is_marked_as_restored(workshop: Workshop) -> None:
    workshop.station.back_up()
    workshop.shuts_down()
    shutil.copy(Backups(workshop.folder).newest, workshop.folder / FILE_NAME)
    workshop.starts()
    assert workshop.station.reception.boot.restored


def test_damaged_copies_go_after_ten_days(workshop: Workshop) -> None:
    workshop.shuts_down()
    damage(workshop.folder / FILE_NAME)
    workshop.starts()
    folder = workshop.folder / "damaged"
    workshop.next_day(9)
    assert list(folder.iterdir())
    for _ in range(3):
        workshop.next_day()
    assert not list(folder.iterdir())


def test_records_of_a_newer_program_are_left_alone(workshop: Workshop) -> None:
    workshop.shuts_down()
    path = workshop.folder / FILE_NAME
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(NewerRecordsError, match="99"):
        workshop.starts()
    assert path.read_bytes() == before
    with closing(sqlite3.connect(path)) as file:
        file.execute(f"PRAGMA user_version = {len(STEPS)}")
    workshop.starts()


def test_damage_met_while_working_is_told_as_bad_luck(workshop: Workshop) -> None:
    visit, _ = workshop.a_named_youth_arrives()
    workshop.station._database.empty_log()
    damage(workshop.folder / FILE_NAME)
    workshop.station._database._connection.exec_driver_sql("PRAGMA shrink_memory")
    with pytest.raises(BadLuckError) as met:
        workshop.answers(visit)
    assert met.value.kind is Trouble.CORRUPT


def test_what_the_damage_left_is_saved_although_it_is_in_no_backup(workshop: Workshop) -> None:
    workshop.a_named_youth_arrives(WAVE)
    workshop.station.back_up()
    visit, code = workshop.a_named_youth_arrives(COMET)
    for _ in range(60):
        workshop.answers(visit)
    nameless = workshop.a_youth_arrives()
    workshop.begins(nameless)
    before = {e.id for e in workshop.events_of(visit)}
    workshop.shuts_down()
    path = workshop.folder / FILE_NAME
    pages = pages_of_statements(path)
    overwrite(path, pages[len(pages) // 2])

    workshop.starts()

    assert workshop.station.recovery is Recovery.FROM_BACKUP
    after = {e.id for e in workshop.comes_back(COMET, code).events}
    assert len(after & before) > len(before) / 2
    assert len(before - after) > 0, "the damaged page held some"
    assert workshop.events_of(nameless) == ()


def test_a_page_that_was_changed_is_not_believed(workshop: Workshop) -> None:
    visit, code = workshop.a_named_youth_arrives(COMET)
    workshop.station.back_up()
    (true,) = workshop.answers(visit, right=False)
    workshop.shuts_down()
    path = workshop.folder / FILE_NAME
    content = path.read_bytes().replace(b'"success":false', b'"success": true')
    path.write_bytes(content)
    with closing(sqlite3.connect(path)) as file:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'sealed'"
        (root,) = file.execute(query).fetchone()
    overwrite(path, root - 1)
    workshop.starts()
    assert workshop.station.restored
    assert true.id not in {e.id for e in workshop.comes_back(COMET, code).events}
