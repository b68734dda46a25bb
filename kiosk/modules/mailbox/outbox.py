"""Sending: what refuses a mail, and the real message (RFC 5322) made from a draft."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from email.headerregistry import Address as Mailbox
from email.message import EmailMessage
from enum import StrEnum
from functools import cached_property

from kiosk.learning.mail_text import own_words
from kiosk.modules.mailbox.address import Address, read_addresses
from kiosk.modules.mailbox.attached import Attached
from kiosk.modules.mailbox.draft import Draft
from kiosk.modules.mailbox.wire import WIRE

HOST = "messagerie.example"
"""Host of the Message-ID of everything that is sent."""
# Control characters no text editor types, and halves of characters that no file can hold.
_UNSENDABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


Part = tuple[str, str, bytes]
"""Name, type and inside of a file in a message."""


class Refusal(StrEnum):
    """Why a mail program does not send."""

    NO_RECIPIENT = "no-recipient"
    NOT_AN_ADDRESS = "not-an-address"


@dataclass(frozen=True, slots=True)
class Refused:
    """A draft that cannot be sent, and the text that is no address."""

    why: Refusal
    text: str = ""


@dataclass(frozen=True)
class Sent:
    """A mail that was sent, in plain values for the checks. The real file is `Sent.raw`."""

    id: str
    """``sent-1``: also the id of its row in the sent folder."""
    kind: str
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    bcc: tuple[Address, ...]
    subject: str
    body: str
    date: datetime
    message_id: str
    in_reply_to: str
    references: tuple[str, ...]
    raw: bytes
    """The message with CRLF line ends; Bcc is in it, as this is the sender's own copy."""
    attachments: tuple[Attached, ...] = ()

    @property
    def weight(self) -> int:
        """Bytes of the attachments, as the world counts them."""
        return sum(file.size for file in self.attachments)

    @property
    def recipients(self) -> tuple[Address, ...]:
        """Everyone who gets it."""
        return (*self.to, *self.cc, *self.bcc)

    @cached_property
    def words(self) -> str:
        """The text without what it quotes."""
        return own_words(self.body)


def refused(draft: Draft) -> Refused | None:
    """Why a draft cannot be sent; None when it can. An empty subject or text is no reason."""
    for person in draft.recipients:
        if not person.valid:
            return Refused(Refusal.NOT_AN_ADDRESS, person.address or person.name)
    return None if draft.recipients else Refused(Refusal.NO_RECIPIENT)


def send(
    draft: Draft,
    number: int,
    sender: Address,
    now: datetime,
    content: Callable[[Attached], bytes] | None = None,
) -> Sent:
    """Make the message of a draft that is not `refused`; ``number`` counts what was sent.

    ``content`` gives the inside of its attachments; without it they stay behind.
    """
    sent = Sent(
        id=f"sent-{number}",
        kind=draft.kind,
        to=_people(draft.to),
        cc=_people(draft.cc),
        bcc=_people(draft.bcc),
        subject=_one_line(draft.subject),
        body=_UNSENDABLE.sub("", draft.body.replace("\r\n", "\n").replace("\r", "\n")),
        date=now.replace(second=0, microsecond=0),
        message_id=f"<{now:%Y%m%d%H%M}.{number}@{HOST}>",
        in_reply_to=draft.in_reply_to,
        references=draft.references,
        raw=b"",
        attachments=draft.attachments,
    )
    parts = [(file.name, file.mime, content(file)) for file in draft.attachments if content]
    return _with_file(sent, sender, parts)


def build(
    sender: Address,
    to: tuple[Address, ...],
    cc: tuple[Address, ...],
    subject: str,
    body: str,
    date: datetime,
    message_id: str,
    in_reply_to: str,
    references: tuple[str, ...],
    bcc: tuple[Address, ...] = (),
    files: Sequence[Part] = (),
) -> bytes:
    """A message file, UTF-8, with CRLF line ends; its files as parts in base64."""
    message = EmailMessage(policy=WIRE)
    message["From"] = _mailbox(sender)
    for header, people in (("To", to), ("Cc", cc), ("Bcc", bcc)):
        if people:
            message[header] = [_mailbox(person) for person in people]
    message["Subject"] = subject
    message["Date"] = date
    message["Message-ID"] = message_id
    if in_reply_to:
        message["In-Reply-To"] = in_reply_to
    if references:
        message["References"] = " ".join(references)
    message.set_content(body, charset="utf-8")
    for name, mime, inside in files:
        maintype, _, subtype = mime.partition("/")
        message.add_attachment(inside, maintype=maintype, subtype=subtype, filename=_one_line(name))
    return message.as_bytes()


def _with_file(sent: Sent, sender: Address, files: Sequence[Part]) -> Sent:
    raw = build(
        sender,
        sent.to,
        sent.cc,
        sent.subject,
        sent.body,
        sent.date,
        sent.message_id,
        sent.in_reply_to,
        sent.references,
        sent.bcc,
        files,
    )
    return replace(sent, raw=raw)


def _people(field: str) -> tuple[Address, ...]:
    return tuple(Address(_one_line(p.name), p.address) for p in read_addresses(field))


def _one_line(text: str) -> str:
    return " ".join(_UNSENDABLE.sub(" ", text).split())


def _mailbox(person: Address) -> Mailbox:
    return Mailbox(person.name, addr_spec=person.address)
