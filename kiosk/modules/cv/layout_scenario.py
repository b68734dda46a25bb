"""CV4: a CV that was laid out by hand, mended in a word processor, printed and handed over.

Acts are those of `kiosk.learning.writer_acts`, and:

=========  ==================================================================================
``print``  the text as it is comes out of the printer and goes to whoever reads CVs
``go-on``  the next moment of what happens then
=========  ==================================================================================

While a story is told there is nothing to do but to go on.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from kiosk.learning import writer_acts
from kiosk.learning.activity import Activity, Consequence
from kiosk.learning.moments import GO_ON, Moments
from kiosk.learning.private_numbers import hidden
from kiosk.learning.rich_text import Document
from kiosk.learning.scenario import Act, NotOfferedError, Offer, Predicate, Scenario
from kiosk.learning.writer import Writer, document_of
from kiosk.modules.cv.layout_reading import (
    first_look,
    fonts_of,
    outcome,
    stops_of_text,
)

KEY = "document"
"""What the world of such an activity says."""
PRINT = "print"


class CvLayout(Scenario):
    """The world of CV4: `writer` holds the text, every text of `printed` is on paper."""

    def __init__(self, activity: Activity, predicates: Mapping[str, Predicate]) -> None:
        world: Mapping[str, Any] = activity.variant.world
        start = datetime.fromisoformat(str(world["start"]))
        super().__init__(start, activity.consequences, predicates)
        page = world[KEY]
        self.first: Document = document_of(page["paragraphs"], page["margins"])
        """The text as it was found."""
        self.writer = Writer(self.first)
        self.titles = tuple(self.first.paragraph(id).text for id in page["titles"])
        """What the titles of the sections say."""
        self.items = tuple(page["items"])
        """Paragraphs that are items of lists."""
        self.printed: list[Document] = []
        self.looked: list[bool] = []
        """Whether each of them had been looked at in the print preview."""
        self.moments = Moments()
        self._stories: Mapping[str, Any] = world["stories"]
        self._words: Mapping[str, str] = page["words"]

    def perform(self, act: Act) -> None:
        """As any world; numbers that look real are made unreadable before they are kept."""
        super().perform(Act(act.name, act.target, hidden(act.text)))

    def offers(self) -> list[Offer]:
        """Every act that is possible now, on whole paragraphs."""
        if self.moments.name:
            return [Offer(GO_ON)]
        found = writer_acts.offers(self.writer)
        return found if self.writer.previewing else [*found, Offer(PRINT)]

    def apply(self, act: Act) -> None:
        """See the table above. Raises NotOfferedError."""
        if self.moments.name:
            if act.name != GO_ON:
                raise NotOfferedError(f"{act.name} while a story is told")
            self.moments.go_on()
        elif writer_acts.is_writer_act(act):
            writer_acts.apply(self.writer, act)
        elif act.name == PRINT and not self.writer.previewing:
            self._print()
        else:
            raise NotOfferedError(act.name)

    def take_effect(self, consequence: Consequence) -> None:
        """Nothing more: the story was told already."""

    def to_take(self, name: str) -> tuple[str, ...]:
        """``page``: how the text that was printed last is set."""
        if name != "page" or not self.printed:
            return super().to_take(name)
        document, words = self.printed[-1], self._words
        margins = document.margins
        lines = [
            f"{words['font']} {', '.join(fonts_of(document))}",
            f"{words['text']} {first_look(document, 'text').size}",
            f"{words['section']} {first_look(document, 'section').size}",
            f"{words['margins']} {margins.left}",
        ]
        stops = stops_of_text(document)
        if stops:
            lines.append(f"{words['stops']} {', '.join(str(stop.at) for stop in stops)}")
        return tuple(lines)

    def _print(self) -> None:
        document = self.writer.document
        self.writer.pause()
        self.looked.append(self.writer.previewed == document)
        self.printed.append(document)
        name = outcome(document)
        self.moments.tell(name, self._stories[name])
