"""What a page of a CV is made of: blocks that stand on it, or are kept aside."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

KINDS = ("who", "contact", "life", "choice", "private", "number")
"""What a block says: who one is, how one is reached, what one did, what anybody may leave out,
what is nobody's business (family, beliefs, body), and what can be used against its owner."""
LOOKS = ("name", "title", "photo", "line", "strong", "section")
"""How it is set on the page; ``strong`` is a line in bold."""


@dataclass(frozen=True, slots=True)
class Block:
    """One thing that a CV may say."""

    id: str
    kind: str
    """One of `KINDS`."""
    look: str
    """One of `LOOKS`."""
    name: str
    """What it is, e.g. « Téléphone »."""
    lines: tuple[str, ...]
    """What stands on the page."""
    icon: str = ""


def block_of(row: Mapping[str, Any]) -> Block:
    """A block as an author writes it: ``id``, ``kind``, ``look``, ``name``, ``text``, ``icon``.

    ``look`` is ``line`` unless it is said; ``text`` has one line of the page on each of its lines.
    Raises ValueError with a sentence.
    """
    known = {"id", "kind", "look", "name", "text", "icon"}
    if not isinstance(row, Mapping) or not known - {"look", "icon"} <= set(row) <= known:
        raise ValueError(f"blocks: write {{{', '.join(sorted(known))}}}")
    kind, look = str(row["kind"]), str(row.get("look", "line"))
    if kind not in KINDS:
        raise ValueError(f"blocks: `{kind}` is no kind; known: {', '.join(KINDS)}")
    if look not in LOOKS:
        raise ValueError(f"blocks: `{look}` is no look; known: {', '.join(LOOKS)}")
    return Block(
        id=str(row["id"]),
        kind=kind,
        look=look,
        name=str(row["name"]),
        lines=tuple(str(row["text"]).strip().splitlines()),
        icon=str(row.get("icon", "")),
    )
