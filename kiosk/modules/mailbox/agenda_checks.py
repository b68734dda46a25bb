"""What an activity of the mailbox may ask of the agenda beside it.

Judged on what stands in the agenda, never on how it came there: typed in the form, moved, or
deleted and taken back.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from difflib import SequenceMatcher
from typing import Protocol

from kiosk.learning.activity import Value
from kiosk.learning.agenda import Agenda
from kiosk.learning.folding import fold
from kiosk.learning.mail_text import NEAR
from kiosk.learning.scenario import Predicate

SHORTEST = 5
"""Letters from which a word may have a slip."""


class HasAgenda(Protocol):
    """A world with an agenda."""

    @property
    def agenda(self) -> Agenda | None:
        """The agenda; None in an activity without."""


def noted(world: HasAgenda, args: Mapping[str, Value]) -> bool:
    """An appointment begins at ``when`` (ISO 8601, local), and says where and what.

    ``place``: words that its place, note or title hold, all of them. ``title``: words of which
    its title holds one. Either may be left out; case, accents and slips do not matter.
    """
    if world.agenda is None:
        return False
    when = datetime.fromisoformat(str(args["when"])).replace(tzinfo=None)
    place, title = (_words(str(args.get(name, ""))) for name in ("place", "title"))
    for entry in world.agenda.entries:
        where, what = f"{entry.place} {entry.note} {entry.title}", _words(entry.title)
        if (
            entry.start == when
            and all(_among(word, _words(where)) for word in place)
            and (not title or any(_among(word, what) for word in title))
        ):
            return True
    return False


AGENDA_PREDICATES: Mapping[str, Predicate] = {"noted": noted}
"""To be joined to the module's own predicates."""


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", fold(text))


def _among(word: str, words: list[str]) -> bool:
    return any(_alike(word, other) for other in words)


def _alike(word: str, other: str) -> bool:
    """The same word but for a slip; numbers and short words must be the same."""
    if word == other:
        return True
    if min(len(word), len(other)) < SHORTEST or word.isdigit():
        return False
    return SequenceMatcher(None, word, other).ratio() >= NEAR
