"""What CV2 may ask of its world."""

from collections.abc import Mapping

from kiosk.learning.activity import Value
from kiosk.learning.phone_text import spaced
from kiosk.learning.scenario import Predicate
from kiosk.modules.cv.head import rings, same_mail, same_name, same_phone, same_town, serious
from kiosk.modules.cv.head_scenario import HeadPage
from kiosk.modules.cv.telling import Telling

_Args = Mapping[str, Value]


# -- what was done on the way ----------------------------------------------------------------


def heard_any(world: Telling, args: _Args) -> bool:
    """One of these ``stories`` was told to its end."""
    return bool(set(str(args["stories"]).split()) & set(world.moments.told))


def never_lost(world: HeadPage, args: _Args) -> bool:
    """Every page that was given let its reader file it and call."""
    return all(given.outcome == "called" for given in world.given)


def gave_head_that(world: HeadPage, args: _Args) -> bool:
    """A page was given that came to ``outcome``."""
    return any(given.outcome == args["outcome"] for given in world.given)


# -- how the head is -------------------------------------------------------------------------


def names_job(world: HeadPage, args: _Args) -> bool:
    """The title names a job or a sector, and it is one where the recruiter looks."""
    return bool(set(world.filed(world.head.label)) & world.wanted)


def own_phone(world: HeadPage, args: _Args) -> bool:
    """The number has ten digits and rings at the person's."""
    return rings(world.head.phone) and same_phone(world.head.phone, world.mine.phone)


def own_mail(world: HeadPage, args: _Args) -> bool:
    """The address is the serious one of the person."""
    mine = world.mine
    return serious(world.head, mine) and same_mail(world.head.email, mine.email)


def own_place(world: HeadPage, args: _Args) -> bool:
    """The town and the names are the person's."""
    return same_town(world.head.city, world.mine.city) and same_name(world.head, world.mine)


def phone_in_pairs(world: HeadPage, args: _Args) -> bool:
    """The number is spaced in pairs, as it is read aloud."""
    return world.head.phone == spaced(world.head.phone)


def title_at_most(world: HeadPage, args: _Args) -> bool:
    """The title has at most ``words`` words."""
    return len(world.head.label.split()) <= int(args["words"])


# -- the head that was given last ------------------------------------------------------------


def gave_good_head(world: HeadPage, args: _Args) -> bool:
    """The page given last is found, read and answered."""
    return bool(world.given) and world.given[-1].outcome == "called"


HEAD_PATH_PREDICATES = frozenset({"heard_any", "never_lost", "gave_head_that"})
"""Those that judge what was done on the way."""

HEAD_PREDICATES: Mapping[str, Predicate] = {
    ask.__name__: ask
    for ask in (
        heard_any,
        never_lost,
        gave_head_that,
        names_job,
        own_phone,
        own_mail,
        own_place,
        phone_in_pairs,
        title_at_most,
        gave_good_head,
    )
}
