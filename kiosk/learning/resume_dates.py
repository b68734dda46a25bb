"""Months as people write them in a CV, and as the CV keeps them (``2025-03``)."""

import re
from typing import Final

from kiosk.learning.folding import fold

MONTHS: Final = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)
SHORTEST: Final = 3
"""Letters of a month that are enough; « jui » fits two of them and is none."""

_NUMBERS = re.compile(r"(0?[1-9]|1[0-2])\s*[/.\-\s]\s*(\d{4})")
_KEPT = re.compile(r"(\d{4})-(\d{2})")


def kept(text: str) -> str:
    """« Mars 2025 », « 03/2025 » or « mars 25 » as ``2025-03``; what is no month stays as typed."""
    plain = re.sub(r"(?i)\bete\b", "été", " ".join(text.split()))
    if match := _NUMBERS.fullmatch(plain):
        return f"{match[2]}-{int(match[1]):02}"
    word, _, year = plain.rpartition(" ")
    if word and re.fullmatch(r"\d{4}|\d{2}", year):
        number = _month(word)
        if number:
            return f"{year if len(year) > 2 else '20' + year}-{number:02}"
    return plain


def shown(date: str) -> str:
    """``2025-03`` as « mars 2025 »; anything else as it is."""
    match = _KEPT.fullmatch(date)
    if match and 1 <= int(match[2]) <= len(MONTHS):
        return f"{MONTHS[int(match[2]) - 1]} {match[1]}"
    return date


def order(date: str) -> tuple[int, int] | None:
    """(year, month) to compare by, month 0 when only the year is known; None without a year."""
    if match := _KEPT.fullmatch(date):
        return int(match[1]), int(match[2])
    year = re.search(r"(?<!\d)(?:19|20)\d{2}(?!\d)", date)
    return (int(year.group()), 0) if year else None


def _month(word: str) -> int:
    """Number of a month named or begun; 0 when none or more than one fits."""
    begun = fold(word).rstrip(".")
    fits = [n for n, month in enumerate(MONTHS, 1) if fold(month).startswith(begun)]
    return fits[0] if len(begun) >= SHORTEST and len(fits) == 1 else 0
