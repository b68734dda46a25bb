"""CV8: a page is read for 30 seconds, by a person or by the world; its author changes it.

Acts (`Act(name, target, text)`):

===============  ==============================================================================
``sit``          target: ``pair`` or ``alone``: who reads
``show``         the page goes to the reader; alone, the recruiter of the world reads it
``hide``         the reader is done with it, or the time is over
``fill``         target: one of `ASKED`, what the reader says
``unsaid``       target: ``job`` or ``strengths``: not remembered, or yes
``call-by``      target: ``phone``, ``mail`` or ``none``
``give-back``    the author sees what was remembered
``fill``         target ``line-<id>``; text: what a line says
``up``           target: line, one place; also ``down``
``place``        target: ``"<line> <other>"``, in front of the other; without other at the end
``bold``         target: line, or no longer
``undo``         takes the last of these back
``finish``       the page as it is goes to a recruiter
``go-on``        the next moment of what happens then
===============  ==============================================================================

While a page is read, and while a story is told, nothing else is done.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from kiosk.learning.activity import Activity, Consequence
from kiosk.learning.moments import GO_ON, Moments
from kiosk.learning.private_numbers import hidden
from kiosk.learning.scenario import Act, NotOfferedError, Offer, Predicate, Scenario
from kiosk.modules.cv.own_page import OwnPage, Page, line_of
from kiosk.modules.cv.reader_rules import Memory, remembered
from kiosk.modules.cv.recall import ASKED, CALLS, UNSAID, Recall

PAIR, ALONE = "pair", "alone"
DESK, READING, RECALL = "desk", "reading", "recall"
"""Who has the page: the author; the reader; nobody, while the reader says what is remembered."""
LINE = "line-"
KEPT = "kept"
STORIES = ("call", "job", "strengths", KEPT)
"""What the recruiter cannot say of the page that is kept, the gravest first; or all is well."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One page that was read, and what was remembered."""

    page: Page
    memory: Memory
    by: str
    """`PAIR` or `ALONE`."""


class ReadPage(Scenario):
    """The world of CV8."""

    def __init__(self, activity: Activity, predicates: Mapping[str, Predicate]) -> None:
        world: Mapping[str, Any] = activity.variant.world
        start = datetime.fromisoformat(str(world["start"]))
        super().__init__(start, activity.consequences, predicates)
        self.own = OwnPage(map(line_of, world["lines"]))
        self.jobs = tuple(str(word) for word in world["jobs"])
        self.finish_words = str(world["finish"])
        self.choices: Mapping[str, Sequence[str]] = world["choices"]
        """Question -> words that a reader may take instead of typing; some are on no page."""
        self.with_whom = ""
        self.phase = DESK
        self.recall = Recall()
        self.readings: list[Reading] = []
        self.kept: list[Page] = []
        """Pages that went to a recruiter."""
        self.moments = Moments()
        self._stories: Mapping[str, Mapping[str, Any]] = world["stories"]

    # -- what is so ------------------------------------------------------------------------

    def memory_of(self, page: Page) -> Memory:
        """What the recruiter of this world can say of a page."""
        return remembered(page, self.own.lines, self.jobs)

    def outcome(self, page: Page) -> str:
        """The story of a page that is kept: one of `STORIES`."""
        return next(iter(self.memory_of(page).missing), KEPT)

    @property
    def revised(self) -> bool:
        """Whether the page is another one than a page that was read."""
        return bool(self.readings) and self.own.page != self.readings[0].page

    # -- acts ------------------------------------------------------------------------------

    def perform(self, act: Act) -> None:
        """As any world; numbers that look real are made unreadable before they are kept."""
        super().perform(Act(act.name, act.target, hidden(act.text)))

    def offers(self) -> list[Offer]:
        """Every act that is possible now."""
        if self.moments.name:
            return [Offer(GO_ON)]
        if self.phase == READING:
            return [Offer("hide")]
        if self.phase == RECALL:
            found = [Offer("fill", field, writes=True) for field in ASKED]
            found += [Offer("unsaid", question) for question in UNSAID]
            found += [Offer("call-by", way) for way in CALLS if way != self.recall.call]
            return found + ([Offer("give-back")] if self.recall.complete else [])
        shown, order = self.own.page.shown, self.own.page.order
        found = [Offer("sit", who) for who in (PAIR, ALONE) if who != self.with_whom]
        found += [Offer("show")] if self.with_whom else []
        found += [Offer("fill", f"{LINE}{id}", writes=True) for id in order]
        found += [Offer("up", id) for id in shown[1:]] + [Offer("down", id) for id in shown[:-1]]
        found += [Offer("bold", id) for id in shown]
        for at, id in enumerate(shown):
            after = shown[at + 1 : at + 2]
            found += [Offer("place", f"{id} {o}") for o in shown if o != id and o not in after]
        found += [Offer("undo")] if self.own.undoable else []
        return [*found, Offer("finish")] if shown else found

    def apply(self, act: Act) -> None:
        """See the table above. Raises NotOfferedError."""
        if (act.name == GO_ON) is not bool(self.moments.name):
            raise NotOfferedError(act.name)
        try:
            if self.moments.name:
                self.moments.go_on()
            elif self.phase == READING:
                self._while_reading(act)
            elif self.phase == RECALL:
                self._while_recalling(act)
            else:
                self._at_desk(act)
        except ValueError as refused:
            raise NotOfferedError(f"{act.name} {act.target}: {refused}") from refused

    def take_effect(self, consequence: Consequence) -> None:
        """Nothing more: the story was told already."""

    def to_take(self, name: str) -> tuple[str, ...]:
        """``page``: the lines of the page that was kept last."""
        if name == "page" and self.kept:
            return tuple(self.kept[-1].text(id).strip() for id in self.kept[-1].shown)
        return super().to_take(name)

    # -- parts -----------------------------------------------------------------------------

    def _while_reading(self, act: Act) -> None:
        if act.name != "hide":
            raise ValueError("the page is read")
        self.phase, self.recall = RECALL, Recall()

    def _while_recalling(self, act: Act) -> None:
        if act.name == "fill":
            self.recall.say(act.target, act.text)
        elif act.name == "unsaid":
            self.recall.turn(act.target)
        elif act.name == "call-by":
            self.recall.call_by(act.target)
        elif act.name == "give-back":
            self._remember(self.recall.memory())
        else:
            raise ValueError("the reader says what is remembered")

    def _at_desk(self, act: Act) -> None:
        if act.name == "sit":
            if act.target not in (PAIR, ALONE) or act.target == self.with_whom:
                raise ValueError("nobody else sits there")
            self.with_whom = act.target
        elif act.name == "show":
            self._show()
        elif act.name == "finish":
            self._finish()
        else:
            self._revise(act)

    def _revise(self, act: Act) -> None:
        line, _, before = act.target.partition(" ")
        if act.name == "fill" and line.startswith(LINE):
            self.own.write(line.removeprefix(LINE), act.text)
        elif act.name in ("up", "down"):
            self.own.shift(line, -1 if act.name == "up" else 1)
        elif act.name == "place":
            self.own.put(line, before)
        elif act.name == "bold":
            self.own.embolden(line)
        elif act.name == "undo":
            self.own.undo()
        else:
            raise ValueError("no such act")

    def _show(self) -> None:
        if not self.with_whom:
            raise ValueError("nobody reads")
        self.own.rest()
        if self.with_whom == PAIR:
            self.phase = READING
        else:
            self._remember(self.memory_of(self.own.page))

    def _remember(self, memory: Memory) -> None:
        self.readings.append(Reading(self.own.page, memory, self.with_whom))
        self.phase = DESK

    def _finish(self) -> None:
        if not self.own.page.shown:
            raise ValueError("an empty page")
        self.own.rest()
        self.kept.append(self.own.page)
        story = self._stories[self.outcome(self.own.page)]
        self.now += timedelta(days=int(story["days"]))
        self.moments.tell(self.outcome(self.own.page), story["lines"])
