"""Acts in the browser of a simulated PC, for every scenario that has one.

======================  ==================================================================
``web-go``              text: an address, as it is typed
``web-follow``          target: link of the page shown
``web-look``            target: link; its address was read, at the foot of the window
``web-back``            also ``web-forward`` and ``web-reload``
``web-tab``             target: tab; also ``web-close-tab``, with the last one goes the window
``web-new-tab``
``web-private``         the private window; ``web-normal`` goes back to the other
``web-quit``            closes the window; ``web-open`` opens it where it was
``fill``                target: ``web-<field>`` of the page shown; text: the whole value
``web-tick``            target: box; the same again takes the tick away
``web-choose``          target: ``<choice> <option>``
``web-press``           target: button of the page, or of the menu behind the initials
``web-save-password``   answers the bubble, as ``web-never`` and ``web-not-now`` do
``web-forget``          target: ``<site> <user>``, on the page of passwords
``web-clear``           on the page of what was visited: forgets it, and all sessions
======================  ==================================================================
"""

from collections.abc import Callable, Mapping

from kiosk.learning.browser import Browser
from kiosk.learning.scenario import Act, NotOfferedError, Offer
from kiosk.learning.web_address import HISTORY, PASSWORDS
from kiosk.learning.web_page import CheckBox, Choice, Field

PREFIX = "web-"
"""Targets of ``fill``, and names of the blocks' widgets, are this and the block's id."""


def is_browser_act(act: Act) -> bool:
    """Whether `apply` knows this act."""
    return act.name in _DOINGS or (act.name == "fill" and act.target.startswith(PREFIX))


def offers(browser: Browser) -> list[Offer]:
    """Every act in the browser that is possible now."""
    if not browser.open:
        return [Offer("web-open")]
    found = [Offer("web-go", writes=True), Offer("web-reload"), Offer("web-new-tab")]
    found += [Offer("web-quit"), *_ways(browser), *_on_page(browser)]
    for link in browser.links():
        found.append(Offer("web-follow", link.id))
        if not browser.looked_at(link.id):
            found.append(Offer("web-look", link.id))
    if browser.bubble:
        found += [Offer(name) for name in ("web-save-password", "web-never", "web-not-now")]
    if browser.own == PASSWORDS:
        found += [Offer("web-forget", f"{kept.site} {kept.user}") for kept in browser.saved]
    if browser.own == HISTORY:
        found.append(Offer("web-clear"))
    return found


def apply(browser: Browser, act: Act) -> None:
    """Do one act. Raises NotOfferedError; then nothing changed."""
    if not any((offer.name, offer.target) == (act.name, act.target) for offer in offers(browser)):
        raise NotOfferedError(f"{act.name} {act.target}".strip())
    if act.name == "fill":
        browser.fill(act.target.removeprefix(PREFIX), act.text)
    elif act.name == "web-go":
        if not act.text.strip():
            raise NotOfferedError("web-go: no address")
        browser.go(act.text.strip())
    else:
        _DOINGS[act.name](browser, act.target)


def _ways(browser: Browser) -> list[Offer]:
    """Back, forward, other tabs and windows."""
    tab = browser.tab
    found = [Offer("web-close-tab", each.id) for each in browser.window]
    found += [Offer("web-tab", each.id) for each in browser.window if each is not tab]
    found.append(Offer("web-normal" if tab.private else "web-private"))
    if tab.at > 0:
        found.append(Offer("web-back"))
    if tab.at + 1 < len(tab.trail):
        found.append(Offer("web-forward"))
    return found


def _on_page(browser: Browser) -> list[Offer]:
    """What the page itself takes."""
    page = browser.page
    found: list[Offer] = []
    if page is None:
        return found
    for block in page.blocks:
        if isinstance(block, Field):
            found.append(Offer("fill", f"{PREFIX}{block.id}", writes=True))
        elif isinstance(block, CheckBox):
            found.append(Offer("web-tick", block.id))
        elif isinstance(block, Choice):
            found += [Offer("web-choose", f"{block.id} {each.id}") for each in block.options]
    return found + [Offer("web-press", button.id) for button in page.buttons()]


def _tick(browser: Browser, box: str) -> None:
    browser.fill(box, "" if browser.ticked(box) else "on")


_DOINGS: Mapping[str, Callable[[Browser, str], None]] = {
    "web-go": lambda browser, _: None,  # with its text, see `apply`
    "web-follow": lambda browser, link: browser.follow(link),
    "web-look": lambda browser, link: browser.look(link),
    "web-back": lambda browser, _: browser.step(-1),
    "web-forward": lambda browser, _: browser.step(1),
    "web-reload": lambda browser, _: browser.reload(),
    "web-tab": lambda browser, tab: browser.show(tab),
    "web-close-tab": lambda browser, tab: browser.close_tab(tab),
    "web-new-tab": lambda browser, _: browser.new_tab(),
    "web-private": lambda browser, _: browser.to_private(),
    "web-normal": lambda browser, _: browser.to_normal(),
    "web-quit": lambda browser, _: browser.quit(),
    "web-open": lambda browser, _: browser.reopen(),
    "web-tick": _tick,
    "web-choose": lambda browser, target: browser.fill(*target.split(" ", 1)),
    "web-press": lambda browser, button: browser.press(button),
    "web-save-password": lambda browser, _: browser.answer("save"),
    "web-never": lambda browser, _: browser.answer("never"),
    "web-not-now": lambda browser, _: browser.answer("later"),
    "web-forget": lambda browser, target: browser.forget(*target.split(" ", 1)),
    "web-clear": lambda browser, _: browser.clear(),
}
