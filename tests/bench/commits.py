"""One act on the disk: through the store, and as bare SQLite writes the same bytes."""

import os
import sqlite3
import statistics
import time
from pathlib import Path
from uuid import uuid4

from kiosk.learning.event import Fact, Kind, Verb
from kiosk.learning.ports import Snapshot, Surnom
from kiosk.storage.recovery import FILE_NAME
from kiosk.tour.journey import ADJECTIVE, PICTURE
from kiosk.xapi.statement import encode
from tests.bench.measure import percentile
from tests.bench.records import open_records

STATE = 12_000
"""Bytes of a snapshot: a mailbox activity with a mail half written (as measured in a visit)."""
WARM = 20


def alternate(data: str, count: int) -> dict[str, float]:
    """Median ms of both, and the 99th percentile of ours, over ``count`` pairs on one disk."""
    station = open_records(data)
    visit, _ = station.reception.name(station.reception.arrive(), Surnom(PICTURE, ADJECTIVE))
    attempt = uuid4()
    raw = _raw(Path(data) / "raw.db")
    box = b""
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(count + WARM):
        state = os.urandom(STATE)
        fact = Fact(
            Verb.COMPLETED, Kind.STEP, "mailbox/mb4/answer", person=visit.person, visit=visit.id,
            attempt=attempt, content_version="0123456789ab", variant="C", success=True, level=3,
        )  # fmt: skip
        snapshot = Snapshot(visit.id, attempt, "mailbox/mb4", "0123456789ab", "C", state)
        begun = time.perf_counter()
        events = station.store.commit([fact], snapshot)
        ours.append(time.perf_counter() - begun)
        statement = encode(events[0])
        box = box or _box(Path(data) / FILE_NAME)
        begun = time.perf_counter()
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO log (statement) VALUES (?)", (statement,))
        raw.execute("REPLACE INTO drawer (id, box) VALUES (1, ?)", (box,))
        raw.execute("COMMIT")
        theirs.append(time.perf_counter() - begun)
    ours, theirs = ours[WARM:], theirs[WARM:]
    return {
        "ours": 1000 * statistics.median(ours),
        "raw": 1000 * statistics.median(theirs),
        "p99": 1000 * percentile(ours, 0.99),
    }


def _raw(file: Path) -> sqlite3.Connection:
    """A database with the same durability and nothing else."""
    raw = sqlite3.connect(file, isolation_level=None)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute("CREATE TABLE log (position INTEGER PRIMARY KEY, statement BLOB)")
    raw.execute("CREATE TABLE drawer (id INTEGER PRIMARY KEY, box BLOB)")
    return raw


def _box(file: Path) -> bytes:
    """The sealed snapshot as it lies on the disk."""
    reader = sqlite3.connect(file)
    box = bytes(reader.execute("SELECT box FROM sealed").fetchone()[0])
    reader.close()
    return box
