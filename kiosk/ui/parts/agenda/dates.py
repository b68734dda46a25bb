"""Days and hours as an agenda writes them, in the language of the screen."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.learning.agenda import Entry


def hour_words(moment: datetime) -> str:
    """« 14 h » or « 14 h 30 »."""
    if moment.minute:
        pattern = QCoreApplication.translate("AgendaDates", "{0}:{1}")
    else:
        pattern = QCoreApplication.translate("AgendaDates", "{0}:00")
    return pattern.format(moment.hour, f"{moment.minute:02}")


def span_words(entry: Entry) -> str:
    """« 14 h – 15 h 30 »."""
    return f"{hour_words(entry.start)} – {hour_words(entry.end)}"


def weekday(day: date, *, short: bool = False) -> str:
    """« jeudi », or « jeu. »."""
    return QLocale().dayName(day.isoweekday(), _form(short))


def day_words(day: date) -> str:
    """« jeudi 26 novembre »."""
    return f"{weekday(day)} {day_number(day)} {_month(day)}"


def day_number(day: date) -> str:
    """« 26 », « 1er » in French."""
    if day.day == 1:
        return QCoreApplication.translate("AgendaDates", "1", "first day of a month")
    return str(day.day)


def week_words(first: date, last: date) -> str:
    """« 23 – 29 novembre 2026 », « 30 nov. – 6 déc. 2026 »."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{day_number(first)} – {last.day} {_month(last)} {last.year}"
    year = f" {first.year}" if first.year != last.year else ""
    start = f"{day_number(first)} {_month(first, short=True)}{year}"
    return f"{start} – {day_number(last)} {_month(last, short=True)} {last.year}"


def month_words(day: date) -> str:
    """« novembre 2026 », with the capital that a title has."""
    words = f"{_month(day)} {day.year}"
    return words[:1].upper() + words[1:]


def spoken(entry: Entry, today: date) -> str:
    """What a screen reader says of an appointment: day, hours, title, place."""
    day = day_words(entry.day)
    if entry.day == today:
        day = QCoreApplication.translate("AgendaDates", "today, {0}").format(day)
    parts = [day, span_words(entry), entry.title, entry.place]
    return ", ".join(part for part in parts if part)


def _month(day: date, *, short: bool = False) -> str:
    return QLocale().monthName(day.month, _form(short))


def _form(short: bool) -> QLocale.FormatType:
    return QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
