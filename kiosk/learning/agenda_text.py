"""Days and hours as people type them into an agenda: « jeudi 26 novembre », « 14h », « 14:00 ».

A day without a year is the next one that fits; one that has just passed stays in the past, so
that a form can say so instead of noting it a year later.
"""

import re
from collections.abc import Iterator
from datetime import date, time, timedelta

from kiosk.learning.folding import fold
from kiosk.learning.mail_text import WEEKDAYS, says_day, says_hour

AHEAD, BEHIND = timedelta(days=300), timedelta(days=65)
"""How far a day without a year is looked for, on both sides of today."""

_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}|\d{2}))?(?!\d)")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_NEAR = {"aujourd'hui": 0, "demain": 1, "apres-demain": 2, "apres demain": 2}
_CLOCK = re.compile(
    r"(?<![\d:.,/])(\d{1,2})\s?(?:h(?![a-z])|heures?(?![a-z])|:)\s?(?:([0-5]\d)(?!\d))?"
    r"(\s?et demie?\b|\s?et quart\b)?(?!\s?\d)"
)
_LATE = re.compile(r"de l'?\s?apres|de l'?\s?aprem|du soir")
_WORD_HOURS = (*range(13, 24), *range(13))
"""« dix-sept heures » holds « sept heures », so the later hour is looked for first."""


def read_day(text: str, today: date) -> date | None:
    """The day that a text names; None when it names none, or when weekday and date differ."""
    folded = fold(text).strip()
    if folded in _NEAR:
        return today + timedelta(days=_NEAR[folded])
    numeric = _numeric(folded, today)
    if numeric is not None:
        weekday = _weekday(folded)
        return numeric if not weekday or says_day(weekday, numeric) else None
    spoken = f"le {folded}" if folded.isdigit() else folded
    return next((day for day in _candidates(spoken, today) if says_day(spoken, day)), None)


def meant_day(text: str, today: date) -> date | None:
    """The date of a text whose weekday is another one; None when that is not what is wrong."""
    folded = fold(text)
    weekday = _weekday(folded)
    if not weekday or read_day(text, today) is not None:
        return None
    return read_day(folded.replace(weekday, " "), today)


def read_hours(text: str) -> list[time]:
    """The hours that a text names, in order: one, or two for « de 14 h à 15 h 30 »."""
    folded = fold(text).strip()
    if folded.isdigit() and len(folded) <= 2:
        folded += " h"
    folded = re.sub(r"^(\d{1,2})\.([0-5]\d)$", r"\1:\2", folded)
    found = [_clock(match, folded) for match in _CLOCK.finditer(folded)]
    hours = [hour for hour in found if hour is not None]
    if hours or found:
        return hours
    if "midi" in folded.replace("apres-midi", ""):
        return [time(12)]
    half = "trente" in folded
    for minute in (0, 30):
        for hour in _WORD_HOURS:
            if says_hour(text, time(hour, minute)):
                return [time(hour, 30 if half else minute)]
    return []


def _numeric(folded: str, today: date) -> date | None:
    iso = _ISO.search(folded)
    if iso:
        return _date(int(iso[1]), int(iso[2]), int(iso[3]))
    found = _NUMBERS.search(folded)
    if not found:
        return None
    day, month = int(found[1]), int(found[2])
    if found[3]:
        year = int(found[3])
        return _date(year if year > 99 else 2000 + year, month, day)
    years = (_date(today.year + step, month, day) for step in (0, 1, -1))
    return next((each for each in years if each and _close(each, today)), None)


def _candidates(folded: str, today: date) -> Iterator[date]:
    """Days worth asking about: those whose number is in the text, else the next seven."""
    years = [int(year) for year in _YEAR.findall(folded)]
    numbers = {int(number) for number in re.findall(r"(?<!\d)\d{1,2}(?!\d)", folded)}
    if not numbers:
        skip = 1 if "prochain" in folded else 0
        yield from (today + timedelta(days=step) for step in range(skip, 7 + skip))
        return
    if years:
        first, length = date(years[0], 1, 1), timedelta(days=366)
        days = [first + timedelta(days=step) for step in range(length.days)]
        days = [day for day in days if day.year == years[0]]
    else:
        ahead = [today + timedelta(days=step) for step in range(AHEAD.days)]
        days = ahead + [today - timedelta(days=step) for step in range(1, BEHIND.days)]
    yield from (day for day in days if day.day in numbers)


def _close(day: date, today: date) -> bool:
    return today - BEHIND < day < today + AHEAD


def _weekday(folded: str) -> str:
    return next((name for name in WEEKDAYS if name in folded), "")


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _clock(match: re.Match[str], folded: str) -> time | None:
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3]:
        minute = 30 if "demi" in match[3] else 15
    if hour < 12 and _LATE.match(folded[match.end() :].lstrip()):
        hour += 12
    return time(hour, minute) if hour < 24 else None
