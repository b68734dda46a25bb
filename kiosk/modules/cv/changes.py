"""What somebody makes, and the way back from each change to it."""

from typing import Generic, TypeVar

T = TypeVar("T")


class Changes(Generic[T]):
    """A value and those before it.

    Changes that follow each other with the same ``merge``, as the letters typed in one field, are
    one step. Only what such a run began with and ends with counts: a world that is rebuilt from
    its acts knows no more than that (`Scenario.acts`).
    """

    def __init__(self, first: T) -> None:
        self.now = first
        self._before: list[T] = []
        self._base = first
        """What the run began with."""
        self._merge = ""
        self._kept = False
        """Whether the run is a step already."""

    @property
    def undoable(self) -> bool:
        """Whether a change can be taken back."""
        return bool(self._before)

    def become(self, value: T, merge: str = "") -> None:
        """Put another value in its place."""
        if not merge or merge != self._merge:
            self.settle()
            self._merge = merge
        if self._kept and value == self._base:
            self._before.pop()
        elif not self._kept and value != self._base:
            self._before.append(self._base)
        self._kept = value != self._base
        self.now = value

    def settle(self) -> None:
        """What comes next is a step of its own."""
        self._base, self._merge, self._kept = self.now, "", False

    def undo(self) -> None:
        """Take the last step back. Raises ValueError when there is none."""
        if not self._before:
            raise ValueError("nothing to take back")
        self.now = self._before.pop()
        self.settle()
