"""Mail that is sent to a list: the header that says how to leave it (RFC 2369, RFC 8058)."""

import re
from email import message_from_bytes, policy
from email.errors import MessageError
from urllib.parse import urlsplit

HEADER = "List-Unsubscribe"
_PLACE = re.compile(r"<\s*((?:https?|mailto):[^<>\s]+)\s*>", re.IGNORECASE)


def unsubscribe_place(raw: bytes) -> str:
    """Where a message says that its list is left: a link or an address; empty when it does not.

    A link comes before an address, as in mail programs.
    """
    try:
        value = message_from_bytes(raw, policy=policy.default)[HEADER]
    except (MessageError, LookupError, ValueError):
        return ""
    places = _PLACE.findall(str(value or ""))
    return next((p for p in places if not p.lower().startswith("mailto")), next(iter(places), ""))


def host_of(place: str) -> str:
    """Host of a link, or of an address: what to compare with the sender's."""
    if place.lower().startswith("mailto:"):
        return place.partition("@")[2].partition("?")[0].lower()
    return (urlsplit(place).hostname or "").lower()
