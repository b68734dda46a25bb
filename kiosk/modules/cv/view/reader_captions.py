"""What an act of the demonstration with a reader does."""

from PySide6.QtCore import QCoreApplication

from kiosk.learning.scenario import Act
from kiosk.modules.cv.reader_scenario import LINE, ReadPage

translate = QCoreApplication.translate


def reader_caption(world: ReadPage, act: Act) -> str:
    """One short line; empty for what shows by itself."""
    words = {
        "sit pair": translate("ReadPage", "Another person reads."),
        "sit alone": translate("ReadPage", "The PC reads."),
        "show": translate("ReadPage", "Let the page be read."),
        "fill": translate("ReadPage", "Write the line anew: {0}"),
        "up": translate("ReadPage", "Move up: {0}"),
        "down": translate("ReadPage", "Move down: {0}"),
        "place": translate("ReadPage", "Drag to its place: {0}"),
        "bold": translate("ReadPage", "Bold: {0}"),
        "undo": translate("ReadPage", "Take the last change back."),
        "finish": translate("ReadPage", "Keep the page."),
    }
    said = words.get(f"{act.name} {act.target}") or words.get(act.name, "")
    line = act.target.partition(" ")[0].removeprefix(LINE)
    known = world.own.lines.get(line)
    return said.format(known.name if known is not None else "")
