"""What became of a message that nobody expected. Arguments: ``message``, ``address``."""

from collections.abc import Mapping

from kiosk.learning.activity import Value
from kiosk.learning.scenario import Predicate
from kiosk.modules.mailbox.message import SPAM, TRASH
from kiosk.modules.mailbox.scenario import MailboxScenario

_Args = Mapping[str, Value]


def surprise_unanswered(world: MailboxScenario, args: _Args) -> bool:
    """Nothing was sent to the one who wrote it."""
    address = str(args["address"]).lower()
    return not any(
        person.address.lower() == address for mail in world.sent for person in mail.recipients
    )


def surprise_put_away(world: MailboxScenario, args: _Args) -> bool:
    """It was reported or deleted."""
    return world.row(str(args["message"])).folder in (SPAM, TRASH)


def surprise_reported(world: MailboxScenario, args: _Args) -> bool:
    """It was reported, and not answered."""
    spam = world.row(str(args["message"])).folder == SPAM
    return spam and surprise_unanswered(world, args)


SURPRISE_PREDICATES: Mapping[str, Predicate] = {
    ask.__name__: ask for ask in (surprise_unanswered, surprise_put_away, surprise_reported)
}
