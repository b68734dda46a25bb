"""A pile of mails in one readable text, from which a world's real messages are made.

A box of 40 mails as 40 files, for each variant, is more than anybody reads. In a pile each mail
begins with a line of its own; its day is counted from the day on which the world starts::

    == parcel, -2 18:03, read
    De: Relais Colis 24 <suivi@relais-colis-24.example>
    Objet: Votre colis vous attend

    Bonjour {first},

After day and hour come, where needed, a folder (``spam``, ``sent``, ``trash``), ``read`` and
``starred``; or ``answer`` for one that a consequence delivers, at its own hour. ``À:`` says to
whom a mail goes that the learner sent; all others go to the learner. ``{first}`` and ``{last}``
stand for the learner's names.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from kiosk.modules.mailbox.address import Address, read_addresses
from kiosk.modules.mailbox.message import INBOX, SENT, SPAM, TRASH
from kiosk.modules.mailbox.outbox import build

_BEGIN = re.compile(r"^== (?P<id>[a-z0-9-]+), (?P<days>-?\d+) (?P<hour>\d\d:\d\d)(?P<flags>.*)$")
_HEADER = re.compile(r"^(De|À|Objet): ?(.*)$")
ANSWER = "answer"
_FLAGS = ("read", "starred", ANSWER, SENT, SPAM, TRASH)


@dataclass(frozen=True, slots=True)
class Piled:
    """One mail of a pile, as a real message file."""

    id: str
    folder: str
    """Where it lies; `ANSWER` while it waits for a consequence."""
    read: bool
    starred: bool
    raw: bytes


def read_pile(text: str, start: datetime, me: Address) -> list[Piled]:
    """The mails of a pile. Raises ValueError with the line that cannot be read."""
    return [_mail(begin, lines, start, me) for begin, lines in _parts(text)]


def _parts(text: str) -> Iterator[tuple[re.Match[str], list[str]]]:
    begin: re.Match[str] | None = None
    lines: list[str] = []
    for line in text.splitlines():
        if line.startswith("=="):
            if begin:
                yield begin, lines
            begin, lines = _BEGIN.match(line), []
            if not begin:
                raise ValueError(f"write `== name, -2 18:03, read`: {line}")
        elif begin:
            lines.append(line)
    if begin:
        yield begin, lines


def _mail(begin: re.Match[str], lines: list[str], start: datetime, me: Address) -> Piled:
    flags = [flag.strip() for flag in begin["flags"].split(",") if flag.strip()]
    if not set(flags) <= set(_FLAGS):
        raise ValueError(f"{begin['id']}: known are {', '.join(_FLAGS)}; written {begin['flags']}")
    heads: dict[str, str] = {}
    while lines and (head := _HEADER.match(lines[0])):
        heads[head[1]] = _filled(head[2], me)
        lines = lines[1:]
    sender, to = _person(heads.get("De", ""), me), _person(heads.get("À", ""), me)
    if not (sender.valid and to.valid) or sender == to:
        raise ValueError(f"{begin['id']}: wants `De: name <address>`, or `À:` for a mail sent")
    day = start.date() + timedelta(days=int(begin["days"]))
    date = datetime.combine(day, time.fromisoformat(begin["hour"]), start.tzinfo)
    host = sender.address.rpartition("@")[2]
    raw = build(
        sender,
        (to,),
        (),
        heads.get("Objet", ""),
        _filled("\n".join(lines).strip("\n") + "\n", me),
        date,
        f"<{begin['id']}.{day:%Y%m%d}@{host}>",
        "",
        (),
    )
    folder = next((flag for flag in flags if flag in (ANSWER, SENT, SPAM, TRASH)), INBOX)
    return Piled(begin["id"], folder, "read" in flags, "starred" in flags, raw)


def _person(written: str, me: Address) -> Address:
    return read_addresses(written)[0] if written else me


def _filled(text: str, me: Address) -> str:
    first, _, last = me.name.partition(" ")
    return text.replace("{first}", first).replace("{last}", last)
