"""French words that a CV has on paper whatever language the screen speaks: it is read in France."""

from typing import Final

from kiosk.learning.resume_dates import shown

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
PHOTO: Final = "Photo"
"""For who does not see it."""


def title(name: str) -> str:
    """What a window that shows the PDF is called."""
    return f"CV de {name}" if name else "CV"


def photo(name: str) -> str:
    """The photo, for who does not see it."""
    return f"{PHOTO} de {name}" if name else PHOTO


def period(start: str, end: str, ongoing: bool) -> str:
    """« mars 2025 – juin 2025 », « depuis mars 2025 », « 2024 »; empty when nothing is known.

    What goes on has no end, whatever was typed there; without a start it is « en cours ».
    """
    first, last = shown(start.strip()), shown(end.strip())
    if ongoing:
        return f"depuis {first}" if first else "en cours"
    if first and last and first != last:
        return f"{first} – {last}"
    return first or last
