"""The head of a CV: six lines, and whether each of them does what it is for."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from kiosk.learning.folding import fold
from kiosk.learning.phone_text import digits
from kiosk.learning.resume import Basics
from kiosk.learning.resume_gaps import PHONE_DIGITS
from kiosk.learning.serious_address import is_serious

FIELDS = ("label", "first_name", "last_name", "phone", "email", "city")
"""Fields of `Basics` that are typed here, in the order of the form."""
SHELVES_FIRST = 4
"""Letters of the shortest beginning of a word by which a job is known."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where the recruiters' program files pages: a sector, and how words of its jobs begin."""

    id: str
    name: str
    stems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A page of the notebook: what the person knows of themselves."""

    title: str
    icon: str
    lines: tuple[str, ...]


def basics_of(row: Mapping[str, Any]) -> Basics:
    """The head as an author writes it, with the names of `FIELDS`."""
    known = {each.name for each in fields(Basics)} & set(FIELDS)
    if set(row) != known:
        raise ValueError(f"head: write {', '.join(FIELDS)}")
    return Basics(**{name: str(text) for name, text in row.items()})


def shelves_of(title: str, shelves: Iterable[Shelf]) -> tuple[str, ...]:
    """Where a title is filed: every sector that one of its words, or several, begins as."""
    plain = f" {' '.join(re.findall(r'[a-z0-9]+', fold(title)))}"
    return tuple(s.id for s in shelves if any(f" {stem}" in plain for stem in s.stems))


def rings(phone: str) -> bool:
    """Whether a number has as many digits as one that can be called."""
    found = digits(phone)
    return len(found) == PHONE_DIGITS and found.startswith("0")


def same_phone(one: str, other: str) -> bool:
    """Whether two numbers are the same, however they are spaced."""
    return digits(one) == digits(other)


def same_mail(one: str, other: str) -> bool:
    """Whether mail to one reaches the other: case does not count."""
    return one.strip().lower() == other.strip().lower()


def same_town(typed: str, town: str) -> bool:
    """Whether the town is named, perhaps with its postcode or a district."""
    plain = [" ".join(re.findall(r"[a-z0-9]+", fold(text))) for text in (typed, town)]
    return f" {plain[1]} " in f" {plain[0]} "


def same_name(head: Basics, mine: Basics) -> bool:
    """Whether both names are there, in either field."""
    found = sorted(fold(head.name).replace("-", " ").split())
    return found == sorted(fold(mine.name).replace("-", " ").split())


def serious(head: Basics, mine: Basics) -> bool:
    """Whether nobody smiles at the address: it is made of the names that are the person's."""
    return is_serious(head.email, mine.first_name, mine.last_name)
