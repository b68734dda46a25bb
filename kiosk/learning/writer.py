"""A simulated word processor: a text, the way back and forth, hidden signs, the look at the print.

`writer_acts` turns acts into what is done here.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from kiosk.learning import rich_edits
from kiosk.learning.rich_text import (
    ALIGNS,
    FONTS,
    LISTS,
    SIDES,
    STYLES,
    Document,
    Look,
    Margins,
    Paragraph,
    Run,
    Stop,
)


class Writer:
    """Changed only by the world that it belongs to."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.marks = False
        """Whether the signs that are not printed (space, tab, end of paragraph) are shown."""
        self.marked = False
        """Whether they were shown once."""
        self.previewing = False
        """Whether the pages are shown as they will be printed."""
        self.previewed: Document | None = None
        """The text as it was when it was last looked at so."""
        self._undo: list[Document] = []
        self._redo: list[Document] = []
        self._filling = ""
        """The paragraph that is being written: all that is typed in a row is one change."""

    @property
    def undoable(self) -> bool:
        """Whether a change can be taken back."""
        return bool(self._undo)

    @property
    def redoable(self) -> bool:
        """Whether a change that was taken back can be made again."""
        return bool(self._redo)

    def write(self, id: str, text: str) -> None:
        """A paragraph says that. Raises ValueError when there is none of that id."""
        base = self._undo[-1] if self._filling == id else self.document
        made = rich_edits.write(base, id, text)
        if self._filling != id:
            self.change(made)
            self._filling = id
        self.document = made

    def change(self, made: Document) -> None:
        """The text becomes another one; what was taken back before is gone."""
        self.pause()
        self._undo.append(self.document)
        self._redo.clear()
        self.document = made

    def pause(self) -> None:
        """What is typed next is a change of its own."""
        self._filling = ""

    def undo(self) -> None:
        """Take the last change back. Raises ValueError when there is none."""
        if not self._undo:
            raise ValueError("nothing to take back")
        self.pause()
        self._redo.append(self.document)
        self.document = self._undo.pop()

    def redo(self) -> None:
        """Make it again. Raises ValueError when nothing was taken back."""
        if not self._redo:
            raise ValueError("nothing to make again")
        self.pause()
        self._undo.append(self.document)
        self.document = self._redo.pop()

    def show_marks(self, shown: bool) -> None:
        """Show the signs that are not printed, or hide them."""
        self.pause()
        self.marks = shown
        self.marked = self.marked or shown

    def preview(self, shown: bool) -> None:
        """Look at the pages as they will be printed, or go back to the text."""
        self.pause()
        self.previewing = shown
        if shown:
            self.previewed = self.document


def document_of(rows: Sequence[Mapping[str, Any]], margins: Mapping[str, int]) -> Document:
    """A text as an author writes it.

    A row has ``id`` and ``text`` (a tab is a tab), and when needed ``font``, ``size``, ``bold``,
    ``italic``, ``style``, ``list``, ``align``, and ``stops`` in the words of `stops_of`.
    ``margins`` are in mm, by side. Raises ValueError with a sentence.
    """
    known = {"id", "text", "font", "size", "bold", "italic", "style", "list", "align", "stops"}
    made = []
    for row in rows:
        if not {"id", "text"} <= set(row) <= known:
            raise ValueError(f"paragraphs: write {{{', '.join(sorted(known))}}}")
        made.append(_paragraph(row))
    ids = [paragraph.id for paragraph in made]
    if not ids or len(set(ids)) < len(ids):
        raise ValueError("paragraphs: each needs an id of its own")
    if any(not id.isalnum() or id == "all" for id in ids):
        raise ValueError("paragraphs: an id has letters and digits only")
    unknown = set(margins) - set(SIDES)
    if unknown:
        raise ValueError(f"margins: no side {', '.join(sorted(unknown))}")
    return Document(tuple(made), Margins(**margins))


def stops_of(words: str) -> tuple[Stop, ...]:
    """Tab stops as an act writes them: ``left 40 right 170``. Raises ValueError."""
    parts = words.split()
    if len(parts) % 2 or not all(part.isdecimal() for part in parts[1::2]):
        raise ValueError(f"stops: `{words}`")
    return tuple(Stop(int(at), kind) for kind, at in zip(parts[::2], parts[1::2], strict=True))


def stops_words(stops: Sequence[Stop]) -> str:
    """The same, back."""
    return " ".join(f"{stop.kind} {stop.at}" for stop in sorted(stops))


def _paragraph(row: Mapping[str, Any]) -> Paragraph:
    style = str(row.get("style", "text"))
    for name, allowed in (("style", tuple(STYLES)), ("list", LISTS), ("align", ALIGNS)):
        if row.get(name, allowed[0]) not in allowed:
            raise ValueError(f"{row['id']}: no {name} `{row[name]}`")
    font = str(row.get("font", FONTS[0]))
    if font not in FONTS:
        raise ValueError(f"{row['id']}: no font `{font}`")
    look = Look(
        font,
        int(row.get("size", STYLES[style].size)),
        bool(row.get("bold", STYLES[style].bold)),
        bool(row.get("italic", False)),
    )
    text = str(row["text"])
    return Paragraph(
        id=str(row["id"]),
        runs=(Run(text, look),) if text else (),
        mark=look,
        style=style,
        list=str(row.get("list", "none")),
        align=str(row.get("align", "left")),
        stops=tuple(sorted(stops_of(str(row.get("stops", ""))))),
    )
