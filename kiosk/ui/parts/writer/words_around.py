"""What an act is done to, to be selected before it is shown."""

from kiosk.learning.rich_places import Place, Span, place_of, span_of
from kiosk.learning.rich_text import Document
from kiosk.learning.scenario import Act
from kiosk.learning.writer_acts import FIELD, LOOKS


def words_around(document: Document, act: Act) -> Span | None:
    """The span of an act in the text as it is before; None where it is done to nothing there."""
    try:
        if act.name in (*LOOKS, "erase"):
            return span_of(document, act.target)
        if act.name in ("split", "insert"):
            place = place_of(document, act.target)
            return Span(place, place)
        if act.name in ("join", "fill"):
            start = Place(document.paragraph(act.target.removeprefix(FIELD)).id, 0)
            return Span(start, start)
    except ValueError:
        return None
    return None
