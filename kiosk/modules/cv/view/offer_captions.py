"""What an act of the demonstration does, beside an ad."""

from PySide6.QtCore import QCoreApplication

from kiosk.learning.scenario import Act
from kiosk.modules.cv.offer_scenario import OfferPage

translate = QCoreApplication.translate


def offer_caption(world: OfferPage, act: Act) -> str:
    """One short line, with the line that it is done to; empty for what shows by itself."""
    words = {
        "mark": translate("OfferPage", "Highlight a word of the ad."),
        "unmark": translate("OfferPage", "Take the highlight off."),
        "fill": translate("OfferPage", "Rewrite: {0}"),
        "up": translate("OfferPage", "Move up: {0}"),
        "down": translate("OfferPage", "Move down: {0}"),
        "place": translate("OfferPage", "Drag to its place: {0}"),
        "take-off": translate("OfferPage", "Take off: {0}"),
        "put-back": translate("OfferPage", "Put back: {0}"),
        "undo": translate("OfferPage", "Take the last change back."),
        "send": translate("OfferPage", "Send the CV."),
        "send-message": translate("OfferPage", "Send the message and the CV."),
    }.get(act.name, "")
    line = world.desk.lines.get(act.target.partition(" ")[0])
    if act.name == "fill" and line is None:
        return translate("OfferPage", "Write the message.")
    return words.format(line.head if line is not None else "")
