"""People of a mail: a name and an address, and the text of an address field.

Address fields are read as learners write them: names from the address book, bare addresses,
commas or semicolons between them. `email.utils.getaddresses` changed its answer to odd fields
between Python 3.11 patch releases, and cannot say which part is not an address.
"""

import re
from dataclasses import dataclass

# dot-atom "@" domain of RFC 5322 3.4.1, ASCII only: what every mail server accepts.
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@{_LABEL}(?:\.{_LABEL})*")
_PIECE = re.compile(r'(?:"(?:\\.|[^"\\])*"|<[^<>]*>|[^,;\n"<]|["<])+')
_NAMED = re.compile(r"(?P<name>.*?)<(?P<address>[^<>]*)>\s*", re.DOTALL)
_QUOTED_WHEN = re.compile(r'[,;:<>@()\[\]\\"]')


@dataclass(frozen=True, slots=True)
class Address:
    """One person: ``name`` may be empty. ``str()`` gives what an address field shows."""

    name: str
    address: str

    def __str__(self) -> str:
        if not self.name:
            return self.address
        name = self.name
        if _QUOTED_WHEN.search(name):
            name = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
        return f"{name} <{self.address}>"

    @property
    def shown(self) -> str:
        """The name, or the address of somebody without one."""
        return self.name or self.address

    @property
    def valid(self) -> bool:
        """The address is one that a mail server takes (RFC 5322 dot-atom, ASCII)."""
        return bool(_ADDRESS.fullmatch(self.address))

    def same_as(self, other: "Address") -> bool:
        """The same mailbox: addresses are compared without case."""
        return self.address.lower() == other.address.lower()


def read_addresses(field: str) -> tuple[Address, ...]:
    """The people of an address field, in order; parts that are no address keep their text.

    `Address.valid` tells them apart. Empty parts (a trailing comma) are left out.
    """
    return tuple(_read_piece(piece) for piece in pieces(field) if piece.strip())


def write_addresses(people: tuple[Address, ...] | list[Address]) -> str:
    """The text of an address field that holds these people."""
    return ", ".join(str(person) for person in people)


def typed_part(field: str) -> str:
    """What is being typed at the end of an address field, after the last comma."""
    found = pieces(field)
    return found[-1].strip() if found and not field.rstrip().endswith((",", ";")) else ""


def completed(field: str, person: Address) -> str:
    """The field once its last, unfinished part became this person, ready for the next one."""
    done = read_addresses(field)
    kept = done[:-1] if typed_part(field) else done
    return write_addresses([*kept, person]) + ", "


def pieces(field: str) -> list[str]:
    """The parts of an address field between commas, semicolons or line ends."""
    return _PIECE.findall(field)


def _read_piece(piece: str) -> Address:
    named = _NAMED.fullmatch(piece)
    if not named:
        return Address("", piece.strip())
    name = " ".join(named["name"].split())
    if len(name) >= 2 and name[0] == name[-1] == '"':
        name = re.sub(r"\\(.)", r"\1", name[1:-1]).strip()
    return Address(name, named["address"].strip())
