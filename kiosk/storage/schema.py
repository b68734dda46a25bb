"""Brings the tables of a file up to date, one numbered step after the other.

The number of the last step stands in SQLite's ``user_version``. A step is frozen once released;
``tests/old_formats/`` keeps one sample of every released schema.
"""

from collections.abc import Sequence

from sqlalchemy import Connection

from kiosk.storage.database import Database
from kiosk.storage.errors import NewerRecordsError
from kiosk.storage.migrations import step_0001, step_0002

STEPS: tuple[Sequence[str], ...] = (step_0001.STATEMENTS, step_0002.STATEMENTS)
"""Step n brings a file from schema n - 1 to schema n."""


def version(connection: Connection) -> int:
    """Schema number of the file; 0 for an empty one."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def migrate(database: Database, steps: Sequence[Sequence[str]] = STEPS) -> None:
    """Play the missing steps, each in one transaction.

    Raises NewerRecordsError when the file is newer than this program, BadLuckError.
    """
    with database.reading() as connection:
        found = version(connection)
    if found > len(steps):
        raise NewerRecordsError(f"schema {found}; this program knows {len(steps)}")
    for number, statements in enumerate(steps[found:], start=found + 1):
        with database.transaction() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement)
            connection.exec_driver_sql(f"PRAGMA user_version = {number}")
