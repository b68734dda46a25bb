"""Takes in statements written elsewhere: another station's, or our own that a restore lost."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlalchemy import select

from kiosk.learning.event import Event
from kiosk.storage.database import Database
from kiosk.storage.erase import is_erased
from kiosk.storage.rows import boot_values, event_values
from kiosk.storage.tables import BOOT, EVENT

Decode = Callable[[bytes], Event]


@dataclass(frozen=True, slots=True)
class Intake:
    """What became of the statements."""

    added: int
    known: int
    dropped: int
    """About a person who was erased here."""


def take_in(database: Database, statements: Iterable[bytes], decode: Decode) -> Intake:
    """Add what is not here yet, as the exact bytes received, in one transaction.

    Raises BadLuckError, and what ``decode`` raises: then nothing was added.
    """
    added = known = dropped = 0
    with database.transaction() as connection:
        boots = set(connection.execute(select(BOOT.c.id)).scalars())
        for statement in statements:
            event = decode(statement)
            person = event.fact.person
            if connection.execute(select(EVENT.c.id).where(EVENT.c.id == event.id)).first():
                known += 1
            elif person is not None and is_erased(connection, person):
                dropped += 1
            else:
                if event.boot.id not in boots:
                    boots.add(event.boot.id)
                    connection.execute(BOOT.insert(), boot_values(event.boot, event.station))
                connection.execute(EVENT.insert(), event_values(event, statement))
                added += 1
    return Intake(added, known, dropped)
