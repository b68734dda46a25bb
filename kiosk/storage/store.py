"""The writer during a visit: events and the sealed snapshot, in one transaction.

Failure policy. Either everything of a call is on disk when it returns, or nothing of it ever was:
BadLuckError may be answered by calling again with the same arguments. ClosedVisitError is final:
who was erased or has left is not written about any more.
"""

from collections.abc import Sequence

from kiosk.learning.event import Event, Fact, Kind, Verb
from kiosk.learning.ports import Ids, Snapshot
from kiosk.storage import cards, sealed, sign_in
from kiosk.storage.database import Database
from kiosk.storage.errors import ClosedVisitError
from kiosk.storage.ledger import Ledger
from kiosk.storage.visits import OpenVisits


class VisitStore:
    """Implements `kiosk.learning.ports.Store`."""

    def __init__(self, database: Database, ledger: Ledger, visits: OpenVisits, ids: Ids) -> None:
        self._database = database
        self._ledger = ledger
        self._visits = visits
        self._ids = ids

    def commit(self, facts: Sequence[Fact], snapshot: Snapshot | None = None) -> tuple[Event, ...]:
        """Make facts and the sealed snapshot durable in one transaction, or nothing at all.

        An activity that is completed or left without a new snapshot gives up its old one: it can
        only be restarted. Raises BadLuckError, ClosedVisitError, ProfileError.
        """
        for fact in facts:
            self._check_known(fact)
        key = None if snapshot is None else self._visits.get(snapshot.visit).key
        with self._ledger.writing() as page:
            events = page.append(facts)
            if snapshot is not None and key is not None:
                saved_ms = self._ledger.moment().sure_ms
                sealed.put(page.connection, snapshot, key, self._ids.new(), saved_ms)
            else:
                for fact in facts:
                    if fact.visit is not None and _is_over(fact):
                        sealed.discard(page.connection, fact.visit)
        return events

    def _check_known(self, fact: Fact) -> None:
        # A save that was on its way while its owner erased everything must not bring them back.
        if fact.person is None or fact.visit in self._visits:
            return
        with self._database.reading() as connection:
            known = sign_in.is_known(connection, fact.person)
            if not known and not cards.is_known(connection, fact.person):
                raise ClosedVisitError("nobody by this pseudonym is here")


def _is_over(fact: Fact) -> bool:
    return fact.kind is Kind.ACTIVITY and fact.verb in (Verb.COMPLETED, Verb.TERMINATED)
