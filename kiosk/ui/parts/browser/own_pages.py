"""The browser's own pages, made of the same blocks as those of sites."""

from PySide6.QtCore import QCoreApplication

from kiosk.learning.browser import Browser
from kiosk.learning.scenario import Act
from kiosk.learning.web_address import HISTORY, PASSWORDS, START
from kiosk.learning.web_page import Block, Button, Heading, Paragraph

translate = QCoreApplication.translate
_CLEAR = "clear"
_FORGET = "forget-"


def own_blocks(browser: Browser) -> tuple[Block, ...]:
    """What is shown where no site is: an own page, or that there is nothing at this address."""
    if browser.own == START:
        words = translate("Browser", "Type an address above, or choose a site.")
        return (Heading(translate("Browser", "New tab")), Paragraph(words), *browser.links())
    if browser.own == PASSWORDS:
        return _passwords(browser)
    if browser.own == HISTORY:
        return _history(browser)
    return (
        Heading(translate("Browser", "Site not found")),
        Paragraph(translate("Browser", "No site answers at {0}.").format(browser.address)),
        Paragraph(translate("Browser", "Check each letter of the address."), "quiet"),
    )


def act_of(browser: Browser, button: str) -> Act:
    """What a button of an own page does."""
    if button == _CLEAR:
        return Act("web-clear")
    kept = browser.saved[int(button.removeprefix(_FORGET)) - 1]
    return Act("web-forget", f"{kept.site} {kept.user}")


def button_of(browser: Browser, act: Act) -> str:
    """The button that does an act; empty when there is none."""
    if act.name == "web-clear":
        return _CLEAR
    names = [f"{kept.site} {kept.user}" for kept in browser.saved]
    return f"{_FORGET}{names.index(act.target) + 1}" if act.target in names else ""


def _passwords(browser: Browser) -> tuple[Block, ...]:
    blocks: list[Block] = [Heading(translate("Browser", "Saved passwords"))]
    if not browser.saved:
        blocks.append(Paragraph(translate("Browser", "This browser keeps no password.")))
    for number, kept in enumerate(browser.saved, 1):
        blocks.append(Paragraph(f"{kept.user}\n{kept.site}"))
        words = translate("Browser", "Forget this password")
        blocks.append(Button(f"{_FORGET}{number}", words))
    return tuple(blocks)


def _history(browser: Browser) -> tuple[Block, ...]:
    blocks: list[Block] = [Heading(translate("Browser", "History"))]
    if not browser.history:
        blocks.append(Paragraph(translate("Browser", "Nothing here.")))
    words = translate("Browser", "This also closes the sessions of this PC.")
    clear = Button(_CLEAR, translate("Browser", "Delete the history"))
    return (*blocks, *browser.links(), clear, Paragraph(words, "quiet"))
