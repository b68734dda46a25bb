"""The accents of a CV on paper, the same in a PDF and in an editable file."""

from typing import Final

from kiosk.learning.resume import ACCENTS

COLOURS: Final = {
    "teal": "#0b4f5c",
    "brick": "#8a2f14",
    "violet": "#5b2a86",
    "forest": "#1f5a2e",
    "navy": "#1d3a6e",
    "ink": "#26323a",
}
"""Each accent on paper: at least 7:1 on white, and white on it."""


def colour(accent: str) -> str:
    """The colour of an accent, as ``#0b4f5c``; an unknown one is the first."""
    return COLOURS.get(accent, COLOURS[ACCENTS[0]])
