"""When the screen is veiled and when a visit is over."""

from kiosk.learning.idle import Idle, Phase


def at(idle: Idle, *moments: float) -> Idle:
    for moment in moments:
        idle = idle.tick(moment)
    return idle


NAMED = Idle(limit=240, named=True, since=0)
NAMELESS = Idle(limit=240, named=False, since=0)


def test_a_named_visit_is_veiled_then_over_a_minute_later() -> None:
    assert at(NAMED, 239).phase is Phase.ACTIVE
    assert at(NAMED, 240).phase is Phase.VEILED
    assert at(NAMED, 240, 299.9).phase is Phase.VEILED
    assert at(NAMED, 240, 300).phase is Phase.OVER


def test_the_countdown_shows_whole_seconds() -> None:
    assert at(NAMED, 240).left == 60
    assert at(NAMED, 240.5).left == 60
    assert at(NAMED, 299.5).left == 1


def test_a_nameless_visit_is_never_over_before_fifteen_minutes() -> None:
    assert at(NAMELESS, 240).phase is Phase.VEILED
    assert at(NAMELESS, 899).phase is Phase.VEILED
    assert at(NAMELESS, 900).phase is Phase.OVER


def test_input_and_running_work_both_count_as_presence() -> None:
    assert NAMED.tick(200, input=True).tick(439).phase is Phase.ACTIVE
    assert NAMED.tick(200, busy=True).tick(440).phase is Phase.VEILED


def test_input_alone_does_not_lift_the_veil() -> None:
    veiled = at(NAMED, 240)
    assert veiled.tick(250, input=True).phase is Phase.VEILED
    assert veiled.resume(250).tick(489).phase is Phase.ACTIVE


def test_more_time_multiplies_the_limit_by_ten_as_often_as_asked() -> None:
    more = at(NAMED, 240).more_time(250)
    assert more.tick(250 + 2399).phase is Phase.ACTIVE
    assert more.tick(250 + 2400).phase is Phase.VEILED
    assert more.more_time(300).limit == 24_000


def test_sleep_counts() -> None:
    assert at(NAMED, 64 * 3600).phase is Phase.OVER
