"""What CV3 may ask of its world."""

from collections.abc import Mapping

from kiosk.learning.activity import Value
from kiosk.learning.resume_gaps import newest_first
from kiosk.learning.scenario import Predicate
from kiosk.modules.cv.life import complete, tells_a_story, work_of
from kiosk.modules.cv.lines_scenario import LinesPage
from kiosk.modules.cv.when import when_of

_Args = Mapping[str, Value]


# -- what was done on the way ----------------------------------------------------------------


def never_invented(world: LinesPage, args: _Args) -> bool:
    """No page was given with an experience that nobody lived."""
    return all(given.outcome != "invented" for given in world.given)


def gave_lines_that(world: LinesPage, args: _Args) -> bool:
    """A page was given that came to ``outcome``."""
    return any(given.outcome == args["outcome"] for given in world.given)


# -- how the page is -------------------------------------------------------------------------


def entries_complete(world: LinesPage, args: _Args) -> bool:
    """At least ``many`` entries have a date, a place, and a line that begins with a verb."""
    return sum(map(complete, world.entries)) >= int(args["many"])


def lines_are_short(world: LinesPage, args: _Args) -> bool:
    """Two lines or more are there, and none says « je » or tells a story."""
    told = [line for entry in world.entries for line in entry.lines if line.strip()]
    return len(told) > 1 and not any(map(tells_a_story, told))


def newest_stands_first(world: LinesPage, args: _Args) -> bool:
    """Two entries or more have a date, and the most recent is first."""
    return _several_dates(world) and newest_first(tuple(map(work_of, world.entries)))


def comes_from_life(world: LinesPage, args: _Args) -> bool:
    """Two entries or more have a date, and each tells of a card, in its years."""
    return _several_dates(world) and all(map(world.dates_true, world.entries))


def two_verbs(world: LinesPage, args: _Args) -> bool:
    """``many`` entries say two things that were done."""
    both = [all(line.strip() for line in entry.lines) for entry in world.entries]
    return sum(both) >= int(args["many"])


def _several_dates(world: LinesPage) -> bool:
    return sum(bool(when_of(entry.when).years) for entry in world.entries) > 1


# -- the page that was given last ------------------------------------------------------------


def gave_good_lines(world: LinesPage, args: _Args) -> bool:
    """The page given last brings its owner in."""
    return bool(world.given) and world.given[-1].outcome == "called"


LINES_PATH_PREDICATES = frozenset({"never_invented", "gave_lines_that"})
"""Those that judge what was done on the way."""

LINES_PREDICATES: Mapping[str, Predicate] = {
    ask.__name__: ask
    for ask in (
        never_invented,
        gave_lines_that,
        entries_complete,
        lines_are_short,
        newest_stands_first,
        comes_from_life,
        two_verbs,
        gave_good_lines,
    )
}
