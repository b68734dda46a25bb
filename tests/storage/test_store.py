"""What a commit promises: all or nothing, in order, durable, and never changed afterwards."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.learning.event import Fact, Kind, Verb
from kiosk.storage.errors import ClosedVisitError
from kiosk.storage.recovery import FILE_NAME
from kiosk.xapi.profile import ProfileError
from kiosk.xapi.statement import encode
from tests.storage.workshop import COMET, MAIL, Workshop


@pytest.fixture
def file(workshop: Workshop) -> Iterator[sqlite3.Connection]:
    """The database file in the hands of another program, foreign settings and all."""
    with closing(sqlite3.connect(workshop.folder / FILE_NAME, isolation_level=None)) as connection:
        yield connection


def test_the_writer_syncs_the_log_before_it_says_done(workshop: Workshop) -> None:
    settings = workshop.station.settings()
    assert settings["journal_mode"] == "wal"
    assert settings["synchronous"] == "2", "FULL"
    assert settings["foreign_keys"] == "1"
    assert settings["secure_delete"] == "1"


def test_what_was_committed_is_there_after_a_cut(workshop: Workshop) -> None:
    visit, code = workshop.a_named_youth_arrives()
    workshop.begins(visit)
    fact = workshop.fact(visit, Verb.ATTEMPTED, Kind.STEP, f"{MAIL}/open", success=True)
    workshop.station.store.commit([fact], workshop.draft(visit, "Bonjour"))
    workshop.loses_power()

    welcome = workshop.comes_back(COMET, code)

    assert [e.fact.path for e in welcome.events if e.fact.kind is Kind.STEP] == [f"{MAIL}/open"]
    assert welcome.parked is not None
    assert welcome.parked.state == b"Bonjour"


def test_a_draft_is_replaced_in_place(workshop: Workshop, file: sqlite3.Connection) -> None:
    visit = workshop.a_youth_arrives()
    for text in ("B", "Bon", "Bonjour"):
        workshop.types(visit, text)
    assert file.execute("SELECT count(*) FROM sealed").fetchone() == (1,)


def test_events_are_numbered_from_one_without_a_gap(workshop: Workshop) -> None:
    visit = workshop.a_youth_arrives()
    workshop.begins(visit)
    workshop.answers(visit)
    numbers = [e.sequence for e in workshop.events_of(visit)]
    assert numbers == [2, 3, 4], "1 is the start of the program"


def test_a_fact_that_is_refused_spends_no_number_and_keeps_nothing(workshop: Workshop) -> None:
    visit = workshop.a_youth_arrives()
    workshop.begins(visit)
    good = workshop.fact(visit, Verb.ASKED, Kind.HELP, f"{MAIL}/answer")
    typed = workshop.fact(visit, Verb.ATTEMPTED, Kind.STEP, f"{MAIL}/Bonjour Madame")
    with pytest.raises(ProfileError):
        workshop.station.store.commit([good, typed], workshop.draft(visit, "lost together"))

    workshop.answers(visit)

    assert [e.sequence for e in workshop.events_of(visit)] == [2, 3, 4]
    assert not workshop.station.reception.holdings(visit).parked


def test_the_exact_bytes_are_kept_once(workshop: Workshop) -> None:
    visit, _ = workshop.a_named_youth_arrives()
    (event,) = workshop.answers(visit, right=False)
    (kept,) = [w for w in workshop.station.journal.waiting(100) if w.id == event.id]
    assert kept.statement == encode(event)
    assert event in workshop.events_of(visit)


def test_what_was_received_no_longer_waits(workshop: Workshop) -> None:
    visit, _ = workshop.a_named_youth_arrives()
    (event,) = workshop.answers(visit)
    journal = workshop.station.journal
    journal.received([event.id], "hub", workshop.clock.now())
    journal.received([event.id], "hub", workshop.clock.now())
    assert event.id not in {w.id for w in journal.waiting(100)}
    assert workshop.station.reception.holdings(visit).sent == 1


def test_nothing_of_a_nameless_visit_waits_to_be_sent(workshop: Workshop) -> None:
    visit = workshop.a_youth_arrives()
    workshop.answers(visit)
    assert {e.fact.person for e in workshop.all_events()} == {None}

    named, _ = workshop.station.reception.name(visit, COMET)

    assert named.person == visit.person
    assert visit.person in {e.fact.person for e in workshop.all_events()}


def test_an_activity_that_is_over_gives_up_its_draft(workshop: Workshop) -> None:
    visit, _ = workshop.a_named_youth_arrives()
    workshop.types(visit, "Bonjour")
    assert workshop.station.reception.holdings(visit).parked
    workshop.finishes(visit)
    assert not workshop.station.reception.holdings(visit).parked


def test_nothing_is_written_about_someone_who_erased_everything(workshop: Workshop) -> None:
    visit, _ = workshop.a_named_youth_arrives()
    workshop.station.reception.erase(visit)
    with pytest.raises(ClosedVisitError):
        workshop.answers(visit)
    with pytest.raises(ClosedVisitError):
        workshop.types(visit, "a save that was on its way")
    assert workshop.station.journal.count() == 1


def test_facts_of_a_visit_that_was_parked_meanwhile_are_still_kept(workshop: Workshop) -> None:
    visit, _ = workshop.a_named_youth_arrives()
    workshop.station.reception.park(visit)
    workshop.answers(visit)
    assert workshop.events_of(visit)[-1].fact.kind is Kind.STEP


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE event SET level = 3",
        "DELETE FROM event",
        "DELETE FROM event WHERE person IS NULL",
        "INSERT OR REPLACE INTO event SELECT * FROM event",
        "REPLACE INTO event SELECT NULL, id, station, boot, 99, at_ms, steady_ms, doubtful,"
        " program, schema_number, verb, kind, path, person, visit, attempt, content_version,"
        " variant, success, completion, level, failed, repaired, answer, activities, statement"
        " FROM event",
        "UPDATE boot SET number = 7",
        "DELETE FROM boot",
        "UPDATE receipt SET peer = 'x'",
        "DELETE FROM receipt",
        "DELETE FROM sign_in",
        "UPDATE tombstone SET ranges = '[]'",
        "DELETE FROM tombstone",
    ],
)
def test_even_another_program_cannot_change_what_happened(
    workshop: Workshop, file: sqlite3.Connection, change: str
) -> None:
    gone, _ = workshop.a_named_youth_arrives()
    workshop.station.reception.erase(gone)
    visit, _ = workshop.a_named_youth_arrives()
    (event,) = workshop.answers(visit)
    workshop.station.journal.received([event.id], "hub", workshop.clock.now())
    before = workshop.events_of(visit)
    with pytest.raises(sqlite3.IntegrityError, match=r"refused|there already"):
        file.execute(change)
    assert workshop.events_of(visit) == before


def test_the_guard_of_the_one_door_is_closed_after_use(
    workshop: Workshop, file: sqlite3.Connection
) -> None:
    visit, _ = workshop.a_named_youth_arrives()
    workshop.station.reception.erase(visit)
    assert file.execute("SELECT count(*) FROM erasing").fetchone() == (0,)


@pytest.mark.parametrize(
    "row",
    [
        "INSERT INTO visit VALUES ('a', 'b', 'nameless', 1, x'00')",
        "INSERT INTO visit VALUES ('a', 'b', 'named', 1, NULL)",
        "INSERT INTO visit VALUES ('a', 'b', 'asleep', 1, NULL)",
        "INSERT INTO sign_in VALUES ('a', 'b', 'c', x'00', x'00', x'00', 'd', 1)",
        "INSERT INTO station VALUES (2, 'a', 1, x'00')",
        "UPDATE station SET slot = 16",
    ],
)
def test_rows_that_make_no_sense_are_refused(file: sqlite3.Connection, row: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        file.execute(row)


def test_station_events_need_no_person(workshop: Workshop) -> None:
    workshop.station.store.commit([Fact(Verb.ASKED, Kind.HELP)])
    assert workshop.all_events()[-1].fact.kind is Kind.HELP


def test_a_site_with_two_databases_does_not_mix_them(workshop: Workshop, tmp_path: Path) -> None:
    other = Workshop(tmp_path / "other")
    visit, code = other.a_named_youth_arrives()
    assert workshop.tries(COMET, code) is None
    assert workshop.events_of(visit) == ()
    other.goes_home()
