"""A sheet of paper that an activity gives: what to keep in mind, what was made, room to write."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a sheet as it is printed."""

    title: str
    """May be empty."""
    lines: tuple[str, ...]
    numbered: bool = False
    blank: int = 0
    """Empty lines to write on by hand."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet to take home."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class BlockPlan:
    """A part of a sheet as the content plans it."""

    title: str
    lines: tuple[str, ...]
    numbered: bool
    own: str
    """What the world tells in these lines, e.g. ``address``; empty for none."""
    blank: int


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """A sheet as the content plans it."""

    title: str
    blocks: tuple[BlockPlan, ...]


def sheet_of(plan: SheetPlan, own: Callable[[str], Sequence[str]]) -> Sheet:
    """The sheet with what the world has to tell; a part that says nothing is left out."""
    blocks = [
        Block(
            part.title,
            (*part.lines, *(own(part.own) if part.own else ())),
            part.numbered,
            part.blank,
        )
        for part in plan.blocks
    ]
    return Sheet(plan.title, tuple(block for block in blocks if block.lines or block.blank))
