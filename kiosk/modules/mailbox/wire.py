"""How the headers of a message are written in its file.

Python's own folding of long address headers encodes the comma between two people when a name
has an accent (``=?utf-8?q?=2C?=``, seen in 3.11 to 3.13); other mail programs then see one
person. Headers with names and subjects are therefore written through `email.header`.
"""

from email.charset import Charset
from email.header import Header
from email.headerregistry import AddressHeader
from email.policy import EmailPolicy
from email.utils import formataddr
from typing import Any

_ADDRESSES = frozenset({"from", "to", "cc", "bcc", "reply-to"})


class WirePolicy(EmailPolicy):
    """Messages for SMTP: CRLF, ASCII headers, lines short enough for every program."""

    def fold(self, name: str, value: Any) -> str:
        """One header, as lines."""
        if name.lower() in _ADDRESSES:
            people = (",\n ").join(_person(p) for p in _addresses(value))
            text = f"{name}: {people}\n"
        elif name.lower() == "subject":
            text = f"{name}: {_encoded(str(value), name)}\n"
        else:
            return str(super().fold(name, value))
        return text.replace("\n", self.linesep)

    def fold_binary(self, name: str, value: Any) -> bytes:
        """One header, as bytes."""
        return self.fold(name, value).encode("ascii")


WIRE = WirePolicy(linesep="\r\n", cte_type="7bit")


def _addresses(value: AddressHeader) -> tuple[Any, ...]:
    return tuple(value.addresses)


def _person(person: Any) -> str:
    if person.display_name.isascii():
        return formataddr((person.display_name, person.addr_spec))
    # One encoded word however long: Python's parser puts a space between two (3.11).
    return f"{Charset('utf-8').header_encode(person.display_name)} <{person.addr_spec}>"


def _encoded(text: str, header: str) -> str:
    charset = "us-ascii" if text.isascii() else "utf-8"
    return Header(text, charset, header_name=header).encode(splitchars=" ")
