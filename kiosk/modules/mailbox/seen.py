"""What each person who got a mail sees of its addresses.

Everybody sees the same To and Cc, whatever field they are in themselves. Bcc stands in the
sender's own copy only: the first server takes it out before the mail goes on (RFC 5322 3.6.3).
"""

from dataclasses import dataclass

from kiosk.modules.mailbox.address import Address
from kiosk.modules.mailbox.outbox import Sent


@dataclass(frozen=True, slots=True)
class Seen:
    """One person and the header of what arrived there."""

    person: Address
    field: str
    """Where the sender wrote the address: ``to``, ``cc`` or ``bcc``."""
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    watchers: int
    """How many other people can see this person's address; none for somebody in Bcc."""


def seen_by(sent: Sent) -> tuple[Seen, ...]:
    """Each person once, in the order of the fields; the first field counts."""
    people: dict[str, tuple[Address, str]] = {}
    for field, named in (("to", sent.to), ("cc", sent.cc), ("bcc", sent.bcc)):
        for person in named:
            people.setdefault(person.address.lower(), (person, field))
    others = len(people) - 1
    return tuple(
        Seen(person, field, sent.to, sent.cc, 0 if field == "bcc" else others)
        for person, field in people.values()
    )
