"""Acts on a simulated word processor, shared by the worlds that have one.

=============  ===============================================================================
``fill``       target: ``doc/<paragraph>``, text: what the paragraph says; typing in it again
               replaces this
``split``      target: place; a new paragraph begins there (Enter)
``join``       target: paragraph; it goes on at the end of the one before it
``erase``      target: span
``insert``     target: place, text: lines that were pasted there
``style``      target: span, text: name of a style; also ``font``, ``size`` (points),
               ``list`` and ``align``, and ``bold`` and ``italic`` with ``on`` or ``off``
``tabs``       target: span, text: tab stops, see `stops_of`
``margin``     target: side or ``all``, text: mm
``undo``       takes the last change back; ``redo`` makes it again
``marks``      target: ``on`` or ``off``, the signs that are not printed
``preview``    target: ``on`` or ``off``, the pages as they will be printed
=============  ===============================================================================

Places and spans are written as `rich_places` says.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache

from kiosk.learning import rich_edits
from kiosk.learning.rich_places import ALL, Span, place_of, span_of
from kiosk.learning.rich_text import SIDES, Document
from kiosk.learning.scenario import Act, NotOfferedError, Offer
from kiosk.learning.writer import Writer, stops_of

FIELD = "doc/"
"""What the target of a ``fill`` begins with, before the paragraph."""
LOOKS = ("style", "font", "size", "bold", "italic", "list", "align", "tabs")
"""Acts that change how a span looks."""
_NAMES = {*LOOKS, "split", "join", "erase", "insert", "margin", "undo", "redo", "marks", "preview"}
_SWITCH = {"on": True, "off": False}


def is_writer_act(act: Act) -> bool:
    """Whether it is done on the text."""
    if act.name == "fill":
        return act.target.startswith(FIELD)
    return act.name in _NAMES


def offers(writer: Writer) -> list[Offer]:
    """What is possible, on whole paragraphs and on everything; parts of them are too."""
    if writer.previewing:
        return [Offer("preview", "off")]
    found = list(_on_paragraphs(tuple(p.id for p in writer.document.paragraphs)))
    found += [Offer("undo")] if writer.undoable else []
    found += [Offer("redo")] if writer.redoable else []
    found.append(Offer("marks", "off" if writer.marks else "on"))
    found.append(Offer("preview", "on"))
    return found


@lru_cache(maxsize=64)
def _on_paragraphs(ids: tuple[str, ...]) -> tuple[Offer, ...]:
    """What can be done to paragraphs and to the page; many texts have the same paragraphs."""
    found = [Offer("fill", FIELD + id, writes=True) for id in ids]
    found += [Offer(name, target, writes=True) for name in LOOKS for target in (ALL, *ids)]
    found += [Offer(name, id) for name in ("split", "erase") for id in ids]
    found += [Offer("insert", id, writes=True) for id in ids]
    found += [Offer("join", id) for id in ids[1:]]
    return (*found, *(Offer("margin", side, writes=True) for side in (ALL, *SIDES)))


def apply(writer: Writer, act: Act) -> None:
    """See the table above. Raises NotOfferedError."""
    try:
        _apply(writer, act)
    except (ValueError, KeyError) as refused:
        raise NotOfferedError(f"{act.name} {act.target}: {refused}") from refused


def _apply(writer: Writer, act: Act) -> None:
    if act.name == "preview":
        _preview(writer, _SWITCH[act.target])
    elif writer.previewing:
        raise ValueError("the pages are only looked at")
    elif act.name == "fill":
        writer.write(act.target.removeprefix(FIELD), act.text)
    elif act.name in _SPANS:
        document = writer.document
        writer.change(_SPANS[act.name](document, span_of(document, act.target), act.text))
    elif act.name in _PLACES:
        writer.change(_PLACES[act.name](writer.document, act.target, act.text))
    else:
        _COMMANDS[act.name](writer, act.target)


def _preview(writer: Writer, shown: bool) -> None:
    if shown == writer.previewing:
        raise ValueError("it is so already")
    writer.preview(shown)


_SPANS: Mapping[str, Callable[[Document, Span, str], Document]] = {
    "erase": lambda document, span, _: rich_edits.erase(document, span),
    "style": rich_edits.set_style,
    "font": rich_edits.set_font,
    "size": lambda document, span, text: rich_edits.set_size(document, span, int(text)),
    "bold": lambda document, span, text: rich_edits.set_bold(document, span, _SWITCH[text]),
    "italic": lambda document, span, text: rich_edits.set_italic(document, span, _SWITCH[text]),
    "list": rich_edits.set_list,
    "align": rich_edits.set_align,
    "tabs": lambda document, span, text: rich_edits.set_stops(document, span, stops_of(text)),
}
_PLACES: Mapping[str, Callable[[Document, str, str], Document]] = {
    "split": lambda document, at, _: rich_edits.split(document, place_of(document, at)),
    "insert": lambda document, at, text: rich_edits.insert(document, place_of(document, at), text),
    "join": lambda document, id, _: rich_edits.join(document, id),
    "margin": lambda document, side, text: rich_edits.set_margin(document, side, int(text)),
}
_COMMANDS: Mapping[str, Callable[[Writer, str], None]] = {
    "undo": lambda writer, _: writer.undo(),
    "redo": lambda writer, _: writer.redo(),
    "marks": lambda writer, shown: writer.show_marks(_SWITCH[shown]),
}
