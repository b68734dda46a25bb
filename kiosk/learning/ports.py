"""What the house asks of the outside: protocols that storage, app and tests satisfy.

All calls of `Store` and `Reception` may wait for the disk: the screens make them through
``ui/work.py``, never on the thread that paints.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.learning.event import Boot, Event, Fact


class Clock(Protocol):
    """Wall time, which may be wrong, and a steady time, which counts sleep and is never set."""

    def now(self) -> datetime:
        """Aware, UTC."""
        ...

    def steady(self) -> float:
        """Seconds since some moment before this boot."""
        ...


class Ids(Protocol):
    """Where random ids come from."""

    def new(self) -> UUID:
        """A fresh random UUID (version 4)."""
        ...


@dataclass(frozen=True, slots=True)
class Surnom:
    """Picture + adjective: shown, not unique, not secret (« Comète calme »). Both are ids."""

    picture: str
    adjective: str


@dataclass(frozen=True, slots=True)
class Visit:
    """One person at one PC. Nameless until `surnom` is set."""

    id: UUID
    person: UUID
    surnom: Surnom | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything needed to find an attempt again: sealed by the store, never an event."""

    visit: UUID
    attempt: UUID
    activity: str
    content_version: str
    variant: str
    state: bytes
    """JSON made by `Attempt.snapshot`."""


@dataclass(frozen=True, slots=True)
class Welcome:
    """A person found again: a new visit, what they did so far, and what was left open."""

    visit: Visit
    events: tuple[Event, ...]
    parked: Snapshot | None
    keeps: bool = True
    """Whether work can be left open here; False for a card whose owner has no code here."""
    closed: bool = False
    """Something was left open that only the code opens: the visit was opened by a card."""


@dataclass(frozen=True, slots=True)
class Card:
    """A card just made; nothing of it is kept in clear, so it can be shown and printed now only."""

    characters: str
    """Eight, to be typed; shown by `kiosk.learning.card.grouped`."""
    qr_text: str
    """To be drawn as a QR code (``docs/card.md``)."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Too many misses on this station: `Je reviens` waits. Never says whether anyone exists."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Holdings:
    """What this PC holds about one person, in numbers; the screen turns them into words."""

    surnom: Surnom | None
    events: int
    first: datetime | None
    last: datetime | None
    parked: bool
    sent: int
    """Events that were sent to the Mission Locale."""
    card: datetime | None = None
    """When the card that opens this path was made; None without one."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof of an erasure, shown on screen: a random id, the date, what was removed."""

    id: UUID
    at: datetime
    events: int


class Store(Protocol):
    """The only writer during a visit."""

    def commit(self, facts: Sequence[Fact], snapshot: Snapshot | None = None) -> tuple[Event, ...]:
        """Make facts and the sealed snapshot durable in one transaction, or nothing at all.

        When it returns, both are on disk. ``commit([], snapshot)`` saves text alone.
        Raises `kiosk.storage.errors.BadLuckError` (disk full, locked, read-only, corrupt).
        """
        ...


class Reception(Protocol):
    """The door of a visit: who arrives, who comes back, what is kept, what is erased."""

    @property
    def boot(self) -> Boot:
        """This start of the program."""
        ...

    def arrive(self) -> Visit:
        """Open a nameless visit: ids and key are drawn, the key stays in memory."""
        ...

    def full_surnoms(self) -> frozenset[Surnom]:
        """Surnoms that must not be offered: every code of theirs is given on this station."""
        ...

    def name(self, visit: Visit, surnom: Surnom) -> tuple[Visit, str]:
        """Give a nameless visit its surnom; returns the visit and the five-digit code.

        Called again on a named visit it changes the surnom and redraws the code.
        """
        ...

    def sign_in(self, surnom: Surnom, code: str) -> Welcome | Pause | None:
        """Find a person. None for every failure, in the same time as a success."""
        ...

    def card(self, visit: Visit) -> Card:
        """Make a card for the person of a named visit; the one they had opens nothing more."""
        ...

    def open_card(self, text: str) -> Welcome | Pause | None:
        """Find the person of a card that was typed or scanned: their path, never a draft.

        None for every failure, in the same time as a success. A QR code is never paused, and
        opens a visit as that person on a station that has never seen them.
        """
        ...

    def park(self, visit: Visit) -> None:
        """Leave a named visit sealed until its owner returns; its key leaves the memory."""
        ...

    def end(self, visit: Visit) -> None:
        """Close the visit: sealed drafts erased; a nameless visit is erased whole."""
        ...

    def holdings(self, visit: Visit) -> Holdings:
        """What is held about the person of this visit."""
        ...

    def erase(self, visit: Visit) -> Receipt:
        """Erase the person of this visit everywhere on this station, backups included."""
        ...


class Station(Protocol):
    """A station whose records are open: what the screens' side holds of storage."""

    @property
    def store(self) -> Store:
        """The writer."""
        ...

    @property
    def reception(self) -> Reception:
        """The door of visits."""
        ...

    @property
    def restored(self) -> bool:
        """True when the records came back from a backup at this opening."""
        ...

    def back_up(self) -> None:
        """Make a backup: after each end of a visit, once the screen has said that it is over."""
        ...

    def close(self) -> None:
        """Close the database; nothing is pending after the last commit returned."""
        ...
