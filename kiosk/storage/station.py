"""Opens the records of this PC: one function puts the parts of `kiosk.storage` together.

Imported by the worker when it opens the station, never before the first paint: SQLModel alone
takes half a second to import.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from secrets import randbelow
from uuid import UUID

from sqlalchemy import Connection, select

from kiosk.learning.ports import Clock, Ids
from kiosk.storage import boots, misses, retention, visits
from kiosk.storage.backup import Backups
from kiosk.storage.codes import SLOTS
from kiosk.storage.database import Database
from kiosk.storage.erase import Eraser
from kiosk.storage.intake import Decode, Intake, take_in
from kiosk.storage.journal import Journal
from kiosk.storage.keys import FULL_COST, KEY_BYTES, Cost, Locksmith, Signer
from kiosk.storage.ledger import Encode, Ledger, Pen, look
from kiosk.storage.reception import House, StationReception
from kiosk.storage.recovery import Recovery, open_records
from kiosk.storage.secret_files import draw_again, read_or_draw
from kiosk.storage.store import VisitStore
from kiosk.storage.tables import STATION
from kiosk.storage.visits import OpenVisits


@dataclass(frozen=True, slots=True)
class Identity:
    """Who this station is."""

    station: UUID
    slot: int
    signer: Signer


class OpenStation:
    """Implements `kiosk.learning.ports.Station`: the records of this PC, open."""

    def __init__(
        self,
        database: Database,
        backups: Backups,
        recovery: Recovery,
        store: VisitStore,
        reception: StationReception,
        journal: Journal,
    ) -> None:
        self._database = database
        self._backups = backups
        self.recovery = recovery
        self._store = store
        self._reception = reception
        self._journal = journal

    @property
    def store(self) -> VisitStore:
        """The writer."""
        return self._store

    @property
    def reception(self) -> StationReception:
        """The door of visits."""
        return self._reception

    @property
    def journal(self) -> Journal:
        """The reader of events."""
        return self._journal

    @property
    def restored(self) -> bool:
        """True when the records came back from a backup, or empty, at this opening."""
        return self.recovery is not Recovery.NOTHING

    def settings(self) -> Mapping[str, str]:
        """Durability settings in force on the writer's own connection."""
        return self._database.settings()

    def back_up(self) -> None:
        """Make a backup: after each end of a visit, once the screen has said so.

        Raises BadLuckError; the earlier generations are then as they were.
        """
        self._backups.make(self._database)

    def take_in(self, statements: list[bytes], decode: Decode) -> Intake:
        """Add statements written on other stations. Raises BadLuckError."""
        return take_in(self._database, statements, decode)

    def close(self) -> None:
        """Close the database; nothing is pending after the last commit returned."""
        self._database.close()


def open_station(
    data_dir: Path,
    clock: Clock,
    ids: Ids,
    *,
    program: str,
    built: date,
    encode: Encode,
    slot: int | None = None,
    keep_parked_days: int = 10,
    keep_records_months: int = 12,
    cost: Cost = FULL_COST,
) -> OpenStation:
    """Open or create the records in ``data_dir`` and start a boot.

    Checks the file (and restores a backup when it is damaged), brings its tables up to date,
    writes the boot, erases what a cut or age left behind. ``encode`` gives the bytes of an event;
    ``slot`` is the site's choice, else one is drawn once; ``cost`` of a sign-in is for tests.

    Raises BadLuckError, NewerRecordsError.
    """
    backups = Backups(data_dir)
    database, recovery = open_records(data_dir, backups, clock.now(), encode)
    try:
        keys = data_dir / "keys"
        locksmith = Locksmith(read_or_draw(keys / "site.key", KEY_BYTES), cost)
        with database.transaction() as connection:
            identity = _identity(connection, keys / "station.key", ids, slot)
        ledger = _begin(database, identity, clock, ids, program, built, encode)
        eraser = Eraser(database, ledger, backups, identity.signer, ids)
        _sweep(database, eraser, backups, keep_parked_days, keep_records_months)
        with database.transaction() as connection:
            missed = misses.load(connection).after_restart(clock.steady(), clock.now())
            misses.keep(connection, missed)
    except BaseException:
        database.close()
        raise
    open_visits = OpenVisits()
    journal = Journal(database)
    house = House(
        database=database,
        ledger=ledger,
        journal=journal,
        eraser=eraser,
        locksmith=locksmith,
        open_visits=open_visits,
        clock=clock,
        ids=ids,
        slot=identity.slot,
        keep_parked=timedelta(days=keep_parked_days),
    )
    return OpenStation(
        database,
        backups,
        recovery,
        VisitStore(database, ledger, open_visits, ids),
        StationReception(house, missed),
        journal,
    )


def _identity(connection: Connection, key: Path, ids: Ids, slot: int | None) -> Identity:
    """Who this station is; drawn at the first start, and again by a copied data folder."""
    row = connection.execute(select(STATION)).first()
    if row is not None and boots.is_later_twin(connection, row.station):
        connection.execute(STATION.delete())
        draw_again(key, KEY_BYTES)
        row = None
    signer = Signer(read_or_draw(key, KEY_BYTES))
    if row is None:
        drawn = randbelow(SLOTS) if slot is None else slot
        identity = Identity(ids.new(), drawn, signer)
        connection.execute(
            STATION.insert(),
            {
                "id": 1,
                "station": identity.station,
                "slot": drawn,
                "public_key": signer.public,
            },
        )
        return identity
    now_slot = row.slot if slot is None else slot
    connection.execute(STATION.update().values(slot=now_slot, public_key=signer.public))
    return Identity(row.station, now_slot, signer)


def _begin(
    database: Database,
    identity: Identity,
    clock: Clock,
    ids: Ids,
    program: str,
    built: date,
    encode: Encode,
) -> Ledger:
    """Add this start to the chain, with its `started` event."""
    with database.transaction() as connection:
        position = boots.position_now(connection, clock.now())
        restored = boots.was_restored(connection)
        boot = boots.next_boot(connection, ids.new(), identity.station, restored)
        moment = look(clock, built, position)
        start = boots.write(connection, boot, identity.station, moment)
        pen = Pen(clock, ids, identity.station, boot, start, program, built, encode)
        ledger = Ledger(database, pen, position)
        ledger.begin(connection, [boots.STARTED])
    return ledger


def _sweep(
    database: Database,
    eraser: Eraser,
    backups: Backups,
    keep_parked_days: int,
    keep_records_months: int,
) -> None:
    """Erase nameless visits that a cut left, and what has grown old."""
    with database.transaction() as connection:
        nameless = visits.nameless_left(connection)
        visits.park_the_cut(connection)
        starts = boots.starts(connection)
        retention.date_the_undated(connection, starts[-1])
        old_visits = retention.old_visits(connection, starts, keep_parked_days)
        for visit in old_visits:
            visits.forget(connection, visit)
        old_persons = retention.old_persons(connection, starts, keep_records_months)
    for person in nameless:
        eraser.nameless(person)
    if old_persons:
        eraser.persons(old_persons)
    if old_visits:
        database.empty_log()
    damaged = {folder.name: folder for folder in backups.damaged()}
    backups.drop_damaged([damaged[name] for name in retention.old_damaged(damaged, starts)])
