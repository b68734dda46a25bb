"""A mail being written, and how a reply or a forward starts.

The attribution line and the forward block are those of the French versions of common mail
programs; they are part of the simulated document, so they are French here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from functools import cached_property

from kiosk.learning.mail_text import own_words
from kiosk.modules.mailbox.address import Address, read_addresses, write_addresses
from kiosk.modules.mailbox.attached import Attached
from kiosk.modules.mailbox.folders import bare_subject
from kiosk.modules.mailbox.message import Reading

FIELDS = ("to", "cc", "bcc", "subject", "body")

_DAYS = ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.")
_MONTHS = (
    "janv.",
    "févr.",
    "mars",
    "avr.",
    "mai",
    "juin",
    "juil.",
    "août",
    "sept.",
    "oct.",
    "nov.",
    "déc.",
)


@dataclass(frozen=True)
class Draft:
    """A mail being written. Replaced at each ``fill``, so what is read from it is kept."""

    id: str
    """``draft-1``"""
    kind: str
    """``new``, ``reply``, ``reply-all`` or ``forward``."""
    date: datetime
    """When it was begun."""
    to: str = ""
    cc: str = ""
    bcc: str = ""
    subject: str = ""
    body: str = ""
    in_reply_to: str = ""
    """Message-ID that it answers; empty for a new or forwarded mail."""
    references: tuple[str, ...] = ()
    touched: bool = False
    """Something was filled in or attached. Only then is it kept as a draft when it is closed."""
    attachments: tuple[Attached, ...] = ()

    @cached_property
    def recipients(self) -> tuple[Address, ...]:
        """Everyone in To, Cc and Bcc; some may be no address yet."""
        return tuple(p for f in (self.to, self.cc, self.bcc) for p in read_addresses(f))

    @cached_property
    def words(self) -> str:
        """The text without what it quotes."""
        return own_words(self.body)


def blank(id: str, now: datetime, signature: str) -> Draft:
    """A new mail: empty except for the signature."""
    return Draft(id, "new", now, body=_with_signature("", signature))


def reply(
    id: str, now: datetime, signature: str, message: Reading, me: Address, to_all: bool
) -> Draft:
    """A reply as RFC 5322 3.6.2 to 3.6.4 says: the author in To, the others in Cc."""
    mine = message.sender.same_as(me)
    authors = message.to if mine else message.reply_to or (message.sender,)
    others = message.cc if mine else (*message.to, *message.cc)
    cc = _unique(others, without=(me, *authors)) if to_all else ()
    return Draft(
        id,
        "reply-all" if to_all else "reply",
        now,
        to=write_addresses(_unique(authors, without=())),
        cc=write_addresses(cc),
        subject=_prefixed("Re:", message.subject),
        body=_with_signature(quoted(message, now.tzinfo), signature),
        in_reply_to=message.message_id,
        references=(*message.references, message.message_id) if message.message_id else (),
    )


def forward(
    id: str,
    now: datetime,
    signature: str,
    message: Reading,
    attachments: tuple[Attached, ...] = (),
) -> Draft:
    """A forwarded mail starts a new thread: no In-Reply-To, no recipient; files go with it."""
    return Draft(
        id,
        "forward",
        now,
        subject=_prefixed("TR:", message.subject),
        body=_with_signature(forwarded(message, now.tzinfo), signature),
        attachments=attachments,
    )


def quoted(message: Reading, zone: tzinfo | None) -> str:
    """The text of a message as a reply quotes it, under its attribution line."""
    lines = [f">{line}" if line.startswith(">") else f"> {line}" for line in _lines(message.body)]
    who = message.sender.shown
    when = f"Le {short_date(message.date.astimezone(zone))}, " if message.date else ""
    return "\n".join([f"{when}{who} a écrit :", *(line.rstrip() for line in lines)])


def forwarded(message: Reading, zone: tzinfo | None) -> str:
    """The text of a message as a forward carries it."""
    head = ["---------- Message transféré ----------", f"De : {message.sender}"]
    if message.date:
        head.append(f"Date : {short_date(message.date.astimezone(zone))}")
    head.append(f"Objet : {message.subject}")
    if message.to:
        head.append(f"À : {write_addresses(message.to)}")
    if message.cc:
        head.append(f"Cc : {write_addresses(message.cc)}")
    return "\n".join([*head, "", message.body])


def short_date(date: datetime) -> str:
    """A date as mail programs write it: ``lun. 23 nov. 2026 à 09:12``."""
    day = "1er" if date.day == 1 else str(date.day)
    return (
        f"{_DAYS[date.weekday()]} {day} {_MONTHS[date.month - 1]} {date.year} "
        f"à {date.hour:02}:{date.minute:02}"
    )


def _prefixed(prefix: str, subject: str) -> str:
    return f"{prefix} {bare_subject(subject)}".rstrip()


def _with_signature(text: str, signature: str) -> str:
    """Signature above the quoted text, after the ``-- `` line of RFC 3676 4.3."""
    parts = [f"-- \n{signature}"] if signature.strip() else []
    if text:
        parts.append(text)
    return "\n\n" + "\n\n".join(parts) if parts else ""


def _lines(text: str) -> list[str]:
    return text.split("\n") if text else []


def _unique(people: Sequence[Address], without: Sequence[Address]) -> tuple[Address, ...]:
    kept: list[Address] = []
    for person in people:
        if not any(person.same_as(other) for other in (*kept, *without)):
            kept.append(person)
    return tuple(kept)
