"""What an activity with a reader may ask of its world. What a reader says is never judged."""

from collections.abc import Mapping

from kiosk.learning.activity import Value
from kiosk.learning.scenario import Predicate
from kiosk.modules.cv.reader_scenario import KEPT, PAIR, ReadPage

_Args = Mapping[str, Value]


# -- what was done on the way ----------------------------------------------------------------


def was_read(world: ReadPage, args: _Args) -> bool:
    """At least ``times`` readings were answered to their end."""
    return len(world.readings) >= int(args.get("times", 1))


def revised_after(world: ReadPage, args: _Args) -> bool:
    """The page is another one than when it was first read."""
    return world.revised


def read_by_person(world: ReadPage, args: _Args) -> bool:
    """A person read it."""
    return any(reading.by == PAIR for reading in world.readings)


def kept_well(world: ReadPage, args: _Args) -> bool:
    """The page that was kept last says all three things, and it was read before."""
    return bool(world.kept and world.readings) and world.outcome(world.kept[-1]) == KEPT


# -- how the page is -------------------------------------------------------------------------


def page_says(world: ReadPage, args: _Args) -> bool:
    """The recruiter can say ``what``: ``job``, ``strengths`` or ``call``."""
    return args["what"] not in world.memory_of(world.own.page).missing


def one_bold(world: ReadPage, args: _Args) -> bool:
    """One line stands out, no more."""
    return len(world.own.page.bold) == 1


READER_PATH_PREDICATES = frozenset({"was_read", "revised_after", "read_by_person", "kept_well"})
"""Those that judge what was done on the way."""

READER_PREDICATES: Mapping[str, Predicate] = {
    ask.__name__: ask
    for ask in (was_read, revised_after, read_by_person, kept_well, page_says, one_bold)
}
