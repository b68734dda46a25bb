"""The cards by which people come back: characters and token only as look-ups, never in clear.

What a card is and why: ``docs/card.md``.
"""

import os
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, Row, exists, or_, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.learning.card import TOKEN_BYTES, QrCard, characters_of, qr_text
from kiosk.learning.ports import Card, Surnom
from kiosk.storage.erase import is_erased
from kiosk.storage.keys import Letterbox, Locksmith, same
from kiosk.storage.tables import CARD, EVENT, LETTERBOX, SAME_PERSON, SIGN_IN


@dataclass(frozen=True, slots=True)
class Drawn:
    """A card about to be given, and what is kept of it."""

    card: Card
    characters: bytes
    token: bytes


def draw(connection: Connection, locksmith: Locksmith, person: UUID, surnom: Surnom) -> Drawn:
    """A new card whose characters nobody on this station has."""
    while True:
        token = os.urandom(TOKEN_BYTES)
        characters = characters_of(token)
        if characters is None:
            continue
        lookup = locksmith.card_lookup(characters)
        given = select(CARD.c.person).where(CARD.c.characters == lookup)
        if connection.execute(given).first() is None:
            card = Card(characters, qr_text(person, token, surnom))
            return Drawn(card, lookup, locksmith.card_lookup(token))


def keep(
    connection: Connection,
    person: UUID,
    surnom: Surnom,
    characters: bytes,
    token: bytes,
    station: UUID,
    at_ms: int,
) -> None:
    """Write a card in place of the one the person had."""
    values = {
        "characters": characters,
        "token": token,
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


def is_new_here(connection: Connection, person: UUID) -> bool:
    """Whether this station holds nothing at all of a person, and was not told to forget them.

    Only then is a QR code believed without proof: nothing is there that it could open.
    """
    held = [exists().where(table.c.person == person).select() for table in (CARD, SIGN_IN, EVENT)]
    linked = or_(SAME_PERSON.c.kept == person, SAME_PERSON.c.other == person)
    held.append(exists().where(linked).select())
    return not is_erased(connection, person) and not any(
        connection.execute(each).scalar() for each in held
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
