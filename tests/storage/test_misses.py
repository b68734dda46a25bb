"""Pauses after misses: the arithmetic alone."""

from datetime import UTC, datetime, timedelta

from kiosk.storage.misses import NO_MISSES, Misses

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def missed(times: int, misses: Misses = NO_MISSES, steady: float = 0.0) -> Misses:
    for _ in range(times):
        misses = misses.missed(steady, NOW)
    return misses


def test_four_misses_are_nothing_and_the_fifth_pauses_a_minute() -> None:
    assert missed(4).pause_left(0) == 0
    assert missed(5).pause_left(0) == 60
    assert missed(5).pause_left(59.1) == 1
    assert missed(5).pause_left(60) == 0


def test_pauses_double_up_to_a_quarter_of_an_hour() -> None:
    steady, misses, pauses = 0.0, NO_MISSES, []
    for _ in range(7):
        misses = missed(5, misses, steady)
        pauses.append(misses.pause_left(steady))
        steady += misses.pause_left(steady)
    assert pauses == [60, 120, 240, 480, 900, 900, 900]


def test_misses_are_forgotten_after_a_quiet_quarter_of_an_hour() -> None:
    assert missed(1, missed(4), steady=899).pause_left(899) == 60
    assert missed(1, missed(4), steady=900).pause_left(900) == 0


def test_a_long_pause_does_not_count_as_quiet() -> None:
    misses, steady = NO_MISSES, 0.0
    for _ in range(5):
        misses = missed(5, misses, steady)
        steady += misses.pause_left(steady)
    assert missed(5, misses, steady).pause_left(steady) == 900
    assert missed(5, misses, steady + 900).pause_left(steady + 900) == 60


def test_a_restart_begins_the_pause_again() -> None:
    again = missed(5, steady=5000).after_restart(steady=3, now=NOW + timedelta(seconds=50))
    assert again.pause_left(3) == 60
    assert again.count == 5


def test_a_restart_does_not_forget_single_misses() -> None:
    again = missed(4, steady=5000).after_restart(steady=3, now=NOW)
    assert missed(1, again, steady=3).pause_left(3) == 60


def test_the_next_morning_nobody_pays_for_last_night() -> None:
    later = NOW + timedelta(hours=16)
    assert missed(5, steady=5000).after_restart(steady=3, now=later) == NO_MISSES


def test_a_clock_set_back_forgets_nothing() -> None:
    earlier = NOW - timedelta(days=365)
    assert missed(5, steady=5000).after_restart(steady=3, now=earlier).pause_left(3) == 60
