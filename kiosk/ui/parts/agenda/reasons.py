"""Why an appointment cannot be kept yet, in kind words."""

from PySide6.QtCore import QCoreApplication

from kiosk.learning.agenda import Agenda
from kiosk.ui.parts.agenda.dates import day_number, hour_words, weekday


def sentence(agenda: Agenda, field: str, reason: str) -> str:
    """What stands under a field of the form."""
    translate = QCoreApplication.translate
    if reason == "clash":
        entry = agenda.in_the_way()
        if entry is not None:
            words = translate("AgendaReasons", "You already have an appointment at {0}: {1}.")
            return words.format(hour_words(entry.start), entry.title)
    if reason == "weekday":
        meant = agenda.meant()
        if meant is not None:
            words = translate("AgendaReasons", "The {0} is a {1}. Which day is right?")
            return words.format(f"{day_number(meant)}/{meant:%m}", weekday(meant))
    sentences = {
        ("title", "empty"): translate("AgendaReasons", "Give this appointment a title."),
        ("day", "empty"): translate("AgendaReasons", "Write the day of the appointment."),
        ("day", "unclear"): translate("AgendaReasons", "Write the day like this: 4 January."),
        ("day", "past"): translate("AgendaReasons", "This day is already over."),
        ("hour", "empty"): translate("AgendaReasons", "Write the hour of the appointment."),
        ("hour", "unclear"): translate("AgendaReasons", "Write the hour like this: 9:15."),
        ("hour", "late"): translate("AgendaReasons", "The appointment must end on the same day."),
    }
    return sentences.get((field, reason), translate("AgendaReasons", "This text is too long."))
