"""The chain of boots: every start is a link, a copied data folder becomes another station."""

import shutil
from pathlib import Path

from kiosk.learning.event import Kind, Verb
from kiosk.learning.progress import in_order
from kiosk.storage.backup import Backups
from kiosk.storage.recovery import FILE_NAME
from kiosk.xapi.statement import decode, encode
from tests.storage.workshop import COMET, HandClock, Workshop


def test_the_first_start_begins_the_chain(workshop: Workshop) -> None:
    boot = workshop.station.reception.boot
    assert (boot.number, boot.previous, boot.last_sequence, boot.restored) == (1, None, 0, False)
    (started,) = workshop.all_events()
    assert (started.fact.verb, started.fact.kind) == (Verb.INITIALIZED, Kind.BOOT)
    assert started.fact.person is None
    assert started.sequence == 1
    assert started.boot == boot


def test_every_start_is_linked_to_the_one_before(workshop: Workshop) -> None:
    first = workshop.station.reception.boot
    visit, _ = workshop.a_named_youth_arrives()
    (last,) = workshop.answers(visit)
    workshop.loses_power()
    second = workshop.station.reception.boot
    assert (second.number, second.previous) == (2, first.id)
    assert second.last_sequence == last.sequence
    workshop.restarts()
    assert workshop.station.reception.boot.last_sequence == 1


def test_order_needs_no_clock(workshop: Workshop) -> None:
    written = []
    for days in (0, -400, 30, -2):
        workshop.next_day(days)
        visit, _ = workshop.a_named_youth_arrives()
        written.append(workshop.answers(visit)[0].id)
    told = in_order(reversed(workshop.all_events()))
    assert [e.id for e in told if e.fact.kind is Kind.STEP] == written


def exchange(one: Workshop, other: Workshop) -> None:
    """Both learn what the other wrote."""
    mine, theirs = ([encode(e) for e in pc.all_events()] for pc in (one, other))
    one.station.take_in(theirs, decode)
    other.station.take_in(mine, decode)


def a_twin(original: Workshop, folder: Path) -> Workshop:
    """A second PC made from the first one's data folder."""
    original.shuts_down()
    shutil.copytree(original.folder, folder)
    original.starts()
    clock = HandClock(original.clock.wall)
    clock.passes(minutes=5)
    return Workshop(folder, clock)


def test_a_copied_data_folder_becomes_a_station_of_its_own(
    workshop: Workshop, tmp_path: Path
) -> None:
    station = workshop.all_events()[0].station
    _, code = workshop.a_named_youth_arrives()
    twin = a_twin(workshop, tmp_path / "twin")
    assert twin.all_events()[-1].station == station, "nobody can know yet"
    exchange(workshop, twin)

    workshop.restarts()
    twin.restarts()

    assert workshop.all_events()[-1].station == station
    own = twin.all_events()[-1]
    assert own.station != station
    assert (own.boot.number, own.boot.previous) == (1, None)
    assert twin.comes_back(COMET, code).visit.surnom == COMET
    assert (twin.folder / "keys" / "station.key").read_bytes() != (
        workshop.folder / "keys" / "station.key"
    ).read_bytes()
    own_station = own.station
    twin.restarts()
    assert twin.all_events()[-1].station == own_station, "only once"
    twin.goes_home()


def test_a_restored_station_is_no_clone(workshop: Workshop, tmp_path: Path) -> None:
    station = workshop.all_events()[0].station
    workshop.station.back_up()
    workshop.restarts()
    lost = [encode(e) for e in workshop.all_events()]
    workshop.shuts_down()
    shutil.copy(Backups(workshop.folder).newest, workshop.folder / FILE_NAME)
    workshop.starts()
    assert workshop.station.reception.boot.restored
    # What was lost comes back from the hub: two boots now follow the same one.
    assert workshop.station.take_in(lost, decode).added == 1
    workshop.restarts()
    assert workshop.all_events()[-1].station == station
