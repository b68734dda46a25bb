"""The index of a world's messages: made once when content is checked, read when it is opened.

The prepared world carries each message file whole (bytes as Latin-1 text, one character a byte)
beside its index row, so that a world is one value that belongs to one content version.
"""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.modules.file_index import prepare_files
from kiosk.modules.mailbox.address import Address
from kiosk.modules.mailbox.groups import prepare_groups
from kiosk.modules.mailbox.message import (
    DRAFTS,
    FOLDERS,
    STARRED,
    BrokenMessageError,
    Reading,
    Row,
    read_message,
    search_text,
    snippet,
)
from kiosk.modules.mailbox.pile import ANSWER, Piled, read_pile
from kiosk.modules.mailbox.search import SearchText

_WORLD_KEYS = {"start", "me", "signature", "contacts", "messages", "answers"}
_MORE_KEYS = {"people", "places", "files", "limit", "groups", "piles"}
"""Only worlds that need them have these."""
LIMIT = 10_000_000
"""Bytes of attachments that the mail server takes when a world does not say (10 MB)."""
_OWN_PREFIXES = ("sent-", "draft-")


def prepare(world: Mapping[str, object], folder: Path) -> dict[str, object]:
    """Index the message files of a world as an author writes it.

    ``start``: date with offset; ``me``: {name, address}; ``signature``: text, may be missing;
    ``contacts``: list of {name, address}; ``messages``: list of {file, folder, read, starred},
    all but ``file`` may be missing; ``answers``: files that consequences deliver. The id of a
    message is its file's name without ending. ``people``: addresses that exist though nobody here
    wrote from them; ``piles``: list of {file, without}, texts with many mails, see `pile`, of which
    those named in ``without`` are left out; ``places`` and ``files``: see `prepare_files`;
    ``limit``: bytes of attachments that the mail server takes; ``groups``: see
    `kiosk.modules.mailbox.groups`.

    Raises ValueError with a sentence when a file is missing or broken, or a value is not one
    the mailbox knows.
    """
    unknown = set(world) - _WORLD_KEYS - _MORE_KEYS
    if unknown:
        raise ValueError(f"Unknown key of a mailbox world: {', '.join(sorted(unknown))}")
    start = _start(world)
    me = _person(world.get("me"), "me")
    messages = [_indexed(item, folder) for item in _list(world, "messages")]
    answers = {_stem(name): _answer(str(name), folder) for name in _list(world, "answers")}
    ids = [str(row["id"]) for row in messages] + list(answers)
    for item in _list(world, "piles"):
        for mail in _pile(item, folder, start, Address(*me)):
            ids.append(mail.id)
            if mail.folder == ANSWER:
                answers[_stem(mail.id)] = mail.raw.decode("latin-1")
            else:
                messages.append(_piled(mail))
    twice = {name for name in ids if ids.count(name) > 1}
    if twice:
        raise ValueError(f"Two files of one world have the same name: {', '.join(sorted(twice))}")
    for row in messages:
        if datetime.fromisoformat(str(row["date"])) > start:
            raise ValueError(f"{row['id']}: dated after the start of the world")
    more: dict[str, object] = {}
    if "people" in world:
        more["people"] = [str(address).lower() for address in _list(world, "people")]
    if "files" in world or "places" in world:
        more |= {**prepare_files(world, folder, start), "limit": _limit(world)}
    contacts = [_person(person, "contacts") for person in _list(world, "contacts")]
    if "groups" in world:
        more["groups"] = prepare_groups(_list(world, "groups"), contacts)
    return {
        **more,
        "start": start.isoformat(),
        "me": me,
        "signature": str(world.get("signature", "")),
        "contacts": contacts,
        "messages": messages,
        "answers": answers,
    }


def indexed_row(id: str, folder: str, reading: Reading, read: bool, starred: bool) -> Row:
    """The list row of a message that was parsed. ValueError when it has no date."""
    if reading.date is None:
        raise ValueError(f"{id}: no date")
    return Row(
        id=id,
        folder=folder,
        sender=reading.sender,
        to=reading.to,
        cc=reading.cc,
        subject=reading.subject,
        date=reading.date,
        message_id=reading.message_id,
        in_reply_to=reading.in_reply_to,
        snippet=snippet(reading.body),
        attachment=bool(reading.attachments),
        search=search_text(reading),
        read=read,
        starred=starred,
    )


def row_from_index(data: Mapping[str, Any]) -> Row:
    """A list row from its prepared form."""
    return Row(
        id=data["id"],
        folder=data["folder"],
        sender=Address(*data["sender"]),
        to=tuple(Address(*person) for person in data["to"]),
        cc=tuple(Address(*person) for person in data["cc"]),
        subject=data["subject"],
        date=datetime.fromisoformat(data["date"]),
        message_id=data["message_id"],
        in_reply_to=data["in_reply_to"],
        snippet=data["snippet"],
        attachment=data["attachment"],
        search=SearchText(*data["search"]),
        read=data["read"],
        starred=data["starred"],
    )


def _row_to_index(row: Row, raw: bytes) -> dict[str, object]:
    return {
        "id": row.id,
        "folder": row.folder,
        "sender": [row.sender.name, row.sender.address],
        "to": [[person.name, person.address] for person in row.to],
        "cc": [[person.name, person.address] for person in row.cc],
        "subject": row.subject,
        "date": row.date.isoformat(),
        "message_id": row.message_id,
        "in_reply_to": row.in_reply_to,
        "snippet": row.snippet,
        "attachment": row.attachment,
        "search": [
            row.search.sender,
            row.search.recipients,
            row.search.subject,
            row.search.body,
        ],
        "read": row.read,
        "starred": row.starred,
        "raw": raw.decode("latin-1"),
    }


def _indexed(item: object, folder: Path) -> dict[str, object]:
    if not isinstance(item, Mapping) or "file" not in item:
        raise ValueError("A message needs a file, as in {file: worlds/c/x.eml, folder: inbox}")
    name = str(item["file"])
    place = str(item.get("folder", "inbox"))
    if place not in FOLDERS or place in (STARRED, DRAFTS):
        raise ValueError(f"{name}: no folder of that name: {place}")
    raw = _file(name, folder)
    reading = _parsed(name, raw)
    row = indexed_row(
        _stem(name), place, reading, item.get("read") is True, item.get("starred") is True
    )
    if not row.message_id:
        raise ValueError(f"{name}: no Message-ID")
    return _row_to_index(row, raw)


def _pile(item: object, folder: Path, start: datetime, me: Address) -> list[Piled]:
    if not isinstance(item, Mapping) or not {"file"} <= set(item) <= {"file", "without"}:
        raise ValueError('piles: write {file: mails/everyone.txt, without: "parcel bus"}')
    name, without = str(item["file"]), str(item.get("without", "")).split()
    try:
        mails = read_pile(_file(name, folder).decode("utf-8"), start, me)
    except UnicodeDecodeError as broken:
        raise ValueError(f"{name}: is not UTF-8") from broken
    except ValueError as problem:
        raise ValueError(f"{name}: {problem}") from problem
    unknown = set(without) - {mail.id for mail in mails}
    if unknown:
        raise ValueError(f"{name}: has no {', '.join(sorted(unknown))} to leave out")
    return [mail for mail in mails if mail.id not in without]


def _piled(mail: Piled) -> dict[str, object]:
    row = indexed_row(
        _stem(mail.id), mail.folder, _parsed(mail.id, mail.raw), mail.read, mail.starred
    )
    return _row_to_index(row, mail.raw)


def _answer(name: str, folder: Path) -> str:
    raw = _file(name, folder)
    _parsed(name, raw)
    return raw.decode("latin-1")


def _parsed(name: str, raw: bytes) -> Reading:
    try:
        return read_message(_stem(name), raw)
    except BrokenMessageError as broken:
        raise ValueError(f"{name}: this is not a message file that can be read") from broken


def _file(name: str, folder: Path) -> bytes:
    try:
        return folder.joinpath(name).read_bytes()
    except OSError as missing:
        raise ValueError(f"{name}: no such file in {folder.name}") from missing


def _stem(name: object) -> str:
    stem = Path(str(name)).stem
    if stem.startswith(_OWN_PREFIXES) or " " in stem:
        raise ValueError(f"{name}: the mailbox needs that name for itself")
    return stem


def _start(world: Mapping[str, object]) -> datetime:
    try:
        start = datetime.fromisoformat(str(world.get("start", "")))
    except ValueError as problem:
        raise ValueError("start: write the date as 2026-11-23T09:12+01:00") from problem
    if start.tzinfo is None:
        raise ValueError("start: the date needs its offset, as in 2026-11-23T09:12+01:00")
    return start


def _limit(world: Mapping[str, object]) -> int:
    limit = world.get("limit", LIMIT)
    if not isinstance(limit, int) or limit < 1:
        raise ValueError(f"limit: `{limit}` is no number of bytes")
    return limit


def _person(value: object, where: str) -> list[str]:
    if not isinstance(value, Mapping) or not {"name", "address"} >= set(value):
        raise ValueError(f"{where}: write a person as {{name: …, address: …}}")
    person = Address(str(value.get("name", "")), str(value.get("address", "")))
    if not person.valid:
        raise ValueError(f"{where}: not an address: {person.address}")
    return [person.name, person.address]


def _list(world: Mapping[str, object], key: str) -> list[object]:
    value = world.get(key, [])
    if not isinstance(value, list | tuple):
        raise ValueError(f"{key}: write a list")
    return list(value)
