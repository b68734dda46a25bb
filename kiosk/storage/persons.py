"""Which pseudonyms are one person: an append-only list of links, outside the statements."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, or_, select

from kiosk.storage.tables import SAME_PERSON, to_ms


def pseudonyms(connection: Connection, person: UUID) -> tuple[UUID, ...]:
    """This pseudonym and every other one linked to it, directly or through others."""
    known = {person: None}
    new = [person]
    while new:
        links = connection.execute(
            select(SAME_PERSON.c.kept, SAME_PERSON.c.other).where(
                or_(SAME_PERSON.c.kept.in_(new), SAME_PERSON.c.other.in_(new))
            )
        )
        found = [id for link in links for id in link if id not in known]
        known.update(dict.fromkeys(found))
        new = found
    return tuple(known)


def join(
    connection: Connection,
    id: UUID,
    kept: UUID,
    other: UUID,
    at: datetime,
    station: UUID,
    how: str,
) -> None:
    """Link two pseudonyms. Only when one visit proved both, or by staff (``how`` says which)."""
    connection.execute(
        SAME_PERSON.insert(),
        {
            "id": id,
            "kept": kept,
            "other": other,
            "at_ms": to_ms(at),
            "station": station,
            "how": how,
        },
    )
