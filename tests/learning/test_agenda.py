"""Stories of an agenda: what is typed, what is kept, what is refused and why."""

from datetime import date, datetime, time

import pytest

from kiosk.learning.agenda import Agenda, AgendaRefusedError, Entry
from kiosk.learning.agenda_acts import apply, entry_from, is_agenda_act, offers, slot
from kiosk.learning.agenda_text import meant_day, read_day, read_hours
from kiosk.learning.scenario import Act, NotOfferedError

MONDAY = date(2026, 11, 23)
THURSDAY = date(2026, 11, 26)


def at(moment: str) -> datetime:
    """A moment, local."""
    return datetime.fromisoformat(moment)


def week() -> Agenda:
    """A driving lesson on Thursday at ten, a dentist on Friday at nine, one in December."""
    return Agenda(
        [
            Entry("lesson", "Leçon de conduite", at("2026-11-26T10:00"), 60, "Auto-école"),
            Entry("dentist", "Dentiste", at("2026-11-27T09:00"), 30),
            Entry("far", "Bilan", at("2026-12-15T14:00"), 90),
        ],
        MONDAY,
    )


def do(agenda: Agenda, *acts: tuple[str, ...]) -> None:
    """Perform acts written as name, target, text."""
    for act in acts:
        apply(agenda, Act(*act))


def refused(agenda: Agenda, *act: str) -> None:
    """The act is neither offered nor done, and nothing changes."""
    before = (agenda.entries, agenda.form, agenda.chosen)
    with pytest.raises(NotOfferedError):
        apply(agenda, Act(*act))
    assert (agenda.entries, agenda.form, agenda.chosen) == before


@pytest.mark.parametrize(
    "text",
    [
        "jeudi 26 novembre", "Jeudi 26 nov.", "26/11/2026", "26/11", "26-11-26", "le 26", "26",
        "jeudi", "jeudi 26", "2026-11-26", "jeudi 26/11", "Jeudi 26 novembre 2026", "jeuddi 26",
    ],
)  # fmt: skip
def test_a_day_is_read_in_any_usual_writing(text: str) -> None:
    assert read_day(text, MONDAY) == THURSDAY


@pytest.mark.parametrize("text", ["", "bientôt", "32/11", "vendredi 26 novembre", "31/02/2027"])
def test_what_is_no_day_is_not_guessed(text: str) -> None:
    assert read_day(text, MONDAY) is None


def test_days_near_today_far_ahead_and_just_gone() -> None:
    assert read_day("demain", MONDAY) == date(2026, 11, 24)
    assert read_day("lundi prochain", MONDAY) == date(2026, 11, 30)
    assert read_day("le 26/12", MONDAY) == date(2026, 12, 26)
    assert read_day("3 janvier", MONDAY) == date(2027, 1, 3)
    assert read_day("20 novembre", MONDAY) == date(2026, 11, 20)
    assert read_day("26 novembre 2027", MONDAY) == date(2027, 11, 26)


def test_a_weekday_that_is_not_the_dates_is_told_apart() -> None:
    assert meant_day("vendredi 26 novembre", MONDAY) == THURSDAY
    assert meant_day("jeudi 26 novembre", MONDAY) is None
    assert meant_day("bientôt", MONDAY) is None


@pytest.mark.parametrize(
    "text",
    ["14 h", "14h", "14h00", "14:00", "14", "14.00", "14 heures", "quatorze heures",
     "2 h de l’après-midi", "à 14 h"],
)  # fmt: skip
def test_an_hour_is_read_in_any_usual_writing(text: str) -> None:
    assert read_hours(text) == [time(14)]


def test_half_hours_noon_both_ends_and_nonsense() -> None:
    assert read_hours("14 h 30") == read_hours("14 h et demie") == [time(14, 30)]
    assert read_hours("quatorze heures trente") == [time(14, 30)]
    assert read_hours("midi") == [time(12)]
    assert read_hours("dix-sept heures") == [time(17)]
    assert read_hours("de 14 h à 15 h 30") == [time(14), time(15, 30)]
    assert read_hours("25 h") == read_hours("tantôt") == read_hours("") == []


def test_an_interview_is_noted_by_the_smallest_acts() -> None:
    agenda = week()
    do(
        agenda,
        ("agenda-new", slot(THURSDAY, 14)),
        ("fill", "agenda-title", "  Entretien  boulangerie "),
        ("fill", "agenda-place", "12 rue du Port"),
        ("fill", "agenda-note", "Demander Mme Faure"),
        ("agenda-save",),
    )
    made = agenda.on(THURSDAY)[-1]
    assert made.title == "Entretien boulangerie"
    assert (made.start, made.minutes) == (at("2026-11-26T14:00"), 60)
    assert (made.place, made.note) == ("12 rue du Port", "Demander Mme Faure")
    assert agenda.form is None
    assert agenda.chosen == THURSDAY


def test_a_day_and_two_hours_may_be_typed() -> None:
    agenda = week()
    do(
        agenda,
        ("agenda-new", MONDAY.isoformat()),
        ("fill", "agenda-title", "Stage"),
        ("fill", "agenda-day", "vendredi 27 novembre"),
        ("fill", "agenda-hour", "13h30 - 16h"),
        ("agenda-save",),
    )
    made = agenda.on(date(2026, 11, 27))[-1]
    assert (made.start, made.minutes) == (at("2026-11-27T13:30"), 150)


def test_the_form_says_what_is_missing_and_cannot_be_saved() -> None:
    agenda = week()
    do(agenda, ("agenda-new", MONDAY.isoformat()), ("fill", "agenda-day", ""))
    assert agenda.wrong() == {"title": "empty", "day": "empty", "hour": "empty"}
    refused(agenda, "agenda-save")
    do(agenda, ("fill", "agenda-title", "x"), ("fill", "agenda-day", "vendredi 26 novembre"))
    do(agenda, ("fill", "agenda-hour", "tôt"))
    assert agenda.wrong() == {"day": "weekday", "hour": "unclear"}
    assert agenda.meant() == THURSDAY
    do(agenda, ("fill", "agenda-day", "vendredi 20 novembre"), ("fill", "agenda-hour", "9 h"))
    assert agenda.wrong() == {"day": "past"}
    do(agenda, ("fill", "agenda-day", "jeudi 26"), ("fill", "agenda-hour", "23 h 30"))
    assert agenda.wrong() == {"hour": "late"}
    do(agenda, ("fill", "agenda-hour", "9 h"), ("fill", "agenda-note", "x" * 501))
    assert agenda.wrong() == {"note": "long"}
    with pytest.raises(AgendaRefusedError, match="long"):
        agenda.save()


def test_nobody_is_at_two_places_at_once() -> None:
    agenda = week()
    do(agenda, ("agenda-new", slot(THURSDAY, 10)), ("fill", "agenda-title", "Entretien"))
    assert agenda.wrong() == {"hour": "clash"}
    clash = agenda.in_the_way()
    assert clash is not None
    assert clash.id == "lesson"
    do(agenda, ("fill", "agenda-hour", "9 h 30"))
    assert agenda.wrong() == {"hour": "clash"}
    do(agenda, ("fill", "agenda-hour", "11 h"))
    assert not agenda.wrong()


def test_an_appointment_is_moved_to_a_free_hour() -> None:
    agenda = week()
    friday = date(2026, 11, 27)
    assert time(9) not in agenda.free(friday)
    assert {time(8), time(10), time(17)} <= set(agenda.free(friday))
    do(
        agenda,
        ("agenda-open", "lesson"),
        ("fill", "agenda-day", "vendredi 27 novembre"),
        ("fill", "agenda-hour", "10 h"),
        ("agenda-save",),
    )
    assert agenda.entry("lesson").start == at("2026-11-27T10:00")
    assert agenda.on(THURSDAY) == []
    do(agenda, ("agenda-undo",))
    assert agenda.entry("lesson").start == at("2026-11-26T10:00")


def test_moving_keeps_the_length_and_does_not_clash_with_itself() -> None:
    agenda = week()
    do(agenda, ("agenda-open", "dentist"))
    assert agenda.form is not None
    assert agenda.form.hour == "09:00 – 09:30"
    do(agenda, ("fill", "agenda-hour", "9 h 15"), ("agenda-save",))
    assert agenda.entry("dentist").minutes == 30


def test_what_was_deleted_comes_back_and_what_was_added_goes() -> None:
    agenda = week()
    do(agenda, ("agenda-delete", "lesson"))
    assert agenda.on(THURSDAY) == []
    do(agenda, ("agenda-undo",))
    assert [entry.id for entry in agenda.on(THURSDAY)] == ["lesson"]
    refused(agenda, "agenda-undo")
    do(agenda, ("agenda-new", slot(THURSDAY, 16)), ("fill", "agenda-title", "Bilan"))
    do(agenda, ("agenda-save",), ("agenda-undo",))
    assert len(agenda.entries) == 3
    refused(agenda, "agenda-open", "entry-1")


def test_the_form_stands_in_front_of_the_calendar() -> None:
    agenda = week()
    do(agenda, ("agenda-open", "lesson"))
    refused(agenda, "agenda-delete", "dentist")
    refused(agenda, "agenda-show", THURSDAY.isoformat())
    do(agenda, ("fill", "agenda-title", "Autre"), ("agenda-close",))
    assert agenda.entry("lesson").title == "Leçon de conduite"
    refused(agenda, "fill", "agenda-title", "Autre")
    do(agenda, ("agenda-open", "lesson"), ("agenda-delete", "lesson"))
    assert agenda.form is None


def test_weeks_start_on_monday_and_days_are_a_gesture_away() -> None:
    agenda = week()
    assert agenda.week()[0] == MONDAY
    assert [entry.id for entry in agenda.month()] == ["lesson", "dentist"]
    refused(agenda, "agenda-show", "2027-03-01")
    do(agenda, ("agenda-show", "2026-11-30"), ("agenda-show", "2026-12-30"))
    assert [entry.id for entry in agenda.month()] == ["far"]
    do(agenda, ("agenda-show", MONDAY.isoformat()), ("agenda-view", "list"))
    refused(agenda, "agenda-view", "list")


def test_every_offer_is_accepted_and_known() -> None:
    for form in (False, True):
        agenda = week()
        if form:
            do(agenda, ("agenda-open", "lesson"))
        for offer in offers(agenda):
            fresh = week()
            if form:
                do(fresh, ("agenda-open", "lesson"))
            act = Act(offer.name, offer.target, "texte" if offer.writes else "")
            assert is_agenda_act(act)
            apply(fresh, act)
    assert not is_agenda_act(Act("fill", "search"))
    refused(week(), "agenda-new", "bientôt")


def test_appointments_come_from_plain_data() -> None:
    row = {"id": "a", "title": "Atelier", "start": "2026-11-25T14:00:00+01:00", "place": "Salle 2"}
    assert entry_from(row) == Entry("a", "Atelier", at("2026-11-25T14:00"), 60, "Salle 2")
    with pytest.raises(ValueError, match="bientôt"):
        entry_from({**row, "start": "bientôt"})
    agenda = week()
    agenda.add(entry_from(row))
    with pytest.raises(AgendaRefusedError):
        agenda.add(entry_from(row))
