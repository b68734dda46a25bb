"""Groups of an address book: a name that stands for several people.

In a world ``groups`` is a list of {name, members}, where the members are addresses of the
contacts with spaces between them. A mail program writes each member into the field, so a mail
knows no groups.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.modules.mailbox.address import Address, write_addresses


@dataclass(frozen=True, slots=True)
class Group:
    """People with a common name. ``str()`` gives what a list of suggestions shows."""

    name: str
    members: tuple[Address, ...]

    def __str__(self) -> str:
        return f"{self.name} ({len(self.members)})"


def written(one: Address | Group) -> str:
    """What choosing a person or a group writes into an address field."""
    return write_addresses(one.members) if isinstance(one, Group) else str(one)


def groups_of(world: Mapping[str, Any]) -> tuple[Group, ...]:
    """The groups of a prepared world."""
    return tuple(
        Group(name, tuple(Address(*person) for person in members))
        for name, members in world.get("groups", ())
    )


def prepare_groups(
    rows: Sequence[object], contacts: Sequence[Sequence[str]]
) -> list[tuple[str, list[list[str]]]]:
    """Each group with its people. ValueError for one without a name, or with a stranger."""
    by_address = {address.lower(): [name, address] for name, address in contacts}
    made = []
    for row in rows:
        if not isinstance(row, Mapping) or set(row) != {"name", "members"} or not row["name"]:
            raise ValueError("groups: write a group as {name: …, members: …}")
        members = str(row["members"]).lower().split()
        strangers = [member for member in members if member not in by_address]
        if strangers or not members:
            raise ValueError(f"{row['name']}: not in the contacts: {', '.join(strangers)}")
        made.append((str(row["name"]), [by_address[member] for member in members]))
    return made
