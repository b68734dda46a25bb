"""The clock may be wrong: what is doubtful, and what age erases."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.learning.event import Kind
from kiosk.storage.boots import Start
from kiosk.storage.retention import is_past, months_after
from kiosk.storage.tables import ERASING, EVENT
from tests.storage.workshop import COMET, MONDAY, WAVE, HandClock, Workshop

DEADLINE = datetime(2026, 12, 10, tzinfo=UTC)


def start(day: int, hour: int = 9, doubtful: bool = False) -> Start:
    return Start(datetime(2026, 12, day, hour, tzinfo=UTC), doubtful)


@pytest.mark.parametrize(
    ("starts", "past"),
    [
        ([start(10), start(11), start(12)], True),
        ([start(10), start(11)], False),
        ([start(10, 9), start(10, 14), start(11)], False),
        ([start(9), start(10), start(11)], False),
        ([start(10), start(11), start(12, doubtful=True)], False),
        ([start(10), start(11), start(12, doubtful=True), start(28)], True),
    ],
)
def test_a_date_is_past_once_seen_on_three_sure_days(starts: list[Start], past: bool) -> None:
    assert is_past(DEADLINE, starts) is past


@pytest.mark.parametrize(
    ("at", "months", "then"),
    [
        ((2026, 11, 23), 12, (2027, 11, 23)),
        ((2026, 8, 31), 1, (2026, 9, 30)),
        ((2028, 2, 29), 12, (2029, 2, 28)),
        ((2026, 12, 1), 1, (2027, 1, 1)),
    ],
)
def test_months_keep_the_day(
    at: tuple[int, int, int], months: int, then: tuple[int, int, int]
) -> None:
    assert months_after(datetime(*at, tzinfo=UTC), months) == datetime(*then, tzinfo=UTC)


def test_a_clock_before_the_build_date_is_doubtful(data_dir: Path) -> None:
    pc = Workshop(data_dir, HandClock(datetime(2020, 1, 1, tzinfo=UTC)))
    assert pc.all_events()[0].doubtful
    assert pc.all_events()[0].at.year == 2020, "kept as it was"
    pc.clock.wall = MONDAY
    pc.a_named_youth_arrives()
    assert not pc.all_events()[-1].doubtful
    pc.goes_home()


def test_a_clock_set_back_a_year_loses_nothing_and_keeps_the_order(workshop: Workshop) -> None:
    visit, code = workshop.a_named_youth_arrives()
    workshop.begins(visit)
    workshop.clock.wall -= timedelta(days=365)
    (answer,) = workshop.answers(visit)
    assert answer.doubtful
    assert answer.at == workshop.clock.now()
    workshop.types(visit, "Bonjour")
    workshop.loses_power()
    welcome = workshop.comes_back(COMET, code)
    assert welcome.parked is not None
    assert [e.fact.kind for e in welcome.events][:3] == [Kind.VISIT, Kind.ACTIVITY, Kind.STEP]
    assert workshop.station.reception.boot.number == 2


def test_a_clock_that_was_behind_and_is_right_again_is_believed_again(workshop: Workshop) -> None:
    visit, _ = workshop.a_named_youth_arrives()
    workshop.clock.passes(hours=-3)
    assert workshop.answers(visit)[0].doubtful
    workshop.clock.passes(minutes=1)
    assert not workshop.answers(visit)[0].doubtful


def test_a_jump_is_doubtful_until_seen_on_three_days(workshop: Workshop) -> None:
    visit, _ = workshop.a_named_youth_arrives()
    workshop.clock.wall += timedelta(days=46)
    assert workshop.answers(visit)[0].doubtful
    seen = []
    for _ in range(4):
        workshop.next_day()
        seen.append(workshop.all_events()[-1].doubtful)
    assert seen == [True, True, True, False]


def test_a_summer_break_is_no_jump(workshop: Workshop) -> None:
    workshop.next_day(44)
    assert not workshop.all_events()[-1].doubtful


def test_a_pc_whose_clock_starts_wrong_every_morning_is_still_believed(
    workshop: Workshop,
) -> None:
    workshop.a_named_youth_arrives()
    right = workshop.clock.wall
    for day in range(1, 6):
        workshop.shuts_down()
        workshop.clock.wall = datetime(2020, 1, 1, tzinfo=UTC)
        workshop.starts()
        assert workshop.all_events()[-1].doubtful
        workshop.clock.wall = right + timedelta(days=day)
        workshop.a_named_youth_arrives()
        assert not workshop.all_events()[-1].doubtful


def test_a_parked_draft_goes_after_its_days_and_the_path_stays(data_dir: Path) -> None:
    pc = Workshop(data_dir, parked_days=2)
    visit, code = pc.a_named_youth_arrives()
    pc.types(visit, "Bonjour Madame Faure")
    pc.station.reception.park(visit)
    holdings = []
    for _ in range(5):
        pc.next_day()
        holdings.append(pc.station.reception.holdings(visit).parked)
    assert holdings == [True, True, True, False, False], "past on days 2, 3 and 4"
    assert pc.comes_back(COMET, code).events != ()
    pc.goes_home()


def test_a_draft_that_was_announced_as_gone_is_not_shown_again(data_dir: Path) -> None:
    pc = Workshop(data_dir, parked_days=2)
    visit, code = pc.a_named_youth_arrives()
    pc.types(visit, "Bonjour Madame Faure")
    pc.station.reception.park(visit)
    pc.next_day(3)
    assert pc.comes_back(COMET, code).parked is None
    pc.goes_home()


def test_a_cut_visit_is_kept_as_long_as_a_parked_one(data_dir: Path) -> None:
    pc = Workshop(data_dir, parked_days=2)
    visit, code = pc.a_named_youth_arrives()
    pc.types(visit, "Bonjour Madame Faure")
    pc.loses_power()
    pc.next_day(1)
    parked = pc.comes_back(COMET, code).parked
    assert parked is not None
    pc.goes_home()


def test_persons_go_a_year_after_their_last_visit(data_dir: Path) -> None:
    pc = Workshop(data_dir)
    visit, code = pc.a_named_youth_arrives(COMET)
    pc.finishes(visit)
    pc.station.reception.end(visit)
    pc.station.back_up()
    for _ in range(11):
        pc.next_day(30)
        keeper, _ = pc.a_named_youth_arrives(WAVE)
        pc.station.reception.end(keeper)
    pc.next_day(34)
    assert pc.files_holding(visit.person)
    for _ in range(3):
        pc.next_day()
    assert pc.files_holding(visit.person) == []
    assert pc.tries(COMET, code) is None
    assert pc.events_of(keeper) != (), "who came later stays"
    pc.goes_home()


def test_a_surnom_whose_events_a_damaged_file_lost_goes_as_well(data_dir: Path) -> None:
    pc = Workshop(data_dir)
    visit, code = pc.a_named_youth_arrives()
    pc.station.reception.end(visit)
    with pc.station._database.transaction() as connection:
        connection.execute(ERASING.insert(), {"person": visit.person})
        connection.execute(EVENT.delete().where(EVENT.c.person == visit.person))
        connection.execute(ERASING.delete())
    for _ in range(11):
        pc.next_day(days=40)
        pc.answers(pc.a_youth_arrives())
    assert pc.files_holding(COMET.picture)
    for _ in range(3):
        pc.next_day()
    assert pc.tries(COMET, code) is None
    assert not pc.files_holding(COMET.picture)
    pc.goes_home()


def test_a_clock_that_jumps_years_ahead_erases_nobody(workshop: Workshop) -> None:
    visit, code = workshop.a_named_youth_arrives()
    workshop.types(visit, "Bonjour")
    workshop.station.reception.park(visit)
    workshop.next_day(3 * 365)
    workshop.next_day()
    workshop.next_day()
    assert workshop.files_holding(visit.person)
    workshop.shuts_down()
    workshop.clock.wall = MONDAY + timedelta(days=5)
    workshop.starts()
    parked = workshop.comes_back(COMET, code).parked
    assert parked is not None


def test_who_came_while_the_clock_was_wrong_is_not_erased_for_it(data_dir: Path) -> None:
    pc = Workshop(data_dir, HandClock(datetime(2020, 1, 1, tzinfo=UTC)))
    visit, code = pc.a_named_youth_arrives()
    pc.types(visit, "Bonjour")
    pc.station.reception.park(visit)
    pc.shuts_down()
    pc.clock.wall = MONDAY
    pc.starts()
    for _ in range(4):
        pc.next_day()
    parked = pc.comes_back(COMET, code).parked
    assert parked is not None, "counted from the first start that was right"
    assert pc.events_of(visit) != ()
    pc.goes_home()


def test_who_came_while_the_clock_was_years_ahead_is_not_kept_for_years(data_dir: Path) -> None:
    pc = Workshop(data_dir)
    pc.a_named_youth_arrives(WAVE)
    pc.shuts_down()
    pc.clock.wall += timedelta(days=5 * 365)
    pc.starts()
    visit, _ = pc.a_named_youth_arrives()
    pc.station.reception.end(visit)
    pc.shuts_down()
    pc.clock.wall = MONDAY + timedelta(days=1)
    pc.starts()
    for _ in range(5):
        pc.next_day()
    for _ in range(12):
        pc.next_day(31)
    for _ in range(3):
        pc.next_day()
    assert pc.files_holding(visit.person) == []
    pc.goes_home()
