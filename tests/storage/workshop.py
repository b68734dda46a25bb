"""One PC of a workshop, told with human verbs. The records are real; clock, ids and cuts are not.

A cut is what a power button does: the folder as it is on disk at that moment goes on, and the
program that had it open is never heard of again.
"""

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from kiosk.learning.event import Event, Fact, Kind, Verb
from kiosk.learning.ports import Pause, Snapshot, Surnom, Visit, Welcome
from kiosk.storage.keys import Cost
from kiosk.storage.station import OpenStation, open_station
from kiosk.xapi.statement import decode, encode

BUILT = date(2026, 11, 1)
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
COMET = Surnom("comet", "calm")
WAVE = Surnom("wave", "free")
MAIL = "mailbox/mb4"


class HandClock:
    """A clock that moves when told."""

    def __init__(self, at: datetime = MONDAY) -> None:
        self.wall = at
        self.ticks = 1000.0

    def now(self) -> datetime:
        return self.wall

    def steady(self) -> float:
        return self.ticks

    def passes(self, **time: float) -> None:
        """Time goes by, for the wall clock and the steady one."""
        step = timedelta(**time)
        self.wall += step
        self.ticks += step.total_seconds()


class RandomIds:
    def new(self) -> UUID:
        return uuid4()


class Workshop:
    """A PC, its records, and who sits at it."""

    def __init__(
        self,
        folder: Path,
        clock: HandClock | None = None,
        slot: int | None = None,
        parked_days: int = 10,
        months: int = 12,
        cost: Cost = CHEAP,
    ) -> None:
        self.folder = folder
        self.clock = clock or HandClock()
        self.slot = slot
        self.parked_days = parked_days
        self.months = months
        self.cost = cost
        self.attempt = uuid4()
        self._cuts = 0
        self._abandoned: list[OpenStation] = []
        self.station = self._opened()

    def _opened(self) -> OpenStation:
        return open_station(
            self.folder,
            self.clock,
            RandomIds(),
            program="0.1.0",
            built=BUILT,
            encode=encode,
            slot=self.slot,
            keep_parked_days=self.parked_days,
            keep_records_months=self.months,
            cost=self.cost,
        )

    # -- the PC ------------------------------------------------------------------------

    def shuts_down(self) -> None:
        self.station.close()

    def starts(self) -> None:
        """The PC starts; its steady clock begins again."""
        self.clock.ticks = 10.0
        self.station = self._opened()

    def restarts(self) -> None:
        self.shuts_down()
        self.starts()

    def loses_power(self) -> None:
        """Pull the plug, and start again from what is on the disk."""
        self._cuts += 1
        after = self.folder.with_name(f"{self.folder.name}-cut-{self._cuts}")
        shutil.copytree(self.folder, after)
        self._abandoned.append(self.station)
        self.folder = after
        self.starts()

    def next_day(self, days: int = 1) -> None:
        self.shuts_down()
        self.clock.passes(days=days)
        self.starts()

    def goes_home(self) -> None:
        """End of the test."""
        for station in (*self._abandoned, self.station):
            station.close()

    # -- a young person ----------------------------------------------------------------

    def a_youth_arrives(self) -> Visit:
        self.attempt = uuid4()
        return self.station.reception.arrive()

    def a_named_youth_arrives(self, surnom: Surnom = COMET) -> tuple[Visit, str]:
        return self.station.reception.name(self.a_youth_arrives(), surnom)

    def begins(self, visit: Visit, activity: str = MAIL) -> tuple[Event, ...]:
        return self.does(visit, Verb.INITIALIZED, Kind.ACTIVITY, activity)

    def answers(self, visit: Visit, step: str = "answer", right: bool = True) -> tuple[Event, ...]:
        return self.does(
            visit, Verb.ATTEMPTED, Kind.STEP, f"{MAIL}/{step}",
            success=right, failed=() if right else ("alone",),
        )  # fmt: skip

    def finishes(self, visit: Visit, activity: str = MAIL, level: int = 3) -> tuple[Event, ...]:
        return self.does(
            visit, Verb.COMPLETED, Kind.ACTIVITY, activity,
            success=True, completion=True, level=level,
        )  # fmt: skip

    def types(self, visit: Visit, text: str) -> None:
        """Text alone is saved."""
        self.station.store.commit([], self.draft(visit, text))

    def comes_back(self, surnom: Surnom, code: str) -> Welcome:
        welcome = self.station.reception.sign_in(surnom, code)
        assert isinstance(welcome, Welcome)
        return welcome

    def tries(self, surnom: Surnom, code: str) -> Welcome | Pause | None:
        return self.station.reception.sign_in(surnom, code)

    def does(
        self, visit: Visit, verb: Verb, kind: Kind, path: str, **result: object
    ) -> tuple[Event, ...]:
        return self.station.store.commit([self.fact(visit, verb, kind, path, **result)])

    def fact(self, visit: Visit, verb: Verb, kind: Kind, path: str, **result: object) -> Fact:
        plain = Fact(
            verb, kind, path, visit.person, visit.id, self.attempt, content_version="1", variant="C"
        )
        return replace(plain, **result)  # type: ignore[arg-type]

    def draft(self, visit: Visit, text: str) -> Snapshot:
        return Snapshot(visit.id, self.attempt, MAIL, "1", "C", text.encode())

    # -- what an onlooker finds --------------------------------------------------------

    def events_of(self, visit: Visit) -> tuple[Event, ...]:
        return self.station.journal.events_of(visit.person)

    def all_events(self) -> list[Event]:
        """Every event that could be sent, decoded from the exact bytes."""
        return [decode(waiting.statement) for waiting in self.station.journal.waiting(100_000)]

    def files_holding(self, *markers: str | UUID) -> list[str]:
        """Names of files, anywhere in the data folder, that hold one of these in any spelling."""
        needles = [needle for marker in markers for needle in _spellings(marker)]
        return [
            str(path.relative_to(self.folder))
            for path in sorted(self.folder.rglob("*"))
            if path.is_file() and any(needle in path.read_bytes() for needle in needles)
        ]


def _spellings(marker: str | UUID) -> list[bytes]:
    if isinstance(marker, UUID):
        return [marker.bytes, marker.hex.encode(), str(marker).encode()]
    return [marker.encode("utf-8"), marker.encode("utf-16-le")]
