"""The cards by which people come back: characters and token only as look-ups, never in clear.

What a card is and why: ``docs/card.md``.
"""

import os
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, Row, and_, exists, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.learning.card import TOKEN_BYTES, QrCard, characters_of, qr_text
from kiosk.learning.ports import Card, Surnom
from kiosk.storage.erase import is_erased
from kiosk.storage.keys import Letterbox, Locksmith, same
from kiosk.storage.tables import CARD, EVENT, LETTERBOX, SIGN_IN


@dataclass(frozen=True, slots=True)
class Lookups:
    """All that is kept of characters and token."""

    characters: bytes
    token: bytes

    @classmethod
    def of(cls, locksmith: Locksmith, characters: str, token: bytes) -> "Lookups":
        """Where they lead, on stations with this site secret."""
        return cls(locksmith.card_lookup(characters), locksmith.card_lookup(token))


def draw(
    connection: Connection, locksmith: Locksmith, person: UUID, surnom: Surnom
) -> tuple[Card, Lookups]:
    """A new card whose characters nobody on this station has."""
    while True:
        token = os.urandom(TOKEN_BYTES)
        characters = characters_of(token)
        if characters is None:
            continue
        lookups = Lookups.of(locksmith, characters, token)
        given = select(CARD.c.person).where(CARD.c.characters == lookups.characters)
        if connection.execute(given).first() is None:
            return Card(characters, qr_text(person, token, surnom)), lookups


def keep(
    connection: Connection,
    person: UUID,
    surnom: Surnom,
    lookups: Lookups,
    station: UUID,
    at_ms: int,
) -> None:
    """Write a card in place of the one the person had."""
    values = {
        "characters": lookups.characters,
        "token": lookups.token,
        "picture": surnom.picture,
        "adjective": surnom.adjective,
        "station": station,
        "at_ms": at_ms,
    }
    connection.execute(
        insert(CARD)
        .values(person=person, **values)
        .on_conflict_do_update(index_elements=[CARD.c.person], set_=values)
    )


def void(connection: Connection, person: UUID) -> None:
    """The card of a person opens nothing more."""
    connection.execute(CARD.delete().where(CARD.c.person == person))


def by_characters(
    connection: Connection, locksmith: Locksmith, characters: str, station: UUID
) -> tuple[UUID, Surnom] | None:
    """Whose card this is. Of two, after an exchange, this station's own; otherwise nobody."""
    lookup = locksmith.card_lookup(characters)
    rows = connection.execute(select(CARD).where(CARD.c.characters == lookup)).all()
    if len(rows) > 1:
        rows = [row for row in rows if row.station == station]
    return _whose(connection, rows[0]) if len(rows) == 1 else None


def by_token(
    connection: Connection, locksmith: Locksmith, qr: QrCard
) -> tuple[UUID, Surnom] | None:
    """Whose QR code this is, when it is the card that is kept here."""
    row = connection.execute(select(CARD).where(CARD.c.person == qr.person)).first()
    if row is None or not same(row.token, locksmith.card_lookup(qr.token)):
        return None
    return _whose(connection, row)


def is_new_here(connection: Connection, person: UUID, station: UUID) -> bool:
    """Whether this person was never at this station, which was not told to forget them either.

    Only then is a QR code believed without proof. Results that came from other stations do not
    count: who knows the UUID without holding the card has read them already.
    """
    met = (
        CARD.c.person == person,
        SIGN_IN.c.person == person,
        and_(EVENT.c.person == person, EVENT.c.station == station),
    )
    return not is_erased(connection, person) and not any(
        connection.execute(select(exists().where(each))).scalar() for each in met
    )


def is_known(connection: Connection, person: UUID) -> bool:
    """Whether this person has a card here."""
    found = connection.execute(select(CARD.c.person).where(CARD.c.person == person)).first()
    return found is not None


def letterbox(connection: Connection, person: UUID) -> Letterbox | None:
    """Where keys are left for the owner of the code; None when they have no code here."""
    row = connection.execute(select(LETTERBOX).where(LETTERBOX.c.person == person)).first()
    return None if row is None else Letterbox(row.public, row.sealed_private)


def keep_letterbox(connection: Connection, person: UUID, box: Letterbox) -> None:
    """Write it, in place of the one of an older code."""
    values = {"public": box.public, "sealed_private": box.sealed_private}
    connection.execute(
        insert(LETTERBOX)
        .values(person=person, **values)
        .on_conflict_do_update(index_elements=[LETTERBOX.c.person], set_=values)
    )


def _whose(connection: Connection, row: Row[tuple[object, ...]]) -> tuple[UUID, Surnom] | None:
    surnom = Surnom(row.picture, row.adjective)
    return None if is_erased(connection, row.person) else (row.person, surnom)
