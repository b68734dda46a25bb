"""What happened: the facts a visit produces and the durable events they become.

A *fact* is what a screen or an attempt says happened; it has no time and no place yet.
The store turns it into an *event* (id, station, boot, sequence, time) in the transaction
that makes it durable, so a number is never spent on something that was not kept.
Which facts exist and how they look as xAPI statements: ``docs/profile.md``.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

SCHEMA = 1
"""Version of the event's own fields; written on every event."""


class Verb(StrEnum):
    """The six verbs of profile v1."""

    INITIALIZED = "initialized"
    ATTEMPTED = "attempted"
    ASKED = "asked"
    COMPLETED = "completed"
    TERMINATED = "terminated"
    REPORTED = "reported"


class Kind(StrEnum):
    """What an event is about; the first part of the object's IRI."""

    BOOT = "boot"
    VISIT = "visit"
    ACTIVITY = "activity"
    STEP = "step"
    HINT = "hint"
    HELP = "help"
    REPAIR = "repair"
    NEED = "need"
    REAL_ACT = "real-act"


@dataclass(frozen=True, slots=True)
class Boot:
    """One start of the program on a station: a link in the chain that orders its events."""

    id: UUID
    number: int
    """Length of the chain up to here: 1 for the first boot, then the previous one's plus 1."""
    previous: UUID | None
    last_sequence: int
    """Last sequence number used by the previous boot; 0 when there was none."""
    restored: bool
    """True when the database was brought back from a backup since the previous boot."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that happened, before it is durable. Ids only: never text typed by a person."""

    verb: Verb
    kind: Kind
    path: str = ""
    """Where, under the kind: ``mailbox/mb4``, ``mailbox/mb4/answer``, ``mailbox/mb4/answer/2``."""
    person: UUID | None = None
    """None when the station itself is the actor."""
    visit: UUID | None = None
    attempt: UUID | None = None
    content_version: str = ""
    variant: str = ""
    success: bool | None = None
    completion: bool | None = None
    level: int | None = None
    """3 alone, 2 with hint 1, 1 with hint 2 or 3 or a repair, 0 not yet."""
    failed: tuple[str, ...] = ()
    """Ids of the required checks that were not met."""
    repaired: bool = False
    answer: str = ""
    """Content id of what was chosen; never free text."""
    activities: tuple[tuple[str, int], ...] = ()
    """What a nameless visit leaves when it is erased: activity ids and best levels."""


@dataclass(frozen=True, slots=True)
class Event:
    """One durable fact. Never changed; removed by ``storage/erase.py`` only."""

    id: UUID
    fact: Fact
    station: UUID
    boot: Boot
    sequence: int
    """Position inside the boot, from 1, without gaps."""
    at: datetime
    """Wall time, aware, UTC. May be wrong: never used for order."""
    steady_ms: int
    """Milliseconds of a clock that counts sleep and is never set; comparable inside one boot."""
    doubtful: bool
    """True when the wall clock was before the build date or the previous event, or had jumped.

    A jump is more than 45 days since the previous event, until seen at starts on three days.
    """
    program: str
    """Version of the program that wrote it."""
    schema: int = SCHEMA
