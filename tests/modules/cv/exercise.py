"""The activities of the CV as they ship, and what happens in them."""

from kiosk.learning.activity import Activity
from kiosk.learning.attempt import Attempt
from kiosk.modules.cv.head_scenario import HeadPage
from kiosk.modules.cv.lines_scenario import LinesPage
from kiosk.modules.cv.room import ROOM
from kiosk.modules.cv.scenario import CvPage
from kiosk.modules.cv.telling import Telling
from kiosk.modules.traces import begin
from tests.modules.shipped import go_on, shipped

Row = tuple[str, ...]


def activities() -> dict[str, Activity]:
    """Every variant of CV1, the demonstration among them."""
    return shipped("cv", "cv1")


def page(attempt: Attempt) -> CvPage:
    """The world of an attempt."""
    assert isinstance(attempt.scenario, CvPage)
    return attempt.scenario


def head(attempt: Attempt) -> HeadPage:
    """The world of an attempt at CV2."""
    assert isinstance(attempt.scenario, HeadPage)
    return attempt.scenario


def lines_page(attempt: Attempt) -> LinesPage:
    """The world of an attempt at CV3."""
    assert isinstance(attempt.scenario, LinesPage)
    return attempt.scenario


def play(variant: str, *rows: Row) -> Attempt:
    """A new attempt after these acts."""
    return go_on(begin(ROOM, activities()[variant]), *rows)


def play_at(id: str, variant: str, *rows: Row) -> Attempt:
    """A new attempt at an activity of the module, after these acts."""
    return go_on(begin(ROOM, shipped("cv", id)[variant]), *rows)


def hear(attempt: Attempt) -> list[str]:
    """Go on to the end of what happens; names of the stories that were told."""
    world = attempt.scenario
    assert isinstance(world, Telling)
    before = len(world.moments.told)
    while world.moments.name:
        go_on(attempt, ("go-on",))
    return world.moments.told[before:]


def without(variant: str, *kinds: str) -> list[Row]:
    """Acts that keep aside every block of these kinds that stands on the page at first."""
    world = page(play(variant))
    return [("keep", id) for kind in kinds for id in world.of_kind(kind) if id in world.sheet.page]


NEEDED: tuple[Row, ...] = (("put", "title"), ("put", "town"), ("put", "phone"), ("put", "mail"))
