"""The words of a CV on paper: French, whatever the language of the screen."""

import re
from typing import Final

CONTACT: Final = "Contact"
PROFILE: Final = "Profil"
WORK: Final = "Expériences"
EDUCATION: Final = "Formation"
SKILLS: Final = "Je sais faire"
LANGUAGES: Final = "Langues"
CERTIFICATES: Final = "Permis et attestations"
INTERESTS: Final = "Centres d’intérêt"
PHOTO: Final = "Photo"
"""For who does not see it."""

# fmt: off
_MONTHS: Final = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
)
# fmt: on
_MONTH: Final = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


def month(value: str) -> str:
    """``2025-03`` as « mars 2025 »; a year, and whatever else was typed, as it is."""
    found = _MONTH.fullmatch(value)
    return f"{_MONTHS[int(found[2]) - 1]} {found[1]}" if found else value


def period(start: str, end: str, ongoing: bool) -> str:
    """« mars 2025 – juin 2025 », « depuis mars 2025 », « 2024 »; empty when nothing is known.

    What goes on has no end, whatever was typed there; without a start it is « en cours ».
    """
    first, last = month(start.strip()), month(end.strip())
    if ongoing:
        return f"depuis {first}" if first else "en cours"
    if first and last and first != last:
        return f"{first} – {last}"
    return first or last
