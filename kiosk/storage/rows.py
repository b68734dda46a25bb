"""Event <-> row of the table of events, and boot <-> row of the table of boots."""

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from kiosk.learning.event import Boot, Event, Fact, Kind, Verb
from kiosk.storage.tables import BOOT, EVENT, from_ms, to_ms

EVENT_COLUMNS = [column for column in EVENT.columns if column.name not in ("position", "statement")]
"""What computing reads; the statement is for sending only."""


def event_values(event: Event, statement: bytes) -> dict[str, Any]:
    """The row of an event."""
    fact = event.fact
    return {
        "id": event.id,
        "station": event.station,
        "boot": event.boot.id,
        "sequence": event.sequence,
        "at_ms": to_ms(event.at),
        "steady_ms": event.steady_ms,
        "doubtful": event.doubtful,
        "program": event.program,
        "schema_number": event.schema,
        "verb": fact.verb.value,
        "kind": fact.kind.value,
        "path": fact.path,
        "person": fact.person,
        "visit": fact.visit,
        "attempt": fact.attempt,
        "content_version": fact.content_version,
        "variant": fact.variant,
        "success": fact.success,
        "completion": fact.completion,
        "level": fact.level,
        "failed": json.dumps(fact.failed),
        "repaired": fact.repaired,
        "answer": fact.answer,
        "activities": json.dumps(fact.activities),
        "statement": statement,
    }


def event_of(row: Row[Any], boots: Mapping[UUID, Boot]) -> Event:
    """The event of a row; its boot must be among ``boots``."""
    fact = Fact(
        verb=Verb(row.verb),
        kind=Kind(row.kind),
        path=row.path,
        person=row.person,
        visit=row.visit,
        attempt=row.attempt,
        content_version=row.content_version,
        variant=row.variant,
        success=row.success,
        completion=row.completion,
        level=row.level,
        failed=tuple(json.loads(row.failed)),
        repaired=row.repaired,
        answer=row.answer,
        activities=tuple((id, level) for id, level in json.loads(row.activities)),
    )
    return Event(
        id=row.id,
        fact=fact,
        station=row.station,
        boot=boots[row.boot],
        sequence=row.sequence,
        at=from_ms(row.at_ms),
        steady_ms=row.steady_ms,
        doubtful=row.doubtful,
        program=row.program,
        schema=row.schema_number,
    )


def boot_values(boot: Boot, station: UUID) -> dict[str, Any]:
    """The row of a boot."""
    return {
        "id": boot.id,
        "station": station,
        "number": boot.number,
        "previous": boot.previous,
        "last_sequence": boot.last_sequence,
        "restored": boot.restored,
    }


def boots_of(connection: Connection) -> dict[UUID, Boot]:
    """Every boot known here: one a start of a station, a few hundred a year."""
    return {
        row.id: Boot(row.id, row.number, row.previous, row.last_sequence, row.restored)
        for row in connection.execute(select(BOOT))
    }
