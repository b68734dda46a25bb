"""Visits: the open ones with their keys in memory, and the rows that outlive a cut.

A nameless visit has a row without a key: after a cut it tells whom to sweep, and nothing can open
its draft. A named one has its key wrapped under its owner's code, or, opened by a card, left in
the owner's letterbox, which the code opens.
"""

from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import Connection, Row, func, select

from kiosk.learning.ports import Snapshot, Visit
from kiosk.storage import sealed
from kiosk.storage.errors import ClosedVisitError
from kiosk.storage.keys import Letterbox, WrongKeyError, new_key, seal, unseal
from kiosk.storage.tables import SEALED, VISIT

NAMELESS, NAMED, PARKED = "nameless", "named", "parked"


@dataclass(frozen=True, slots=True)
class OpenVisit:
    """A visit and the key of its drafts, which is nowhere else in clear."""

    visit: Visit
    key: bytes = field(repr=False)


class OpenVisits:
    """The visits open now: one, or none."""

    def __init__(self) -> None:
        self._open: dict[UUID, OpenVisit] = {}

    def add(self, visit: Visit, key: bytes) -> None:
        """Open, or replace what is known of it."""
        self._open[visit.id] = OpenVisit(visit, key)

    def get(self, visit: UUID) -> OpenVisit:
        """Raises ClosedVisitError."""
        try:
            return self._open[visit]
        except KeyError:
            raise ClosedVisitError("this visit is not open") from None

    def drop(self, visit: UUID) -> None:
        """Forget it and its key."""
        self._open.pop(visit, None)

    def drop_person(self, person: UUID) -> None:
        """Forget every visit of a person."""
        self._open = {id: o for id, o in self._open.items() if o.visit.person != person}

    def __contains__(self, visit: UUID | None) -> bool:
        return visit in self._open


def wrapped(wrap: bytes, visit: UUID, key: bytes) -> bytes:
    """A visit key under the key that a code gives."""
    return seal(wrap, key, b"jalon visit key 1 " + visit.bytes)


def left_for_code(box: Letterbox | None, visit: UUID, key: bytes) -> bytes:
    """The key of a visit opened by a card: for the owner of the code, or lost with the visit."""
    if box is None:
        return wrapped(new_key(), visit, key)
    return box.put(key, b"jalon visit key 1 " + visit.bytes)


def opened(
    connection: Connection,
    row: Row[tuple[UUID, bytes, int | None]],
    wrap: bytes,
    box: Letterbox | None,
) -> Snapshot | None:
    """The draft of a visit of `left_open`; None when it has none or this code does not open it."""
    try:
        key = _unwrapped(row.wrapped_key, b"jalon visit key 1 " + row.id.bytes, wrap, box)
        return sealed.take(connection, row.id, key)
    except WrongKeyError:
        return None


def _unwrapped(wrapped_key: bytes, about: bytes, wrap: bytes, box: Letterbox | None) -> bytes:
    try:
        return unseal(wrap, wrapped_key, about)
    except WrongKeyError:
        if box is None:
            raise
        return box.take(wrap, wrapped_key, about)


def keep(
    connection: Connection, visit: Visit, touched_ms: int | None, wrapped_key: bytes | None
) -> None:
    """Write the row of a visit that opens."""
    connection.execute(
        VISIT.insert(),
        {
            "id": visit.id,
            "person": visit.person,
            "state": NAMELESS if wrapped_key is None else NAMED,
            "touched_ms": touched_ms,
            "wrapped_key": wrapped_key,
        },
    )


def rename(connection: Connection, visit: UUID, touched_ms: int | None, key: bytes) -> None:
    """A visit got a name, or its owner a new code."""
    connection.execute(
        VISIT.update()
        .where(VISIT.c.id == visit)
        .values(state=NAMED, touched_ms=touched_ms, wrapped_key=key)
    )


def park(connection: Connection, visit: UUID, touched_ms: int | None) -> None:
    """The visit waits for its owner."""
    connection.execute(
        VISIT.update().where(VISIT.c.id == visit).values(state=PARKED, touched_ms=touched_ms)
    )


def forget(connection: Connection, visit: UUID) -> None:
    """Erase the row of a visit and its draft."""
    connection.execute(SEALED.delete().where(SEALED.c.visit == visit))
    connection.execute(VISIT.delete().where(VISIT.c.id == visit))


def forget_person(connection: Connection, person: UUID, but: UUID | None = None) -> int:
    """Erase every visit row and draft of a person, except one; returns how many visits."""
    ids = select(VISIT.c.id).where(VISIT.c.person == person)
    if but is not None:
        ids = ids.where(VISIT.c.id != but)
    found = connection.execute(ids).scalars().all()
    for id in found:
        forget(connection, id)
    return len(found)


def left_open(connection: Connection, person: UUID) -> list[Row[tuple[UUID, bytes, int | None]]]:
    """The visits of a person that were parked or cut, newest first: id, wrapped_key, kept_ms."""
    kept_ms = func.coalesce(SEALED.c.saved_ms, VISIT.c.touched_ms).label("kept_ms")
    return list(
        connection.execute(
            select(VISIT.c.id, VISIT.c.wrapped_key, kept_ms)
            .select_from(VISIT.outerjoin(SEALED))
            .where(VISIT.c.person == person, VISIT.c.wrapped_key.is_not(None))
            .order_by(kept_ms.desc().nulls_first())
        )
    )


def has_draft(connection: Connection, person: UUID) -> bool:
    """Whether a visit of a person left a draft that waits for its code."""
    found = select(SEALED.c.id).select_from(SEALED.join(VISIT)).where(VISIT.c.person == person)
    return connection.execute(found).first() is not None


def park_the_cut(connection: Connection) -> None:
    """After a cut: named visits wait for their owner from the moment they were cut."""
    connection.execute(VISIT.update().where(VISIT.c.state == NAMED).values(state=PARKED))


def nameless_left(connection: Connection) -> tuple[UUID, ...]:
    """Persons of nameless visits that a cut left behind."""
    return tuple(
        connection.execute(select(VISIT.c.person).where(VISIT.c.state == NAMELESS)).scalars()
    )
