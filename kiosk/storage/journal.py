"""Reads the events: one person's, how many there are, and what waits to be sent."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select

from kiosk.learning.event import Boot, Event
from kiosk.storage.database import Database
from kiosk.storage.persons import pseudonyms
from kiosk.storage.rows import EVENT_COLUMNS, boots_of, event_of
from kiosk.storage.tables import EVENT, RECEIPT, VISIT, to_ms


@dataclass(frozen=True, slots=True)
class Waiting:
    """An event that nobody has received yet, as the exact bytes to send."""

    id: UUID
    statement: bytes


class Journal:
    """The events of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._boots: dict[UUID, Boot] = {}

    def events_of(self, person: UUID) -> tuple[Event, ...]:
        """Everything one person did, on any station known here, under any linked pseudonym."""
        with self._database.reading() as connection:
            persons = pseudonyms(connection, person)
            rows = connection.execute(
                select(*EVENT_COLUMNS).where(EVENT.c.person.in_(persons))
            ).all()
            if any(row.boot not in self._boots for row in rows):
                self._boots = boots_of(connection)
        return tuple(event_of(row, self._boots) for row in rows)

    def count(self) -> int:
        """How many events there are in all."""
        with self._database.reading() as connection:
            return int(connection.execute(select(func.count()).select_from(EVENT)).scalar_one())

    def waiting(self, limit: int) -> tuple[Waiting, ...]:
        """The oldest events without a receipt. Those of an open nameless visit stay here."""
        nameless = select(VISIT.c.person).where(VISIT.c.state == "nameless")
        received = select(RECEIPT.c.event).where(RECEIPT.c.event == EVENT.c.id).exists()
        with self._database.reading() as connection:
            rows = connection.execute(
                select(EVENT.c.id, EVENT.c.statement)
                .where(~received)
                .where(EVENT.c.person.is_(None) | EVENT.c.person.not_in(nameless))
                .order_by(EVENT.c.position)
                .limit(limit)
            ).all()
        return tuple(Waiting(row.id, row.statement) for row in rows)

    def received(self, events: Iterable[UUID], peer: str, at: datetime) -> None:
        """Note that a peer has these events. Noting it twice is harmless."""
        rows = [{"event": event, "peer": peer, "at_ms": to_ms(at)} for event in events]
        if not rows:
            return
        with self._database.transaction() as connection:
            connection.execute(RECEIPT.insert().prefix_with("OR IGNORE"), rows)
