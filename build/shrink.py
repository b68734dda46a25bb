"""Fewer colours in the pictures of the screens: a third of the size, and no difference one sees.

`python build/shrink.py FOLDER...` rewrites every PNG below the folders in place.
"""

import sys
from pathlib import Path

from PIL import Image

COLOURS = 128


def shrink(file: Path) -> None:
    """Give one picture a palette of its own."""
    with Image.open(file) as picture:
        few = picture.convert("RGB").quantize(
            COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE
        )
    few.save(file, "PNG", optimize=True)


def main(folders: list[str]) -> None:
    """Shrink all pictures below the folders."""
    for folder in folders:
        for file in sorted(Path(folder).rglob("*.png")):
            shrink(file)


if __name__ == "__main__":
    main(sys.argv[1:])
