"""A mail message: the row a list shows of it, and what reading the file gives.

List rows come from an index that is made when content is checked, because parsing a message
costs milliseconds; a message is parsed when it is opened.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from html.parser import HTMLParser
from typing import Any

from kiosk.learning.folding import fold
from kiosk.modules.mailbox.address import Address
from kiosk.modules.mailbox.search import SearchText

INBOX, STARRED, DRAFTS, SENT, SPAM, TRASH = FOLDERS = (
    "inbox",
    "starred",
    "drafts",
    "sent",
    "spam",
    "trash",
)
SNIPPET_LENGTH = 140
"""Characters of the first words that a list row shows."""


# What the parser lets through for broken charsets, encodings and header values.
_UNREADABLE = (MessageError, LookupError, ValueError, AttributeError, TypeError)
_SPACES = re.compile(r"\s+")


class BrokenMessageError(ValueError):
    """A file that is no mail message one could show."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in a message. ``size`` in bytes, decoded."""

    name: str
    kind: str
    """MIME type, e.g. ``application/pdf``."""
    size: int


@dataclass(frozen=True, slots=True)
class Row:
    """One message as a list shows it. Frozen: the folders replace it when it changes."""

    id: str
    """Target of acts; file name without ending, ``sent-1``, ``draft-1``."""
    folder: str
    """One of `FOLDERS`, never ``starred``, which is a view of starred messages."""
    sender: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    date: datetime
    """Aware."""
    message_id: str
    in_reply_to: str
    """Message-ID of what it answers; empty when it answers nothing."""
    snippet: str
    attachment: bool
    search: SearchText
    read: bool = False
    starred: bool = False
    origin: str = ""
    """Folder it was in before the trash or spam folder, where `restore` brings it back."""
    since: datetime | None = None
    """When it was moved to the trash or spam folder; None when it came there by itself."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A message that was opened and parsed."""

    id: str
    sender: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    bcc: tuple[Address, ...]
    """Only ever filled in the sender's own copy."""
    reply_to: tuple[Address, ...]
    subject: str
    date: datetime | None
    message_id: str
    in_reply_to: str
    references: tuple[str, ...]
    body: str
    """Plain text, lines ended by ``\\n``."""
    attachments: tuple[Attachment, ...]
    broken: bool = False
    """The file cannot be read: headers come from the list row, the body is empty."""


def read_message(id: str, raw: bytes) -> Reading:
    """Parse a message file.

    Raises BrokenMessageError when it has no sender, or a text that cannot be decoded.
    """
    try:
        message = message_from_bytes(raw, policy=policy.default)
        reading = _read(id, message)
    except _UNREADABLE as problem:
        raise BrokenMessageError(f"{id}: {problem}") from problem
    if not reading.sender.address:
        raise BrokenMessageError(f"{id}: no sender")
    return reading


def inside(raw: bytes, number: int) -> bytes:
    """The inside of an attachment of a message file, by its number from 0. IndexError."""
    message = message_from_bytes(raw, policy=policy.default)
    part: Any = list(message.iter_attachments())[number]
    return bytes(part.get_payload(decode=True) or b"")


def search_text(reading: Reading) -> SearchText:
    """The folded texts that search looks into."""
    people = (*reading.to, *reading.cc, *reading.bcc)
    return SearchText(
        sender=fold(str(reading.sender)),
        recipients=fold(" ".join(str(person) for person in people)),
        subject=fold(reading.subject),
        body=fold(reading.body),
    )


def broken_reading(row: Row) -> Reading:
    """What can be shown of a message whose file cannot be read: its list row."""
    return Reading(
        id=row.id,
        sender=row.sender,
        to=row.to,
        cc=row.cc,
        bcc=(),
        reply_to=(),
        subject=row.subject,
        date=row.date,
        message_id=row.message_id,
        in_reply_to=row.in_reply_to,
        references=(),
        body="",
        attachments=(),
        broken=True,
    )


def snippet(body: str) -> str:
    """The first words of a text, on one line."""
    return " ".join(body[: SNIPPET_LENGTH * 3].split())[:SNIPPET_LENGTH]


def _read(id: str, message: EmailMessage) -> Reading:
    date = message["date"].datetime if message["date"] else None
    if date and date.tzinfo is None:
        date = date.replace(tzinfo=UTC)  # "-0000": RFC 5322 3.3
    senders = _people(message, "from")
    return Reading(
        id=id,
        sender=senders[0] if senders else Address("", ""),
        to=_people(message, "to"),
        cc=_people(message, "cc"),
        bcc=_people(message, "bcc"),
        reply_to=_people(message, "reply-to"),
        subject=str(message["subject"] or ""),
        date=date,
        message_id=str(message["message-id"] or "").strip(),
        in_reply_to=str(message["in-reply-to"] or "").strip(),
        references=tuple(str(message["references"] or "").split()),
        body=_body(message),
        attachments=tuple(_attachment(part) for part in message.iter_attachments()),
    )


def _people(message: EmailMessage, header: str) -> tuple[Address, ...]:
    found = message[header]
    if found is None:
        return ()
    return tuple(Address(person.display_name, person.addr_spec) for person in found.addresses)


def _body(message: EmailMessage) -> str:
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        return ""
    text: str = part.get_content()
    if part.get_content_subtype() == "html":
        text = text_of_html(text)
    return text.replace("\r\n", "\n").rstrip("\n")


def _attachment(part: Any) -> Attachment:
    content = part.get_payload(decode=True) or b""
    return Attachment(part.get_filename() or "", part.get_content_type(), len(content))


class _TextOfHtml(HTMLParser):
    """Keeps the words of a web page, with a line end where a block starts or ends."""

    _BLOCKS = frozenset({"p", "div", "br", "tr", "li", "h1", "h2", "h3", "table", "ul", "ol"})
    _SILENT = frozenset({"style", "script", "head", "title"})

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in self._SILENT
        if tag in self._BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in self._SILENT and self._silent > 0
        if tag in self._BLOCKS - {"br"}:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(_SPACES.sub(" ", data))


def text_of_html(page: str) -> str:
    """The text of a message that only comes as a web page."""
    parser = _TextOfHtml()
    parser.feed(page)
    parser.close()
    lines = [" ".join(line.split()) for line in "".join(parser.parts).split("\n")]
    kept = [line for line, before in zip(lines, ["", *lines], strict=False) if line or before]
    return "\n".join(kept).strip("\n")
