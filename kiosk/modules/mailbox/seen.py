"""What each person who got a mail sees of its addresses.

Everybody sees the same To and Cc, whatever field they are in themselves. Bcc stands in the
sender's own copy only: the first server takes it out before the mail goes on (RFC 5322 3.6.3).
"""

from dataclasses import dataclass

from kiosk.modules.mailbox.address import Address
from kiosk.modules.mailbox.outbox import Sent

NOBODY = b"To: undisclosed-recipients:;"
"""What mail servers write when neither To nor Cc names anybody (a group without members)."""


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


def as_received(raw: bytes) -> bytes:
    """The message file as it arrives: without Bcc, and with a To when it names nobody."""
    head, end, body = raw.partition(b"\r\n\r\n")
    kept: list[bytes] = []
    dropping = named = False
    for line in head.split(b"\r\n"):
        if not line.startswith((b" ", b"\t")):
            dropping = line.lower().startswith(b"bcc:")
            named = named or line.lower().startswith((b"to:", b"cc:"))
        if not dropping:
            kept.append(line)
    if not named:
        kept.insert(1, NOBODY)
    return b"\r\n".join(kept) + end + body
