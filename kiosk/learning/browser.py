"""A web browser as people meet it: tabs, addresses, sessions, saved passwords, a private window.

The sites behind it belong to a module, which is told little (`Sites`) and answers with the
methods under « for the sites ». Two jars hold who is signed in where: closing a tab or the window
signs nobody out, because this browser opens again where it was left, as most do; the private
window has its own jar, which is gone with its last tab.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from kiosk.learning.web_address import HISTORY, OWN, START, domain, key
from kiosk.learning.web_page import Block, CheckBox, Choice, Field, Link, Page
from kiosk.learning.web_tab import Note, Tab


class Sites(Protocol):
    """What the module's scenario is to the browser."""

    def page(self, address: str) -> Page | None:
        """What stands at an address (see `web_address.key`) now; None where no site is.

        Asked again after each act: it may look at `Browser.user` and at its own state.
        """

    def pressed(self, button: str) -> None:
        """A button of the page shown was pressed; `Browser.value` says what the page holds.

        It answers by `Browser.go`, `Browser.say`, or by changing what `page` gives.
        """


@dataclass(frozen=True, slots=True)
class Session:
    """Somebody is signed in on a site."""

    user: str
    remember: bool
    """They asked to stay signed in."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A password that the browser keeps, or offers to keep."""

    site: str
    user: str
    secret: str


@dataclass(frozen=True, slots=True)
class Look:
    """The address of a link was looked at before anything else was done with it."""

    page: str
    link: str
    target: str


class Browser:
    """Changed by `browser_acts.apply`; what is public and no method of it is to be read only."""

    def __init__(self, sites: Sites, home: str = START, favourites: Iterable[Link] = ()) -> None:
        self._sites = sites
        self._made = 0
        self.favourites = tuple(favourites)
        """Links of the start page and of no site."""
        self.open = True
        """False once the window was closed."""
        self.tabs: list[Tab] = []
        self.saved: list[Saved] = []
        self.never: list[str] = []
        """Sites whose passwords are never to be kept."""
        self.bubble: Saved | None = None
        """What the browser offers to keep, until it is answered."""
        self.visited: list[str] = []
        """Every page that was shown, private ones too, in order; for checks."""
        self.history: list[str] = []
        """What the history shows: addresses, none of the private window."""
        self.looks: list[Look] = []
        """Links whose address was looked at, in order."""
        self._jars: dict[bool, dict[str, Session]] = {False: {}, True: {}}
        self._shown: Tab = self._add(home, private=False)
        self._arrive()

    # -- what can be seen --------------------------------------------------------------------

    @property
    def tab(self) -> Tab:
        """The tab shown."""
        return self._shown

    @property
    def window(self) -> list[Tab]:
        """The tabs of the window shown: the private ones, or the others."""
        return [tab for tab in self.tabs if tab.private == self._shown.private]

    @property
    def page(self) -> Page | None:
        """What the tab shows; None where no site is, or for a page of the browser's own."""
        return self.page_of(self._shown)

    @property
    def own(self) -> str:
        """The browser's own page that is shown; empty for any other."""
        known = key(self._shown.address)
        return known if known in OWN else ""

    @property
    def address(self) -> str:
        """What the address bar says: the page's own address, else what was asked for."""
        page = self.page
        return page.address if page else self._shown.address

    def page_of(self, tab: Tab) -> Page | None:
        """The page of any tab."""
        known = key(tab.address)
        return None if known in OWN else self._sites.page(known)

    def block(self, id: str) -> Block | None:
        """A block of the page shown, by its id."""
        page = self.page
        blocks = page.blocks if page else ()
        return next((block for block in blocks if getattr(block, "id", None) == id), None)

    def links(self) -> list[Link]:
        """Everything that leads somewhere from what is shown."""
        if self.own == START:
            return list(self.favourites)
        if self.own == HISTORY:
            return [Link(f"visit-{n}", a, a) for n, a in enumerate(self.history, 1)]
        page = self.page
        return list(page.links()) if page else []

    def value(self, id: str) -> str:
        """What stands in a block now; ``on`` or empty for a box."""
        block = self.block(id)
        if id in self._shown.values:
            return self._shown.values[id]
        if isinstance(block, CheckBox):
            return "on" if block.ticked else ""
        if isinstance(block, Field) and block.autofill:
            kept = next((s for s in self.saved if s.site == domain(self.address)), None)
            if kept:
                return kept.user if block.autofill == "user" else kept.secret
        return block.value if isinstance(block, Field | Choice) else ""

    def ticked(self, id: str) -> bool:
        """Whether a box is ticked."""
        return self.value(id) == "on"

    def note(self, id: str) -> Note | None:
        """What the site says at a block."""
        return self._shown.notes.get(id)

    def user(self, site: str, private: bool | None = None) -> str:
        """Who is signed in on a site, in the window shown unless said; empty for nobody."""
        session = self.session(site, private)
        return session.user if session else ""

    def session(self, site: str, private: bool | None = None) -> Session | None:
        """The session of a site, in the window shown unless said; None when there is none."""
        jar = self._jars[self._shown.private if private is None else private]
        return jar.get(domain(site))

    def looked_at(self, link: str) -> bool:
        """Whether the address of a link of this page was looked at already."""
        page = key(self._shown.address)
        return any((look.page, look.link) == (page, link) for look in self.looks)

    # -- for the sites -----------------------------------------------------------------------

    def go(self, address: str) -> None:
        """Show another page in this tab."""
        self._shown.go(address)
        self._arrive()

    def say(self, id: str, sentence: str, *, good: bool = False) -> None:
        """Say a sentence at a block of the page; it goes with the next press, or the page."""
        self._shown.notes[id] = Note(sentence, good)

    def put(self, id: str, text: str) -> None:
        """Let something stand in a block, as a site does when it fills in a suggestion."""
        self._shown.values[id] = text

    def sign_in(self, site: str, user: str, *, remember: bool = False) -> None:
        """Somebody is signed in on a site, in the window shown."""
        self._jars[self._shown.private][domain(site)] = Session(user, remember)

    def sign_out(self, site: str) -> None:
        """Nobody is signed in on a site any more, in the window shown."""
        self._jars[self._shown.private].pop(domain(site), None)

    def end_sessions(self, user: str, but: str = "") -> None:
        """A site ends all sessions of a user; those on site ``but`` stay."""
        for jar in self._jars.values():
            for site in [s for s, each in jar.items() if each.user == user and s != domain(but)]:
                del jar[site]

    def offer_to_save(self, site: str, user: str, secret: str) -> None:
        """Ask whether to keep a password; never in private, nor where it was answered before."""
        offer = Saved(domain(site), user, secret)
        if not self._shown.private and offer.site not in self.never and offer not in self.saved:
            self.bubble = offer

    # -- acts --------------------------------------------------------------------------------

    def fill(self, id: str, text: str) -> None:
        """Put text into a block; what the site said there is answered."""
        self._shown.values[id] = text
        self._shown.notes.pop(id, None)

    def press(self, button: str) -> None:
        """Press a button of the page."""
        self._shown.notes.clear()
        self._sites.pressed(button)

    def look(self, link: str) -> None:
        """Look where a link leads, without following it."""
        target = next(each.target for each in self.links() if each.id == link)
        self.looks.append(Look(key(self._shown.address), link, target))

    def follow(self, link: str) -> None:
        """Go where a link leads."""
        self.go(next(each.target for each in self.links() if each.id == link))

    def step(self, by: int) -> None:
        """Back (-1) or forward (1). IndexError when there is nothing."""
        self._shown.step(by)
        self._arrive()

    def reload(self) -> None:
        """The same page, fresh."""
        self._shown.clear()

    def show(self, tab: str) -> None:
        """Another tab comes to the front."""
        self._shown = next(each for each in self.tabs if each.id == tab)

    def new_tab(self) -> None:
        """A new tab at the end of this window."""
        self._shown = self._add(START, private=self._shown.private)

    def close_tab(self, tab: str) -> None:
        """Close a tab; after the last one the window goes, too."""
        window = self.window
        if len(window) == 1:
            self.quit()
            return
        place = next(n for n, each in enumerate(window) if each.id == tab)
        self.tabs.remove(window[place])
        if self._shown.id == tab:
            del window[place]
            self._shown = window[min(place, len(window) - 1)]

    def to_private(self) -> None:
        """The private window, a new one when there is none."""
        private = [tab for tab in self.tabs if tab.private]
        self._shown = private[-1] if private else self._add(START, private=True)

    def to_normal(self) -> None:
        """Back to the other window; the private one stays open behind it."""
        self._shown = next(tab for tab in reversed(self.tabs) if not tab.private)

    def quit(self) -> None:
        """Close the window shown: the private one for good, the other until it is opened again."""
        private = self._shown.private
        self.tabs = [tab for tab in self.tabs if not tab.private]
        self._jars[True].clear()
        if private:
            self._shown = self.tabs[-1]
        else:
            self.open, self.bubble = False, None

    def reopen(self) -> None:
        """Open the browser where it was left."""
        self.open = True
        for tab in self.tabs:
            tab.clear()

    def answer(self, how: str) -> None:
        """Answer the bubble: ``save``, ``never`` or ``later``."""
        offer, self.bubble = self.bubble, None
        if offer and how == "save":
            others = [s for s in self.saved if (s.site, s.user) != (offer.site, offer.user)]
            self.saved = [*others, offer]
        elif offer and how == "never":
            self.never.append(offer.site)

    def forget(self, site: str, user: str) -> None:
        """Forget a password."""
        self.saved = [each for each in self.saved if (each.site, each.user) != (site, user)]

    def clear(self) -> None:
        """Forget what was visited and who is signed in; passwords stay, as in real browsers."""
        self.history = []
        self._jars[False].clear()

    # -- parts -------------------------------------------------------------------------------

    def _add(self, address: str, *, private: bool) -> Tab:
        self._made += 1
        tab = Tab(f"tab-{self._made}", private, [address])
        self.tabs.append(tab)
        return tab

    def _arrive(self) -> None:
        if self.own:
            return
        known = key(self._shown.address)
        self.visited.append(known)
        if not self._shown.private and (not self.history or self.history[-1] != known):
            self.history.append(known)
