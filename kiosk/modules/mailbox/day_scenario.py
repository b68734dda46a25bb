"""A day of messages: a mailbox with an agenda, a phone, and the browser where links lead.

Adds to the acts of `AgendaMailbox`, `phone_acts` and `browser_acts`:

==================  ======================================================================
``details``         target: the open message; shows the whole address of its sender
``link-look``       target: link of the open message; its address was read
``link-follow``     target: link of the open message; the browser shows where it leads
==================  ======================================================================

Effects of its consequences: ``ring`` (a script of the phone), ``sms`` (a message of its
``later``), or ``deliver`` as in any mailbox; ``minutes`` after the act.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from kiosk.learning import browser_acts, phone_acts
from kiosk.learning.activity import Activity, Consequence
from kiosk.learning.browser import Browser, Saved
from kiosk.learning.phone import Phone
from kiosk.learning.phone_script import phone_setup
from kiosk.learning.private_numbers import hidden
from kiosk.learning.scenario import Act, NotOfferedError, Offer, Predicate
from kiosk.learning.web_page import Link
from kiosk.modules.mailbox.agenda_scenario import AgendaMailbox
from kiosk.modules.mailbox.day_sites import DaySites
from kiosk.modules.mailbox.day_world import KEY
from kiosk.modules.mailbox.message_links import MailLink, links_of

OWN = ("details", "link-look", "link-follow")


class DayMailbox(AgendaMailbox):
    """An `AgendaMailbox` whose ``phone`` and ``browser`` are part of the world."""

    def __init__(self, activity: Activity, predicates: Mapping[str, Predicate]) -> None:
        super().__init__(activity, predicates)
        world: Mapping[str, Any] = activity.variant.world
        day: Mapping[str, Any] = world[KEY]
        setup = phone_setup(day["phone"])
        self.phone = Phone(setup)
        self._sms = {thread.id: thread.messages for thread in setup.threads}
        self._numbers = {thread.id: thread.number for thread in setup.threads}
        self.sites = DaySites(day["sites"], day["given"])
        favourites = [Link(*row) for row in day["favourites"]]
        self.browser = Browser(self.sites, favourites=favourites)
        self.browser.saved += [Saved(*row) for row in day["saved"]]
        self.sites.browser = self.browser
        self.given: tuple[str, ...] = tuple(day["given"])
        """Numbers, names and passwords that this world gives to type."""
        self.detailed: list[str] = []
        """Messages whose sender was looked at, in order."""
        self.looked: list[str] = []
        """Links of mails whose address was read, in order."""
        self.followed: list[str] = []
        """Messages whose link was followed, mails and SMS, in order."""
        self._links: dict[str, tuple[MailLink, ...]] = {}

    @property
    def marks(self) -> tuple[str, ...]:
        """What was done on the sites, in order."""
        return tuple(self.sites.marks)

    def links(self, message: str) -> tuple[MailLink, ...]:
        """The links of a mail. KeyError for an unknown one."""
        if message not in self._links:
            body = self.read(message).body
            self._links[message] = links_of(message, self._raw[message], body)
        return self._links[message]

    def targets(self, message: str) -> tuple[str, ...]:
        """Where the links of a mail or of a thread of the phone lead, deleted ones too."""
        if message in self._folders:
            return tuple(link.target for link in self.links(message))
        return tuple(sms.link for sms in self._sms.get(message, ()) if sms.link)

    def number_of(self, thread: str) -> str:
        """Who wrote the SMS of a thread that was there at first; empty for another."""
        return self._numbers.get(thread, "")

    def perform(self, act: Act) -> None:
        """As any world; numbers that look real are made unreadable before they are kept."""
        super().perform(Act(act.name, act.target, hidden(act.text, self.given)))

    def offers(self) -> list[Offer]:
        """Every act on mail, agenda, phone or browser that is possible now."""
        return [
            *super().offers(),
            *self._own(),
            *phone_acts.offers(self.phone),
            *browser_acts.offers(self.browser),
        ]

    def apply(self, act: Act) -> None:
        """Do one act. Raises NotOfferedError."""
        if act.name in OWN:
            self._apply_own(act)
        elif phone_acts.is_phone_act(act):
            phone_acts.apply(self.phone, act, self.now)
            if act.name == "sms-link":
                sms = self.phone.message(act.target)
                self._go(self.phone.home_of(sms.id), sms.link)
        elif browser_acts.is_browser_act(act):
            browser_acts.apply(self.browser, act)
        else:
            super().apply(act)

    def take_effect(self, consequence: Consequence) -> None:
        """Ring, send a text message, or deliver a mail, some minutes later."""
        effect = consequence.effect
        if "deliver" in effect:
            super().take_effect(consequence)
            return
        self.now += timedelta(minutes=int(effect.get("minutes", 0)))
        if "ring" in effect:
            self.phone.ring(str(effect["ring"]), self.now)
        if "sms" in effect:
            self.phone.receive(str(effect["sms"]), self.now)

    def _own(self) -> list[Offer]:
        if not self.opened:
            return []
        found = [] if self.opened in self.detailed else [Offer("details", self.opened)]
        for link in self.links(self.opened):
            if link.id not in self.looked:
                found.append(Offer("link-look", link.id))
            found.append(Offer("link-follow", link.id))
        return found

    def _apply_own(self, act: Act) -> None:
        if not any((o.name, o.target) == (act.name, act.target) for o in self._own()):
            raise NotOfferedError(f"{act.name} {act.target}")
        if act.name == "details":
            self.detailed.append(act.target)
        elif act.name == "link-look":
            self.looked.append(act.target)
        else:
            link = next(each for each in self.links(self.opened) if each.id == act.target)
            self._go(self.opened, link.target)

    def _go(self, message: str, address: str) -> None:
        """Show an address in the browser, opened if it was closed."""
        self.followed.append(message)
        if not self.browser.open:
            self.browser.reopen()
        self.browser.go(address)
