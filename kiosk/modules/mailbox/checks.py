"""What an activity of the mailbox may ask of its world."""

from collections.abc import Mapping

from kiosk.learning.activity import Value
from kiosk.learning.scenario import Predicate
from kiosk.modules.mailbox.scenario import MailboxScenario


def opened(world: MailboxScenario, args: Mapping[str, Value]) -> bool:
    """The message ``message`` was opened."""
    return any(act.name == "open" and act.target == args["message"] for act in world.acts)


PREDICATES: Mapping[str, Predicate] = {"opened": opened}

PATH_PREDICATES = frozenset({"opened"})
