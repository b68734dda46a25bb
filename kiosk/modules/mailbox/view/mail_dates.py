"""Dates as mail programs write them: short in the list, whole in the message."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime


def short_date(when: datetime, now: datetime) -> str:
    """« 10:42 » today, « Hier », « lun. » this week, « 3 nov. » this year, else « 03/11/2025 »."""
    locale = QLocale()
    if when.date() == now.date():
        return f"{when:%H:%M}"
    if when.date() == (now - timedelta(days=1)).date():
        return QCoreApplication.translate("MailDates", "Yesterday")
    if timedelta(0) < now - when < timedelta(days=6):
        return locale.dayName(when.isoweekday(), QLocale.FormatType.ShortFormat)
    if when.year == now.year:
        return f"{when.day} {locale.monthName(when.month, QLocale.FormatType.ShortFormat)}"
    return f"{when:%d/%m/%Y}"


def long_date(when: datetime) -> str:
    """« lundi 23 novembre 2026, 09:12 »."""
    day, time = QDate(when.year, when.month, when.day), QTime(when.hour, when.minute)
    moment = QDateTime(day, time)
    return QLocale().toString(moment, "dddd d MMMM yyyy, HH:mm")
