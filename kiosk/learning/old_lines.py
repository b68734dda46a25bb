"""Where each line of an old CV might go in a new one. Only a proposal: its owner decides.

A line goes by its shape (mail address, phone number, licence) or by the heading it stands under,
as French CVs word their headings, with or without accents and capitals.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.learning.folding import fold


class Place(StrEnum):
    """A part of a CV, as `kiosk.learning.resume` names them."""

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    SUMMARY = "summary"
    WORK = "work"
    EDUCATION = "education"
    SKILLS = "skills"
    LANGUAGES = "languages"
    CERTIFICATES = "certificates"
    INTERESTS = "interests"
    NONE = "none"
    """Nothing is proposed: a heading, an address, an age."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A line and the place that is proposed for it."""

    line: str
    place: Place


# fmt: off
_WORDS: Final = (
    (Place.LANGUAGES, "langue langues linguistique linguistiques languages"),
    (Place.CERTIFICATES,
     "permis attestation attestations certificat certificats certification certifications "
     "habilitation habilitations"),
    (Place.INTERESTS,
     "loisir loisirs interet interets hobby hobbies passion passions extra extrascolaires "
     "interests"),
    (Place.SUMMARY,
     "profil profile propos presentation objectif objectifs accroche recherche recherches"),
    (Place.WORK,
     "experience experiences stage stages emploi emplois job jobs benevolat benevolats missions"),
    (Place.EDUCATION,
     "formation formations diplome diplomes etude etudes scolarite cursus education"),
    (Place.SKILLS,
     "competence competences qualite qualites atout atouts savoir savoirs sais aptitudes skills"),
    (Place.NONE,
     "contact contacts coordonnees informations renseignements civil references reference"),
)
"""Words that make a heading. The first place that knows one wins: « compétences linguistiques »
are languages, « certifications et formations » certificates."""
_WEAK: Final = (
    (Place.WORK, "professionnel professionnels professionnelle professionnelles"),
    (Place.EDUCATION, "scolaire scolaires"),
    (Place.SKILLS, "informatique informatiques bureautique logiciels outils"),
)
"""Words that make one when no stronger word does; among interests they are interests."""
_BESIDE: Final = (
    "a l d de du des la le les et en mes mon ma moi au aux je faire etre autre autres divers "
    "centre centres parcours activite activites personnel personnels personnelle personnelles "
    "principal principale principales cle cles technique techniques work sport sports etat "
    "parlees etrangeres conduire complementaire complementaires benevole benevoles"
)
"""Words that may stand beside those."""
# fmt: on
_HEADING_WORDS: Final = frozenset(
    word for known in (_BESIDE, *(words for _, words in _WORDS + _WEAK)) for word in known.split()
)
_LONGEST_HEADING: Final = 6
"""Words."""
_SPACED: Final = re.compile(r"(?:\w ){3,}\w")
"""« F O R M A T I O N », as some models set it."""

_EMAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+")
_PHONE: Final = re.compile(
    r"(?<!\d)(?:(?:\+33|0033)[ .-]?(?:\(0\)[ .-]?)?|0)[1-9]([ .-]?)\d{2}(?:\1\d{2}){3}(?!\d)"
    r"|\+\d{1,3}(?:[ .-]?\d){8,11}(?!\d)"
)
_LICENCE: Final = re.compile(r"permis\b|(?:psc ?1|sst|caces|bafa|ssiap)\b")
_NAME: Final = re.compile(r"[^\W\d_]+(?:['’ -]+[^\W\d_]+){1,4}")
_NO_NAME: Final = frozenset({"curriculum", "vitae", "cv"})


def guess(line: str) -> Place:
    """What the shape of a line says by itself: a mail address, a number, a licence, or none."""
    folded = fold(line)
    if _EMAIL.search(folded):
        return Place.EMAIL
    if _PHONE.search(folded):
        return Place.PHONE
    return Place.CERTIFICATES if _LICENCE.match(folded) else Place.NONE


def places(lines: Iterable[str]) -> tuple[Placed, ...]:
    """A place for each line, in order; a heading goes nowhere, it says where the next lines go.

    The first line before any heading that looks like a name is proposed as one.
    """
    found: list[Placed] = []
    section: Place | None = None
    named = False
    for line in lines:
        head, _, rest = line.partition(":")
        heading = _heading(head, section)
        if heading is not None:
            section = heading
        place = guess(line)
        if heading is not None and not rest.strip():
            place = Place.NONE
        elif place is Place.NONE and section is not None:
            place = section
        elif place is Place.NONE and not named and _is_name(line):
            place, named = Place.NAME, True
        found.append(Placed(line, place))
    return tuple(found)


def _heading(text: str, section: Place | None) -> Place | None:
    """The part that a text announces; None when it is no heading, or that of the part we are in.

    « Stage » under « Expériences » is one of them.
    """
    folded = fold(text).strip()
    if _SPACED.fullmatch(folded):
        folded = folded.replace(" ", "")
    words = set(re.findall(r"[^\W_]+", folded))
    if not words or len(words) > _LONGEST_HEADING:
        return None
    if not words <= _HEADING_WORDS:
        return None
    found = _first(words, _WORDS)
    if found is None and section is not Place.INTERESTS:
        found = _first(words, _WEAK)
    return None if found == section else found


def _first(words: set[str], table: tuple[tuple[Place, str], ...]) -> Place | None:
    return next((place for place, known in table if words & set(known.split())), None)


def _is_name(line: str) -> bool:
    return bool(_NAME.fullmatch(line)) and not _NO_NAME & set(fold(line).split())
