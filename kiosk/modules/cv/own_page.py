"""A page of a CV whose lines are written, moved and set in bold, and the way back from each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

PARTS = ("name", "title", "phone", "mail", "town", "profile", "work", "school", "more")
"""What a line is."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is at first."""

    id: str
    part: str
    """One of `PARTS`."""
    name: str
    """What it is, e.g. « Téléphone »."""
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """How a page is at one moment."""

    order: tuple[str, ...]
    texts: tuple[tuple[str, str], ...]
    bold: frozenset[str] = frozenset()

    def text(self, line: str) -> str:
        """What a line says. Raises KeyError."""
        return dict(self.texts)[line]

    @property
    def shown(self) -> tuple[str, ...]:
        """The lines that say something, in order."""
        texts = dict(self.texts)
        return tuple(line for line in self.order if texts[line].strip())


def line_of(row: Mapping[str, Any]) -> Line:
    """A line as an author writes it: ``id``, ``part``, ``name``, ``text``.

    Raises ValueError with a sentence.
    """
    if not isinstance(row, Mapping) or set(row) != {"id", "part", "name", "text"}:
        raise ValueError("lines: write {id, name, part, text}")
    part = str(row["part"])
    if part not in PARTS:
        raise ValueError(f"lines: `{part}` is no part; known: {', '.join(PARTS)}")
    return Line(str(row["id"]), part, str(row["name"]), str(row["text"]))


class OwnPage:
    """Changes `page`; every change can be taken back, words typed in one go at once.

    Its methods raise ValueError when nothing would change or there is no such line.
    """

    def __init__(self, lines: Iterable[Line]) -> None:
        self.lines = {line.id: line for line in lines}
        self.page = Page(
            tuple(self.lines), tuple((line.id, line.text) for line in self.lines.values())
        )
        self._undo: list[Page] = []
        self._typing = ""

    @property
    def undoable(self) -> bool:
        """Whether a change can be taken back."""
        return bool(self._undo)

    def write(self, line: str, text: str) -> None:
        """Other words in a line; without any it is no longer shown."""
        self._known(line)
        if text == self.page.text(line):
            return
        texts = tuple((id, text if id == line else old) for id, old in self.page.texts)
        changed = replace(self.page, texts=texts)
        if line == self._typing:
            self.page = changed
            return
        self._undo.append(self.page)
        self.page, self._typing = changed, line

    def shift(self, line: str, by: int) -> None:
        """One place up (-1) or down (1) among the lines that are shown."""
        shown = self.page.shown
        if line not in shown or not 0 <= shown.index(line) + by < len(shown):
            raise ValueError(f"{line} is at the end")
        at = shown.index(line) + by
        others = [id for id in shown if id != line]
        self.put(line, others[at] if at < len(others) else "")

    def put(self, line: str, before: str) -> None:
        """In front of another line; at the end without one."""
        self._known(line)
        order = [id for id in self.page.order if id != line]
        if before and before not in order:
            raise ValueError(f"{line} cannot go before {before}")
        order.insert(order.index(before) if before else len(order), line)
        self._change(replace(self.page, order=tuple(order)))

    def embolden(self, line: str) -> None:
        """Set it in bold, or no longer."""
        self._known(line)
        self._change(replace(self.page, bold=self.page.bold ^ {line}))

    def undo(self) -> None:
        """Take the last change back."""
        if not self._undo:
            raise ValueError("nothing to take back")
        self.page, self._typing = self._undo.pop(), ""

    def rest(self) -> None:
        """What is typed next in the same line is a change of its own."""
        self._typing = ""

    # -- parts -------------------------------------------------------------------------------

    def _known(self, line: str) -> None:
        if line not in self.lines:
            raise ValueError(f"{line} is no line")

    def _change(self, page: Page) -> None:
        if page.shown == self.page.shown and page.bold == self.page.bold:
            raise ValueError("nothing changes")
        self._undo.append(self.page)
        self.page, self._typing = page, ""
