"""What can go wrong with the records: bad luck (the machine's), or a bug (ours).

Bad luck is shown as a calm screen with a note for staff, and tried again. A bug is raised as it
is and must be repaired in the program. The line between the two is drawn here only.
"""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum


class Trouble(StrEnum):
    """The kinds of bad luck, as the screens and the notes for staff tell them apart."""

    DISK_FULL = "disk-full"
    LOCKED = "locked"
    READ_ONLY = "read-only"
    CORRUPT = "corrupt"
    IO = "io"


class StorageError(Exception):
    """Base of every error of this package."""


class BadLuckError(StorageError):
    """The machine did not let us read or write: nothing was changed by the call that failed."""

    def __init__(self, kind: Trouble, detail: str) -> None:
        super().__init__(f"{kind.value}: {detail}")
        self.kind = kind
        self.detail = detail
        """For the note to staff: what the system said, in English; holds no personal data."""


class ClosedVisitError(StorageError):
    """Something was to be written about a visit that is over: refused, so nobody comes back."""


class SurnomFullError(StorageError):
    """Every code of this surnom is given on this station: another pair must be chosen."""


class NewerRecordsError(StorageError):
    """The records were written by a newer version of the program, and are left untouched."""


_BY_CODE = {
    sqlite3.SQLITE_FULL: Trouble.DISK_FULL,
    sqlite3.SQLITE_BUSY: Trouble.LOCKED,
    sqlite3.SQLITE_LOCKED: Trouble.LOCKED,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_PERM: Trouble.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: Trouble.CORRUPT,
    sqlite3.SQLITE_NOTADB: Trouble.CORRUPT,
    sqlite3.SQLITE_CANTOPEN: Trouble.IO,
    sqlite3.SQLITE_IOERR: Trouble.IO,
    sqlite3.SQLITE_IOERR_SHMSIZE: Trouble.DISK_FULL,
    sqlite3.SQLITE_IOERR_CORRUPTFS: Trouble.CORRUPT,
    sqlite3.SQLITE_PROTOCOL: Trouble.LOCKED,
}
"""SQLite result codes (https://www.sqlite.org/rescode.html); extended ones win over primary."""

_BY_ERRNO = {
    errno.ENOSPC: Trouble.DISK_FULL,
    errno.EDQUOT: Trouble.DISK_FULL,
    errno.EROFS: Trouble.READ_ONLY,
    errno.EACCES: Trouble.READ_ONLY,
    errno.EPERM: Trouble.READ_ONLY,
}


def bad_luck(problem: BaseException) -> BadLuckError | None:
    """The bad luck behind an exception of sqlite3, SQLAlchemy or the system; None for a bug."""
    origin = getattr(problem, "orig", None) or problem  # SQLAlchemy wraps what sqlite3 raised.
    if isinstance(origin, sqlite3.Error):
        code = getattr(origin, "sqlite_errorcode", None)
        if code is None:
            return None
        kind = _BY_CODE.get(code) or _BY_CODE.get(code & 0xFF)
        name = getattr(origin, "sqlite_errorname", "")
        return BadLuckError(kind, f"{origin} ({name})") if kind else None
    if isinstance(origin, OSError):
        return BadLuckError(_BY_ERRNO.get(origin.errno or 0, Trouble.IO), origin.strerror or "")
    return None


@contextmanager
def told_apart() -> Iterator[None]:
    """Raise bad luck as BadLuckError, and let every other exception through as it is."""
    try:
        yield
    except StorageError:
        raise
    except Exception as problem:
        luck = bad_luck(problem)
        if luck is None:
            raise
        raise luck from problem
