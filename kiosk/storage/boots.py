"""The chain of boots of this station, and whether somebody else continues it too."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, func, select

from kiosk.learning.event import Boot, Fact, Kind, Verb
from kiosk.storage.backup import RESTORED_MARK
from kiosk.storage.erase import erased_ranges
from kiosk.storage.ledger import Moment, Position
from kiosk.storage.rows import boot_values
from kiosk.storage.tables import BOOT, EVENT, JUMP, START, from_ms, to_ms

SETTLING_DAYS = 3
"""Starts on so many different days make a date believable again."""

STARTED = Fact(Verb.INITIALIZED, Kind.BOOT)


@dataclass(frozen=True, slots=True)
class Start:
    """A start of the program on this PC, as the wall clock saw it."""

    at: datetime
    doubtful: bool


def starts(connection: Connection) -> tuple[Start, ...]:
    """Every start, in the order in which they happened."""
    rows = connection.execute(select(START.c.at_ms, START.c.doubtful).order_by(START.c.number))
    return tuple(Start(from_ms(row.at_ms), row.doubtful) for row in rows)


def position_now(connection: Connection, now: datetime) -> Position:
    """Where the station's events stand before a boot that starts now."""
    last_at = _last_event(connection)
    jump = connection.execute(select(JUMP).order_by(JUMP.c.number.desc()).limit(1)).first()
    if jump is None:
        return Position(0, last_at, _last_event(connection, EVENT.c.doubtful.is_(False)), False)
    since = connection.execute(select(START.c.at_ms).where(START.c.number >= jump.start)).scalars()
    days = {from_ms(at_ms).date() for at_ms in since} | {now.date()}
    if (first := _start_of(connection, jump.start)) != from_ms(jump.at_ms).date():
        days.discard(first)  # It started before the jump, which happened while it ran.
    return Position(0, last_at, sure_at=last_at, settling=len(days) <= SETTLING_DAYS)


def _start_of(connection: Connection, number: int) -> date:
    at_ms = connection.execute(select(START.c.at_ms).where(START.c.number == number)).scalar_one()
    return from_ms(at_ms).date()


def _last_event(connection: Connection, *conditions: ColumnElement[bool]) -> datetime | None:
    at_ms = connection.execute(
        select(EVENT.c.at_ms)
        .where(EVENT.c.boot.in_(select(START.c.boot)), *conditions)
        .order_by(EVENT.c.position.desc())
        .limit(1)
    ).scalar()
    return None if at_ms is None else from_ms(at_ms)


def next_boot(connection: Connection, id: UUID, station: UUID, restored: bool) -> Boot:
    """The link after this station's last boot."""
    last = connection.execute(
        select(BOOT.c.id, BOOT.c.number)
        .join_from(START, BOOT, START.c.boot == BOOT.c.id)
        .where(BOOT.c.station == station)
        .order_by(START.c.number.desc())
        .limit(1)
    ).first()
    if last is None:
        return Boot(id, 1, None, 0, restored)
    return Boot(id, last.number + 1, last.id, _last_sequence(connection, last.id), restored)


def write(connection: Connection, boot: Boot, station: UUID, moment: Moment) -> int:
    """Add a boot to the chain; returns the number of this start on this PC."""
    connection.execute(BOOT.insert(), boot_values(boot, station))
    row = {"boot": boot.id, "at_ms": to_ms(moment.at), "doubtful": moment.doubtful}
    connection.execute(START.insert(), row)
    connection.exec_driver_sql("PRAGMA application_id = 0")
    return int(connection.execute(select(func.max(START.c.number))).scalar_one())


def was_restored(connection: Connection) -> bool:
    """Whether this file came from a backup and was not started since."""
    mark = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    return bool(mark == RESTORED_MARK)


def is_later_twin(connection: Connection, station: UUID) -> bool:
    """Whether this data folder is a copy that went on after the original, or beside it.

    Two boots with one predecessor, none of them restored: the one that started later is the
    copy (by the wall clock, then by id, so that both sides agree).
    """
    ours = BOOT.alias()
    theirs = BOOT.alias()
    pairs = connection.execute(
        select(ours.c.id, theirs.c.id)
        .join_from(ours, theirs, ours.c.previous == theirs.c.previous)
        .where(
            ours.c.station == station,
            theirs.c.station == station,
            ours.c.id.in_(select(START.c.boot)),
            theirs.c.id.not_in(select(START.c.boot)),
            ~ours.c.restored,
            ~theirs.c.restored,
        )
    ).all()
    return any(_started(connection, mine) > _started(connection, other) for mine, other in pairs)


def _started(connection: Connection, boot: UUID) -> tuple[int, str]:
    at_ms = connection.execute(
        select(func.min(EVENT.c.at_ms)).where(EVENT.c.boot == boot, EVENT.c.sequence == 1)
    ).scalar()
    return (at_ms or 0, str(boot))


def _last_sequence(connection: Connection, boot: UUID) -> int:
    last = connection.execute(
        select(func.max(EVENT.c.sequence)).where(EVENT.c.boot == boot)
    ).scalar()
    erased = [end for _, of, _, end in erased_ranges(connection) if of == boot]
    return max([last or 0, *erased])
