"""What an act of the demonstration does."""

from PySide6.QtCore import QCoreApplication

from kiosk.learning.scenario import Act
from kiosk.modules.cv.layout_scenario import PRINT, CvLayout
from kiosk.ui.parts.writer.toolset import font_words, style_words

translate = QCoreApplication.translate


def caption(world: CvLayout, act: Act) -> str:
    """One short line; empty for what shows by itself."""
    if act.name == "marks":
        shown = act.target == "on"
        return (
            translate("CvLayout", "Show the hidden signs: points are spaces.")
            if shown
            else translate("CvLayout", "Hide the signs again.")
        )
    if act.name == "preview":
        shown = act.target == "on"
        return translate("CvLayout", "Look at the pages before printing.") if shown else ""
    words = {
        "font": translate("CvLayout", "Select all, choose one font: {0}"),
        "size": translate("CvLayout", "Choose the size: {0}"),
        "style": translate("CvLayout", "Give a style: {0}"),
        "fill": translate("CvLayout", "Take the spaces out, press Tab."),
        "tabs": translate("CvLayout", "Set a tab stop at the right."),
        "list": translate("CvLayout", "Make a real list."),
        "erase": translate("CvLayout", "Select what is too much, press Del."),
        "join": translate("CvLayout", "Take an empty line out."),
        PRINT: translate("CvLayout", "Print the page."),
    }.get(act.name, "")
    if act.name == "style":
        return words.format(style_words().get(act.text, act.text))
    return words.format(font_words(act.text))
