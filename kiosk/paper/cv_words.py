"""French words that a CV has on paper whatever language the screen speaks: it is read in France."""

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

PHONE: Final = "Téléphone"
EMAIL: Final = "Adresse mail"
CITY: Final = "Ville"

_MONTHS: Final = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet"),
    *("août", "septembre", "octobre", "novembre", "décembre"),
)
_MONTH = re.compile(r"(\d{4})-(\d{2})")


def title(name: str) -> str:
    """What a window that shows the PDF is called."""
    return f"CV de {name}" if name else "CV"


def photo(name: str) -> str:
    """The photo, for who does not see it."""
    return f"Photo de {name}" if name else "Photo"


def date(written: str) -> str:
    """« mars 2025 » for ``2025-03``; what is no month stays as it was written."""
    found = _MONTH.fullmatch(written.strip())
    if found is None or not 1 <= int(found[2]) <= len(_MONTHS):
        return written.strip()
    return f"{_MONTHS[int(found[2]) - 1]}\u00a0{found[1]}"


def period(start: str, end: str, ongoing: bool) -> str:
    """When it was, in words; empty when nobody said so."""
    first, last = date(start), date(end)
    if ongoing:
        return f"depuis {first}" if first else "en cours"
    if first and last and first != last:
        return f"{first} – {last}"
    return first or last
