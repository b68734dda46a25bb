"""The sites behind the browser of a day's messages: true ones and traps, written as data.

A page is ``address``, ``title``, ``site``, ``blocks``; a block is one of

    {text: words, tone: plain}          {heading: words}
    {link: id, words: words, to: address}
    {field: id, label: words, help: words, secret: true, wants: value, refuse: words,
     autofill: user}
    {button: id, words: words, main: true, asks: "field field", mark: name, go: address}

``when`` and ``unless`` name a mark that must, or must not, have been made. ``wants`` is what the
world itself gives to type; ``new-password`` asks for a strong one that is not in use.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from kiosk.learning.browser import Browser
from kiosk.learning.folding import fold
from kiosk.learning.password import judge
from kiosk.learning.private_numbers import bare
from kiosk.learning.web_address import key
from kiosk.learning.web_page import Block, Button, Field, Heading, Link, Page, Paragraph

NEW_PASSWORD = "new-password"
KINDS: Mapping[str, frozenset[str]] = {
    "heading": frozenset(),
    "text": frozenset({"tone"}),
    "link": frozenset({"words", "to"}),
    "field": frozenset({"label", "help", "secret", "wants", "refuse", "autofill"}),
    "button": frozenset({"words", "main", "asks", "mark", "go"}),
}
_CONDITIONS = frozenset({"when", "unless"})

Row = Mapping[str, Any]


class DaySites:
    """What the browser asks: pages by address, and what their buttons do."""

    def __init__(self, pages: Iterable[Row], passwords: Iterable[str]) -> None:
        self._pages = {key(str(page["address"])): page for page in pages}
        self._passwords = tuple(passwords)
        self.marks: list[str] = []
        """What was done on the sites, in order."""
        self.browser: Browser

    def page(self, address: str) -> Page | None:
        """The page at an address; None where no site is."""
        row = self._pages.get(address)
        if row is None:
            return None
        blocks = tuple(_block(each) for each in self._rows(row))
        return Page(str(row["address"]), str(row["title"]), blocks, str(row.get("site", "")))

    def pressed(self, button: str) -> None:
        """Take what the page asks for, then go on; or say at a field what is missing."""
        row = self._pages[key(self.browser.tab.address)]
        blocks = self._rows(row)
        pressed = next(each for each in blocks if each.get("button") == button)
        for id in str(pressed.get("asks", "")).split():
            field = next(each for each in blocks if each.get("field") == id)
            if not self._fits(field, self.browser.value(id)):
                self.browser.say(id, str(field.get("refuse", "Ce champ est vide.")))
                return
        if pressed.get("mark"):
            self.marks.append(str(pressed["mark"]))
        if pressed.get("go"):
            self.browser.go(str(pressed["go"]))

    def _rows(self, page: Row) -> list[Row]:
        return [each for each in page["blocks"] if self._holds(each)]

    def _holds(self, row: Row) -> bool:
        when, unless = str(row.get("when", "")), str(row.get("unless", ""))
        return (not when or when in self.marks) and (not unless or unless not in self.marks)

    def _fits(self, field: Row, text: str) -> bool:
        wants = str(field.get("wants", ""))
        if wants == NEW_PASSWORD:
            return judge(text).strong and text not in self._passwords
        if not wants:
            return bool(text.strip())
        if field.get("secret") is True:
            return text == wants
        return bare(fold(text)) == bare(fold(wants))


def checked_pages(value: object) -> list[dict[str, object]]:
    """Pages as an author writes them. Raises ValueError with a sentence for a bad one."""
    if not isinstance(value, list | tuple):
        raise ValueError("sites: write a list of pages")
    pages = []
    for page in value:
        if not isinstance(page, Mapping) or not {"address", "title", "blocks"} <= set(page):
            raise ValueError("sites: write {address: …, title: …, blocks: […]}")
        rows = page["blocks"]
        if not isinstance(rows, Sequence):
            raise ValueError(f"sites: {page['address']}: write a list of blocks")
        for row in rows:
            _check(str(page["address"]), row)
        pages.append({str(name): part for name, part in page.items()})
    addresses = [key(str(page["address"])) for page in pages]
    twice = {address for address in addresses if addresses.count(address) > 1}
    if twice:
        raise ValueError(f"sites: two pages stand at {', '.join(sorted(twice))}")
    return pages


def _check(address: str, row: object) -> None:
    kind = next((k for k in KINDS if isinstance(row, Mapping) and k in row), "")
    if not kind or not isinstance(row, Mapping):
        raise ValueError(f"sites: {address}: a block is one of {', '.join(KINDS)}")
    unknown = set(row) - KINDS[kind] - _CONDITIONS - {kind}
    if unknown:
        raise ValueError(f"sites: {address}: {kind} knows no {', '.join(sorted(unknown))}")


def _block(row: Row) -> Block:
    if "heading" in row:
        return Heading(str(row["heading"]))
    if "text" in row:
        return Paragraph(str(row["text"]), row.get("tone", "plain"))
    if "link" in row:
        return Link(str(row["link"]), str(row["words"]), str(row["to"]))
    if "field" in row:
        return Field(
            str(row["field"]),
            str(row["label"]),
            str(row.get("help", "")),
            secret=row.get("secret") is True,
            autofill=row.get("autofill", ""),
        )
    return Button(str(row["button"]), str(row["words"]), row.get("main") is True)
