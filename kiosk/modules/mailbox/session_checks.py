"""What an activity may ask of a shared PC (MB1). ``box`` is whose mailbox is meant."""

from collections.abc import Mapping

from kiosk.learning.activity import Value
from kiosk.learning.scenario import Predicate
from kiosk.modules.mailbox.shared_pc import SharedPc

_Args = Mapping[str, Value]


# -- what was done on the way ----------------------------------------------------------------


def none_read(world: SharedPc, args: _Args) -> bool:
    """No message of that box was opened, moved or answered."""
    return not was_read(world, args)


def was_read(world: SharedPc, args: _Args) -> bool:
    """Something was done to a message of that box."""
    return any(box == args["box"] for box, _ in world.touched)


def read_once(world: SharedPc, args: _Args) -> bool:
    """Nothing more was done to that box after its owner learnt of the first time."""
    return sum(box == args["box"] for box, _ in world.touched) <= 1


def read_message(world: SharedPc, args: _Args) -> bool:
    """``message`` of that box was opened."""
    return (args["box"], args["message"]) in world.read


def came_in(world: SharedPc, args: _Args) -> bool:
    """Somebody signed in to that box with its password."""
    return any(login.box == args["box"] for login in world.logins)


def not_remembered(world: SharedPc, args: _Args) -> bool:
    """The last time without « Rester connecté », or in the private window, which forgets it."""
    own = [login for login in world.logins if login.box == args["box"]]
    return bool(own) and (own[-1].private or not own[-1].remember)


# -- how the PC is ---------------------------------------------------------------------------


def session_closed(world: SharedPc, args: _Args) -> bool:
    """Nobody is signed in to that box any more, in either window."""
    return not world.signed_in(str(args["box"]))


def came_and_left(world: SharedPc, args: _Args) -> bool:
    """Somebody signed in to that box, and out again."""
    return came_in(world, args) and session_closed(world, args)


def not_saved(world: SharedPc, args: _Args) -> bool:
    """The browser keeps no password of that box."""
    return not world.saved(str(args["box"]))


def left_clean(world: SharedPc, args: _Args) -> bool:
    """The learner left, and the next person found nothing of anybody, the last time."""
    return bool(world.visits) and not world.visits[-1]


def found_open(world: SharedPc, args: _Args) -> bool:
    """A next person got into a mailbox, and it was told to the end."""
    return any(story != "clean" for story in _told_visits(world))


def ended_everywhere(world: SharedPc, args: _Args) -> bool:
    """All sessions of that box were ended since a next person was in it; or nobody was."""
    bad = [n for n, found in enumerate(world.visits, 1) if _of_learner(found)]
    return not bad or world.ended.get(str(args["box"]), 0) >= bad[-1]


def used_private(world: SharedPc, args: _Args) -> bool:
    """The box was opened in the private window."""
    return any(login.private and login.box == args["box"] for login in world.logins)


SESSION_PATH_PREDICATES = frozenset(
    {"none_read", "was_read", "read_once", "read_message", "came_in", "not_remembered"}
)
"""Those that judge what was done on the way."""

SESSION_PREDICATES: Mapping[str, Predicate] = {
    ask.__name__: ask
    for ask in (
        none_read,
        was_read,
        read_once,
        read_message,
        came_in,
        not_remembered,
        session_closed,
        came_and_left,
        not_saved,
        left_clean,
        found_open,
        ended_everywhere,
        used_private,
    )
}
"""To be joined to the module's own predicates."""


def _told_visits(world: SharedPc) -> list[str]:
    return [name for name in world.moments.told if name != "owner"]


def _of_learner(found: tuple[str, ...]) -> bool:
    return any(each.startswith("mine-") for each in found)
