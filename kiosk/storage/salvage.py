"""Saves from a damaged file what its backup does not have: events, boots, and who can come back.

An event is believed only when its columns encode to the very bytes that stand beside them. Drafts
are not saved: the restore screen says so. A nameless visit is not saved either: only persons who
can come back are. The damaged file is only read.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import UUID

from sqlalchemy import Column, Connection, Row, Table, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool
from sqlmodel import create_engine

from kiosk.learning.event import Boot
from kiosk.storage.database import Database
from kiosk.storage.ledger import Encode
from kiosk.storage.rows import boot_values, event_of, event_values
from kiosk.storage.tables import BOOT, CARD, EVENT, SIGN_IN

_UNREADABLE = (DatabaseError, ValueError, TypeError, KeyError, AttributeError)
"""What reading a damaged row can raise: SQLite finds the damage, or a value makes no sense."""


def salvage(damaged: Path, database: Database, encode: Encode) -> int:
    """Add what can be read and believed; returns how many events. Raises BadLuckError."""
    address = f"file:{quote(str(damaged))}?mode=ro"
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(address, uri=True, isolation_level=None),
        poolclass=StaticPool,
    )
    try:
        with engine.connect() as source, database.transaction() as connection:
            for table in (SIGN_IN, CARD):
                _add_ways_back(source, connection, table)
            _add_boots(source, connection)
            return _add_events(source, connection, encode)
    except DatabaseError:
        return 0  # It cannot even be opened.
    finally:
        engine.dispose()


def _add_ways_back(source: Connection, connection: Connection, table: Table) -> None:
    known = set(connection.execute(select(table.c.person)).scalars())
    for row in _new_rows(source, table, table.c.person, known):
        connection.execute(table.insert().prefix_with("OR IGNORE"), dict(row._mapping))


def _add_boots(source: Connection, connection: Connection) -> None:
    known = set(connection.execute(select(BOOT.c.id)).scalars())
    for row in _new_rows(source, BOOT, BOOT.c.id, known):
        boot = Boot(row.id, row.number, row.previous, row.last_sequence, row.restored)
        connection.execute(BOOT.insert().prefix_with("OR IGNORE"), boot_values(boot, row.station))


def _add_events(source: Connection, connection: Connection, encode: Encode) -> int:
    known = set(connection.execute(select(EVENT.c.id)).scalars())
    ways_back = select(SIGN_IN.c.person).union(select(CARD.c.person))
    persons = {None, *connection.execute(ways_back).scalars()}
    boots = {
        row.id: Boot(row.id, row.number, row.previous, row.last_sequence, row.restored)
        for row in connection.execute(select(BOOT))
    }
    added = 0
    for row in sorted(_new_rows(source, EVENT, EVENT.c.id, known), key=lambda row: row.position):
        try:
            event = event_of(row, boots)
            believed = event.fact.person in persons and encode(event) == row.statement
        except _UNREADABLE:
            continue
        if believed:
            connection.execute(EVENT.insert(), event_values(event, row.statement))
            added += 1
    return added


def _new_rows(
    source: Connection, table: Table, key: Column[Any], known: Iterable[UUID]
) -> Iterator[Row[Any]]:
    for id in _keys(source, key) - set(known):
        try:
            row = source.execute(select(table).where(key == id)).first()
        except _UNREADABLE:
            continue
        if row is not None:
            yield row


def _keys(source: Connection, key: Column[Any]) -> set[UUID]:
    """Every key that can be read, from both ends up to the damage."""
    found: set[UUID] = set()
    for order in (key.asc(), key.desc()):
        try:
            for id in source.execute(select(key).order_by(order)).scalars():
                found.add(id)
        except _UNREADABLE:
            continue
    return found
