"""CV6: the layout of a CV, what a program reads of it, and what comes of it once it is sent.

Acts (`Act(name, target, text)`):

=========  ==================================================================================
``set``    target: ``"<choice> <way>"``, see `CHOICES`; the page comes back into sight
``robot``  look at what a program reads of the page as it is; ``page`` looks at the page again
``undo``   takes the last ``set`` back
``attach`` puts the CV as it is into the form of the firm, until the next change
``send``   the form goes off
``go-on``  the next moment of what happens then
=========  ==================================================================================

Nothing is made up: each layout is a page of a real PDF, set beforehand, and what a program reads
is what pypdfium2 read on that page. While a story is told there is nothing to do but to go on.
"""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from kiosk.learning.activity import Activity, Consequence
from kiosk.learning.moments import GO_ON, Moments
from kiosk.learning.scenario import Act, NotOfferedError, Offer, Predicate, Scenario
from kiosk.modules.cv.robot_layout import CHOICES, Layout, changed, named, page_of
from kiosk.modules.cv.robot_reading import Filed, filed, person_of, unpacked

STORIES = ("no-phone", "no-mail", "jumbled", "called")
"""What comes of a CV, the gravest first; see `RobotPage.outcome`."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A CV that went out."""

    layout: Layout
    read: bool
    """Whether one had looked at what a program reads of it, just as it went."""
    when: datetime


class RobotPage(Scenario):
    """The world of CV6."""

    def __init__(self, activity: Activity, predicates: Mapping[str, Predicate]) -> None:
        world: Mapping[str, Any] = activity.variant.world
        start = datetime.fromisoformat(str(world["start"]))
        super().__init__(start, activity.consequences, predicates)
        self.person = person_of(world["person"])
        self.pdf = base64.b64decode(str(world["pdf"]))
        """Every layout, a page each."""
        self.layout: Layout = tuple(str(world["layout"][name]) for name in CHOICES)
        self.looking = False
        """Whether what a program reads is shown instead of the page."""
        self.attached = False
        """Whether the CV as it is lies in the form of the firm."""
        self.looked: set[Layout] = set()
        """Layouts that were read as a program reads them."""
        self.sent: list[Sent] = []
        self.moments = Moments()
        self._texts = unpacked(world["reads"])
        self._undo: list[Layout] = []
        self._fresh = False
        self._stories: Mapping[str, Mapping[str, Any]] = world["stories"]

    # -- what is so ------------------------------------------------------------------------

    @property
    def undoable(self) -> bool:
        """Whether a change can be taken back."""
        return bool(self._undo)

    def way(self, layout: Layout, choice: str) -> str:
        """How a choice is set in a layout. Raises KeyError."""
        return named(layout)[choice]

    def text(self, layout: Layout) -> str:
        """What a program reads of a layout, line by line."""
        return self._texts[page_of(layout)]

    def filed(self, layout: Layout) -> Filed:
        """What it files then."""
        return filed(self.text(layout), self.person)

    def outcome(self, layout: Layout) -> str:
        """The story of a layout: one of `STORIES`."""
        card = self.filed(layout)
        if not card.phone:
            return "no-phone"
        if not card.mail:
            return "no-mail"
        return "called" if card.name and card.sorted else "jumbled"

    # -- acts ------------------------------------------------------------------------------

    def offers(self) -> list[Offer]:
        """Every act that is possible now."""
        if self.moments.name:
            return [Offer(GO_ON)]
        now = named(self.layout)
        found = [
            Offer("set", f"{choice} {way}")
            for choice, ways in CHOICES.items()
            for way in ways
            if way != now[choice]
        ]
        found.append(Offer("page" if self.looking else "robot"))
        found += [Offer("undo")] if self._undo else []
        return [*found, Offer("send" if self.attached else "attach")]

    def apply(self, act: Act) -> None:
        """See the table above. Raises NotOfferedError."""
        if Offer(act.name, act.target) not in self.offers():
            raise NotOfferedError(f"{act.name} {act.target}")
        if act.name == GO_ON:
            self.moments.go_on()
        elif act.name == "set":
            choice, _, way = act.target.partition(" ")
            self._undo.append(self.layout)
            self._show(changed(self.layout, choice, way))
        elif act.name == "undo":
            self._show(self._undo.pop())
        elif act.name == "attach":
            self.attached = True
        elif act.name == "send":
            self._send()
        else:
            self.looking = act.name == "robot"
            if self.looking:
                self._fresh = True
                self.looked.add(self.layout)

    def take_effect(self, consequence: Consequence) -> None:
        """Nothing more: the story was told already."""

    # -- parts -----------------------------------------------------------------------------

    def _show(self, layout: Layout) -> None:
        self.layout, self.looking = layout, False
        self.attached = self._fresh = False

    def _send(self) -> None:
        self.sent.append(Sent(self.layout, self._fresh, self.now))
        name = self.outcome(self.layout)
        story = self._stories[name]
        self.now += timedelta(days=int(story["days"]))
        self.moments.tell(name, story["lines"])
        self.looking = self.attached = False
