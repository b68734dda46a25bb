"""What an activity on a CV that a program reads may ask of its world."""

from collections.abc import Mapping

from kiosk.learning.activity import Value
from kiosk.learning.scenario import Predicate
from kiosk.modules.cv.robot_scenario import RobotPage

_Args = Mapping[str, Value]


# -- what was done on the way ----------------------------------------------------------------


def looked(world: RobotPage, args: _Args) -> bool:
    """What a program reads was looked at, for at least ``many`` layouts."""
    return len(world.looked) >= int(args["many"])


def read_before_sending(world: RobotPage, args: _Args) -> bool:
    """The CV sent last was looked at as a program reads it, just as it went."""
    return bool(world.sent) and world.sent[-1].read


def lost_once(world: RobotPage, args: _Args) -> bool:
    """A CV was sent of which a program reads no phone number."""
    return any(not world.filed(sent.layout).phone for sent in world.sent)


def never_went_unread(world: RobotPage, args: _Args) -> bool:
    """No CV was sent of which a program reads no phone number."""
    return not lost_once(world, args)


# -- how the CV is ---------------------------------------------------------------------------


def reads_phone(world: RobotPage, args: _Args) -> bool:
    """A program reads the phone number."""
    return world.filed(world.layout).phone


def reads_mail(world: RobotPage, args: _Args) -> bool:
    """A program reads the mail address."""
    return world.filed(world.layout).mail


def reads_titles(world: RobotPage, args: _Args) -> bool:
    """A program reads every title."""
    return all(world.filed(world.layout).titles)


def reads_in_order(world: RobotPage, args: _Args) -> bool:
    """A program reads name and titles in their order, with their own lines below."""
    card = world.filed(world.layout)
    return card.name and card.sorted


# -- what was sent last ----------------------------------------------------------------------


def filed_whole(world: RobotPage, args: _Args) -> bool:
    """Of the CV sent last, a program files everything in its place."""
    return bool(world.sent) and world.outcome(world.sent[-1].layout) == "called"


def sent_as(world: RobotPage, args: _Args) -> bool:
    """In the CV sent last, ``choice`` is set to ``way``."""
    if not world.sent:
        return False
    return world.way(world.sent[-1].layout, str(args["choice"])) == args["way"]


ROBOT_PATH_PREDICATES = frozenset(
    {"looked", "read_before_sending", "lost_once", "never_went_unread"}
)

ROBOT_PREDICATES: Mapping[str, Predicate] = {
    ask.__name__: ask
    for ask in (
        looked,
        read_before_sending,
        lost_once,
        never_went_unread,
        reads_phone,
        reads_mail,
        reads_titles,
        reads_in_order,
        filed_whole,
        sent_as,
    )
}
