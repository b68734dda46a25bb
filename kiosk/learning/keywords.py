"""Words of an ad found again in another text: accents, case, plurals and small slips are equal.

A form is one word or several, e.g. ``rendre la monnaie``; a star at the end of a word stands for
any ending: ``accueil*`` is also « accueillir ».
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from kiosk.learning.folding import fold
from kiosk.learning.mail_text import alike

_WORD = re.compile(r"\w+")
_SENTENCE = re.compile(r"[.!?;\n]+")
# What makes « permis B » no claim: not yet, without, being learnt.
_OPEN = re.compile(
    r"\b(?:pas|sans|jamais|aucune?|bientot|notions?|debutante?|envie|en cours|apprend\w*"
    r"|prepar\w*|prochain\w*|non|un peu|quelques|bases?|scolaires?)\b"
)


@dataclass(frozen=True, slots=True)
class Keyword:
    """Something an ad asks for, and how it is written."""

    id: str
    name: str
    """As it is told to people, e.g. « accueil »."""
    forms: tuple[str, ...]


def keyword_of(row: Mapping[str, Any]) -> Keyword:
    """A keyword as an author writes it: ``id``, ``name``, ``forms``."""
    return Keyword(str(row["id"]), str(row["name"]), tuple(str(form) for form in row["forms"]))


def words(text: str) -> tuple[str, ...]:
    """Its words, folded, without the letter of a plural."""
    return tuple(_single(fold(word)) for word in _WORD.findall(text))


def spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where each word of `words` stands in the text: start, end."""
    return tuple(found.span() for found in _WORD.finditer(text))


@lru_cache(maxsize=2048)  # a screen asks for the same words after each act
def places(text: str, keyword: Keyword, *, slips: bool = True) -> tuple[tuple[int, int], ...]:
    """Where a text has it, as (first word, word after the last), in order."""
    said = words(text)
    found = set()
    for form in keyword.forms:
        wanted = form.split()
        for at in range(len(said) - len(wanted) + 1):
            if all(map(_is, said[at : at + len(wanted)], wanted, [slips] * len(wanted))):
                found.add((at, at + len(wanted)))
    return tuple(sorted(found))


def says(texts: Iterable[str], keyword: Keyword) -> bool:
    """Whether one of the texts has it."""
    return any(places(text, keyword) for text in texts)


def claims(texts: Iterable[str], keyword: Keyword) -> bool:
    """Whether one of the texts says that one has it: no slips, and not « pas encore »."""
    sentences = (part for text in texts for part in _SENTENCE.split(text))
    return any(places(s, keyword, slips=False) and not _OPEN.search(fold(s)) for s in sentences)


def _single(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] in "sx" else word


def _is(word: str, form: str, slips: bool) -> bool:
    stem = fold(form)
    if stem.endswith("*"):
        stem = stem[:-1]
        return word.startswith(stem) or (slips and _slip(word[: len(stem)], stem))
    return word == _single(stem) or (slips and _slip(word, _single(stem)))


def _slip(word: str, model: str) -> bool:
    return word[:1] == model[:1] and alike(word, model)
