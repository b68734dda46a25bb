"""CV2: the head of a CV is written, the CV is given, and what comes of it days later.

Acts (`Act(name, target, text)`):

=========  ==================================================================================
``fill``   target: one of `FIELDS`; the text of the field
``undo``   takes the last change back; what was typed in one field is one change
``give``   the CV as it is goes to the recruiter
``go-on``  the next moment of what happens then
=========  ==================================================================================
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from kiosk.learning.activity import Activity
from kiosk.learning.resume import LONGEST, Basics
from kiosk.learning.scenario import Act, NotOfferedError, Offer, Predicate
from kiosk.modules.cv.changes import Changes
from kiosk.modules.cv.head import (
    FIELDS,
    Note,
    Shelf,
    basics_of,
    rings,
    same_mail,
    same_name,
    same_phone,
    same_town,
    serious,
    shelves_of,
)
from kiosk.modules.cv.telling import Telling

OUTCOMES = (
    "nothing",
    "elsewhere",
    "faraway",
    "nameless",
    "smile",
    "dead",
    "stranger",
    "bounced",
    "called",
)
"""What comes of a head, in the order in which a recruiter meets it; see `HeadPage.outcome`."""


@dataclass(frozen=True, slots=True)
class GivenHead:
    """A head that went out, and what came of it."""

    head: Basics
    outcome: str


class HeadPage(Telling):
    """The world of CV2: `head` changes, every one of `given` went out."""

    def __init__(self, activity: Activity, predicates: Mapping[str, Predicate]) -> None:
        super().__init__(activity, predicates)
        world: Mapping[str, Any] = activity.variant.world
        self._head = Changes(basics_of(world["head"]))
        self.mine = basics_of(world["mine"])
        """What is true of the person; its ``label`` is one that fits."""
        self.shelves = tuple(
            Shelf(str(row["id"]), str(row["name"]), tuple(row["stems"])) for row in world["shelves"]
        )
        self.wanted = frozenset(str(each) for each in world["wanted"])
        """Ids of the shelves in which the recruiter looks."""
        self._looked = [shelf.name for shelf in self.shelves if shelf.id in self.wanted]
        self.notes = tuple(
            Note(str(row["title"]), str(row["icon"]), tuple(row["lines"])) for row in world["notes"]
        )
        self.rest = tuple(Note(str(row["title"]), "", tuple(row["lines"])) for row in world["rest"])
        """What stands on the page below its head."""
        self.given: list[GivenHead] = []

    @property
    def head(self) -> Basics:
        """The head as it is."""
        return self._head.now

    @property
    def undoable(self) -> bool:
        """Whether a change can be taken back."""
        return self._head.undoable

    def filed(self, title: str) -> tuple[str, ...]:
        """Ids of the shelves that a title is filed in; none where it names no job."""
        return shelves_of(title, self.shelves)

    def outcome(self, head: Basics) -> str:
        """What comes of a head: the first of `OUTCOMES` that stops it."""
        mine, filed = self.mine, set(self.filed(head.label))
        stops = {
            "nothing": not filed,
            "elsewhere": not filed & self.wanted,
            "faraway": not same_town(head.city, mine.city),
            "nameless": not same_name(head, mine),
            "smile": not serious(head, mine),
            "dead": not rings(head.phone),
            "stranger": not same_phone(head.phone, mine.phone),
            "bounced": not same_mail(head.email, mine.email),
        }
        return next((name for name in OUTCOMES if stops.get(name)), "called")

    def own_offers(self) -> list[Offer]:
        """Every field can be typed into; the CV can be given at any time."""
        found = [Offer("fill", name, writes=True) for name in FIELDS]
        found += [Offer("undo")] if self.undoable else []
        return [*found, Offer("give")]

    def do(self, act: Act) -> None:
        """See the table above. Raises NotOfferedError."""
        if act.name == "fill" and act.target in FIELDS:
            text = " ".join(act.text[:LONGEST].split("\n"))
            self._head.become(replace(self.head, **{act.target: text}), merge=act.target)
        elif act.name == "undo" and self.undoable:
            self._head.undo()
        elif act.name == "give":
            self._give()
        else:
            raise NotOfferedError(f"{act.name} {act.target}")

    def to_take(self, name: str) -> tuple[str, ...]:
        """``head``: the block as it was given last, a line each."""
        if name != "head" or not self.given:
            return super().to_take(name)
        head = self.given[-1].head
        lines = (head.name, head.label, head.city, head.phone, head.email)
        return tuple(line for line in lines if line)

    def _give(self) -> None:
        head, outcome = self.head, self.outcome(self.head)
        self.given.append(GivenHead(head, outcome))
        self._head.settle()
        filed = self.filed(head.label)
        names = [shelf.name for shelf in self.shelves if shelf.id in filed]
        names.sort(key=lambda name: name not in self._looked)
        said = {
            "title": head.label.strip() or "…",
            "phone": head.phone.strip() or "…",
            "mail": head.email.strip() or "…",
            "town": head.city.strip() or "…",
            "shelf": next(iter(names), "…"),
        }
        self.tell(outcome, said)
