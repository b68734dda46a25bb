"""MB1: the PC of the reception, on which somebody's mailbox was left open.

Beside the acts of `web_world`: ``leave``, the learner leaves the PC to the next person, who finds
what is left there. Stories of the world: ``owner`` (the owner learns that a mail was read) and what
the next person does: ``clean``, ``mine-open``, ``mine-saved``, ``owner-open``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from kiosk.learning.activity import Activity
from kiosk.learning.folding import fold
from kiosk.learning.scenario import Act, Offer, Predicate
from kiosk.learning.web_page import (
    Block,
    Button,
    CheckBox,
    Field,
    Heading,
    Link,
    Page,
    Paragraph,
)
from kiosk.modules.mailbox.web_world import WebWorld

LEAVE = "leave"
Found = Literal["mine-open", "mine-saved", "owner-open"]
"""What the next person finds: the story that is told then."""


@dataclass(frozen=True, slots=True)
class Login:
    """Somebody signed in on this PC."""

    box: str
    remember: bool
    private: bool


class SharedPc(WebWorld):
    """The world of MB1."""

    def __init__(self, activity: Activity, predicates: Mapping[str, Predicate]) -> None:
        super().__init__(activity, predicates)
        self.owner = str(self.web["owner"])
        """Whose mailbox was left open."""
        self.learner = str(self.web["learner"])
        self.logins: list[Login] = []
        """Who signed in, in order."""
        self.visits: list[tuple[Found, ...]] = []
        """What the next person found, each time the learner left."""
        self.ended: dict[str, int] = {}
        """Who ended all sessions, and after how many visits of the next person, last time."""
        self.browser.sign_in(self.site, self.owner, remember=True)

    def signed_in(self, box: str) -> bool:
        """Whether somebody is signed in on this PC, in either window."""
        return any(self.browser.user(self.site, private) == box for private in (False, True))

    def saved(self, box: str) -> bool:
        """Whether the browser keeps somebody's password."""
        return any(kept.user == self.boxes[box].me.address for kept in self.browser.saved)

    # -- acts --------------------------------------------------------------------------------

    def more_offers(self) -> list[Offer]:
        """The PC can be left at any time."""
        return [Offer(LEAVE)]

    def more(self, act: Act) -> None:
        """Leave the PC: the next person comes, and finds what there is."""
        found: list[Found] = []
        if self.signed_in(self.learner):
            found.append("mine-open")
        elif self.saved(self.learner):
            found.append("mine-saved")
        if self.signed_in(self.owner):
            found.append("owner-open")
        self.visits.append(tuple(found))
        for story in found or ("clean",):
            self.tell(story)

    def pressed(self, button: str) -> None:
        """What the mail service does."""
        user = self.browser.user(self.site)
        if button == "sign-in":
            self._sign_in()
        elif button == "settings":
            self.browser.go(f"{self.site}/compte")
        elif button == "sign-out":
            self.browser.sign_out(self.site)
            self.browser.go(self.site)
        elif button == "sign-out-everywhere":
            self.browser.end_sessions(user)
            self.ended[user] = len(self.visits)
            self.browser.go(self.site)

    def site_page(self, place: str) -> Page | None:
        """Mailbox and settings of who is signed in; the way in for nobody."""
        user = self.browser.user(self.site)
        if place not in ("", "compte"):
            return None
        if not user:
            return self._way_in()
        if place == "compte":
            return self._settings(user)
        return self.box_page(user, self._entries())

    # -- parts -------------------------------------------------------------------------------

    def _sign_in(self) -> None:
        browser, words = self.browser, self.words
        name, secret = browser.value("user").strip(), browser.value("secret")
        box = self._box_of(name)
        if not name:
            browser.say("user", words["no-user"])
        elif not secret:
            browser.say("secret", words["no-secret"])
        elif not box or secret != self.web["secrets"][box]:
            browser.say("secret", words["wrong"])
        else:
            remember, private = browser.ticked("stay"), browser.tab.private
            browser.sign_in(self.site, box, remember=remember)
            browser.offer_to_save(self.site, self.boxes[box].me.address, secret)
            self.logins.append(Login(box, remember, private))
            browser.go(self.site)

    def _box_of(self, name: str) -> str:
        wanted = fold(name)
        for box in self.boxes.values():
            address = fold(box.me.address)
            if wanted in (address, address.partition("@")[0]):
                return box.id
        return ""

    def _entries(self) -> tuple[Button, ...]:
        words = self.words
        return (
            Button("settings", words["settings"]),
            Button("sign-out", words["sign-out"]),
        )

    def _way_in(self) -> Page:
        words = self.words
        blocks = (
            Heading(words["sign-in-title"]),
            Field("user", words["user"], autofill="user"),
            Field("secret", words["secret"], secret=True, autofill="secret"),
            CheckBox("stay", words["stay"], ticked=True),
            Button("sign-in", words["sign-in"], main=True),
        )
        return Page(f"https://{self.site}", words["sign-in-title"], blocks, words["site"])

    def _settings(self, user: str) -> Page:
        words = self.words
        blocks: tuple[Block, ...] = (
            Heading(words["settings"]),
            Paragraph(self.boxes[user].me.address),
            Paragraph(words["devices"]),
            Button("sign-out-everywhere", words["sign-out-everywhere"]),
            Button("sign-out", words["sign-out"]),
            Link("back", words["back"], f"https://{self.site}"),
        )
        account = self.signed_in_as(user, self._entries())
        return Page(
            f"https://{self.site}/compte", words["settings"], blocks, words["site"], account
        )
