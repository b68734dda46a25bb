"""The rows by which people come back: surnom in clear, code only through look-up and keys."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.learning.ports import Surnom
from kiosk.storage import codes
from kiosk.storage.errors import SurnomFullError
from kiosk.storage.keys import CodeKeys, Locksmith
from kiosk.storage.tables import SIGN_IN

PER_SURNOM = len(codes.of_slot(0))
"""Codes that one station can give to one surnom."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a look-up found."""

    person: UUID
    salt: bytes
    verify: bytes


def find(connection: Connection, lookup: bytes, station: UUID) -> Entry | None:
    """The person behind surnom and code.

    Two persons can have both alike after an exchange between stations: this station's own opens,
    otherwise nobody (a card tells them apart).
    """
    rows = connection.execute(
        select(SIGN_IN.c.person, SIGN_IN.c.salt, SIGN_IN.c.verify, SIGN_IN.c.station).where(
            SIGN_IN.c.lookup == lookup
        )
    ).all()
    if len(rows) > 1:
        rows = [row for row in rows if row.station == station]
    if len(rows) != 1:
        return None
    return Entry(rows[0].person, rows[0].salt, rows[0].verify)


def draw_code(connection: Connection, locksmith: Locksmith, surnom: Surnom, slot: int) -> str:
    """A code that nobody with this surnom has. Raises SurnomFullError."""
    given = set(
        connection.execute(
            select(SIGN_IN.c.lookup).where(
                SIGN_IN.c.picture == surnom.picture, SIGN_IN.c.adjective == surnom.adjective
            )
        ).scalars()
    )
    code = codes.draw(slot, lambda code: locksmith.lookup(surnom, code) in given)
    if code is None:
        raise SurnomFullError("every code of this surnom is given")
    return code


def keep(
    connection: Connection,
    person: UUID,
    surnom: Surnom,
    lookup: bytes,
    salt: bytes,
    keys: CodeKeys,
    station: UUID,
    at_ms: int,
) -> None:
    """Write how a person comes back, in place of how they did before."""
    values = {
        "picture": surnom.picture,
        "adjective": surnom.adjective,
        "lookup": lookup,
        "salt": salt,
        "verify": keys.verify,
        "station": station,
        "at_ms": at_ms,
    }
    connection.execute(
        insert(SIGN_IN)
        .values(person=person, **values)
        .on_conflict_do_update(index_elements=[SIGN_IN.c.person], set_=values)
    )


def full_surnoms(connection: Connection) -> frozenset[Surnom]:
    """Surnoms that cannot be offered any more."""
    rows = connection.execute(
        select(SIGN_IN.c.picture, SIGN_IN.c.adjective)
        .group_by(SIGN_IN.c.picture, SIGN_IN.c.adjective)
        .having(func.count() >= PER_SURNOM)
    )
    return frozenset(Surnom(row.picture, row.adjective) for row in rows)


def is_known(connection: Connection, person: UUID) -> bool:
    """Whether this person can come back to this station."""
    found = connection.execute(select(SIGN_IN.c.person).where(SIGN_IN.c.person == person)).first()
    return found is not None
