"""The faces that come with the program, given to Qt when first needed."""

from collections.abc import Iterable, Mapping
from functools import cache

from PySide6.QtGui import QFontDatabase

from kiosk import assets

# Names of the files that `build/fonts.py` and `build/writer_fonts.py` make.
_STYLES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold", 800: "ExtraBold"}
FACES: Mapping[str, str] = {
    **{f"AtkinsonHyperlegibleNext-{style}.ttf": "fonts" for style in _STYLES.values()},
    "AtkinsonHyperlegibleMono-Regular.ttf": "fonts",
    "AtkinsonHyperlegibleMono-SemiBold.ttf": "fonts",
    **{
        f"{family}-{style}.ttf": "writer"
        for family in ("Literata", "ComicNeue")
        for style in ("Regular", "Bold")
    },
}
"""Every file that ships for the screen, and its folder in ``assets``.

Those of the simulated word processor stand apart: what is printed has a Literata of its own.
"""


def load_faces(family: str, weights: Iterable[int]) -> None:
    """Register the faces of a family that the type scale uses (1 ms each, once).

    RuntimeError when a face cannot be read: text would fall back to an unknown font.
    """
    for weight in sorted(set(weights)):
        _load(f"{family.replace(' ', '')}-{_STYLES[weight]}.ttf")


@cache
def _load(name: str) -> None:
    if QFontDatabase.addApplicationFont(str(assets.path(FACES[name], name))) < 0:
        raise RuntimeError(f"font file not readable: {name}")
