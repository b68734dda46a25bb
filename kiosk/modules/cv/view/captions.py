"""What an act of the demonstration does."""

from PySide6.QtCore import QCoreApplication

from kiosk.learning.scenario import Act
from kiosk.modules.cv.scenario import CvPage

translate = QCoreApplication.translate


def caption(world: CvPage, act: Act) -> str:
    """One short line, with the block that it is done to; empty for what shows by itself."""
    words = {
        "keep": translate("CvPage", "Keep for me: {0}"),
        "put": translate("CvPage", "Put on the page: {0}"),
        "place": translate("CvPage", "Drag to its place: {0}"),
        "up": translate("CvPage", "Move up: {0}"),
        "down": translate("CvPage", "Move down: {0}"),
        "undo": translate("CvPage", "Take the last change back."),
        "give": translate("CvPage", "Give the page."),
    }.get(act.name, "")
    block = world.blocks.get(act.target.partition(" ")[0])
    return words.format(block.name if block is not None else "")
