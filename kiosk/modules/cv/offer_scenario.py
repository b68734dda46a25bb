"""CV5: a CV beside a job ad; it is fitted to the ad, sent, and read by somebody who asks.

Acts (`Act(name, target, text)`):

================  =============================================================================
``mark``          target: ``"<first> <last>"``, words of one line of the ad; also ``unmark``
``fill``          target: a line of the CV that may be written, or ``message``
``up``            target: line of the CV, one place; also ``down``
``place``         target: ``"<line> <other>"``, in front of the other
``take-off``      target: line of the CV, see `OPTIONAL`; ``put-back`` takes that back
``undo``          takes the last of these back, but for the message
``send``          the CV as it is goes to the firm
``send-message``  after a talk that went astray: the message goes, with the CV as it is
``go-on``         the next moment of what happens then
================  =============================================================================

While a story is told there is nothing to do but to go on.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from kiosk.learning.activity import Activity, Consequence
from kiosk.learning.keywords import Keyword, claims, says
from kiosk.learning.moments import GO_ON, Moments
from kiosk.learning.private_numbers import hidden
from kiosk.learning.scenario import Act, NotOfferedError, Offer, Predicate, Scenario
from kiosk.modules.cv.offer_ad import Ad, Asked, ad_of
from kiosk.modules.cv.offer_desk import Desk, Page
from kiosk.modules.cv.offer_lines import OPTIONAL, WRITTEN, line_of
from kiosk.modules.cv.offer_message import admits

MESSAGE = "message"
CLAIM = "claim"
ENOUGH = 3
"""Keywords from which a CV is read to its end."""
STORIES = (CLAIM, "unseen", "buried", "called", "thanks", "still", "vague")
"""What comes of a CV, and of a message."""
QUESTION = "<question>"
"""Stands in the story `CLAIM` for what the recruiter asks."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A CV that went out, alone or with a message."""

    page: Page
    message: str
    when: datetime


class OfferPage(Scenario):
    """The world of CV5."""

    def __init__(self, activity: Activity, predicates: Mapping[str, Predicate]) -> None:
        world: Mapping[str, Any] = activity.variant.world
        start = datetime.fromisoformat(str(world["start"]))
        super().__init__(start, activity.consequences, predicates)
        self.ad: Ad = ad_of(world["ad"])
        self.life = tuple(str(line) for line in world["life"])
        """What the persona can do and cannot, as a card says it."""
        self.life_title = str(world["life_title"])
        self.desk = Desk(map(line_of, world["lines"]))
        self.nearest = str(world["nearest"])
        self.recruiter = str(world["recruiter"])
        self.message = ""
        self.sent: list[Sent] = []
        self.asked: Asked | None = None
        """What the recruiter asked about, once a CV claimed what is not so."""
        self.moments = Moments()
        self._stories: Mapping[str, Mapping[str, Any]] = world["stories"]

    # -- what is so ------------------------------------------------------------------------

    @property
    def writing(self) -> bool:
        """Whether a message to the recruiter is at hand."""
        return CLAIM in self.moments.told

    def said(self, page: Page) -> tuple[str, ...]:
        """The words that count on a page: title, profile, experience, skills."""
        parts = {id: line.part for id, line in self.desk.lines.items()}
        return tuple(page.text(id) for id in page.shown if parts[id] in WRITTEN)

    def matched(self, page: Page) -> tuple[Keyword, ...]:
        """What the ad asks for, the persona can do, and the page says."""
        return tuple(word for word in self.ad.known if says(self.said(page), word))

    def claimed(self, page: Page) -> tuple[Asked, ...]:
        """What the page claims and is not so."""
        return tuple(a for a in self.ad.lacking if claims(self.said(page), a.keyword))

    def first_work(self, page: Page) -> str:
        """The experience that comes first; empty without one."""
        works = (id for id in page.shown if self.desk.lines[id].part == "work")
        return next(works, "")

    def outcome(self, page: Page) -> str:
        """The story of a page that was sent: one of the first four `STORIES`."""
        if self.claimed(page):
            return CLAIM
        if len(self.matched(page)) < ENOUGH:
            return "unseen"
        return "called" if self.first_work(page) == self.nearest else "buried"

    # -- acts ------------------------------------------------------------------------------

    def perform(self, act: Act) -> None:
        """As any world; numbers that look real are made unreadable before they are kept."""
        super().perform(Act(act.name, act.target, hidden(act.text)))

    def offers(self) -> list[Offer]:
        """Every act that is possible now."""
        if self.moments.name:
            return [Offer(GO_ON)]
        desk, marks = self.desk, self.desk.page.marks
        parts = {id: line.part for id, line in desk.lines.items()}
        found = [Offer("fill", id, writes=True) for id, part in parts.items() if part in WRITTEN]
        for target, words in self.ad.targets.items():
            found += [Offer("mark", target)] if words - marks else []
            found += [Offer("unmark", target)] if words & marks else []
        movable = desk.movable
        found += [Offer("up", id) for id in movable[1:]]
        found += [Offer("down", id) for id in movable[:-1]]
        for at, id in enumerate(movable):
            after = movable[at + 1 : at + 2]
            found += [Offer("place", f"{id} {o}") for o in movable if o != id and o not in after]
        for id, part in parts.items():
            if part in OPTIONAL:
                found.append(Offer("put-back" if id in desk.page.off else "take-off", id))
        found += [Offer("undo")] if desk.undoable else []
        if not self.writing:
            return [*found, Offer("send")]
        found.append(Offer("fill", MESSAGE, writes=True))
        return found + ([Offer("send-message")] if self.message.strip() else [])

    def apply(self, act: Act) -> None:
        """See the table above. Raises NotOfferedError."""
        if self.moments.name:
            if act.name != GO_ON:
                raise NotOfferedError(f"{act.name} while a story is told")
            self.moments.go_on()
        elif act.name == "send" and not self.writing:
            self._send("")
        elif act.name == "send-message" and self.writing and self.message.strip():
            self._send(self.message)
        elif act.name == "fill" and act.target == MESSAGE and self.writing:
            self.message = act.text
        else:
            try:
                self._arrange(act)
            except ValueError as refused:
                raise NotOfferedError(f"{act.name} {act.target}: {refused}") from refused
        if act.name != "fill" or act.target == MESSAGE:
            self.desk.rest()

    def take_effect(self, consequence: Consequence) -> None:
        """Nothing more: the story was told already."""

    def to_take(self, name: str) -> tuple[str, ...]:
        """``ad``: the ad with the marked words set off; ``words``: those that the CV says."""
        page = self.sent[-1].page if self.sent else self.desk.page
        if name == "ad":
            return self.ad.with_marks(page.marks, "« ", " »")
        if name == "words":
            return tuple(keyword.name for keyword in self.matched(page))
        return super().to_take(name)

    # -- parts -----------------------------------------------------------------------------

    def _arrange(self, act: Act) -> None:
        desk, target = self.desk, act.target
        if act.name == "fill":
            desk.write(target, act.text)
        elif act.name in ("up", "down"):
            desk.shift(target, -1 if act.name == "up" else 1)
        elif act.name == "place":
            line, _, before = target.partition(" ")
            desk.put(line, before)
        elif act.name == "take-off":
            desk.take_off(target)
        elif act.name == "put-back":
            desk.put_back(target)
        elif act.name == "mark":
            desk.mark(self.ad.words_of(target))
        elif act.name == "unmark":
            desk.unmark(self.ad.words_of(target))
        elif act.name == "undo":
            desk.undo()
        else:
            raise ValueError("no such act")

    def _send(self, message: str) -> None:
        page = self.desk.page
        self.sent.append(Sent(page, message, self.now))
        claimed = self.claimed(page)
        if not message:
            self.asked = claimed[0] if claimed else self.asked
            self._tell(self.outcome(page))
        elif claimed:
            self._tell("still")
        else:
            assert self.asked is not None
            self._tell("thanks" if admits(message, self.asked.keyword) else "vague")

    def _tell(self, name: str) -> None:
        story = self._stories[name]
        self.now += timedelta(days=int(story.get("days", 0)))
        question = self.asked.question if self.asked else ""
        lines = [str(line).replace(QUESTION, question) for line in story["lines"]]
        self.moments.tell(name, lines)
