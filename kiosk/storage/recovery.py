"""Opens the records whatever their state: as they are, or from a backup and what can be saved.

A damaged file is never repaired in place and never deleted here: it is kept in ``damaged/``.
"""

from datetime import datetime
from enum import StrEnum
from pathlib import Path

from kiosk.storage.backup import Backups
from kiosk.storage.database import Database
from kiosk.storage.errors import BadLuckError, Trouble, told_apart
from kiosk.storage.ledger import Encode
from kiosk.storage.salvage import salvage
from kiosk.storage.schema import migrate
from kiosk.storage.tables import to_ms

FILE_NAME = "jalon.db"


class Recovery(StrEnum):
    """What had to be done to open."""

    NOTHING = "nothing"
    FROM_BACKUP = "from-backup"
    FROM_NOTHING = "from-nothing"
    """No good backup was there: only what could be saved from the damaged file."""


def open_records(
    data_dir: Path, backups: Backups, now: datetime, encode: Encode
) -> tuple[Database, Recovery]:
    """The database, checked and up to date. Raises BadLuckError, NewerRecordsError."""
    with told_apart():
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    backups.discard_unfinished()
    path = data_dir / FILE_NAME
    if not path.exists() and backups.exist and backups.put_back(path):
        return _checked(path), Recovery.FROM_BACKUP
    try:
        return _checked(path), Recovery.NOTHING
    except BadLuckError as problem:
        if problem.kind is not Trouble.CORRUPT:
            raise
    aside = backups.set_aside(path, str(to_ms(now)))
    recovery = Recovery.FROM_BACKUP if backups.put_back(path) else Recovery.FROM_NOTHING
    database = _checked(path)
    try:
        salvage(aside, database, encode)
    except BaseException:
        database.close()
        raise
    return database, recovery


def _checked(path: Path) -> Database:
    database = Database(path)
    try:
        found = database.integrity()
        if found != "ok":
            raise BadLuckError(Trouble.CORRUPT, found)
        migrate(database)
    except BaseException:
        database.close()
        raise
    return database
