"""What is erased is gone: from the records, the log, both backups and the damaged copies."""

import hashlib
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.learning.event import Boot, Event, Fact, Kind, Verb
from kiosk.learning.ports import Visit
from kiosk.storage.erase import Tombstone
from kiosk.storage.persons import join, pseudonyms
from kiosk.storage.recovery import FILE_NAME
from kiosk.storage.tables import from_ms
from kiosk.xapi.statement import decode, encode
from tests.storage.workshop import COMET, MONDAY, WAVE, Workshop


def blobs(pc: Workshop) -> list[UUID]:
    """Ids of the sealed blobs of every draft there is now."""
    with closing(sqlite3.connect(pc.folder / FILE_NAME)) as file:
        return [UUID(id) for (id,) in file.execute("SELECT id FROM sealed")]


def wrapped_keys(folder: Path) -> list[bytes]:
    with closing(sqlite3.connect(folder / FILE_NAME)) as file:
        return [key for (key,) in file.execute("SELECT wrapped_key FROM visit")]


def tombstones(pc: Workshop) -> list[tuple[Tombstone, bytes]]:
    with closing(sqlite3.connect(pc.folder / FILE_NAME)) as file:
        rows = file.execute(
            "SELECT id, person_hash, ranges, at_ms, station, signature FROM tombstone"
        ).fetchall()
    return [
        (
            Tombstone(
                UUID(id),
                mark,
                tuple((UUID(s), UUID(b), first, last) for s, b, first, last in json.loads(ranges)),
                from_ms(at),
                UUID(station),
            ),
            signature,
        )
        for id, mark, ranges, at, station, signature in rows
    ]


def a_full_visit(pc: Workshop) -> tuple[Visit, str, list[UUID]]:
    """A named youth with a past, two backups, a receipt and a draft."""
    visit, code = pc.a_named_youth_arrives()
    pc.begins(visit)
    pc.finishes(visit)
    pc.station.journal.received([pc.all_events()[-1].id], "hub", pc.clock.now())
    pc.station.reception.end(visit)
    pc.station.back_up()
    pc.station.back_up()
    visit = pc.comes_back(COMET, code).visit
    pc.begins(visit)
    pc.types(visit, "Bonjour Madame Faure")
    ids = [e.id for e in pc.events_of(visit)]
    return visit, code, [visit.person, visit.id, *ids, *blobs(pc)]


def test_nothing_of_an_erased_person_is_in_any_file(workshop: Workshop) -> None:
    visit, code, traces = a_full_visit(workshop)
    assert set(workshop.files_holding(visit.person)) >= {
        FILE_NAME,
        "backup/jalon-1.db",
        "backup/jalon-2.db",
    }
    count = len(workshop.events_of(visit))

    receipt = workshop.station.reception.erase(visit)

    assert receipt.events == count
    assert receipt.at == workshop.clock.now()
    assert workshop.files_holding("Bonjour Madame Faure", *traces) == []
    assert (workshop.folder / f"{FILE_NAME}-wal").stat().st_size == 0
    assert workshop.tries(COMET, code) is None
    assert workshop.events_of(visit) == ()


def test_others_stay(workshop: Workshop) -> None:
    other, other_code = workshop.a_named_youth_arrives(WAVE)
    workshop.begins(other)
    workshop.types(other, "still here")
    workshop.station.reception.park(other)
    before = workshop.events_of(other)
    visit, _, _ = a_full_visit(workshop)
    workshop.station.reception.erase(visit)
    assert workshop.events_of(other) == before
    parked = workshop.comes_back(WAVE, other_code).parked
    assert parked is not None
    assert parked.state == b"still here"


def test_a_tombstone_says_what_went_and_not_who(workshop: Workshop) -> None:
    visit, _, _ = a_full_visit(workshop)
    events = workshop.events_of(visit)
    workshop.station.reception.erase(visit)

    ((tombstone, signature),) = tombstones(workshop)

    assert tombstone.person_hash == hashlib.sha256(str(visit.person).encode()).digest()
    (first, last) = (events[0].sequence, events[-1].sequence)
    assert tombstone.ranges == ((events[0].station, events[0].boot.id, first, last),)
    assert tombstone.events == len(events)
    with closing(sqlite3.connect(workshop.folder / FILE_NAME)) as file:
        (public,) = file.execute("SELECT public_key FROM station").fetchone()
    key = Ed25519PublicKey.from_public_bytes(public)
    key.verify(signature, tombstone.signed)
    forged = replace(tombstone, ranges=())
    with pytest.raises(InvalidSignature):
        key.verify(signature, forged.signed)


def test_ranges_have_holes_where_others_worked(workshop: Workshop) -> None:
    one, _ = workshop.a_named_youth_arrives(COMET)  # 2
    workshop.begins(one)  # 3
    other, _ = workshop.a_named_youth_arrives(WAVE)  # 4
    workshop.begins(one)  # 5
    workshop.restarts()  # 1 of the next boot
    workshop.station.store.commit([Fact(Verb.ASKED, Kind.HELP, person=one.person)])  # 2
    events = workshop.events_of(one)
    places = {(e.boot.id, e.sequence) for e in events}
    visit = replace(one, id=uuid4())
    workshop.station.reception._house.open_visits.add(visit, bytes(32))
    workshop.station.reception.erase(visit)
    ((tombstone, _),) = tombstones(workshop)
    covered = {
        (boot, n) for _, boot, first, last in tombstone.ranges for n in range(first, last + 1)
    }
    assert covered == places
    assert len(tombstone.ranges) == 3
    assert workshop.events_of(other) != ()


def test_the_next_boot_knows_the_last_number_although_it_was_erased(workshop: Workshop) -> None:
    visit, _ = workshop.a_named_youth_arrives()
    (event,) = workshop.begins(visit)
    workshop.station.reception.erase(visit)
    workshop.restarts()
    assert workshop.station.reception.boot.last_sequence == event.sequence


def test_what_arrives_late_about_an_erased_person_is_dropped(workshop: Workshop) -> None:
    visit, _ = workshop.a_named_youth_arrives()
    (event,) = workshop.begins(visit)
    elsewhere = Boot(uuid4(), 1, None, 0, False)
    late = replace(event, id=uuid4(), station=uuid4(), boot=elsewhere)
    stranger = replace(late, id=uuid4(), sequence=9, fact=replace(late.fact, person=uuid4()))
    workshop.station.reception.erase(visit)
    intake = workshop.station.take_in([encode(late), encode(stranger)], decode)
    assert (intake.added, intake.dropped) == (1, 1)
    assert workshop.events_of(visit) == ()


def test_what_arrives_twice_is_kept_once(workshop: Workshop) -> None:
    visit, _ = workshop.a_named_youth_arrives()
    (mine,) = workshop.begins(visit)
    theirs = replace(mine, id=uuid4(), station=uuid4(), boot=Boot(uuid4(), 1, None, 0, False))
    both = [encode(mine), encode(theirs)]
    assert workshop.station.take_in(both, decode).added == 1
    assert workshop.station.take_in(both, decode).known == 2
    assert theirs in workshop.events_of(visit)


def test_erasing_one_pseudonym_erases_the_whole_person(workshop: Workshop) -> None:
    first, _ = workshop.a_named_youth_arrives(COMET)
    second, code = workshop.a_named_youth_arrives(WAVE)
    workshop.begins(first)
    with workshop.station._database.transaction() as connection:
        join(
            connection, uuid4(), first.person, second.person, MONDAY,
            workshop.events_of(first)[0].station, "staff",
        )  # fmt: skip
        assert set(pseudonyms(connection, second.person)) == {first.person, second.person}
    assert workshop.events_of(first) == workshop.events_of(second)

    receipt = workshop.station.reception.erase(first)

    assert receipt.events == 3
    assert workshop.files_holding(first.person, second.person) == []
    assert workshop.tries(WAVE, code) is None
    assert len(tombstones(workshop)) == 2


def test_a_nameless_visit_leaves_ranges_and_one_line(workshop: Workshop) -> None:
    visit = workshop.a_youth_arrives()
    workshop.begins(visit)
    workshop.types(visit, "Bonjour Madame Faure")
    traces = [visit.person, visit.id, workshop.attempt, *blobs(workshop)]
    workshop.station.reception.end(visit)

    assert workshop.files_holding("Bonjour Madame Faure", *traces) == []
    ((tombstone, _),) = tombstones(workshop)
    assert tombstone.person_hash is None
    assert tombstone.events == 2
    assert [e.fact.kind for e in workshop.all_events()] == [Kind.BOOT, Kind.VISIT]


def test_everything_erased_by_a_nameless_person_is_the_same(workshop: Workshop) -> None:
    visit = workshop.a_youth_arrives()
    workshop.begins(visit)
    assert workshop.station.reception.erase(visit).events == 2
    assert workshop.files_holding(visit.person) == []


def test_no_backup_ever_holds_a_nameless_visit(workshop: Workshop) -> None:
    visit = workshop.a_youth_arrives()
    workshop.begins(visit)
    workshop.station.back_up()
    assert [f for f in workshop.files_holding(visit.person) if f.startswith("backup")] == []


def test_the_end_of_a_visit_erases_its_draft_everywhere(workshop: Workshop) -> None:
    visit, _ = workshop.a_named_youth_arrives()
    workshop.types(visit, "Bonjour Madame Faure")
    workshop.station.back_up()
    ids = blobs(workshop)
    keys = wrapped_keys(workshop.folder)
    assert len(ids) == len(keys) == 1
    workshop.station.reception.end(visit)
    workshop.station.back_up()
    assert workshop.files_holding("Bonjour Madame Faure", *ids) == []
    holding = [p for p in workshop.folder.rglob("*") if p.is_file() and keys[0] in p.read_bytes()]
    assert holding == []


def test_a_backup_holds_neither_draft_nor_key(workshop: Workshop) -> None:
    visit, _ = workshop.a_named_youth_arrives()
    workshop.types(visit, "Bonjour Madame Faure")
    ids, keys = blobs(workshop), wrapped_keys(workshop.folder)
    workshop.station.reception.park(visit)
    workshop.station.back_up()
    backup = (workshop.folder / "backup" / "jalon-1.db").read_bytes()
    assert visit.person.hex.encode() in backup
    assert ids[0].hex.encode() not in backup
    assert keys[0] not in backup
    assert blobs(workshop) == ids, "the parked draft itself stays"


def test_a_damaged_backup_does_not_stop_an_erasure(workshop: Workshop) -> None:
    visit, _, traces = a_full_visit(workshop)
    older = workshop.folder / "backup" / "jalon-2.db"
    older.write_bytes(b"damaged " * 1000 + visit.person.bytes)
    workshop.station.reception.erase(visit)
    assert workshop.files_holding(*traces) == []
    assert not older.exists()


def test_damaged_copies_go_with_the_first_erasure(workshop: Workshop) -> None:
    visit, code, traces = a_full_visit(workshop)
    workshop.station.reception.end(visit)
    workshop.station.back_up()
    workshop.shuts_down()
    path = workshop.folder / FILE_NAME
    path.write_bytes(path.read_bytes().replace(b"SQLite format 3", b"Nothing of it 3"))
    workshop.starts()
    assert any(f.startswith("damaged") for f in workshop.files_holding(visit.person))
    workshop.station.reception.erase(workshop.comes_back(COMET, code).visit)
    assert workshop.files_holding(*traces) == []


def test_an_interrupted_erasure_is_finished_by_a_second_call(workshop: Workshop) -> None:
    visit, _, traces = a_full_visit(workshop)
    reader = sqlite3.connect(workshop.folder / FILE_NAME, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM event").fetchone()
    with pytest.raises(Exception, match="log is in use"):
        workshop.station.reception.erase(visit)
    reader.close()
    receipt = workshop.station.reception.erase(visit)
    assert receipt.events > 0
    assert workshop.files_holding(*traces) == []
    assert len(tombstones(workshop)) == 1


def sequence_of(events: tuple[Event, ...]) -> list[int]:
    return [e.sequence for e in events]


def test_numbers_go_on_after_an_erasure(workshop: Workshop) -> None:
    gone = workshop.a_youth_arrives()
    workshop.begins(gone)
    workshop.station.reception.end(gone)
    workshop.clock.wall += timedelta(minutes=1)
    visit = workshop.a_youth_arrives()
    workshop.begins(visit)
    assert sequence_of(workshop.events_of(visit)) == [5, 6], "2 and 3 erased, 4 the station's line"
