"""A tab of the browser: where it was, where it is, what is typed into its page."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence of the site at one of its fields."""

    sentence: str
    good: bool = False


@dataclass(slots=True)
class Tab:
    """Changed only by `Browser`."""

    id: str
    private: bool
    trail: list[str]
    """Addresses in the order they were visited; `at` is the one shown."""
    at: int = 0
    values: dict[str, str] = field(default_factory=dict)
    """What was typed, ticked (``on`` or empty) or chosen in the page, by id of the block."""
    notes: dict[str, Note] = field(default_factory=dict)

    @property
    def address(self) -> str:
        """What the address bar holds: as typed, or as the link said it."""
        return self.trail[self.at]

    def go(self, address: str) -> None:
        """Another page; what could be gone forward to is forgotten."""
        if address != self.address:
            self.trail[self.at + 1 :] = [address]
            self.at += 1
        self.clear()

    def step(self, by: int) -> None:
        """Back (-1) or forward (1). IndexError when there is nothing."""
        if not 0 <= self.at + by < len(self.trail):
            raise IndexError(by)
        self.at += by
        self.clear()

    def clear(self) -> None:
        """The page is fresh: nothing typed, nothing said."""
        self.values.clear()
        self.notes.clear()
