"""What an activity may ask of a new address and its account (MB2)."""

from collections.abc import Mapping

from kiosk.learning.activity import Value
from kiosk.learning.mail_text import phones
from kiosk.learning.scenario import Predicate
from kiosk.modules.mailbox.new_address import NewAddress

_Args = Mapping[str, Value]


# -- what was done on the way ----------------------------------------------------------------


def only_serious(world: NewAddress, args: _Args) -> bool:
    """Nobody had to read an address that is not serious."""
    return all(story == "good" for _, story in world.seen)


def never_entered(world: NewAddress, args: _Args) -> bool:
    """Nobody else got into the mailbox."""
    return world.intrusions == 0


# -- how the account is ----------------------------------------------------------------------


def address_serious(world: NewAddress, args: _Args) -> bool:
    """The address is made of the names, see `serious`."""
    return bool(world.address) and not world.fault


def secret_strong(world: NewAddress, args: _Args) -> bool:
    """The password follows an example of the CNIL and holds nothing personal."""
    return world.strength.strong


def secret_changed(world: NewAddress, args: _Args) -> bool:
    """The password is another than the one with which somebody got in."""
    return world.account.secret != world.secret_at_intrusion


def recovery_set(world: NewAddress, args: _Args) -> bool:
    """The own number ``phone``, or another address, stands there for a lost password."""
    own = phones(str(args["phone"]))
    return world.account.phone in own or bool(world.account.other)


def account_made(world: NewAddress, args: _Args) -> bool:
    """The mailbox exists."""
    return world.account.made


def only_here(world: NewAddress, args: _Args) -> bool:
    """Nobody else has a session of this mailbox."""
    return world.account.others == 0


def tried(world: NewAddress, args: _Args) -> bool:
    """Time went by, and somebody had to type this very address, which is serious."""
    return (world.address, "good") in world.seen


def tried_safely(world: NewAddress, args: _Args) -> bool:
    """Time went by once more after somebody got in, and nobody did again."""
    return bool(world.tries) and not world.tries[-1]


def story_told(world: NewAddress, args: _Args) -> bool:
    """One of ``stories`` (names with spaces between) was told to its end."""
    return any(name in world.moments.told for name in str(args["stories"]).split())


def wrote_to(world: NewAddress, args: _Args) -> bool:
    """A mail to ``address`` was sent from the new mailbox."""
    wanted = str(args["address"]).lower()
    sent = world.own_box.sent
    return any(wanted == person.address.lower() for mail in sent for person in mail.recipients)


ACCOUNT_PATH_PREDICATES = frozenset({"only_serious", "never_entered"})
"""Those that judge what was done on the way."""

ACCOUNT_PREDICATES: Mapping[str, Predicate] = {
    ask.__name__: ask
    for ask in (
        only_serious,
        never_entered,
        address_serious,
        secret_strong,
        secret_changed,
        recovery_set,
        account_made,
        only_here,
        tried,
        tried_safely,
        story_told,
        wrote_to,
    )
}
"""To be joined to the module's own predicates."""
