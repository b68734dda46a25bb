"""« Quand ? » in one field: « juin 2025 », « de 2021 à 2024 », « depuis mars 2023 »."""

import re
from dataclasses import dataclass

from kiosk.learning.folding import fold
from kiosk.learning.resume_dates import kept, order

_DATE = re.compile(r"(?:(\d{1,2})\s*[/.-]\s*|([a-z]{3,})\.?\s+)?((?:19|20)\d{2})(?!\d)")
_STILL = re.compile(r"\b(?:depuis|en cours|aujourd'hui|maintenant|actuel\w*)\b")


@dataclass(frozen=True, slots=True)
class When:
    """A time as a CV keeps it (`kiosk.learning.resume.Work`)."""

    start: str
    end: str
    ongoing: bool

    @property
    def years(self) -> frozenset[int]:
        """The years that are named."""
        dates = (order(self.start), order(self.end))
        return frozenset(date[0] for date in dates if date is not None)


def when_of(text: str) -> When:
    """What was typed, as far as a year is in it; empty dates otherwise."""
    plain = fold(text)
    dates = [_date(*found) for found in _DATE.findall(plain)]
    ongoing = bool(dates) and bool(_STILL.search(plain))
    first = dates[0] if dates and (ongoing or len(dates) > 1) else ""
    return When(first, "" if ongoing or not dates else dates[-1], ongoing)


def _date(number: str, month: str, year: str) -> str:
    """``2025-06``, or ``2025`` where what stands before the year is no month."""
    made = kept(f"{number or month} {year}".strip())
    return made if re.fullmatch(r"\d{4}-\d{2}", made) else year
