"""The tools of a word processor, in the order of their row."""

from PySide6.QtCore import QCoreApplication

from kiosk.learning.rich_text import FONTS, SIZES
from kiosk.ui.parts.writer.tools import Tool

translate = QCoreApplication.translate
NARROW, USUAL, WIDE = 12, 20, 30
"""Margins that the menu offers, in mm."""
_SHORT = {"Atkinson Hyperlegible Next": "Atkinson", "Atkinson Hyperlegible Mono": "Atkinson Mono"}


def font_words(font: str) -> str:
    """A family as the menu says it."""
    return _SHORT.get(font, font)


def style_words() -> dict[str, str]:
    """The styles by name."""
    return {
        "title": translate("Writer", "Title"),
        "section": translate("Writer", "Section title"),
        "text": translate("Writer", "Text"),
    }


def toolset() -> list[Tool]:
    """Every tool but those that a world adds."""
    sizes = tuple((str(size), str(size)) for size in SIZES)
    aligns = (
        ("left", translate("Writer", "Left")),
        ("center", translate("Writer", "Middle")),
        ("right", translate("Writer", "Right")),
    )
    margins = (
        (str(NARROW), translate("Writer", "Narrow")),
        (str(USUAL), translate("Writer", "Usual")),
        (str(WIDE), translate("Writer", "Wide")),
    )
    lists = (
        ("bullet", translate("Writer", "Bullets")),
        ("number", translate("Writer", "Numbers")),
        ("none", translate("Writer", "No list")),
    )
    fonts = tuple((font, font_words(font)) for font in FONTS)
    return [
        Tool("undo", translate("Writer", "Undo"), "undo-2", 5),
        Tool("redo", translate("Writer", "Redo"), "redo-2", 9),
        Tool("style", translate("Writer", "Style"), "type", 0, tuple(style_words().items()), True),
        Tool("font", translate("Writer", "Font"), "type", 1, fonts, True),
        Tool("size", translate("Writer", "Size"), "a-large-small", 2, sizes, True),
        Tool("bold", translate("Writer", "Bold"), "bold", 8, switch=True),
        Tool("italic", translate("Writer", "Italic"), "italic", 11, switch=True),
        Tool("list", translate("Writer", "List"), "list", 3, lists),
        Tool("align", translate("Writer", "Alignment"), "text-align-start", 10, aligns),
        Tool("stop", translate("Writer", "Tab stop at the right"), "arrow-right-to-line", 6),
        Tool("margins", translate("Writer", "Margins"), "ruler", 12, margins),
        Tool("marks", translate("Writer", "Hidden signs"), "pilcrow", 4, switch=True),
        Tool("preview", translate("Writer", "Print preview"), "file-search", 7),
    ]
