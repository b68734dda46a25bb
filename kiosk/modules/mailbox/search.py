"""Search as mail programs do it: plain words and ``de:``, ``objet:``, ``à:`` operators.

Everything is compared folded (no case, no accents), so that « Interet » finds « intérêt ».
"""

import re
from dataclasses import dataclass
from typing import Protocol

from kiosk.learning.folding import fold

_TERM = re.compile(r'(?:(?P<field>[^\s":]+):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>\S+))?')
_FIELDS = {
    "de": "sender",
    "from": "sender",
    "objet": "subject",
    "sujet": "subject",
    "subject": "subject",
    "a": "recipients",
    "to": "recipients",
}


@dataclass(frozen=True, slots=True)
class SearchText:
    """The folded texts of one message, made once."""

    sender: str
    recipients: str
    subject: str
    body: str


class Searchable(Protocol):
    """What can be searched."""

    @property
    def search(self) -> SearchText: ...


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed in the search field. An empty query finds everything."""

    terms: tuple[tuple[str, str], ...]
    """(field or empty, folded text), all of which must be found."""

    def finds(self, item: Searchable) -> bool:
        """True when every term is in the message; a term with a field only looks there."""
        return all(_found(field, text, item.search) for field, text in self.terms)


def read_query(typed: str) -> Query:
    """The terms of a search field; an unknown operator is searched as plain text.

    An operator may be followed by a space, as learners type: ``de: faure``.
    """
    terms: list[tuple[str, str]] = []
    waiting = ""
    for term in _TERM.finditer(fold(typed)):
        field = _FIELDS.get(term["field"] or "", "")
        text = term["phrase"] if term["phrase"] is not None else term["word"] or ""
        if term["field"] and not field:
            text = f"{term['field']}:{text}"
        field = field or waiting
        waiting = ""
        if text.strip():
            terms.append((field, text.strip()))
        elif field:
            waiting = field
    return Query(tuple(terms))


def _found(field: str, text: str, where: SearchText) -> bool:
    if field:
        return text in getattr(where, field)
    return (
        text in where.subject
        or text in where.sender
        or text in where.recipients
        or text in where.body
    )
