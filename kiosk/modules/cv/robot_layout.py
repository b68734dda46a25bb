"""The ways to lay out one CV that « Lu par une machine » offers, and the page of each."""

from collections.abc import Mapping
from itertools import product

CHOICES: Mapping[str, tuple[str, ...]] = {
    "phone": ("picture", "text"),
    "mail": ("code", "link", "text"),
    "columns": ("two", "one"),
    "box": ("box", "lines"),
    "titles": ("icons", "words", "both"),
}
"""What can be chosen -> its ways; the first ones are those of the CV as it is found.

``phone``: a picture of the number, or the number. ``mail``: a QR code, a link that shows no
address, or the address. ``columns``: two, as a table, or one. ``box``: a part in a text box, or
in plain lines. ``titles``: icons, words, or both.
"""
Layout = tuple[str, ...]
"""One way for each of `CHOICES`, in their order."""
LAYOUTS: tuple[Layout, ...] = tuple(product(*CHOICES.values()))
"""Every layout, in the order of the pages."""


def page_of(layout: Layout) -> int:
    """The page that shows a layout, from 0."""
    return LAYOUTS.index(layout)


def named(layout: Layout) -> dict[str, str]:
    """A layout with the names of what was chosen."""
    return dict(zip(CHOICES, layout, strict=True))


def changed(layout: Layout, choice: str, way: str) -> Layout:
    """The layout with another way. Raises ValueError when there is no such choice or way."""
    if way not in CHOICES.get(choice, ()):
        raise ValueError(f"{choice} is not {way}")
    return tuple(way if name == choice else old for name, old in named(layout).items())
