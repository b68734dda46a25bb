"""Stamps facts and appends the events: the only writer of events of this station.

A sequence number is spent only when its transaction reached the disk. The wall clock is written
as it is; what makes it doubtful is in ``docs/profile.md``.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from kiosk.learning.event import Boot, Event, Fact
from kiosk.learning.ports import Clock, Ids
from kiosk.storage.database import Database
from kiosk.storage.rows import event_values
from kiosk.storage.tables import EVENT, JUMP, from_ms, to_ms

JUMP_LIMIT = timedelta(days=45)
"""A step of the wall clock between two events that is not believed at once."""

_APPEND = EVENT.insert()

Encode = Callable[[Event], bytes]


@dataclass(frozen=True, slots=True)
class Moment:
    """What the wall clock says, and whether to believe it."""

    at: datetime
    doubtful: bool
    jumped: bool = False

    @property
    def sure_ms(self) -> int | None:
        """Milliseconds, or None when the clock is doubtful."""
        return None if self.doubtful else to_ms(self.at)


@dataclass(frozen=True, slots=True)
class Position:
    """Where the chain of events stands."""

    sequence: int
    """The last number used in this boot."""
    last_at: datetime | None
    """Wall time of the station's last event."""
    sure_at: datetime | None
    """Wall time of its last event that was not doubtful: what a jump is measured from, so that
    a clock which starts wrong every morning and is then set does not jump every day."""
    settling: bool
    """After a jump, until dates were seen at starts on three days."""


def look(clock: Clock, built: date, position: Position) -> Moment:
    """The wall time now, in whole milliseconds as events keep it."""
    at = from_ms(to_ms(clock.now()))
    last, sure, settling = position.last_at, position.sure_at, position.settling
    jumped = not settling and sure is not None and at - sure > JUMP_LIMIT
    backwards = last is not None and at < last
    return Moment(at, settling or jumped or backwards or at.date() < built, jumped)


@dataclass(frozen=True, slots=True)
class Pen:
    """What every event of one boot has in common."""

    clock: Clock
    ids: Ids
    station: UUID
    boot: Boot
    start: int
    """Number of this start on this PC."""
    program: str
    built: date
    encode: Encode


class Page:
    """One open transaction in which events are appended."""

    def __init__(self, connection: Connection, pen: Pen, position: Position) -> None:
        self.connection = connection
        self.position = position
        self._pen = pen

    def append(self, facts: Sequence[Fact]) -> tuple[Event, ...]:
        """Stamp and write. Raises ProfileError when a fact holds more than ids."""
        events = tuple(self._stamped(fact) for fact in facts)
        if events:
            self.connection.execute(
                _APPEND, [event_values(event, self._pen.encode(event)) for event in events]
            )
        return events

    def _stamped(self, fact: Fact) -> Event:
        pen = self._pen
        moment = look(pen.clock, pen.built, self.position)
        if moment.jumped:
            self.connection.execute(JUMP.insert(), {"start": pen.start, "at_ms": to_ms(moment.at)})
        self.position = Position(
            sequence=self.position.sequence + 1,
            last_at=moment.at,
            sure_at=self.position.sure_at if moment.doubtful else moment.at,
            settling=self.position.settling or moment.jumped,
        )
        return Event(
            id=pen.ids.new(),
            fact=fact,
            station=pen.station,
            boot=pen.boot,
            sequence=self.position.sequence,
            at=moment.at,
            steady_ms=int(pen.clock.steady() * 1000),
            doubtful=moment.doubtful,
            program=pen.program,
        )


class Ledger:
    """The chain of this boot's events."""

    def __init__(self, database: Database, pen: Pen, position: Position) -> None:
        self._database = database
        self._pen = pen
        self._position = position

    @property
    def boot(self) -> Boot:
        """This start of the program."""
        return self._pen.boot

    @property
    def station(self) -> UUID:
        """This station."""
        return self._pen.station

    def moment(self) -> Moment:
        """The wall time now, for what is kept beside the events."""
        return replace(look(self._pen.clock, self._pen.built, self._position), jumped=False)

    def begin(self, connection: Connection, facts: Sequence[Fact]) -> None:
        """The first events of the boot, in the transaction that adds the boot itself."""
        page = Page(connection, self._pen, self._position)
        page.append(facts)
        self._position = page.position

    @contextmanager
    def writing(self) -> Iterator[Page]:
        """A transaction; the numbers it used are spent once it is on disk."""
        with self._database.transaction() as connection:
            page = Page(connection, self._pen, self._position)
            yield page
        self._position = page.position
