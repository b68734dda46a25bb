"""The lines of a page as blocks that the list of the page can show."""

from kiosk.modules.cv.blocks import Block
from kiosk.modules.cv.own_page import Line, OwnPage, Page

ICONS = {
    "phone": "phone",
    "mail": "at-sign",
    "town": "map-pin",
    "profile": "user-round",
    "work": "list-checks",
    "school": "book-user",
    "more": "star",
}


def blocks_of(own: OwnPage, page: Page) -> list[Block]:
    """What is shown of a page, in order."""
    return [_block(own.lines[id], page) for id in page.shown]


def _block(line: Line, page: Page) -> Block:
    look = line.part if line.part in ("name", "title") else "line"
    if look == "line" and line.id in page.bold:
        look = "strong"
    kind = "contact" if line.part in ("phone", "mail") else "who"
    text = page.text(line.id).strip()
    return Block(line.id, kind, look, line.name, (text,), ICONS.get(line.part, ""))
