"""How the simulated recruiter reads a page in 30 seconds: three rules, told to the author.

They are no judgement of a person. They stand for what readers in a hurry look at: the top of the
page, lines that begin with a verb, and a number to call.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.learning.folding import fold
from kiosk.modules.cv.own_page import Line, Page

TITLE_WITHIN = 3
"""Lines at the top of the page among which a job is seen."""
PHONE_WITHIN = 5
STRENGTHS = 2
LONGEST = 10
"""Words of a line that is read to its end."""
_VERB = re.compile(r"[a-z]+(?:er|ir|re)")
# fmt: off
_NOUNS = frozenset((
    "atelier", "papier", "metier", "quartier", "chantier", "premier", "dernier", "janvier",
    "fevrier", "septembre", "octobre", "novembre", "decembre", "membre", "hiver", "notre",
    "votre", "livre", "centre", "titre", "cadre", "autre", "entre", "contre", "cuisinier",
    "ouvrier", "magasinier", "plongeur", "desir", "plaisir", "loisir", "avenir",
    "souvenir",
))
# fmt: on
"""Words that end like a verb and are none."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What somebody can say after reading; empty for what they cannot."""

    job: str = ""
    strengths: tuple[str, ...] = ()
    call: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        """What cannot be said, the gravest first: ``call``, ``job``, ``strengths``."""
        said = {"call": self.call, "job": self.job, "strengths": self.strengths[STRENGTHS - 1 :]}
        return tuple(name for name, found in said.items() if not found)


def begins_with_verb(text: str) -> bool:
    """Whether the first word is a verb as job ads write it, e.g. « Ranger les rayons »."""
    words = re.findall(r"[a-z]+", fold(text))
    return bool(words) and bool(_VERB.fullmatch(words[0])) and words[0] not in _NOUNS


def remembered(page: Page, lines: Mapping[str, Line], jobs: Sequence[str]) -> Memory:
    """What the recruiter can say of a page; ``jobs`` are beginnings of words that name the job."""
    shown = page.shown
    return Memory(_job(page, lines, jobs), _strengths(page, lines), _call(page, lines, shown))


def _job(page: Page, lines: Mapping[str, Line], jobs: Sequence[str]) -> str:
    for id in page.shown[:TITLE_WITHIN]:
        words = fold(page.text(id)).split()
        named = any(word.startswith(fold(job)) for word in words for job in jobs)
        if lines[id].part == "title" and named:
            return page.text(id).strip()
    return ""


def _strengths(page: Page, lines: Mapping[str, Line]) -> tuple[str, ...]:
    """The first two short lines that begin with a verb; one that alone is bold comes first."""
    shown = page.shown
    if len(page.bold) == 1:
        shown = tuple(sorted(shown, key=lambda id: id not in page.bold))
    texts = [page.text(id).strip() for id in shown if lines[id].part in ("work", "more")]
    read = [text for text in texts if begins_with_verb(text) and len(text.split()) <= LONGEST]
    return tuple(read[:STRENGTHS])


def _call(page: Page, lines: Mapping[str, Line], shown: Sequence[str]) -> str:
    for id in shown[:PHONE_WITHIN]:
        digits = sum(sign.isdecimal() for sign in page.text(id))
        if lines[id].part == "phone" and digits == 10:
            return page.text(id).strip()
    return ""
