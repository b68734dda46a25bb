"""A CV and an ad on one desk: words, order, what is taken off, what is marked, and the way back."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kiosk.modules.cv.offer_lines import FIXED, OPTIONAL, WRITTEN, Line


@dataclass(frozen=True, slots=True)
class Page:
    """How the CV and the marks in the ad are at one moment."""

    order: tuple[str, ...]
    texts: tuple[tuple[str, str], ...]
    off: frozenset[str] = frozenset()
    """Lines that are taken off."""
    marks: frozenset[int] = frozenset()
    """Words of the ad, counted from 0, that lie under the marker."""

    def text(self, line: str) -> str:
        """What a line says. Raises KeyError."""
        return dict(self.texts)[line]

    @property
    def shown(self) -> tuple[str, ...]:
        """The lines that stand on it, in order."""
        return tuple(line for line in self.order if line not in self.off)


class Desk:
    """Changes `page`; every change can be taken back, words typed in one go at once.

    Its methods raise ValueError when nothing would change or a line does not allow it.
    """

    def __init__(self, lines: Iterable[Line]) -> None:
        self.lines = {line.id: line for line in lines}
        texts = tuple((line.id, line.text) for line in self.lines.values())
        self.page = Page(tuple(self.lines), texts)
        self._undo: list[Page] = []
        self._typing = ""

    @property
    def undoable(self) -> bool:
        """Whether a change can be taken back."""
        return bool(self._undo)

    @property
    def movable(self) -> tuple[str, ...]:
        """The lines whose place may change, in order."""
        return tuple(id for id in self.page.order if self.lines[id].part not in FIXED)

    def write(self, line: str, text: str) -> None:
        """Other words in a line; what follows in the same line is taken back with it."""
        if self._part(line) not in WRITTEN:
            raise ValueError(f"{line} is not written")
        if line == self._typing:
            self.page = replace(self.page, texts=self._texts(line, text))
            return
        self._change(replace(self.page, texts=self._texts(line, text)), same=True)
        self._typing = line

    def shift(self, line: str, by: int) -> None:
        """One place up (-1) or down (1)."""
        movable = self.movable
        if line not in movable or not 0 <= movable.index(line) + by < len(movable):
            raise ValueError(f"{line} stays where it is")
        order = list(movable)
        at = order.index(line)
        order.insert(at + by, order.pop(at))
        self._reorder(order)

    def put(self, line: str, before: str) -> None:
        """In front of another line that may move; at the end without one."""
        order = [id for id in self.movable if id != line]
        if line not in self.movable or (before and before not in order):
            raise ValueError(f"{line} cannot go before {before}")
        order.insert(order.index(before) if before else len(order), line)
        self._reorder(order)

    def take_off(self, line: str) -> None:
        """The line stands there no longer; it can be put back."""
        if self._part(line) not in OPTIONAL:
            raise ValueError(f"{line} stays on the page")
        self._change(replace(self.page, off=self.page.off | {line}))

    def put_back(self, line: str) -> None:
        """A line that was taken off stands where it stood."""
        self._change(replace(self.page, off=self.page.off - {line}))

    def mark(self, words: Iterable[int]) -> None:
        """Lay the marker over words of the ad."""
        self._change(replace(self.page, marks=self.page.marks | set(words)))

    def unmark(self, words: Iterable[int]) -> None:
        """Take the marker off words of the ad."""
        self._change(replace(self.page, marks=self.page.marks - set(words)))

    def undo(self) -> None:
        """Take the last change back."""
        if not self._undo:
            raise ValueError("nothing to take back")
        self.page, self._typing = self._undo.pop(), ""

    def rest(self) -> None:
        """What is typed next in the same line is a change of its own."""
        self._typing = ""

    # -- parts -------------------------------------------------------------------------------

    def _part(self, line: str) -> str:
        if line not in self.lines:
            raise ValueError(f"{line} is no line")
        return self.lines[line].part

    def _texts(self, line: str, text: str) -> tuple[tuple[str, str], ...]:
        return tuple((id, text if id == line else old) for id, old in self.page.texts)

    def _reorder(self, movable: list[str]) -> None:
        fixed = [id for id in self.page.order if id not in movable]
        self._change(replace(self.page, order=(*fixed, *movable)))

    def _change(self, page: Page, *, same: bool = False) -> None:
        if page == self.page and not same:
            raise ValueError("nothing changes")
        self._undo.append(self.page)
        self.page, self._typing = page, ""
