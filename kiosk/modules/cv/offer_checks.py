"""What an activity on a CV beside an ad may ask of its world."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Protocol

from kiosk.learning.activity import Value
from kiosk.learning.keywords import says
from kiosk.learning.mail_text import closes, greets, word_count
from kiosk.learning.moments import Moments
from kiosk.learning.scenario import Predicate
from kiosk.modules.cv.offer_message import admits
from kiosk.modules.cv.offer_scenario import OfferPage, Sent

_Args = Mapping[str, Value]


class Telling(Protocol):
    """Any world of this module in which stories are told."""

    @property
    def moments(self) -> Moments: ...


# -- what was done on the way ----------------------------------------------------------------


def never_sent_claim(world: OfferPage, args: _Args) -> bool:
    """No CV was sent that claims what is not so."""
    return not any(world.claimed(sent.page) for sent in world.sent)


def sent_claim(world: OfferPage, args: _Args) -> bool:
    """A CV was sent that claims what is not so."""
    return not never_sent_claim(world, args)


def was_told(world: Telling, args: _Args) -> bool:
    """What came of a CV or a message, ``story``, was told to its end."""
    return args["story"] in world.moments.told


# -- the ad ----------------------------------------------------------------------------------


def marked(world: OfferPage, args: _Args) -> bool:
    """At least ``many`` things that the persona can do lie under the marker."""
    return len(world.ad.found(world.desk.page.marks)) >= int(args["many"])


def marked_little(world: OfferPage, args: _Args) -> bool:
    """Words of at least 2 lines lie under the marker, and at most one in ``one_in`` of all."""
    marks, ad = world.desk.page.marks, world.ad
    lines = sum(any(begin <= m < end for m in marks) for begin, end in pairwise(ad.starts))
    return lines >= 2 and len(marks) * int(args["one_in"]) <= ad.count


# -- the CV ----------------------------------------------------------------------------------


def matches(world: OfferPage, args: _Args) -> bool:
    """The CV says at least ``many`` of the keywords that are true."""
    return len(world.matched(world.desk.page)) >= int(args["many"])


def nearest_first(world: OfferPage, args: _Args) -> bool:
    """The experience nearest to the ad comes first."""
    return world.first_work(world.desk.page) == world.nearest


def no_claim(world: OfferPage, args: _Args) -> bool:
    """The CV claims nothing that is not so."""
    return not world.claimed(world.desk.page)


def title_matches(world: OfferPage, args: _Args) -> bool:
    """The title says one of the keywords that are true."""
    text = world.desk.page.text("title")
    return any(says([text], keyword) for keyword in world.ad.known)


# -- what was sent last ----------------------------------------------------------------------


def sent_ready(world: OfferPage, args: _Args) -> bool:
    """The CV sent last says enough, claims nothing, and begins with what is nearest."""
    return bool(world.sent) and world.outcome(world.sent[-1].page) == "called"


def sent_says(world: OfferPage, args: _Args) -> bool:
    """The CV sent last says the keyword ``word``."""
    if not world.sent:
        return False
    return any(each.id == args["word"] for each in world.matched(world.sent[-1].page))


def sent_nearest_first(world: OfferPage, args: _Args) -> bool:
    """The CV sent last begins with the nearest experience."""
    return bool(world.sent) and world.first_work(world.sent[-1].page) == world.nearest


def sent_honest(world: OfferPage, args: _Args) -> bool:
    """The CV sent last claims nothing that is not so."""
    return bool(world.sent) and not world.claimed(world.sent[-1].page)


def wrote_honestly(world: OfferPage, args: _Args) -> bool:
    """The last message names what was asked about and takes it back."""
    last = _message(world)
    return (
        last is not None and world.asked is not None and admits(last.message, world.asked.keyword)
    )


def wrote_short(world: OfferPage, args: _Args) -> bool:
    """The last message has at most ``most`` words."""
    last = _message(world)
    return last is not None and word_count(last.message) <= int(args["most"])


def wrote_politely(world: OfferPage, args: _Args) -> bool:
    """The last message greets and closes."""
    last = _message(world)
    return last is not None and greets(last.message) and closes(last.message)


def _message(world: OfferPage) -> Sent | None:
    return next((sent for sent in reversed(world.sent) if sent.message), None)


OFFER_PATH_PREDICATES = frozenset({"never_sent_claim", "sent_claim", "was_told"})

OFFER_PREDICATES: Mapping[str, Predicate] = {
    ask.__name__: ask
    for ask in (
        never_sent_claim,
        sent_claim,
        was_told,
        marked,
        marked_little,
        matches,
        nearest_first,
        no_claim,
        title_matches,
        sent_ready,
        sent_says,
        sent_nearest_first,
        sent_honest,
        wrote_honestly,
        wrote_short,
        wrote_politely,
    )
}
