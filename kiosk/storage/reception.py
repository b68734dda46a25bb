"""The door of a visit: who arrives, who comes back, what is kept, what is erased.

Visits that open or end are events too; this is the only place that writes them. Failure policy:
a call that raises BadLuckError changed nothing and may be repeated, `erase` and `end` included.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from sqlalchemy import Connection, func, select

from kiosk.learning.card import QrCard, characters_of, read
from kiosk.learning.drafts import joined
from kiosk.learning.event import Boot, Fact, Kind, Verb
from kiosk.learning.ports import (
    Card,
    Clock,
    Holdings,
    Ids,
    Pause,
    Receipt,
    Snapshot,
    Surnom,
    Visit,
    Welcome,
)
from kiosk.learning.progress import open_attempts
from kiosk.storage import cards, codes, misses, sealed, sign_in, visits
from kiosk.storage.cards import Lookups
from kiosk.storage.database import Database
from kiosk.storage.erase import Eraser
from kiosk.storage.errors import StorageError
from kiosk.storage.journal import Journal
from kiosk.storage.keys import CodeKeys, Letterbox, Locksmith, new_key, new_salt, same
from kiosk.storage.ledger import Ledger
from kiosk.storage.misses import Misses
from kiosk.storage.persons import pseudonyms
from kiosk.storage.tables import CARD, EVENT, RECEIPT, SEALED, VISIT, from_ms, to_ms
from kiosk.storage.visits import OpenVisits


@dataclass(frozen=True, slots=True)
class House:
    """What the reception works with."""

    database: Database
    ledger: Ledger
    journal: Journal
    eraser: Eraser
    locksmith: Locksmith
    open_visits: OpenVisits
    clock: Clock
    ids: Ids
    slot: int
    keep_parked: timedelta


class StationReception:
    """Implements `kiosk.learning.ports.Reception`."""

    def __init__(self, house: House, missed: Misses) -> None:
        self._house = house
        self._misses = missed

    @property
    def boot(self) -> Boot:
        """This start of the program."""
        return self._house.ledger.boot

    def arrive(self) -> Visit:
        """Open a nameless visit: ids and key are drawn, the key stays in memory."""
        house = self._house
        visit = Visit(house.ids.new(), house.ids.new())
        touched = house.ledger.moment().sure_ms
        with house.ledger.writing() as page:
            visits.keep(page.connection, visit, touched, wrapped_key=None)
            page.append([_opened(visit)])
        house.open_visits.add(visit, new_key())
        return visit

    def full_surnoms(self) -> frozenset[Surnom]:
        """Surnoms that must not be offered: every code of theirs is given."""
        with self._house.database.reading() as connection:
            return sign_in.full_surnoms(connection)

    def name(self, visit: Visit, surnom: Surnom) -> tuple[Visit, str]:
        """Give a nameless visit its surnom; returns the visit and the five-digit code.

        Called again on a named visit it changes the surnom, redraws the code and voids the card.
        Raises SurnomFullError when the surnom has no code left, ClosedVisitError, BadLuckError.
        """
        house = self._house
        key = house.open_visits.get(visit.id).key
        with house.database.reading() as connection:
            code = sign_in.draw_code(connection, house.locksmith, surnom, house.slot)
        salt = new_salt()
        keys = house.locksmith.derive(code, salt)
        lookup = house.locksmith.lookup(surnom, code)
        moment = house.ledger.moment()
        with house.database.transaction() as connection:
            sign_in.keep(
                connection, visit.person, surnom, lookup, salt, keys,
                house.ledger.station, to_ms(moment.at),
            )  # fmt: skip
            # A card shows the surnom; and whoever changes it may fear that it was seen.
            cards.void(connection, visit.person)
            cards.keep_letterbox(connection, visit.person, Letterbox.new(keys.wrap))
            wrapped = visits.wrapped(keys.wrap, visit.id, key)
            visits.rename(connection, visit.id, moment.sure_ms, wrapped)
            # Drafts of older visits were wrapped under the code that is gone now.
            visits.forget_person(connection, visit.person, but=visit.id)
        named = replace(visit, surnom=surnom)
        house.open_visits.add(named, key)
        return named, code

    def sign_in(self, surnom: Surnom, code: str) -> Welcome | Pause | None:
        """Find a person. None for every failure, in the same time as a success.

        Exactly one derivation, whatever the outcome. A slip that the check digit finds makes no
        look-up and is no miss. During a pause nothing is tried.
        """
        house = self._house
        steady = house.clock.steady()
        if left := self._misses.pause_left(steady):
            return Pause(left)
        if not codes.is_well_formed(code):
            house.locksmith.derive(code, house.locksmith.dummy_salt)
            return None
        lookup = house.locksmith.lookup(surnom, code)
        with house.database.reading() as connection:
            entry = sign_in.find(connection, lookup, house.ledger.station)
        keys = house.locksmith.derive(code, entry.salt if entry else house.locksmith.dummy_salt)
        if entry is None or not same(keys.verify, entry.verify):
            self._miss(steady)
            return None
        return self._welcome(entry.person, surnom, keys)

    def card(self, visit: Visit) -> Card:
        """Make a card for the person of a named visit; the one they had opens nothing more.

        Raises StorageError for a nameless visit, ClosedVisitError, BadLuckError.
        """
        house = self._house
        visit = house.open_visits.get(visit.id).visit
        if visit.surnom is None:
            raise StorageError("a nameless visit has no card: it could not be opened again")
        at_ms = to_ms(house.ledger.moment().at)
        with house.database.transaction() as connection:
            card, lookups = cards.draw(connection, house.locksmith, visit.person, visit.surnom)
            cards.keep(connection, visit.person, visit.surnom, lookups, house.ledger.station, at_ms)
        return card

    def open_card(self, text: str) -> Welcome | Pause | None:
        """Find the person of a card. None for every failure, in the same time as a success.

        As for `sign_in`: one derivation, slips are no misses, nothing is tried during a pause. A
        QR code is neither paused nor counted: 128 bits are not guessed, and an old card that is
        scanned again and again must not keep others out. Raises BadLuckError.
        """
        house = self._house
        steady = house.clock.steady()
        found = read(text)
        left = self._misses.pause_left(steady)
        if left and not isinstance(found, QrCard):
            return Pause(left)
        house.locksmith.derive(text, house.locksmith.dummy_salt)
        if found is None:
            return None
        if isinstance(found, QrCard):
            return self._open_qr(found)
        with house.database.reading() as connection:
            owner = cards.by_characters(connection, house.locksmith, found, house.ledger.station)
        if owner is None:
            self._miss(steady)
            return None
        return self._welcome(*owner, keys=None)

    def park(self, visit: Visit) -> None:
        """Leave a named visit sealed until its owner returns; its key leaves the memory.

        Raises StorageError for a nameless visit, ClosedVisitError, BadLuckError.
        """
        house = self._house
        if house.open_visits.get(visit.id).visit.surnom is None:
            raise StorageError("a nameless visit cannot be parked: nobody could open it again")
        touched = house.ledger.moment().sure_ms
        with house.ledger.writing() as page:
            visits.park(page.connection, visit.id, touched)
            page.append([_closed(visit, completion=False)])
        house.open_visits.drop(visit.id)

    def end(self, visit: Visit) -> None:
        """Close the visit: sealed drafts erased; a nameless visit is erased whole.

        Raises ClosedVisitError, BadLuckError.
        """
        house = self._house
        if house.open_visits.get(visit.id).visit.surnom is None:
            house.eraser.nameless(visit.person)
        else:
            over = self._given_up(visit)
            with house.ledger.writing() as page:
                # Nothing to forget: a first call got this far, then the log was in use.
                if visits.forget_person(page.connection, visit.person):
                    page.append([*over, _closed(visit, completion=True)])
            house.database.empty_log()
        house.open_visits.drop(visit.id)

    def holdings(self, visit: Visit) -> Holdings:
        """What is held about the person of this visit."""
        with self._house.database.reading() as connection:
            return _holdings(connection, visit)

    def erase(self, visit: Visit) -> Receipt:
        """Erase the person of this visit everywhere on this station, backups included.

        Raises ClosedVisitError, BadLuckError.
        """
        house = self._house
        if house.open_visits.get(visit.id).visit.surnom is None:
            receipt = house.eraser.nameless(visit.person)
        else:
            with house.database.reading() as connection:
                persons = pseudonyms(connection, visit.person)
            receipt = house.eraser.persons(persons)
        house.open_visits.drop_person(visit.person)
        return receipt

    def _given_up(self, visit: Visit) -> list[Fact]:
        """Attempts of this station whose drafts go now: they are not open any more."""
        house = self._house
        left = open_attempts(house.journal.events_of(visit.person))
        return [
            replace(begun.fact, verb=Verb.TERMINATED, visit=visit.id, completion=False, level=0)
            for begun in left
            if begun.station == house.ledger.station
        ]

    def _miss(self, steady: float) -> None:
        missed = self._misses.missed(steady, self._house.clock.now())
        with self._house.database.transaction() as connection:
            misses.keep(connection, missed)
        self._misses = missed

    def _open_qr(self, qr: QrCard) -> Welcome | None:
        house = self._house
        station = house.ledger.station
        with house.database.transaction() as connection:
            owner = cards.by_token(connection, house.locksmith, qr)
            characters = characters_of(qr.token)
            if owner is None and characters and cards.is_new_here(connection, qr.person, station):
                owner = (qr.person, qr.surnom)
                lookups = Lookups.of(house.locksmith, characters, qr.token)
                at_ms = to_ms(house.ledger.moment().at)
                cards.keep(connection, *owner, lookups, station, at_ms)
        return None if owner is None else self._welcome(*owner, keys=None)

    def _welcome(self, person: UUID, surnom: Surnom, keys: CodeKeys | None) -> Welcome:
        """Open a visit. Without the keys of a code, no draft is opened, nor lost."""
        house = self._house
        visit = Visit(house.ids.new(), person, surnom)
        key = new_key()
        moment = house.ledger.moment()
        with house.ledger.writing() as page:
            box = cards.letterbox(page.connection, person)
            parked, closed = None, False
            if keys is None:
                closed = visits.has_draft(page.connection, person)
                wrapped = visits.left_for_code(box, visit.id, key)
            else:
                parked = self._take_parked(page.connection, visit, keys, box)
                wrapped = visits.wrapped(keys.wrap, visit.id, key)
                if box is None:  # named before there were cards, or back from a backup
                    box = Letterbox.new(keys.wrap)
                    cards.keep_letterbox(page.connection, person, box)
            visits.keep(page.connection, visit, moment.sure_ms, wrapped)
            if parked is not None:
                sealed.put(page.connection, parked, key, house.ids.new(), moment.sure_ms)
            page.append([_opened(visit)])
        house.open_visits.drop_person(person)
        house.open_visits.add(visit, key)
        events = house.journal.events_of(person)
        return Welcome(visit, events, parked, keeps=box is not None, closed=closed)

    def _take_parked(
        self, connection: Connection, visit: Visit, keys: CodeKeys, box: Letterbox | None
    ) -> Snapshot | None:
        """Move what was left open, as far as its time is not over, into the new visit.

        Several visits may have left something: one by code, and one by card after it.
        """
        moment = self._house.ledger.moment()
        found = []
        for row in visits.left_open(connection, visit.person):
            kept = None if row.kept_ms is None else from_ms(row.kept_ms)
            if kept and not moment.doubtful and moment.at > kept + self._house.keep_parked:
                continue  # Announced as gone by now; `retention` erases it.
            snapshot = visits.opened(connection, row, keys.wrap, box)
            visits.forget(connection, row.id)
            if snapshot is not None:
                found.append(replace(snapshot, visit=visit.id))
        return joined(found)


def _opened(visit: Visit) -> Fact:
    return Fact(Verb.INITIALIZED, Kind.VISIT, person=visit.person, visit=visit.id)


def _closed(visit: Visit, completion: bool) -> Fact:
    return Fact(
        Verb.TERMINATED, Kind.VISIT, person=visit.person, visit=visit.id, completion=completion
    )


def _holdings(connection: Connection, visit: Visit) -> Holdings:
    persons = pseudonyms(connection, visit.person)
    theirs = EVENT.c.person.in_(persons)
    count, first, last = connection.execute(
        select(func.count(), func.min(EVENT.c.at_ms), func.max(EVENT.c.at_ms)).where(theirs)
    ).one()
    sent = connection.execute(
        select(func.count(RECEIPT.c.event.distinct()))
        .select_from(RECEIPT.join(EVENT))
        .where(theirs)
    ).scalar_one()
    draft = connection.execute(
        select(SEALED.c.id).select_from(SEALED.join(VISIT)).where(VISIT.c.person.in_(persons))
    ).first()
    made = connection.execute(
        select(func.max(CARD.c.at_ms)).where(CARD.c.person.in_(persons))
    ).scalar()
    return Holdings(
        surnom=visit.surnom,
        events=count,
        first=None if first is None else from_ms(first),
        last=None if last is None else from_ms(last),
        parked=draft is not None,
        sent=sent,
        card=None if made is None else from_ms(made),
    )
