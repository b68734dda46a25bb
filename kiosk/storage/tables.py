"""The tables, as SQLModel classes. Values in, plain objects out: rows never leave this package.

Times are whole milliseconds since 1970, UTC. The schema on disk is made by the steps in
``migrations/``; a test holds both together. What may be changed or deleted is decided by triggers
there: events, boots, receipts and links between persons never change, and go only while the guard
row in `Erasing` names their person.
"""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import Table
from sqlmodel import CheckConstraint, Field, Index, SQLModel, UniqueConstraint

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def to_ms(at: datetime) -> int:
    """Whole milliseconds since 1970 of an aware time."""
    return (at - _EPOCH) // timedelta(milliseconds=1)


def from_ms(ms: int) -> datetime:
    """The inverse of `to_ms`, in UTC."""
    return _EPOCH + timedelta(milliseconds=ms)


class StationRow(SQLModel, table=True):
    """This station; one row."""

    __tablename__ = "station"
    __table_args__ = (CheckConstraint("id = 1"), CheckConstraint("slot BETWEEN 0 AND 15"))
    id: int = Field(primary_key=True)
    station: UUID
    slot: int
    public_key: bytes
    """Ed25519, of the key that signs tombstones."""


class BootRow(SQLModel, table=True):
    """A link of a station's chain of boots; also of other stations once records are exchanged."""

    __tablename__ = "boot"
    __table_args__ = (CheckConstraint("number >= 1"), CheckConstraint("last_sequence >= 0"))
    id: UUID = Field(primary_key=True)
    station: UUID
    number: int
    previous: UUID | None
    last_sequence: int
    restored: bool


class StartRow(SQLModel, table=True):
    """A start of the program on this PC, as its wall clock saw it: what ageing goes by."""

    __tablename__ = "start"
    number: int | None = Field(default=None, primary_key=True)
    boot: UUID
    at_ms: int
    doubtful: bool


class JumpRow(SQLModel, table=True):
    """The wall clock jumped by over 45 days since the last event that was not doubtful."""

    __tablename__ = "jump"
    number: int | None = Field(default=None, primary_key=True)
    start: int
    """Number of the start during which it happened."""
    at_ms: int


class EventRow(SQLModel, table=True):
    """One event: its own columns for computing, and its exact statement for sending."""

    __tablename__ = "event"
    __table_args__ = (
        UniqueConstraint("station", "boot", "sequence"),
        CheckConstraint("sequence >= 1"),
        CheckConstraint("level BETWEEN 0 AND 3"),
        CheckConstraint("length(statement) > 0"),
        Index("event_person", "person", "doubtful", "at_ms"),
    )
    position: int | None = Field(default=None, primary_key=True)
    id: UUID = Field(unique=True)
    station: UUID
    boot: UUID = Field(foreign_key="boot.id")
    sequence: int
    at_ms: int
    steady_ms: int
    doubtful: bool
    program: str
    schema_number: int
    verb: str
    kind: str
    path: str
    person: UUID | None
    visit: UUID | None
    attempt: UUID | None
    content_version: str
    variant: str
    success: bool | None
    completion: bool | None
    level: int | None
    failed: str
    """JSON list of check ids."""
    repaired: bool
    answer: str
    activities: str
    """JSON list of [activity id, level]."""
    statement: bytes


class ReceiptRow(SQLModel, table=True):
    """An event was received by a peer (the hub, a stick)."""

    __tablename__ = "receipt"
    event: UUID = Field(primary_key=True, foreign_key="event.id")
    peer: str = Field(primary_key=True)
    at_ms: int


class SignInRow(SQLModel, table=True):
    """How one person comes back. The code itself is nowhere."""

    __tablename__ = "sign_in"
    __table_args__ = (
        CheckConstraint("length(lookup) = 32"),
        CheckConstraint("length(salt) = 16"),
        CheckConstraint("length(verify) = 32"),
        Index("sign_in_surnom", "picture", "adjective"),
    )
    person: UUID = Field(primary_key=True)
    picture: str
    adjective: str
    lookup: bytes = Field(index=True)
    """HMAC-SHA256(site secret, picture, adjective, code)."""
    salt: bytes
    verify: bytes
    station: UUID
    """The station that gave the code."""
    at_ms: int


class CardRow(SQLModel, table=True):
    """The card of one person: neither its characters nor its token, only where they lead."""

    __tablename__ = "card"
    __table_args__ = (
        CheckConstraint("length(characters) = 32"),
        CheckConstraint("length(token) = 32"),
    )
    person: UUID = Field(primary_key=True)
    characters: bytes = Field(index=True)
    """HMAC-SHA256(site secret, characters)."""
    token: bytes
    """HMAC-SHA256(site secret, token)."""
    picture: str
    adjective: str
    station: UUID
    """The station that made it, or first saw it."""
    at_ms: int


class LetterboxRow(SQLModel, table=True):
    """Where a visit opened by a card leaves its key for the owner of the code; in no backup."""

    __tablename__ = "letterbox"
    __table_args__ = (CheckConstraint("length(public) = 32"),)
    person: UUID = Field(primary_key=True)
    public: bytes
    sealed_private: bytes
    """Sealed under a key that only the code gives."""


class VisitRow(SQLModel, table=True):
    """A visit whose draft may still be needed: open, or parked. Gone once it has ended."""

    __tablename__ = "visit"
    __table_args__ = (
        CheckConstraint("state IN ('nameless', 'named', 'parked')"),
        CheckConstraint("(state = 'nameless') = (wrapped_key IS NULL)"),
    )
    id: UUID = Field(primary_key=True)
    person: UUID = Field(index=True)
    state: str
    touched_ms: int | None
    """When it was opened, named or parked; None when the clock was doubtful."""
    wrapped_key: bytes | None
    """The visit key, sealed under a key that only the code gives; never in a backup."""


class SealedRow(SQLModel, table=True):
    """The sealed snapshot of a visit's open attempt, replaced in place; never in a backup."""

    __tablename__ = "sealed"
    visit: UUID = Field(primary_key=True, foreign_key="visit.id")
    id: UUID
    """Random: lets a search of files prove that a blob is gone."""
    content_version: str
    """In clear: this version stays installed until the visit expires."""
    saved_ms: int | None
    """The last save; None when the clock was doubtful."""
    box: bytes


class SamePersonRow(SQLModel, table=True):
    """Two pseudonyms are one person: proved in one visit, or said by staff."""

    __tablename__ = "same_person"
    id: UUID = Field(primary_key=True)
    kept: UUID = Field(index=True)
    other: UUID = Field(index=True)
    at_ms: int
    station: UUID
    how: str


class TombstoneRow(SQLModel, table=True):
    """What an erased person leaves: nothing that says who it was."""

    __tablename__ = "tombstone"
    id: UUID = Field(primary_key=True)
    person_hash: bytes | None = Field(index=True)
    """SHA-256 of the person's UUID; None for a nameless visit."""
    ranges: str
    """JSON list of [station, boot, first sequence, last sequence]."""
    at_ms: int
    station: UUID
    signature: bytes


class MissesRow(SQLModel, table=True):
    """Failed sign-ins of this station; one row."""

    __tablename__ = "misses"
    __table_args__ = (CheckConstraint("id = 1"),)
    id: int = Field(primary_key=True)
    total: int
    pauses: int
    """Pauses made so far without 15 quiet minutes between them."""
    last_ms: int
    """Wall time of the last change: only a restart of the machine looks at it."""
    quiet_from: float
    """Steady seconds: last miss, or the end of the pause."""
    paused_until: float
    """Steady seconds; 0 when no pause was made."""


class ErasingRow(SQLModel, table=True):
    """The guard: while a person stands here, inside one transaction, their rows may be deleted."""

    __tablename__ = "erasing"
    person: UUID = Field(primary_key=True)


def _table(row: type[SQLModel]) -> Table:
    return SQLModel.metadata.tables[str(row.__tablename__)]


# The same tables for statements of SQLAlchemy Core, which write a row in a tenth of the time of
# a session (one act may cost four times a bare sqlite3 commit, no more).
STATION = _table(StationRow)
BOOT = _table(BootRow)
START = _table(StartRow)
JUMP = _table(JumpRow)
EVENT = _table(EventRow)
RECEIPT = _table(ReceiptRow)
SIGN_IN = _table(SignInRow)
CARD = _table(CardRow)
LETTERBOX = _table(LetterboxRow)
VISIT = _table(VisitRow)
SEALED = _table(SealedRow)
SAME_PERSON = _table(SamePersonRow)
TOMBSTONE = _table(TombstoneRow)
MISSES = _table(MissesRow)
ERASING = _table(ErasingRow)
