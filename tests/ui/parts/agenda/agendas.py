"""Agendas for tests and pictures."""

from datetime import date, datetime

from kiosk.learning.agenda import Agenda, Entry
from kiosk.learning.agenda_acts import apply
from kiosk.learning.scenario import Act

MONDAY = date(2026, 11, 23)
TUESDAY = date(2026, 11, 24)
THURSDAY = date(2026, 11, 26)


def at(moment: str) -> datetime:
    """A moment, local."""
    return datetime.fromisoformat(moment)


def week() -> Agenda:
    """Tuesday today; a lesson on Thursday, a dentist, a workshop, and one far ahead."""
    return Agenda(
        [
            Entry("meeting", "Mission Locale", at("2026-11-23T09:00"), 60, "12 rue du Port"),
            Entry("today", "Atelier CV", at("2026-11-24T14:00"), 120, "Salle 2", "Apporter le CV"),
            Entry("lesson", "Leçon de conduite", at("2026-11-26T10:00"), 60, "Auto-école du Phare"),
            Entry("dentist", "Dentiste", at("2026-11-27T09:30"), 30, "Docteur Martin"),
            Entry("far", "Bilan", at("2026-12-15T14:00"), 90, "Mission Locale"),
        ],
        TUESDAY,
    )


def empty() -> Agenda:
    """Nothing noted yet."""
    return Agenda([], TUESDAY)


class Desk:
    """An agenda and the acts done on it, as a scenario would keep them."""

    def __init__(self, agenda: Agenda) -> None:
        self.agenda = agenda
        self.acts: list[Act] = []

    def perform(self, act: Act) -> None:
        """Do one act; NotOfferedError when it is not possible."""
        apply(self.agenda, act)
        self.acts.append(act)
