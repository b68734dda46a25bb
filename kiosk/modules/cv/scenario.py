"""CV1: a page of a CV that is given to somebody, and what comes of it days later.

Acts (`Act(name, target, text)`):

=========  ==================================================================================
``put``    target: block, aside or not; it goes to the end of the page
``place``  target: ``"<block> <other>"``, in front of the other on the page; see `place_target`
``keep``   target: block of the page; it goes aside
``up``     target: block of the page, one place; also ``down``
``undo``   takes the last of these back
``give``   the page as it is goes to whoever it is for
``go-on``  the next moment of what happens then
=========  ==================================================================================

Once a letter came because of a page (`LETTER`), the phone is at hand: the acts of
`kiosk.learning.phone_acts`. While a story is told there is nothing to do but to go on.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.learning import phone_acts
from kiosk.learning.activity import Activity
from kiosk.learning.phone import Phone
from kiosk.learning.phone_script import phone_setup
from kiosk.learning.scenario import Act, NotOfferedError, Offer, Predicate
from kiosk.modules.cv.blocks import Block, block_of
from kiosk.modules.cv.page import Sheet
from kiosk.modules.cv.telling import Telling

STORIES = ("letter", "silence", "unsorted", "family", "called")
"""What comes of a page, the gravest first; see `CvPage.outcome`."""
LETTER = "letter"
SWAPPED = "swapped"
"""Told before the outcome when the new page takes the place of one that said too much."""
REACH = ("name", "phone", "mail")
SORT = ("title", "town")
"""Blocks without which nobody can call back, or tell what the page is for."""


ROW = 4
"""Names in a row of what is taken home."""


@dataclass(frozen=True, slots=True)
class Given:
    """A page that went out."""

    page: tuple[str, ...]
    when: datetime


class CvPage(Telling):
    """The world of CV1: `sheet` changes, every page of `given` went out."""

    def __init__(self, activity: Activity, predicates: Mapping[str, Predicate]) -> None:
        world: Mapping[str, Any] = activity.variant.world
        super().__init__(activity, predicates, world["given"])
        self.blocks: dict[str, Block] = {b.id: b for b in map(block_of, world["blocks"])}
        self.sheet = Sheet(world["page"], world["aside"])
        self.given: list[Given] = []
        self.phone = Phone(phone_setup(world["phone"]))

    @property
    def phoning(self) -> bool:
        """Whether the phone is at hand."""
        return LETTER in self.moments.told

    def of_kind(self, kind: str) -> tuple[str, ...]:
        """Ids of the blocks that say such a thing."""
        return tuple(block.id for block in self.blocks.values() if block.kind == kind)

    def outcome(self, page: tuple[str, ...]) -> str:
        """The story of a page: one of `STORIES`."""
        if set(page) & set(self.of_kind("number")):
            return LETTER
        if not set(REACH) <= set(page):
            return "silence"
        if not set(SORT) <= set(page):
            return "unsorted"
        return "family" if set(page) & set(self.of_kind("private")) else "called"

    def own_offers(self) -> list[Offer]:
        """Every act that is possible while no story is told."""
        page, aside = self.sheet.page, self.sheet.aside
        found = [Offer("put", block) for block in (*aside, *page[:-1])]
        found += [Offer("keep", block) for block in page]
        found += [Offer("up", block) for block in page[1:]]
        found += [Offer("down", block) for block in page[:-1]]
        found += [Offer("place", target) for target in self._places()]
        found += [Offer("give")] if page else []
        found += [Offer("undo")] if self.sheet.undoable else []
        return found + (phone_acts.offers(self.phone) if self.phoning else [])

    def do(self, act: Act) -> None:
        """See the table above. Raises NotOfferedError."""
        if phone_acts.is_phone_act(act):
            if not self.phoning:
                raise NotOfferedError(f"{act.name}: no phone yet")
            phone_acts.apply(self.phone, act, self.now)
        elif act.name == "give":
            self._give()
        else:
            self._arrange(act)

    def to_take(self, name: str) -> tuple[str, ...]:
        """``given``: what stands on the page that was given last; ``kept``: what does not.

        Names of blocks only, never what they say.
        """
        if name not in ("given", "kept") or not self.given:
            return super().to_take(name)
        page = self.given[-1].page
        kept = tuple(id for id in self.blocks if id not in page)
        return _in_rows([self.blocks[id].name for id in (page if name == "given" else kept)])

    # -- parts -----------------------------------------------------------------------------

    def _places(self) -> list[str]:
        page = self.sheet.page
        found = [place_target(block, other) for block in self.sheet.aside for other in page]
        for at, block in enumerate(page):
            after = page[at + 1 : at + 2]
            found += [place_target(block, o) for o in page if o != block and o not in after]
        return found

    def _arrange(self, act: Act) -> None:
        doing = _DOINGS.get(act.name)
        if doing is None:
            raise NotOfferedError(act.name)
        try:
            doing(self.sheet, act.target)
        except ValueError as refused:
            raise NotOfferedError(f"{act.name} {act.target}: {refused}") from refused

    def _give(self) -> None:
        page = self.sheet.page
        if not page:
            raise NotOfferedError("an empty page is not given")
        before = self.given[-1].page if self.given else ()
        self.given.append(Given(page, self.now))
        story = self.outcome(page)
        if story != LETTER and before and self.outcome(before) == LETTER:
            self.tell(SWAPPED)
        self.tell(story)


def place_target(block: str, before: str) -> str:
    """Target of a ``place`` act."""
    return f"{block} {before}"


def _place(sheet: Sheet, target: str) -> None:
    block, _, before = target.partition(" ")
    if not before:
        raise ValueError("no place")
    sheet.put(block, before)


def _in_rows(names: Sequence[str]) -> tuple[str, ...]:
    """Names in rows of some, as « Nom, photo, âge »; short words in capitals stay as they are."""
    rows = [names[at : at + ROW] for at in range(0, len(names), ROW)]
    return tuple(", ".join([row[0], *(_inside(name) for name in row[1:])]) for row in rows)


def _inside(name: str) -> str:
    return name[:1].lower() + name[1:] if name[1:2].islower() else name


_DOINGS: Mapping[str, Callable[[Sheet, str], None]] = {
    "put": Sheet.put,
    "place": _place,
    "keep": Sheet.keep,
    "up": lambda sheet, block: sheet.shift(block, -1),
    "down": lambda sheet, block: sheet.shift(block, 1),
    "undo": lambda sheet, _: sheet.undo(),
}
