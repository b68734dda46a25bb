"""What happens while nobody is at the PC, told moment by moment, as in a film."""

from collections.abc import Iterable
from dataclasses import dataclass, field

GO_ON = "go-on"
"""The act that shows the next moment, and after the last one goes back to the PC."""


@dataclass(slots=True)
class Moments:
    """Changed only by the world that it belongs to."""

    lines: tuple[str, ...] = ()
    at: int = 0
    """How many lines are shown already, counted from 0."""
    told: list[str] = field(default_factory=list)
    """Names of the stories that were told to their end, in order."""
    name: str = ""
    """Name of the story that is told; empty while there is none."""
    _next: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)

    def tell(self, name: str, lines: Iterable[str]) -> None:
        """Tell a story; after the one that is told already."""
        self._next.append((name, tuple(lines)))
        if not self.name:
            self._begin()

    @property
    def shown(self) -> tuple[str, ...]:
        """The lines told so far."""
        return self.lines[: self.at + 1]

    @property
    def last(self) -> bool:
        """Whether the whole story is told."""
        return self.at + 1 >= len(self.lines)

    def go_on(self) -> None:
        """The next moment; after the last one the story is over."""
        if not self.last:
            self.at += 1
            return
        self.told.append(self.name)
        self.name, self.lines = "", ()
        self._begin()

    def _begin(self) -> None:
        if self._next:
            (self.name, self.lines), self.at = self._next.pop(0), 0
