"""What an activity may ask about a message that lay among the spam, and what it is about.

Shared arguments: ``message`` (its id), ``when`` (ISO 8601, local: the appointment it is about) and
``place`` (see `noted`). Once the consequence ``after`` took place, the appointment is at ``later``.
"""

from collections.abc import Mapping
from datetime import datetime

from kiosk.learning.activity import Value
from kiosk.learning.agenda import Entry
from kiosk.learning.folding import fold
from kiosk.learning.scenario import Predicate
from kiosk.modules.mailbox.agenda_checks import noted
from kiosk.modules.mailbox.agenda_scenario import AgendaMailbox
from kiosk.modules.mailbox.message import DRAFTS, SENT, SPAM, TRASH
from kiosk.modules.mailbox.scenario import MailboxScenario, targets_of

_Args = Mapping[str, Value]


# -- how the world is ------------------------------------------------------------------------


def kept(world: MailboxScenario, args: _Args) -> bool:
    """``message`` lies in a folder of received mail, out of spam and trash."""
    return world.row(str(args["message"])).folder not in (SPAM, TRASH, SENT, DRAFTS)


def starred(world: MailboxScenario, args: _Args) -> bool:
    """``message`` has its star."""
    return world.row(str(args["message"])).starred


def noted_now(world: AgendaMailbox, args: _Args) -> bool:
    """The appointment is in the agenda, at the moment that counts now."""
    moved = "after" in args and args["after"] in world.happened
    wanted = {name: value for name, value in args.items() if name in ("place", "title")}
    return noted(world, {**wanted, "when": args["later" if moved else "when"]})


def all_set(world: AgendaMailbox, args: _Args) -> bool:
    """The message is kept and starred, and what it is about stands in the agenda."""
    return kept(world, args) and starred(world, args) and noted_now(world, args)


# -- what was done on the way ----------------------------------------------------------------


def read_both(world: MailboxScenario, args: _Args) -> bool:
    """``message`` and the later ``update`` of it were opened."""
    opened = {act.target for act in world.acts if act.name == "open"}
    return {str(args["message"]), str(args["update"])} <= opened


def spared(world: MailboxScenario, args: _Args) -> bool:
    """None of ``messages`` (ids with spaces between them) was ever put into spam or trash."""
    useful = set(str(args["messages"]).split())
    return not any(useful & set(_thrown(world, at)) for at in range(len(world.acts)))


# -- what makes people react -----------------------------------------------------------------


def left_in_bin(world: MailboxScenario, args: _Args) -> bool:
    """``message`` was thrown away, and ``acts`` acts later nobody looked for it in the trash.

    Not any more once one of the consequences ``unless`` (with spaces between) took place.
    """
    message = str(args["message"])
    over = set(str(args.get("unless", "")).split()) & set(world.happened)
    if over or world.row(message).folder != TRASH or world.folder == TRASH:
        return False
    thrown = [at for at in range(len(world.acts)) if message in _thrown(world, at)]
    return bool(thrown) and len(world.acts) - 1 - thrown[-1] >= int(args["acts"])


def noted_instead(world: AgendaMailbox, args: _Args) -> bool:
    """The appointment was noted at another moment, and nowhere at the one that counts.

    Looked at are notes that hold one word of ``about``, on the day of ``when`` or on one of the
    days of ``instead`` (with spaces between): what the learner took for the appointment.
    """
    if world.agenda.form is not None or noted_now(world, {"when": args["when"]}):
        return False
    moments = [str(args["when"]), *str(args["instead"]).split()]
    days = {datetime.fromisoformat(moment).date() for moment in moments}
    about = fold(str(args["about"])).split()
    return any(e.day in days and _speaks(e, about) for e in world.agenda.entries)


def _speaks(entry: Entry, about: list[str]) -> bool:
    words = fold(f"{entry.title} {entry.place} {entry.note}")
    return any(word in words for word in about)


def _thrown(world: MailboxScenario, at: int) -> list[str]:
    """The messages that an act put into spam or trash."""
    act = world.acts[at]
    ids, folder = targets_of(act)
    away = act.name in ("delete", "report-spam") or (act.name == "move" and folder in (SPAM, TRASH))
    return ids if away else []


FINDING_PATH_PREDICATES = frozenset({"read_both", "spared"})
"""Those that judge what was done on the way."""

FINDING_PREDICATES: Mapping[str, Predicate] = {
    ask.__name__: ask
    for ask in (
        kept, starred, noted_now, all_set, read_both, spared, left_in_bin, noted_instead,
    )
}  # fmt: skip
"""To be joined to the module's own predicates."""
