"""MB2: a new address is made, with a password, and what comes of both after some weeks.

Beside the acts of `web_world`: ``later``, three weeks go by. Stories of the world: ``nothing``
(no new address yet), ``good`` (somebody types the address at once), ``long`` (it is misspelt),
``birth`` and ``odd`` (what it makes somebody think), ``attack`` (somebody else gets in).
"""

from collections.abc import Mapping
from datetime import timedelta

from kiosk.learning.activity import Activity
from kiosk.learning.folding import fold
from kiosk.learning.password import SHORTER, Judged, judge
from kiosk.learning.scenario import Act, Offer, Predicate
from kiosk.learning.serious_address import fault
from kiosk.learning.web_page import Page
from kiosk.modules.mailbox import account_pages as pages
from kiosk.modules.mailbox.account import Account
from kiosk.modules.mailbox.address import Address
from kiosk.modules.mailbox.web_world import WebWorld

LATER = "later"
WEEKS = 3


class NewAddress(WebWorld):
    """The world of MB2."""

    def __init__(self, activity: Activity, predicates: Mapping[str, Predicate]) -> None:
        super().__init__(activity, predicates)
        self.account = Account(frozenset(self.web["taken"]))
        self.learner = str(self.web["learner"])
        self.refused = ""
        """The name that was refused as taken, while suggestions are shown for it."""
        self.seen: list[tuple[str, str]] = []
        """Addresses that somebody had to write down, and the story of each."""
        self.tries: list[bool] = []
        """Whether somebody else got in, each time that weeks went by."""
        self.secret_at_intrusion = ""
        """The password with which somebody got in last."""

    @property
    def address(self) -> str:
        """The address chosen so far; empty before."""
        return self.full(self.account.name) if self.account.name else ""

    def to_take(self, name: str) -> tuple[str, ...]:
        """``address``: the one that was made. Never the password."""
        return (self.address,) if name == "address" and self.address else super().to_take(name)

    def full(self, name: str) -> str:
        """A name as an address of this service."""
        return f"{name}@{self.site}"

    @property
    def fault(self) -> str:
        """Why the address is not serious; empty when it is, or there is none."""
        who = self.web["person"]
        if not self.account.name:
            return ""
        return fault(self.address, who["first"], who["last"], str(self.web["birth"]))

    @property
    def intrusions(self) -> int:
        """How often somebody else got in."""
        return sum(self.tries)

    @property
    def strength(self) -> Judged:
        """What is to be said of the password."""
        return judge(self.account.secret, self.web["personal"])

    # -- acts --------------------------------------------------------------------------------

    def more_offers(self) -> list[Offer]:
        """Time can go by at any moment."""
        return [Offer(LATER)]

    def more(self, act: Act) -> None:
        """Three weeks go by: the address is read, and a weak password is tried."""
        self.now += timedelta(weeks=WEEKS)
        if not self.account.made:
            self.tell("nothing")
            return
        story = self._read_aloud()
        self.seen.append((self.address, story))
        self.tell(story, address=self.address)
        if story == "good":
            self.own_box.deliver("answer", self.now)
        judged = self.strength
        weak = bool(judged.personal) or judged.known or judged.length < SHORTER
        self.tries.append(weak)
        if weak:
            self.account.others += 1
            self.secret_at_intrusion = self.account.secret
            self.tell("attack")

    def _read_aloud(self) -> str:
        """The story of somebody who hears the address on the phone."""
        story = {"": "good", "birth": "birth", "number": "long"}.get(self.fault)
        if story is None:
            named = fold(self.web["person"]["last"]) in self.account.name
            story = "long" if named else "odd"
        return story

    def pressed(self, button: str) -> None:
        """What the mail service does."""
        step = _STEPS.get(button)
        if step is not None:
            step(self)
        elif button.startswith("suggest-"):
            names: list[str] = self.web["suggestions"]
            self.browser.put("name", names[int(button.removeprefix("suggest-")) - 1])

    def site_page(self, place: str) -> Page | None:
        """The pages of the service, for somebody with and without a mailbox."""
        return pages.page(self, place)

    # -- steps -------------------------------------------------------------------------------

    def _begin(self) -> None:
        self.browser.go(f"{self.site}/inscription")

    def _take_name(self) -> None:
        typed = self.browser.value("name")
        why = self.account.accept_name(typed)
        self.refused = typed.strip().lower() if why == "taken" else ""
        if why:
            self.browser.say("name", self.words[f"name-{why}"])
        elif self.account.made:
            self._rename()
            self.browser.go(f"{self.site}/compte")
        else:
            self.browser.go(f"{self.site}/inscription/mot-de-passe")

    def _take_secret(self) -> None:
        value = self.browser.value
        why = self.account.accept_secret(value("secret"), value("again"))
        if why:
            self.browser.say("secret" if why == "short" else "again", self.words[f"secret-{why}"])
        elif self.account.made:
            self.browser.go(f"{self.site}/compte")
        else:
            self.browser.go(f"{self.site}/inscription/secours")

    def _take_recovery(self) -> None:
        value, words = self.browser.value, self.words
        if not self.account.accept_phone(value("phone")):
            self.browser.say("phone", words["phone-odd"])
        elif not self.account.accept_other(value("other"), self.address):
            self.browser.say("other", words["other-odd"])
        else:
            self._finish()

    def _finish(self) -> None:
        if self.account.made:
            self.browser.go(f"{self.site}/compte")
            return
        self.account.made = True
        self._rename()
        self.browser.sign_in(self.site, self.learner)
        self.own_box.deliver("welcome", self.now)
        self.browser.go(self.site)

    def _rename(self) -> None:
        who = self.web["person"]
        self.own_box.me = Address(f"{who['first']} {who['last']}", self.address)

    def _sign_in(self) -> None:
        typed = self.browser.value("user").strip().lower().partition("@")[0]
        right = typed == self.account.name and self.browser.value("secret") == self.account.secret
        if not self.account.made or not right:
            self.browser.say("secret", self.words["wrong"])
            return
        self.browser.sign_in(self.site, self.learner)
        self.browser.go(self.site)

    def _sign_out(self) -> None:
        self.browser.sign_out(self.site)
        self.browser.go(self.site)

    def _sign_out_others(self) -> None:
        self.account.others = 0


_STEPS = {
    "sign-in": NewAddress._sign_in,
    "create": NewAddress._begin,
    "take-name": NewAddress._take_name,
    "take-secret": NewAddress._take_secret,
    "take-recovery": NewAddress._take_recovery,
    "skip": NewAddress._finish,
    "settings": lambda world: world.browser.go(f"{world.site}/compte"),
    "change-name": lambda world: world.browser.go(f"{world.site}/compte/adresse"),
    "change-secret": lambda world: world.browser.go(f"{world.site}/compte/mot-de-passe"),
    "change-recovery": lambda world: world.browser.go(f"{world.site}/compte/secours"),
    "sign-out-others": NewAddress._sign_out_others,
    "sign-out": NewAddress._sign_out,
}
"""What each button of the service does."""
