"""An account of the mail service while it is made, and after: what each form accepts.

The service takes what most real ones take, wise or not. Passwords stay in this object: they
are in the acts of the visit, sealed with it, and nowhere else.
"""

import re
from dataclasses import dataclass, field

from kiosk.learning.mail_text import phones
from kiosk.modules.mailbox.address import Address

LEAST = 8
"""Characters of a password that the service takes."""
_NAME = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*")


@dataclass(slots=True)
class Account:
    """Changed by the world only."""

    taken: frozenset[str]
    """Names that somebody has, before the ``@``."""
    name: str = ""
    """The name that was accepted, before the ``@``."""
    secret: str = field(default="", repr=False)
    phone: str = ""
    other: str = ""
    """Another address, for when the password is lost."""
    made: bool = False
    others: int = 0
    """Sessions of somebody else."""

    def accept_name(self, typed: str) -> str:
        """Take a name, or say why not: ``empty``, ``letters`` or ``taken``."""
        name = typed.strip().lower().partition("@")[0]
        if not name:
            return "empty"
        if not _NAME.fullmatch(name):
            return "letters"
        if name in self.taken:
            return "taken"
        self.name = name
        return ""

    def accept_secret(self, typed: str, again: str) -> str:
        """Take a password, or say why not: ``short`` or ``other``."""
        if len(typed) < LEAST:
            return "short"
        if typed != again:
            return "other"
        self.secret = typed
        return ""

    def accept_phone(self, typed: str) -> bool:
        """Take a phone number; False when it is none. An empty one takes it away."""
        found = phones(typed)
        if typed.strip() and not found:
            return False
        self.phone = next(iter(found), "")
        return True

    def accept_other(self, typed: str, own: str) -> bool:
        """Take another address; False when it is none, or the same. Empty takes it away."""
        address = typed.strip().lower()
        if address and (not Address("", address).valid or address == own):
            return False
        self.other = address
        return True
