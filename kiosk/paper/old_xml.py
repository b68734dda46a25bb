"""Paragraphs out of the XML of an office file, while it is being unpacked."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final
from xml.parsers.expat import ParserCreate

from kiosk.paper.old_cv import OldCvError, Reason


@dataclass(frozen=True, slots=True)
class Names:
    """Elements of a format by their local names: both editions of DOCX have the same."""

    paragraphs: frozenset[str]
    text: frozenset[str]
    """Whose characters count."""
    signs: dict[str, str]
    """Elements that stand for a sign."""
    skipped: frozenset[str]
    """Elements that are passed over with all that is in them."""

    def without(self, more: frozenset[str]) -> "Names":
        """The same, with more that is passed over."""
        return replace(self, skipped=self.skipped | more)


DEEPEST: Final = 256
"""Elements inside one another; what office suites write has some thirty."""

WORD: Final = Names(
    paragraphs=frozenset({"p"}),
    text=frozenset({"t"}),
    signs={"br": "\n", "cr": "\n", "tab": " ", "ptab": " ", "noBreakHyphen": "-"},
    # A text box is written twice, the second time for programs before 2010; the others are what
    # somebody struck out.
    skipped=frozenset({"Fallback", "del", "moveFrom"}),
)
OPEN: Final = Names(
    paragraphs=frozenset({"p", "h"}),
    text=frozenset({"p", "h"}),
    signs={"line-break": "\n", "s": " ", "tab": " "},
    skipped=frozenset({"tracked-changes", "annotation", "note", "title", "desc"}),
)


def paragraphs(chunks: Iterable[bytes], names: Names) -> Iterator[str]:
    """Each paragraph when it ends: one in a text box before the one that holds the box.

    Raises OldCvError for a file that declares entities (no office suite does, bombs do), and
    ExpatError, LookupError or ValueError for what is no XML.
    """
    gathered = _Gathered(names)
    parser = ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.EntityDeclHandler = _refuse
    parser.StartElementHandler = gathered.start
    parser.EndElementHandler = gathered.end
    parser.CharacterDataHandler = gathered.characters
    for chunk in chunks:
        parser.Parse(chunk)
        yield from gathered.taken()
    parser.Parse(b"", True)
    yield from gathered.taken()


def _refuse(*_: object) -> None:
    raise OldCvError(Reason.BROKEN)


class _Gathered:
    """What was heard of the paragraphs that are open, and those that have ended."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._open: list[list[str]] = []
        self._ended: list[str] = []
        self._depth = 0
        self._text = 0
        self._skipped = 0

    def start(self, element: str, _: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise OldCvError(Reason.BROKEN)
        name = element.rpartition(" ")[2]
        if self._skipped or name in self._names.skipped:
            self._skipped += 1
            return
        if name in self._names.paragraphs:
            self._open.append([])
        elif self._open and name in self._names.signs:
            self._open[-1].append(self._names.signs[name])
        self._text += name in self._names.text

    def end(self, element: str) -> None:
        self._depth -= 1
        name = element.rpartition(" ")[2]
        if self._skipped:
            self._skipped -= 1
            return
        self._text -= name in self._names.text
        if name in self._names.paragraphs:
            self._ended.append("".join(self._open.pop()))

    def characters(self, text: str) -> None:
        if self._text and self._open and not self._skipped:
            self._open[-1].append(text)

    def taken(self) -> list[str]:
        """The paragraphs that ended since this was last asked."""
        ended, self._ended = self._ended, []
        return ended
