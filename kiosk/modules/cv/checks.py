"""What an activity on a page of a CV may ask of its world.

``blocks`` names several, with spaces between them; ``kind`` is one of `KINDS`.
"""

from collections.abc import Mapping

from kiosk.learning.activity import Value
from kiosk.learning.phone_text import digits
from kiosk.learning.scenario import Predicate
from kiosk.modules.cv.scenario import CvPage

_Args = Mapping[str, Value]


# -- what was done on the way ----------------------------------------------------------------


def never_gave(world: CvPage, args: _Args) -> bool:
    """No page was given that has a block of that kind."""
    return not gave_once(world, args)


def gave_once(world: CvPage, args: _Args) -> bool:
    """A page was given that has a block of that kind."""
    wanted = set(world.of_kind(str(args["kind"])))
    return any(wanted & set(given.page) for given in world.given)


def said(world: CvPage, args: _Args) -> bool:
    """``words`` (``<call>/<choice>``) were said on the phone."""
    return args["words"] in world.phone.said


def never_called(world: CvPage, args: _Args) -> bool:
    """``number`` was not called."""
    return digits(str(args["number"])) not in world.phone.called


def called(world: CvPage, args: _Args) -> bool:
    """``number`` was called."""
    return not never_called(world, args)


def heard(world: CvPage, args: _Args) -> bool:
    """What came of a page, ``story``, was told to its end."""
    return args["story"] in world.moments.told


# -- how the page is -------------------------------------------------------------------------


def kept(world: CvPage, args: _Args) -> bool:
    """No block of that kind is on the page."""
    return not set(world.of_kind(str(args["kind"]))) & set(world.sheet.page)


def on_page(world: CvPage, args: _Args) -> bool:
    """All these blocks are on the page."""
    return _all_of(args) <= set(world.sheet.page)


def among_first(world: CvPage, args: _Args) -> bool:
    """``block`` is one of the ``first`` blocks of the page."""
    return args["block"] in world.sheet.page[: int(args["first"])]


def several(world: CvPage, args: _Args) -> bool:
    """At least ``many`` of these blocks are on the page."""
    return len(_all_of(args) & set(world.sheet.page)) >= int(args["many"])


def left_out(world: CvPage, args: _Args) -> bool:
    """None of these blocks is on the page."""
    return not _all_of(args) & set(world.sheet.page)


# -- the page that was given last ------------------------------------------------------------


def gave_ready(world: CvPage, args: _Args) -> bool:
    """The page given last lets its reader call back, and says nothing that is private."""
    return bool(world.given) and world.outcome(world.given[-1].page) == "called"


def gave_with(world: CvPage, args: _Args) -> bool:
    """The page given last has all these blocks."""
    return bool(world.given) and _all_of(args) <= set(world.given[-1].page)


def gave_without(world: CvPage, args: _Args) -> bool:
    """The page given last has none of these blocks."""
    return bool(world.given) and not _all_of(args) & set(world.given[-1].page)


def gave_first(world: CvPage, args: _Args) -> bool:
    """``block`` is one of the ``first`` blocks of the page given last."""
    first = int(args["first"])
    return bool(world.given) and args["block"] in world.given[-1].page[:first]


def gave_late(world: CvPage, args: _Args) -> bool:
    """``block`` is on the page given last, after its ``first`` blocks."""
    first = int(args["first"])
    return bool(world.given) and args["block"] in world.given[-1].page[first:]


def _all_of(args: _Args) -> set[str]:
    return set(str(args["blocks"]).split())


PATH_PREDICATES = frozenset({"never_gave", "gave_once", "said", "never_called", "called", "heard"})
"""Those that judge what was done on the way."""

PREDICATES: Mapping[str, Predicate] = {
    ask.__name__: ask
    for ask in (
        never_gave,
        gave_once,
        said,
        never_called,
        called,
        heard,
        kept,
        on_page,
        among_first,
        several,
        left_out,
        gave_ready,
        gave_with,
        gave_without,
        gave_first,
        gave_late,
    )
}
