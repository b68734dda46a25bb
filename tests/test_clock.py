"""The real clock and ids."""

from datetime import UTC, datetime, timedelta

from kiosk.clock import SystemClock, SystemIds


def test_the_wall_clock_is_aware_and_in_utc() -> None:
    now = SystemClock().now()
    assert now.utcoffset() == timedelta(0)
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)


def test_the_steady_clock_never_goes_back_and_counts_from_the_start_of_the_machine() -> None:
    clock = SystemClock()
    readings = [clock.steady() for _ in range(1000)]
    assert readings == sorted(readings)
    assert readings[0] > 0


def test_ids_are_random_and_never_the_same() -> None:
    ids = SystemIds()
    drawn = {ids.new() for _ in range(1000)}
    assert len(drawn) == 1000
    assert {id.version for id in drawn} == {4}
