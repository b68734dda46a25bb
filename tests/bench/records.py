"""Records to measure with: one person alone, and a station with a year of work on it."""

import json
import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select

from kiosk.clock import SystemClock, SystemIds
from kiosk.learning.event import Boot, Event, Fact, Kind, Verb
from kiosk.learning.ports import Surnom
from kiosk.storage.boots import STARTED
from kiosk.storage.database import Database
from kiosk.storage.recovery import FILE_NAME
from kiosk.storage.rows import boot_values, boots_of, event_values
from kiosk.storage.station import OpenStation, open_station
from kiosk.storage.tables import BOOT, EVENT, SIGN_IN, START, STATION, to_ms
from kiosk.tour.journey import ADJECTIVE, PICTURE
from kiosk.version import BUILT, VERSION
from kiosk.xapi.statement import encode

YOUTHS, EVENTS = 600, 180_000
DAYS = 200
"""Starts of the program, one a day."""
BATCH = 5000
SESSION = (
    (Verb.INITIALIZED, Kind.VISIT, ""),
    (Verb.INITIALIZED, Kind.NEED, "employer"),
    (Verb.ATTEMPTED, Kind.ACTIVITY, "mailbox/mb4"),
    (Verb.ASKED, Kind.HINT, "mailbox/mb4/answer/1"),
    (Verb.COMPLETED, Kind.STEP, "mailbox/mb4/answer"),
    (Verb.COMPLETED, Kind.STEP, "mailbox/mb4/write"),
    (Verb.COMPLETED, Kind.ACTIVITY, "mailbox/mb4"),
    (Verb.REPORTED, Kind.REAL_ACT, "mailbox/mb4/own"),
    (Verb.TERMINATED, Kind.VISIT, ""),
)


def open_records(data: str) -> OpenStation:
    """The records in a folder, as the kiosk opens them."""
    return open_station(
        Path(data), SystemClock(), SystemIds(), program=VERSION, built=BUILT, encode=encode
    )


def name_one(data: str) -> str:
    """A visit that takes a name and ends, in new records; the code it was given."""
    station = open_records(data)
    visit, code = station.reception.name(station.reception.arrive(), Surnom(PICTURE, ADJECTIVE))
    station.reception.end(visit)
    station.close()
    return code


def fill(data: str) -> int:
    """Write the other youths and their events through the project's own tables and encoder.

    Nobody signs in as one of them, so their keys are random bytes instead of 600 derivations.
    Returns the number of events there are then.
    """
    database = Database(Path(data) / FILE_NAME)
    ids = SystemIds()
    now = datetime.now(UTC)
    youths = [ids.new() for _ in range(YOUTHS - 1)]
    with database.transaction() as connection:
        station = connection.execute(select(STATION.c.station)).scalar_one()
        boot = max(boots_of(connection).values(), key=lambda boot: boot.number)
        connection.execute(
            SIGN_IN.insert(), [_sign_in(p, n, station, now) for n, p in enumerate(youths)]
        )
        rows: list[dict[str, Any]] = []
        for day in range(DAYS):
            morning = now - timedelta(days=DAYS - day)
            boot = Boot(ids.new(), boot.number + 1, boot.id, EVENTS // DAYS, restored=False)
            connection.execute(BOOT.insert(), boot_values(boot, station))
            start = {"boot": boot.id, "at_ms": to_ms(morning), "doubtful": False}
            connection.execute(START.insert(), start)
            for number, fact in enumerate(_day(youths, day)):
                event = Event(
                    id=ids.new(),
                    fact=fact,
                    station=station,
                    boot=boot,
                    sequence=number + 1,
                    at=morning + timedelta(seconds=30 * number),
                    steady_ms=30_000 * number,
                    doubtful=False,
                    program=VERSION,
                )
                rows.append(event_values(event, encode(event)))
            if len(rows) >= BATCH or day == DAYS - 1:
                connection.execute(EVENT.insert(), rows)
                rows = []
    database.empty_log()
    database.close()
    return EVENTS


def _day(youths: list[UUID], day: int) -> Iterator[Fact]:
    """The facts of one day, the start of the program among them; youths come in turn."""
    ids = SystemIds()
    yield STARTED
    for number in range(EVENTS // DAYS - 1):
        visit, place = divmod(number, len(SESSION))
        if place == 0:
            person, visit_id, attempt = (
                youths[(day * 97 + visit) % len(youths)],
                ids.new(),
                ids.new(),
            )
        verb, kind, path = SESSION[place]
        inside = kind in (Kind.ACTIVITY, Kind.HINT, Kind.STEP)
        over = verb is Verb.COMPLETED
        yield Fact(
            verb,
            kind,
            path,
            person=person,
            visit=visit_id,
            attempt=attempt if inside else None,
            content_version="0123456789ab" if inside else "",
            variant="C" if inside else "",
            success=True if over else None,
            level=2 if over else None,
            answer="yes" if verb is Verb.REPORTED else "",
        )


def _sign_in(person: UUID, number: int, station: UUID, at: datetime) -> dict[str, Any]:
    pictures = ("moon", "mountain", "wave", "sun", "leaf", "lighthouse", "comet", "cactus")
    return {
        "person": person,
        "picture": pictures[number % len(pictures)],
        "adjective": ("quick", "quiet", "free")[number % 3],
        "lookup": os.urandom(32),
        "salt": os.urandom(16),
        "verify": os.urandom(32),
        "station": station,
        "at_ms": to_ms(at),
    }


def kept(folder: Path) -> str | None:
    """The code of records that were made before by this very way of making them."""
    try:
        made = json.loads((folder / "made.json").read_text())
    except (OSError, ValueError):
        return None
    return str(made["code"]) if made["by"] == _fingerprint() else None


def keep(folder: Path, code: str) -> None:
    """Note the code, and by which files the records were made."""
    (folder / "made.json").write_text(json.dumps({"code": code, "by": _fingerprint()}))
    shutil.rmtree(folder / "backups", ignore_errors=True)


def _fingerprint() -> str:
    import hashlib

    here = Path(__file__).resolve()
    storage = here.parent.parent.parent / "kiosk" / "storage"
    files = [here, storage / "tables.py", *sorted((storage / "migrations").glob("*.py"))]
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()
