"""What an act of the demonstration on a shared PC does."""

from PySide6.QtCore import QCoreApplication

from kiosk.learning.scenario import Act
from kiosk.modules.cv.pc_scenario import CvPc

translate = QCoreApplication.translate


def pc_caption(world: CvPc, act: Act) -> str:
    """One short line; empty for what shows by itself."""
    words = {
        "ask pdf": translate("CvPc", "Menu “File”, then “Export as PDF”."),
        "ask print": translate("CvPc", "Menu “File”, then “Print”."),
        "aim": translate("CvPc", "The PDF goes here: {0}"),
        "save-pdf": translate("CvPc", "Save the PDF."),
        "print": translate("CvPc", "Print the page."),
        "take-page": translate("CvPc", "Take the page."),
        "delete-file": translate("CvPc", "Delete: {0}"),
        "browse": translate("CvPc", "Look into: {0}"),
        "eject": translate("CvPc", "Eject the stick."),
        "pull": translate("CvPc", "Take the stick out."),
        "plug": translate("CvPc", "Put the stick in."),
        "leave": translate("CvPc", "Leave the PC."),
    }
    said = words.get(f"{act.name} {act.target}") or words.get(act.name, "")
    names = {place.id: place.name for place in world.files.places}
    names |= {file.id: file.name for file in world.files.files}
    return said.format(names.get(act.target, ""))
