"""A page and what is kept beside it: blocks in order, and the way back from each change."""

from collections.abc import Iterable


class Sheet:
    """The blocks on the page and those kept aside, each by its id, in the order shown."""

    def __init__(self, page: Iterable[str], aside: Iterable[str]) -> None:
        self.page = tuple(page)
        self.aside = tuple(aside)
        self._undo: list[tuple[tuple[str, ...], tuple[str, ...]]] = []

    @property
    def undoable(self) -> bool:
        """Whether a change can be taken back."""
        return bool(self._undo)

    def put(self, block: str, before: str = "") -> None:
        """On the page, in front of another block of it, or at its end.

        Raises ValueError when there is no such block, or when it is there already.
        """
        rest = tuple(each for each in self.page if each != block)
        if block not in (*self.page, *self.aside) or (before and before not in rest):
            raise ValueError(f"{block} cannot go before {before}")
        at = rest.index(before) if before else len(rest)
        self._change((*rest[:at], block, *rest[at:]), self.aside)

    def keep(self, block: str) -> None:
        """Aside, at the end. Raises ValueError when it is not on the page."""
        if block not in self.page:
            raise ValueError(f"{block} is not on the page")
        self._change(tuple(each for each in self.page if each != block), (*self.aside, block))

    def shift(self, block: str, by: int) -> None:
        """One place up (-1) or down (1). Raises ValueError at the end of the page."""
        if block not in self.page:
            raise ValueError(f"{block} is not on the page")
        at = self.page.index(block) + by
        if not 0 <= at < len(self.page):
            raise ValueError(f"{block} is at the end")
        order = [each for each in self.page if each != block]
        order.insert(at, block)
        self._change(tuple(order), self.aside)

    def undo(self) -> None:
        """Take the last change back. Raises ValueError when there is none."""
        if not self._undo:
            raise ValueError("nothing to take back")
        self.page, self.aside = self._undo.pop()

    def _change(self, page: tuple[str, ...], aside: tuple[str, ...]) -> None:
        aside = tuple(each for each in aside if each not in page)
        if (page, aside) == (self.page, self.aside):
            raise ValueError("nothing changes")
        self._undo.append((self.page, self.aside))
        self.page, self.aside = page, aside
