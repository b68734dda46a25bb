"""What a program makes of the text of a CV: the card that it files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.learning.folding import fold
from kiosk.learning.phone_text import holds_number


@dataclass(frozen=True, slots=True)
class Part:
    """A section of a CV: its title and its lines."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """What a CV says of somebody, whatever its layout."""

    name: str
    phone: str
    mail: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Filed:
    """The card of a person: what was found in the text."""

    name: bool
    phone: bool
    mail: bool
    titles: tuple[bool, ...]
    """Whether each title was found, in order."""
    sorted: bool
    """Whether every title stands in its order, with its own lines below."""

    @property
    def reachable(self) -> bool:
        """Whether one can be called and written to."""
        return self.phone and self.mail


def person_of(row: Mapping[str, Any]) -> Person:
    """A person as ``people.yaml`` has it."""
    parts = tuple(Part(str(p["title"]), tuple(map(str, p["lines"]))) for p in row["parts"])
    return Person(str(row["name"]), str(row["phone"]), str(row["mail"]), parts)


def filed(text: str, person: Person) -> Filed:
    """The card that comes of a text."""
    lines = [fold(line).strip() for line in text.splitlines()]
    wanted = [fold(part.title) for part in person.parts]
    order = [line for line in lines if line in wanted]
    return Filed(
        name=fold(person.name) in lines,
        phone=holds_number(text, person.phone),
        mail=person.mail in text,
        titles=tuple(title in order for title in wanted),
        sorted=order == wanted and all(_own(part, wanted, lines) for part in person.parts),
    )


def packed(texts: Sequence[str]) -> dict[str, list[Any]]:
    """Texts that share many lines: ``lines`` once each, ``pages`` by their numbers."""
    lines = list(dict.fromkeys(line for text in texts for line in text.splitlines()))
    place = {line: number for number, line in enumerate(lines)}
    return {"lines": lines, "pages": [[place[x] for x in text.splitlines()] for text in texts]}


def unpacked(rows: Mapping[str, Any]) -> tuple[str, ...]:
    """The texts again."""
    lines = [str(line) for line in rows["lines"]]
    return tuple("\n".join(lines[number] for number in page) for page in rows["pages"])


def _own(part: Part, titles: Sequence[str], lines: Sequence[str]) -> bool:
    """Whether what follows a title, up to the next one, is what belongs to it."""
    after = lines[lines.index(fold(part.title)) + 1 :]
    end = next((at for at, line in enumerate(after) if line in titles), len(after))
    return " ".join(after[:end]) == " ".join(fold(line) for line in part.lines)
