"""What has grown old is erased, at a start; the rules are pure functions over what starts saw.

Age erases nothing until its date was seen past at starts on three different days with a clock
that is not doubtful. Parked visits: ``keep_parked_days`` after they were left. Persons:
``keep_records_months`` after their last event. Damaged files: ten days.
"""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, func, select, union_all

from kiosk.storage.boots import SETTLING_DAYS, Start
from kiosk.storage.tables import BOOT, CARD, EVENT, SEALED, SIGN_IN, START, VISIT, from_ms, to_ms
from kiosk.storage.visits import PARKED

KEEP_DAMAGED_DAYS = 10


def is_past(deadline: datetime, starts: Iterable[Start]) -> bool:
    """Whether a date was seen past often enough to erase by it."""
    days = {start.at.date() for start in starts if not start.doubtful and start.at >= deadline}
    return len(days) >= SETTLING_DAYS


def months_after(at: datetime, months: int) -> datetime:
    """The same day and time, some months later; the month's last day when it has no such day."""
    year, month = divmod(at.year * 12 + at.month - 1 + months, 12)
    return at.replace(year=year, month=month + 1, day=min(at.day, monthrange(year, month + 1)[1]))


def date_the_undated(connection: Connection, today: Start) -> None:
    """Visits that were left under a doubtful clock count from the first start that is not."""
    if today.doubtful:
        return
    undated = select(SEALED.c.visit).where(SEALED.c.saved_ms.is_not(None))
    connection.execute(
        VISIT.update()
        .where(VISIT.c.state == PARKED, VISIT.c.touched_ms.is_(None), VISIT.c.id.not_in(undated))
        .values(touched_ms=to_ms(today.at))
    )


def old_visits(connection: Connection, starts: Sequence[Start], keep_days: int) -> tuple[UUID, ...]:
    """Parked visits whose time is over."""
    kept_ms = func.coalesce(SEALED.c.saved_ms, VISIT.c.touched_ms)
    rows = connection.execute(
        select(VISIT.c.id, kept_ms.label("kept_ms"))
        .select_from(VISIT.outerjoin(SEALED))
        .where(VISIT.c.state == PARKED, kept_ms.is_not(None))
    )
    keep = timedelta(days=keep_days)
    return tuple(row.id for row in rows if is_past(from_ms(row.kept_ms) + keep, starts))


def old_persons(
    connection: Connection, starts: Sequence[Start], keep_months: int
) -> tuple[UUID, ...]:
    """Persons who did not come for so long that everything of them goes."""
    sure = _last_by_person(connection, EVENT.c.at_ms, doubtful=False)
    unsure = _last_by_person(connection, EVENT.c.position, doubtful=True)
    ways_back = union_all(*(select(t.c.person, t.c.at_ms) for t in (SIGN_IN, CARD)))
    for row in connection.execute(ways_back.order_by(ways_back.selected_columns.at_ms.desc())):
        if row.person not in unsure:
            sure.setdefault(row.person, row.at_ms)  # a damaged file lost every event of theirs
    old = []
    for person in sure.keys() | unsure.keys():
        last = from_ms(sure[person]) if person in sure else None
        if person in unsure:
            # They came when the clock was wrong: it was not after the next start that was right.
            next_right = _first_right_start(connection, unsure[person])
            if next_right is None:
                continue
            last = max(last, next_right) if last else next_right
        if last is not None and is_past(months_after(last, keep_months), starts):
            old.append(person)
    return tuple(sorted(old))


def old_damaged(names: Iterable[str], starts: Sequence[Start]) -> list[str]:
    """Which of the damaged files kept aside (named by their milliseconds) may go."""
    keep = timedelta(days=KEEP_DAMAGED_DAYS)
    return [name for name in names if is_past(from_ms(int(name)) + keep, starts)]


def _last_by_person(connection: Connection, column: object, doubtful: bool) -> dict[UUID, int]:
    rows = connection.execute(
        select(EVENT.c.person, func.max(column).label("last"))
        .where(EVENT.c.person.is_not(None), EVENT.c.doubtful.is_(doubtful))
        .group_by(EVENT.c.person)
    )
    return {row.person: row.last for row in rows}


def _first_right_start(connection: Connection, position: int) -> datetime | None:
    # Insertion order is enough here: both rows were written on this PC.
    at_ms = connection.execute(
        select(START.c.at_ms)
        .join_from(START, BOOT, START.c.boot == BOOT.c.id)
        .join(EVENT, (EVENT.c.boot == BOOT.c.id) & (EVENT.c.sequence == 1))
        .where(~START.c.doubtful, EVENT.c.position > position)
        .order_by(START.c.number)
        .limit(1)
    ).scalar()
    return None if at_ms is None else from_ms(at_ms)
