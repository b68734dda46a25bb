"""One SQLite file and the one connection that writes it.

Durability: WAL with ``synchronous=FULL``, so that a commit that returned survives the power
button (the log is synced before COMMIT returns). Removal: ``secure_delete``, so that deleted
bytes are overwritten; `empty_log` empties the write-ahead log too. ``recursive_triggers`` makes
REPLACE fire the triggers that keep events.
"""

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.pool import StaticPool
from sqlmodel import create_engine

from kiosk.storage.errors import BadLuckError, StorageError, Trouble, told_apart

BUSY_MS = 2000
"""How long a write waits for another process (a virus scanner, a copy) before bad luck."""

_SETTINGS = {
    "busy_timeout": str(BUSY_MS),
    "synchronous": "2",  # FULL
    "foreign_keys": "1",
    "secure_delete": "1",
    "recursive_triggers": "1",
    "temp_store": "2",  # MEMORY: nothing of a person in a temporary file
}


def connect(path: Path) -> sqlite3.Connection:
    """A plain connection without implicit transactions, usable from the thread that opened it.

    The one worker thread uses it; ``check_same_thread`` is off because the thread that opens the
    station in a test or at shutdown may be another one, never at the same time.
    """
    return sqlite3.connect(path, isolation_level=None, check_same_thread=False)


class Database:
    """The file, its settings and its transactions. Every failure follows `errors`."""

    def __init__(self, path: Path, log: bool = True) -> None:
        """Open or create the file. Raises BadLuckError when it cannot be written.

        ``log=False`` is for backups: one file, without a write-ahead log beside it.
        """
        self.path = path
        if not os.access(path.parent, os.W_OK):
            # SQLite alone would only say that it cannot open the file.
            raise BadLuckError(Trouble.READ_ONLY, "the data folder cannot be written")
        self._settings = {**_SETTINGS, "journal_mode": "wal" if log else "delete"}
        self._engine = create_engine(
            "sqlite://",
            creator=lambda: connect(path),
            poolclass=StaticPool,
            hide_parameters=True,  # an exception goes to the log: never with surnoms and keys
        )
        with told_apart():
            self._connection = self._engine.connect().execution_options(
                isolation_level="AUTOCOMMIT"  # BEGIN and COMMIT are ours: see `transaction`.
            )
            try:
                self._set_up()
            except BaseException:
                self.close()
                raise

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All or nothing: BEGIN IMMEDIATE, then COMMIT on disk, or ROLLBACK when anything fails."""
        with told_apart():
            self._connection.exec_driver_sql("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.exec_driver_sql("COMMIT")
            except BaseException:
                self._roll_back()
                raise

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read without a transaction: each statement sees the last commit."""
        with told_apart():
            yield self._connection

    def integrity(self) -> str:
        """``ok``, or what is damaged, in SQLite's words."""
        with self.reading() as connection:
            rows = connection.exec_driver_sql("PRAGMA quick_check(1)").scalars().all()
        return "; ".join(str(row) for row in rows)

    def settings(self) -> Mapping[str, str]:
        """The settings in force, read back on the writer's own connection."""
        with self.reading() as connection:
            return {
                name: str(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())
                for name in (*self._settings, "user_version")
            }

    def empty_log(self) -> None:
        """Move the write-ahead log into the file and cut it to nothing.

        Raises BadLuckError(locked) when another process is reading it.
        """
        with self.reading() as connection:
            busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0]
        if busy:
            raise BadLuckError(Trouble.LOCKED, "the write-ahead log is in use elsewhere")

    def copy_to(self, target: sqlite3.Connection) -> None:
        """Copy everything committed, through SQLite's own backup interface."""
        with told_apart():
            source = self._engine.raw_connection()
            try:
                plain = source.driver_connection
                if not isinstance(plain, sqlite3.Connection):
                    raise StorageError("the engine does not drive sqlite3")
                plain.backup(target)
            finally:
                source.close()

    def close(self) -> None:
        """Close the connection; the last one to close empties and removes the log."""
        self._connection.close()
        self._engine.dispose()

    def _set_up(self) -> None:
        for name, value in self._settings.items():
            self._connection.exec_driver_sql(f"PRAGMA {name} = {value}").close()
        # Claims the file now: a read-only folder or a foreign lock must not wait for a visitor.
        self._connection.exec_driver_sql("BEGIN IMMEDIATE")
        self._connection.exec_driver_sql("ROLLBACK")
        found = self.settings()
        wrong = [name for name, value in self._settings.items() if found[name] != value]
        if wrong:
            raise BadLuckError(Trouble.IO, f"the disk does not allow: {', '.join(wrong)}")

    def _roll_back(self) -> None:
        # After a full disk SQLite may have rolled back by itself; a second one would hide why.
        plain = self._connection.connection.driver_connection
        if isinstance(plain, sqlite3.Connection) and plain.in_transaction:
            self._connection.exec_driver_sql("ROLLBACK")
