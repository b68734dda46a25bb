"""Two generations of backup, and damaged files kept aside.

A backup is made through SQLite's own backup interface, emptied of every draft, every wrapped key
and every nameless visit in the copy, checked whole, and only then takes the place of the newest
one. Every copy carries a mark in its header (``application_id``): records that start from it know
that they were restored, whoever put the file back.
"""

import os
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection

from kiosk.storage.database import Database, connect
from kiosk.storage.errors import BadLuckError, Trouble, told_apart
from kiosk.storage.schema import migrate
from kiosk.storage.secret_files import sync_folder

RESTORED_MARK = 0x4A414C42
"""``application_id`` of a file that came from a backup and was not started yet."""

_EMPTY_COPY = (
    "DELETE FROM sealed",
    "INSERT INTO erasing SELECT DISTINCT person FROM visit WHERE state = 'nameless'",
    "DELETE FROM event WHERE person IN (SELECT person FROM erasing)",
    "DELETE FROM erasing",
    "DELETE FROM visit",
    "DELETE FROM letterbox",
)


class Backups:
    """The folders ``backup`` and ``damaged`` beside the records."""

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / "backup"
        self._damaged = data_dir / "damaged"
        self.newest = self._folder / "jalon-1.db"
        self.older = self._folder / "jalon-2.db"
        self._fresh = self._folder / "jalon-new.db"

    def make(self, database: Database) -> None:
        """Copy the records; an older good copy is never replaced by a bad one.

        Raises BadLuckError; both generations are then as they were.
        """
        with told_apart():
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.discard_unfinished()
            try:
                self._copy(database)
            except BaseException:
                self.discard_unfinished()
                raise
            if self.newest.exists():
                self.newest.replace(self.older)
            self._fresh.replace(self.newest)
            sync_folder(self._folder)

    def discard_unfinished(self) -> None:
        """Delete a copy that a cut left half made: it may hold drafts. Raises BadLuckError."""
        with told_apart():
            for path in _with_companions(self._fresh):
                path.unlink(missing_ok=True)

    def remove(self, act: Callable[[Connection], None]) -> None:
        """Erase with ``act`` in both generations; a copy that cannot be read is deleted.

        Raises BadLuckError.
        """
        self.discard_unfinished()
        for path in (self.newest, self.older):
            if not path.exists():
                continue
            try:
                copy = Database(path, log=False)
                try:
                    migrate(copy)  # it may be older than this program
                    with copy.transaction() as connection:
                        act(connection)
                finally:
                    copy.close()
            except BadLuckError as problem:
                if problem.kind is not Trouble.CORRUPT:
                    raise
                path.unlink()

    def put_back(self, records: Path) -> bool:
        """Put the newest good copy where the records were; False when there is none."""
        with told_apart():
            for path in (self.newest, self.older):
                if path.exists() and is_good(path):
                    fresh = records.with_suffix(".restoring")
                    shutil.copyfile(path, fresh)
                    _sync(fresh)
                    fresh.replace(records)
                    sync_folder(records.parent)
                    return True
        return False

    @property
    def exist(self) -> bool:
        """Whether there is a copy at all."""
        return self.newest.exists() or self.older.exists()

    def set_aside(self, records: Path, name: str) -> Path:
        """Keep a damaged file, with its log, where staff can find it; says where."""
        with told_apart():
            folder = self._damaged / name
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for path in _with_companions(records):
                if path.exists():
                    path.replace(folder / path.name)
            return folder / records.name

    def damaged(self) -> list[Path]:
        """What was kept aside, oldest first; each folder is named by its milliseconds."""
        return sorted(self._damaged.iterdir()) if self._damaged.is_dir() else []

    def drop_damaged(self, folders: Sequence[Path] | None = None) -> None:
        """Delete what was kept aside: all of it, or these folders."""
        with told_apart():
            for folder in self.damaged() if folders is None else folders:
                shutil.rmtree(folder)

    def _copy(self, database: Database) -> None:
        with closing(connect(self._fresh)) as copy:
            database.copy_to(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            copy.execute("PRAGMA secure_delete = ON")
            copy.execute("BEGIN")
            for statement in _EMPTY_COPY:
                copy.execute(statement)
            copy.execute(f"PRAGMA application_id = {RESTORED_MARK}")
            copy.execute("COMMIT")
        if not is_good(self._fresh):
            raise BadLuckError(Trouble.IO, "the backup could not be read back")
        _sync(self._fresh)


def is_good(path: Path) -> bool:
    """Whether a copy can be read whole: SQLite's full check."""
    try:
        with closing(connect(path)) as copy:
            return [row[0] for row in copy.execute("PRAGMA integrity_check(1)")] == ["ok"]
    except sqlite3.DatabaseError:
        return False


def _with_companions(path: Path) -> list[Path]:
    return [path, *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))]


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
