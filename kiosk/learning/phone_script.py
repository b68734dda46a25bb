"""What a phone is given: people, messages, and how those who are called answer.

A scripted call is a small dialogue: what the other side says, and what one may say next. A robot
answers text messages to one number, as the reporting service 33700 does.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.learning.phone_text import SHORTEST, code, digits, links

WANTS = ("forward", "number", "any")
"""What a robot waits for: a message that came, a phone number, or anything."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody in the address book of the phone."""

    name: str
    number: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A card or a paper that its owner has at hand, as lines of text."""

    id: str
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sms:
    """One text message, received or sent."""

    id: str
    text: str
    when: datetime
    mine: bool = False
    forwards: str = ""
    """Id of the message that it hands on; empty when it does not."""

    @property
    def link(self) -> str:
        """The web address in it; empty when there is none."""
        return next(iter(links(self.text)), "")

    @property
    def code(self) -> str:
        """The code that it brings; empty when there is none."""
        return code(self.text)


@dataclass(frozen=True, slots=True)
class Thread:
    """The messages with one number, the oldest first."""

    id: str
    number: str
    messages: tuple[Sms, ...] = ()
    read: bool = True
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """Something one may say in a call; ``then`` is the line that answers, or empty: the end."""

    id: str
    words: str
    then: str


@dataclass(frozen=True, slots=True)
class Line:
    """What the other side says, and what one may answer."""

    says: str
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Script:
    """A call, whoever calls. ``first`` is the line it starts with."""

    id: str
    number: str
    first: str
    lines: Mapping[str, Line]
    voicemail: str = ""
    """What is left when the call is not taken; empty when nothing is."""
    incoming: bool = False
    """Only they call: dialling the number reaches another script, or nobody."""


@dataclass(frozen=True, slots=True)
class Robot:
    """One answer of a number: what it waits for, what it then says, and what otherwise."""

    number: str
    wants: str
    says: str
    otherwise: str = ""


@dataclass(frozen=True, slots=True)
class PhoneSetup:
    """Everything a phone starts with."""

    number: str
    contacts: tuple[Contact, ...] = ()
    papers: tuple[Paper, ...] = ()
    threads: tuple[Thread, ...] = ()
    scripts: tuple[Script, ...] = ()
    robots: tuple[Robot, ...] = ()
    later: Mapping[str, tuple[str, str]] | None = None
    """Messages that may come: id -> (number, text)."""


def phone_setup(data: Mapping[str, Any]) -> PhoneSetup:
    """A phone from plain data, as an author writes it.

    ``number``; ``contacts`` {name, number}; ``papers`` {id, title, lines}; ``threads`` {id,
    number, read, messages {text, at, mine}}; ``calls`` {id, number, first, voicemail, incoming,
    lines: id -> {says, choices {id, words, then}}}; ``robots`` {number, wants, says, otherwise};
    ``later`` {id, number, text}. Only ``number`` is needed.

    Raises ValueError with a sentence for anything else.
    """
    known = {"number", "contacts", "papers", "threads", "calls", "robots", "later"}
    if not isinstance(data, Mapping) or "number" not in data or set(data) - known:
        raise ValueError(f"phone: write its number, and of these: {', '.join(sorted(known))}")
    try:
        setup = PhoneSetup(
            number=_number(data["number"]),
            contacts=tuple(
                Contact(str(c["name"]), _number(c["number"])) for c in _rows(data, "contacts")
            ),
            papers=tuple(_paper(row) for row in _rows(data, "papers")),
            threads=tuple(_thread(row) for row in _rows(data, "threads")),
            scripts=tuple(_script(row) for row in _rows(data, "calls")),
            robots=tuple(_robot(row) for row in _rows(data, "robots")),
            later={
                str(r["id"]): (_number(r["number"]), str(r["text"])) for r in _rows(data, "later")
            },
        )
    except (KeyError, TypeError) as missing:
        raise ValueError(f"phone: {missing} is missing or of another kind") from missing
    ids = [thread.id for thread in setup.threads] + list(setup.later or ())
    names = [script.id for script in setup.scripts]
    for group in (ids, names, [paper.id for paper in setup.papers]):
        if len(set(group)) < len(group) or any(" " in name for name in group):
            raise ValueError("phone: each part needs its own id, without spaces")
    return setup


def _rows(data: Mapping[str, Any], key: str) -> Sequence[Mapping[str, Any]]:
    rows = data.get(key, [])
    if not isinstance(rows, list | tuple):
        raise ValueError(f"phone: {key}: write a list")
    return rows


def _number(value: object) -> str:
    number = str(value)
    if len(digits(number)) < SHORTEST:
        raise ValueError(f"phone: `{number}` is no number")
    return number


def _paper(row: Mapping[str, Any]) -> Paper:
    return Paper(str(row["id"]), str(row["title"]), tuple(str(line) for line in row["lines"]))


def _thread(row: Mapping[str, Any]) -> Thread:
    id = str(row["id"])
    messages = tuple(
        Sms(
            f"{id}-{n}", str(m["text"]), datetime.fromisoformat(str(m["at"])), m.get("mine") is True
        )
        for n, m in enumerate(row["messages"], 1)
    )
    return Thread(id, _number(row["number"]), messages, read=row.get("read") is True)


def _script(row: Mapping[str, Any]) -> Script:
    lines = {str(name): _line(line) for name, line in row["lines"].items()}
    script = Script(
        id=str(row["id"]),
        number=_number(row["number"]),
        first=str(row["first"]),
        lines=lines,
        voicemail=str(row.get("voicemail", "")),
        incoming=row.get("incoming") is True,
    )
    led = {script.first} | {c.then for line in lines.values() for c in line.choices if c.then}
    lost = led - set(lines)
    if lost:
        raise ValueError(f"phone: call {script.id}: no line is named {', '.join(sorted(lost))}")
    return script


def _line(row: Mapping[str, Any]) -> Line:
    choices = tuple(
        Choice(str(c["id"]), str(c["words"]), str(c.get("then", "")))
        for c in row.get("choices", [])
    )
    return Line(str(row["says"]), choices)


def _robot(row: Mapping[str, Any]) -> Robot:
    wants = str(row.get("wants", "any"))
    if wants not in WANTS:
        raise ValueError(f"phone: a robot wants one of {', '.join(WANTS)}")
    return Robot(_number(row["number"]), wants, str(row["says"]), str(row.get("otherwise", "")))
