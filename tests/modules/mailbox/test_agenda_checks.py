"""An interview is noted: judged on what stands in the agenda."""

from dataclasses import dataclass
from datetime import date

import pytest

from kiosk.learning.agenda import Agenda
from kiosk.learning.agenda_acts import apply
from kiosk.learning.scenario import Act
from kiosk.modules.mailbox.agenda_checks import noted

WANTED = {
    "when": "2026-11-26T14:00",
    "place": "12 rue du Port",
    "title": "entretien boulangerie Faure",
}


@dataclass
class Desk:
    """A world of which only the agenda matters."""

    agenda: Agenda | None


def desk(**fields: str) -> Desk:
    """An agenda in which one appointment was typed."""
    agenda = Agenda([], date(2026, 11, 23))
    apply(agenda, Act("agenda-new", "2026-11-25"))
    for name, text in fields.items():
        apply(agenda, Act("fill", f"agenda-{name}", text))
    apply(agenda, Act("agenda-save"))
    return Desk(agenda)


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Entretien", "12 rue du Port"),
        ("entretient d'embauche", "12, Rue du port"),
        ("RDV Mme Faure", "au 12 rue du Port, Saint-Malo"),
        ("Boulangerie, 12 rue du Port", ""),
    ],
)
def test_an_interview_is_noted_in_ones_own_words(title: str, place: str) -> None:
    world = desk(title=title, day="jeudi 26 novembre", hour="14 h", place=place)
    assert noted(world, WANTED)


@pytest.mark.parametrize(
    ("title", "day", "hour", "place"),
    [
        ("Entretien", "jeudi 26 novembre", "15 h", "12 rue du Port"),
        ("Entretien", "vendredi 27 novembre", "14 h", "12 rue du Port"),
        ("Entretien", "jeudi 26 novembre", "14 h", "13 rue du Port"),
        ("Entretien", "jeudi 26 novembre", "14 h", ""),
        ("Dentiste", "jeudi 26 novembre", "14 h", "12 rue du Port"),
    ],
)
def test_another_time_place_or_matter_does_not_count(
    title: str, day: str, hour: str, place: str
) -> None:
    assert not noted(desk(title=title, day=day, hour=hour, place=place), WANTED)


def test_only_what_is_asked_for_is_judged() -> None:
    world = desk(title="Vu", day="26/11", hour="14:00", place="")
    assert noted(world, {"when": "2026-11-26T14:00:00+01:00"})
    assert not noted(Desk(None), WANTED)


def test_what_was_deleted_is_not_noted_until_it_comes_back() -> None:
    world = desk(title="Entretien", day="26/11", hour="14:00", place="12 rue du Port")
    agenda = world.agenda
    assert agenda is not None
    apply(agenda, Act("agenda-delete", "entry-1"))
    assert not noted(world, WANTED)
    apply(agenda, Act("agenda-undo"))
    assert noted(world, WANTED)
