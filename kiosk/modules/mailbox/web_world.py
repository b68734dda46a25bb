"""A PC with a browser in which people read their mail: what MB1 and MB2 have in common.

Acts are those of `kiosk.learning.browser_acts`; those of `scenario` on the mailbox that is on
screen; ``go-on`` while a story of what happens meanwhile is told, and then nothing else.
"""

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from kiosk.learning import browser_acts
from kiosk.learning.activity import Activity, Consequence, Value, Variant
from kiosk.learning.browser import Browser
from kiosk.learning.letters import Letter
from kiosk.learning.moments import GO_ON, Moments
from kiosk.learning.scenario import Act, NotOfferedError, Offer, Predicate, Scenario
from kiosk.learning.web_page import Account, Block, Button, Heading, Link, Page, Paragraph
from kiosk.modules.mailbox.scenario import MailboxScenario

KEY = "web"
"""What a world with a browser is known by."""
_BOX = "box:"
_READING = frozenset({"open", "reply", "reply-all", "forward"})
_HARMLESS = frozenset({"folder", "sort", "fill", "close"})
"""Acts that do nothing to a message."""


class Box(MailboxScenario):
    """One person's mailbox behind the browser: what is done in it is an act of the whole world."""

    def __init__(self, around: "WebWorld", activity: Activity, id: str, world: Any) -> None:
        inner = replace(activity, variant=Variant(activity.variant.id, world), consequences=())
        super().__init__(inner, {})
        self.id = id
        self._around = around

    def perform(self, act: Act) -> None:
        """Hand the act to the world around. Raises NotOfferedError."""
        self._around.perform(act)

    def take(self, act: Act, now: datetime) -> None:
        """Do an act of this box at that time. Raises NotOfferedError."""
        self.now = now
        self.apply(act)

    def deliver(self, message: str, now: datetime) -> None:
        """A mail of the world arrives in the inbox; only the first time."""
        if message in self.delivered:
            return
        self.now = now
        since = now - self.sent[-1].date if self.sent else timedelta()
        minutes = int(since.total_seconds() // 60)
        effect: dict[str, Value] = {"deliver": message, "minutes": minutes}
        self.take_effect(Consequence(message, "", {}, effect))


class WebWorld(Scenario):
    """The PC. Subclasses say what the pages of their site are (`site_page`, `pressed`)."""

    def __init__(self, activity: Activity, predicates: Mapping[str, Predicate]) -> None:
        world: Any = activity.variant.world
        super().__init__(datetime.fromisoformat(world["start"]), activity.consequences, predicates)
        self.web: Mapping[str, Any] = world[KEY]
        self.words: Mapping[str, str] = self.web["words"]
        self.site: str = self.web["site"]
        """The address of the mail service."""
        self.boxes = {row["id"]: Box(self, activity, row["id"], row) for row in self.web["boxes"]}
        self.moments = Moments()
        self.read: list[tuple[str, str]] = []
        """Messages that were opened or answered, in order: (box, message)."""
        self.touched: list[tuple[str, str]] = []
        """Messages that something was done to, opening included: (box, message)."""
        favourites = [Link(f"site-{n}", *row) for n, row in enumerate(self.web["favourites"], 1)]
        tabs: list[str] = self.web["tabs"]
        self.browser = Browser(self, tabs[0], favourites)
        for address in tabs[1:]:
            self.browser.new_tab()
            self.browser.go(address)
        if self.web["closed"]:
            self.browser.quit()

    @property
    def box(self) -> Box | None:
        """The mailbox on screen; None for any other page."""
        page = self.browser.page if self.browser.open else None
        shown = page.widget if page else ""
        return self.boxes[shown.removeprefix(_BOX)] if shown.startswith(_BOX) else None

    def offers(self) -> list[Offer]:
        """Every act that is possible now."""
        if self.moments.name:
            return [Offer(GO_ON)]
        box = self.box
        return [
            *browser_acts.offers(self.browser),
            *(box.offers() if box else ()),
            *self.more_offers(),
        ]

    def apply(self, act: Act) -> None:
        """Do an act in the browser, in the mailbox shown, or of this world."""
        if bool(self.moments.name) != (act.name == GO_ON):
            raise NotOfferedError(act.name)
        if act.name == GO_ON:
            self.moments.go_on()
        elif browser_acts.is_browser_act(act):
            browser_acts.apply(self.browser, act)
        elif any((o.name, o.target) == (act.name, act.target) for o in self.more_offers()):
            self.more(act)
        elif self.box is None:
            raise NotOfferedError(f"{act.name} {act.target}".strip())
        else:
            box = self.box
            box.take(act, self.now)
            self._note(box, act)

    def _note(self, box: Box, act: Act) -> None:
        message = act.target.partition(" ")[0]
        if act.name in _READING:
            self.read.append((box.id, message))
        if act.name not in _HARMLESS:
            self.touched.append((box.id, message))

    def take_effect(self, consequence: Consequence) -> None:
        """Tell ``effect.tell``, a story of the world; deliver ``effect.deliver`` to the learner."""
        if "tell" in consequence.effect:
            self.tell(str(consequence.effect["tell"]))
        if "deliver" in consequence.effect:
            self.own_box.deliver(str(consequence.effect["deliver"]), self.now)

    def tell(self, story: str, **words: str) -> None:
        """Tell a story of this world; ``words`` stand for what is in [brackets]."""
        lines: list[str] = self.web["stories"][story]
        for name, word in words.items():
            lines = [line.replace(f"[{name}]", word) for line in lines]
        self.moments.tell(story, lines)

    def letters(self) -> tuple[Letter, ...]:
        """The mails that were sent."""
        return tuple(letter for box in self.boxes.values() for letter in box.letters())

    def close(self) -> None:
        """Stop telling anyone."""
        super().close()
        for box in self.boxes.values():
            box.close()

    # -- for subclasses ----------------------------------------------------------------------

    @property
    def own_box(self) -> Box:
        """The learner's mailbox."""
        return self.boxes[self.web["learner"]]

    def more_offers(self) -> list[Offer]:
        """Acts of this world beside those in the browser."""
        return []

    def more(self, act: Act) -> None:
        """Do one of `more_offers`."""

    @abstractmethod
    def site_page(self, place: str) -> Page | None:
        """A page of the mail service; ``place`` is what stands behind its address and a slash."""

    @abstractmethod
    def pressed(self, button: str) -> None:
        """A button of the page shown was pressed, see `Sites`."""

    def page(self, address: str) -> Page | None:
        """What stands at an address, see `Sites`."""
        if address == self.site or address.startswith(f"{self.site}/"):
            return self.site_page(address.removeprefix(self.site).removeprefix("/"))
        other = self.web["pages"].get(address)
        if other is None:
            return None
        blocks: list[Block] = [Heading(other["title"])]
        blocks += [Paragraph(line) for line in other["lines"]]
        return Page(f"https://{address}", other["title"], tuple(blocks), other["title"])

    def box_page(self, id: str, entries: tuple[Button, ...]) -> Page:
        """The mailbox of somebody who is signed in."""
        account = self.signed_in_as(id, entries)
        title = self.words["inbox"]
        return Page(f"https://{self.site}", title, (), self.words["site"], account, f"{_BOX}{id}")

    def signed_in_as(self, id: str, entries: tuple[Button, ...]) -> Account:
        """Initials and address of somebody, and the menu behind them."""
        me = self.boxes[id].me
        names = (me.name or me.address).split()
        initials = "".join(name[0] for name in names[:2]).upper()
        return Account(initials, me.address, entries)
