"""Visits: nameless, named, parked, cut, resumed, ended."""

from datetime import UTC, datetime

import pytest

from kiosk.learning.event import Kind, Verb
from kiosk.storage.errors import ClosedVisitError, StorageError
from tests.storage.workshop import COMET, MAIL, WAVE, Workshop


def test_naming_keeps_the_person_and_the_visit(workshop: Workshop) -> None:
    nameless = workshop.a_youth_arrives()
    workshop.answers(nameless)
    named, code = workshop.station.reception.name(nameless, COMET)
    assert (named.id, named.person, named.surnom) == (nameless.id, nameless.person, COMET)
    assert len(code) == 5
    assert workshop.answers(named)[0].fact.person == nameless.person


def test_a_draft_typed_before_the_name_is_found_again(workshop: Workshop) -> None:
    visit = workshop.a_youth_arrives()
    workshop.types(visit, "Bonjour Madame Faure")
    visit, code = workshop.station.reception.name(visit, COMET)
    workshop.station.reception.park(visit)
    parked = workshop.comes_back(COMET, code).parked
    assert parked is not None
    assert parked.state == b"Bonjour Madame Faure"


def test_parked_on_friday_and_opened_on_monday(workshop: Workshop) -> None:
    workshop.clock.wall = datetime(2026, 11, 27, 16, 58, tzinfo=UTC)
    visit, code = workshop.a_named_youth_arrives()
    workshop.begins(visit)
    workshop.types(visit, "Je vous confirme ma venue")
    workshop.station.reception.park(visit)
    workshop.loses_power()
    workshop.shuts_down()
    workshop.clock.wall = datetime(2026, 11, 30, 9, 5, tzinfo=UTC)
    workshop.starts()

    welcome = workshop.comes_back(COMET, code)

    assert welcome.parked is not None
    assert welcome.parked.state == b"Je vous confirme ma venue"
    assert welcome.parked.attempt == workshop.attempt
    assert (welcome.parked.activity, welcome.parked.variant) == (MAIL, "C")
    assert welcome.parked.visit == welcome.visit.id != visit.id


def test_another_youth_uses_the_pc_meanwhile(workshop: Workshop) -> None:
    first, code = workshop.a_named_youth_arrives(COMET)
    workshop.types(first, "the first one's draft")
    workshop.station.reception.park(first)
    second, second_code = workshop.a_named_youth_arrives(WAVE)
    workshop.types(second, "the second one's draft")
    workshop.station.reception.end(second)

    parked = workshop.comes_back(COMET, code).parked
    assert parked is not None
    assert parked.state == b"the first one's draft"
    assert workshop.comes_back(WAVE, second_code).parked is None


def test_the_resumed_visit_goes_on_saving(workshop: Workshop) -> None:
    visit, code = workshop.a_named_youth_arrives()
    workshop.types(visit, "one")
    workshop.station.reception.park(visit)
    for text in ("two", "three"):
        resumed = workshop.comes_back(COMET, code).visit
        workshop.types(resumed, text)
        workshop.loses_power()
    parked = workshop.comes_back(COMET, code).parked
    assert parked is not None
    assert parked.state == b"three"


def test_a_visit_writes_its_own_beginning_and_end(workshop: Workshop) -> None:
    visit, code = workshop.a_named_youth_arrives()
    workshop.station.reception.park(visit)
    again = workshop.comes_back(COMET, code).visit
    workshop.station.reception.end(again)
    told = [(e.fact.verb, e.fact.visit, e.fact.completion) for e in workshop.events_of(visit)]
    assert told == [
        (Verb.INITIALIZED, visit.id, None),
        (Verb.TERMINATED, visit.id, False),
        (Verb.INITIALIZED, again.id, None),
        (Verb.TERMINATED, again.id, True),
    ]


def test_an_ended_visit_leaves_no_draft(workshop: Workshop) -> None:
    visit, code = workshop.a_named_youth_arrives()
    workshop.types(visit, "Bonjour")
    workshop.station.reception.end(visit)
    assert workshop.comes_back(COMET, code).parked is None


def test_a_closed_visit_takes_nothing_more(workshop: Workshop) -> None:
    visit, _ = workshop.a_named_youth_arrives()
    workshop.station.reception.end(visit)
    for late in (
        lambda: workshop.types(visit, "late"),
        lambda: workshop.station.reception.end(visit),
        lambda: workshop.station.reception.park(visit),
        lambda: workshop.station.reception.name(visit, WAVE),
        lambda: workshop.station.reception.erase(visit),
    ):
        with pytest.raises(ClosedVisitError):
            late()


def test_a_nameless_visit_cannot_be_parked(workshop: Workshop) -> None:
    visit = workshop.a_youth_arrives()
    with pytest.raises(StorageError, match="nameless"):
        workshop.station.reception.park(visit)


def test_a_nameless_visit_that_was_cut_leaves_one_line(workshop: Workshop) -> None:
    visit = workshop.a_youth_arrives()
    workshop.begins(visit)
    workshop.answers(visit)
    workshop.finishes(visit, level=2)
    workshop.begins(visit, "mailbox/mb5")
    workshop.types(visit, "Bonjour Madame Faure")
    workshop.loses_power()

    assert workshop.events_of(visit) == ()
    starts, line = [e for e in workshop.all_events() if e.fact.kind is not Kind.BOOT], None
    (line,) = starts
    assert (line.fact.verb, line.fact.kind, line.fact.person) == (
        Verb.TERMINATED,
        Kind.VISIT,
        None,
    )
    assert line.fact.visit is None
    assert line.fact.activities == ((MAIL, 2), ("mailbox/mb5", 0))
    assert workshop.files_holding(visit.person, visit.id, workshop.attempt) == []


def test_the_same_line_when_it_ended_by_itself(workshop: Workshop) -> None:
    visit = workshop.a_youth_arrives()
    workshop.begins(visit)
    workshop.station.reception.end(visit)
    line = workshop.all_events()[-1]
    assert line.fact.activities == ((MAIL, 0),)
    assert line.at == workshop.clock.now()
    workshop.restarts()
    lines = [e for e in workshop.all_events() if e.fact.kind is Kind.VISIT]
    assert lines == [line]


def test_changing_the_surnom_redraws_the_code_and_keeps_the_rest(workshop: Workshop) -> None:
    visit, old_code = workshop.a_named_youth_arrives(COMET)
    workshop.begins(visit)
    workshop.types(visit, "Bonjour")
    changed, new_code = workshop.station.reception.name(visit, WAVE)
    assert (changed.person, changed.surnom) == (visit.person, WAVE)
    workshop.loses_power()

    assert workshop.tries(COMET, old_code) is None
    welcome = workshop.comes_back(WAVE, new_code)
    assert welcome.visit.person == visit.person
    assert welcome.parked is not None
    assert welcome.parked.state == b"Bonjour"


def test_coming_back_inside_a_visit_of_one_s_own_takes_it_over(workshop: Workshop) -> None:
    visit, code = workshop.a_named_youth_arrives()
    workshop.types(visit, "Bonjour")
    welcome = workshop.comes_back(COMET, code)
    assert welcome.parked is not None
    with pytest.raises(ClosedVisitError):
        workshop.types(visit, "from the old window")
    workshop.types(welcome.visit, "from the new one")


def test_what_the_pc_holds_is_told_in_numbers(workshop: Workshop) -> None:
    visit, code = workshop.a_named_youth_arrives()
    first_at = workshop.clock.now()
    workshop.clock.passes(minutes=5)
    workshop.begins(visit)
    workshop.types(visit, "Bonjour")
    holdings = workshop.station.reception.holdings(visit)
    assert holdings.surnom == COMET
    assert (holdings.events, holdings.sent, holdings.parked) == (2, 0, True)
    assert (holdings.first, holdings.last) == (first_at, workshop.clock.now())
    assert code


def test_a_draft_does_not_open_without_the_code(workshop: Workshop) -> None:
    visit, _ = workshop.a_named_youth_arrives()
    workshop.types(visit, "Bonjour Madame Faure, je serai là")
    workshop.station.reception.park(visit)
    workshop.station.back_up()
    assert workshop.files_holding("Bonjour Madame Faure") == []
    workshop.restarts()
    assert workshop.files_holding("Bonjour Madame Faure") == []
