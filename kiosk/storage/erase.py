"""The one door that removes: erasing a person, a nameless visit, and what has grown old.

Order: both backups first, then the records, then the log; the receipt last. A call that failed in
between is safe to repeat and finishes what is left.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from itertools import pairwise
from uuid import UUID

from sqlalchemy import Connection, func, or_, select

from kiosk.learning.event import Fact, Kind, Verb
from kiosk.learning.ports import Ids, Receipt
from kiosk.storage import visits
from kiosk.storage.backup import Backups
from kiosk.storage.database import Database
from kiosk.storage.keys import Signer
from kiosk.storage.ledger import Ledger
from kiosk.storage.tables import (
    CARD,
    ERASING,
    EVENT,
    LETTERBOX,
    RECEIPT,
    SAME_PERSON,
    SIGN_IN,
    TOMBSTONE,
    to_ms,
)

Range = tuple[UUID, UUID, int, int]
"""Station, boot, first and last sequence."""


def hash_of(person: UUID) -> bytes:
    """How a tombstone knows an erased person again without holding their UUID."""
    return sha256(str(person).encode()).digest()


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What an erased pseudonym leaves (``docs/profile.md``)."""

    id: UUID
    person_hash: bytes | None
    ranges: tuple[Range, ...]
    at: datetime
    station: UUID

    @property
    def events(self) -> int:
        """How many events were erased."""
        return sum(last - first + 1 for _, _, first, last in self.ranges)

    @property
    def signed(self) -> bytes:
        """The exact bytes under the station's signature."""
        return json.dumps(
            {
                "id": str(self.id),
                "person": None if self.person_hash is None else self.person_hash.hex(),
                "ranges": _ranges_json(self.ranges),
                "at": to_ms(self.at),
                "station": str(self.station),
            },
            separators=(",", ":"),
        ).encode()


@dataclass(frozen=True, slots=True)
class Erasure:
    """One pseudonym on its way out."""

    person: UUID
    tombstone: Tombstone
    signature: bytes


def remove(connection: Connection, erasures: Sequence[Erasure]) -> None:
    """Delete everything of these pseudonyms in the open transaction, and leave their tombstones."""
    for erasure in erasures:
        person, tombstone = erasure.person, erasure.tombstone
        connection.execute(ERASING.insert(), {"person": person})
        theirs = select(EVENT.c.id).where(EVENT.c.person == person)
        connection.execute(RECEIPT.delete().where(RECEIPT.c.event.in_(theirs)))
        connection.execute(EVENT.delete().where(EVENT.c.person == person))
        visits.forget_person(connection, person)
        for table in (SIGN_IN, CARD, LETTERBOX):
            connection.execute(table.delete().where(table.c.person == person))
        connection.execute(
            SAME_PERSON.delete().where(
                or_(SAME_PERSON.c.kept == person, SAME_PERSON.c.other == person)
            )
        )
        connection.execute(
            TOMBSTONE.insert().prefix_with("OR IGNORE"),
            {
                "id": tombstone.id,
                "person_hash": tombstone.person_hash,
                "ranges": json.dumps(_ranges_json(tombstone.ranges)),
                "at_ms": to_ms(tombstone.at),
                "station": tombstone.station,
                "signature": erasure.signature,
            },
        )
        connection.execute(ERASING.delete())


def is_erased(connection: Connection, person: UUID) -> bool:
    """Whether a tombstone stands for this person: what arrives late about them is dropped."""
    theirs = select(TOMBSTONE.c.id).where(TOMBSTONE.c.person_hash == hash_of(person))
    return connection.execute(theirs).first() is not None


def erased_ranges(connection: Connection) -> list[Range]:
    """Every range that a tombstone covers: gaps that are not missing records."""
    texts = connection.execute(select(TOMBSTONE.c.ranges)).scalars()
    return [erased for text in texts for erased in _ranges_of(text)]


class Eraser:
    """Removes persons from the records and from both backups."""

    def __init__(
        self, database: Database, ledger: Ledger, backups: Backups, signer: Signer, ids: Ids
    ) -> None:
        self._database = database
        self._ledger = ledger
        self._backups = backups
        self._signer = signer
        self._ids = ids
        self._removed: dict[UUID, Receipt] = {}
        """Removed, but the log could not be emptied yet: a repeated call finishes."""

    def persons(self, persons: Sequence[UUID]) -> Receipt:
        """Erase pseudonyms everywhere on this station. Raises BadLuckError."""
        if persons[0] in self._removed:
            return self._finished(persons[0])
        erasures = self._erasures(persons, hashed=True)
        self._backups.remove(lambda connection: remove(connection, erasures))
        # A damaged copy cannot be erased in parts.
        self._backups.drop_damaged()
        with self._database.transaction() as connection:
            remove(connection, erasures)
        first = erasures[0].tombstone
        events = sum(erasure.tombstone.events for erasure in erasures)
        self._removed[persons[0]] = Receipt(first.id, first.at, events)
        return self._finished(persons[0])

    def nameless(self, person: UUID) -> Receipt:
        """Erase a nameless visit; one line of the station stays: date, activities and levels.

        No backup ever holds a nameless visit. Raises BadLuckError.
        """
        if person in self._removed:
            return self._finished(person)
        erasures = self._erasures([person], hashed=False)
        with self._ledger.writing() as page:
            left = Fact(
                Verb.TERMINATED,
                Kind.VISIT,
                activities=_activities(page.connection, person),
            )
            remove(page.connection, erasures)
            page.append([left])
        tombstone = erasures[0].tombstone
        self._removed[person] = Receipt(tombstone.id, tombstone.at, tombstone.events)
        return self._finished(person)

    def _finished(self, person: UUID) -> Receipt:
        self._database.empty_log()
        return self._removed.pop(person)

    def _erasures(self, persons: Sequence[UUID], hashed: bool) -> list[Erasure]:
        at = self._ledger.moment().at
        result = []
        with self._database.reading() as connection:
            for person in persons:
                tombstone = Tombstone(
                    id=self._ids.new(),
                    person_hash=hash_of(person) if hashed else None,
                    ranges=_ranges(connection, person),
                    at=at,
                    station=self._ledger.station,
                )
                result.append(Erasure(person, tombstone, self._signer.sign(tombstone.signed)))
        return result


def _ranges(connection: Connection, person: UUID) -> tuple[Range, ...]:
    rows = connection.execute(
        select(EVENT.c.station, EVENT.c.boot, EVENT.c.sequence)
        .where(EVENT.c.person == person)
        .order_by(EVENT.c.station, EVENT.c.boot, EVENT.c.sequence)
    ).all()
    places = [(row.station, row.boot, row.sequence) for row in rows]
    if not places:
        return ()
    starts = [0] + [
        i for i, (a, b) in enumerate(pairwise(places), start=1) if b != (a[0], a[1], a[2] + 1)
    ]
    ends = [i - 1 for i in starts[1:]] + [len(places) - 1]
    return tuple(
        (*places[first], places[last][2]) for first, last in zip(starts, ends, strict=True)
    )


def _ranges_of(text: str) -> tuple[Range, ...]:
    return tuple(
        (UUID(station), UUID(boot), first, last) for station, boot, first, last in json.loads(text)
    )


def _ranges_json(ranges: Sequence[Range]) -> list[list[str | int]]:
    return [[str(station), str(boot), first, last] for station, boot, first, last in ranges]


def _activities(connection: Connection, person: UUID) -> tuple[tuple[str, int], ...]:
    rows = connection.execute(
        select(EVENT.c.path, func.max(func.coalesce(EVENT.c.level, 0)).label("level"))
        .where(EVENT.c.person == person, EVENT.c.kind == Kind.ACTIVITY.value)
        .group_by(EVENT.c.path)
        .order_by(EVENT.c.path)
    )
    return tuple((row.path, row.level) for row in rows)
