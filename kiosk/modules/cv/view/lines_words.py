"""Entries and cards as the rows of a list; what an act of the demonstration does."""

from PySide6.QtCore import QCoreApplication

from kiosk.learning.scenario import Act
from kiosk.modules.cv.blocks import Block
from kiosk.modules.cv.life import Entry, LifeCard
from kiosk.modules.cv.lines_scenario import LinesPage

translate = QCoreApplication.translate


def entry_block(entry: Entry) -> Block:
    """An entry as it is printed; a question stands where something is missing."""
    role = entry.role.strip() or translate("CvLines", "What?")
    when = entry.when.strip() or translate("CvLines", "When?")
    place = entry.place.strip() or translate("CvLines", "Where?")
    told = [line.strip() for line in entry.lines if line.strip()]
    told = told or [translate("CvLines", "What did you do?")]
    both = bool(entry.when.strip() and entry.place.strip())
    head = (f"{when}, {place}" if both else f"{when}  {place}", *told)
    return Block(entry.id, "life", "section", role, head)


def card_block(card: LifeCard) -> Block:
    """A card at the side."""
    return Block(card.id, "life", "line", card.title, card.story, card.icon)


def caption(world: LinesPage, act: Act) -> str:
    """One short line; empty for what shows by itself."""
    words = {
        "put": translate("CvLines", "Put on the page: {0}"),
        "place": translate("CvLines", "Drag to its place: {0}"),
        "off": translate("CvLines", "Remove: {0}"),
        "up": translate("CvLines", "Move up: {0}"),
        "down": translate("CvLines", "Move down: {0}"),
        "new": translate("CvLines", "Write another one."),
        "fill": translate("CvLines", "Type: {0}"),
        "verb": translate("CvLines", "Begin with a verb: {0}"),
        "undo": translate("CvLines", "Take the last change back."),
        "give": translate("CvLines", "Give the CV."),
    }.get(act.name, "")
    if act.name == "fill":
        return words.format(act.text)
    id, _, more = act.target.partition(" ")
    entry = world.entry(id)
    name = entry.role if entry is not None else world.cards[id].title if id in world.cards else ""
    return words.format(more if act.name == "verb" else name)
