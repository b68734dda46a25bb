"""Make the TrueType faces in `assets/fonts/` from the published web subsets; run once by hand.

Sources (SIL Open Font License 1.1, no reserved font name in either licence):
`@fontsource/atkinson-hyperlegible-next` 5.3.0 and `@fontsource/atkinson-hyperlegible-mono` 5.3.0.
Each face is latin + latin-ext merged. In Next the slash of the zero is taken out, because it reads
as "Ø" in a phone number on a CV; Mono keeps it and is the face of codes. The version string of each
face says what was changed.

Usage: npm pack <the two packages> ; python build/fonts.py FOLDER_WITH_THE_TGZ
"""

import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

from fontTools.merge import Merger
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.reverseContourPen import ReverseContourPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

VERSION = "5.3.0"
TARGET = Path(__file__).resolve().parent.parent / "assets" / "fonts"
STYLES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold", 800: "ExtraBold"}
FACES = {
    "atkinson-hyperlegible-next": ("Atkinson Hyperlegible Next", (400, 500, 600, 700, 800)),
    "atkinson-hyperlegible-mono": ("Atkinson Hyperlegible Mono", (400, 600)),
}
# French needs these beside the letters: narrow and wide no-break spaces, quotes, dashes, euro.
NEEDED = "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ«»‹›’‘“”…–—€°·•\u00a0\u202f"
NARROW_SPACE = 0x202F
THIN_SPACE = 0x2009


def contours(font: TTFont, name: str) -> list[list[tuple[str, Any]]]:
    """Contours of one glyph, each as the pen calls that draw it."""
    pen = DecomposingRecordingPen(font.getGlyphSet())
    font.getGlyphSet()[name].draw(pen)
    found: list[list[tuple[str, Any]]] = []
    for verb, points in pen.value:
        if verb == "moveTo":
            found.append([])
        found[-1].append((verb, points))
    return found


def box(parts: list[list[tuple[str, Any]]]) -> tuple[float, float, float, float]:
    """Smallest and largest x and y of the points, off-curve ones included."""
    points = [p for part in parts for _, values in part for p in values if p is not None]
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return min(xs), min(ys), max(xs), max(ys)


def plain_zero(font: TTFont, name: str) -> None:
    """Replace the two halves of the zero's counter by one, shaped like its outline."""
    outer, *inner = contours(font, name)
    if len(inner) != 2:
        raise ValueError(f"{name}: expected a counter in two halves, found {len(inner)} contours")
    ox0, oy0, ox1, oy1 = box([outer])
    ix0, iy0, ix1, iy1 = box(inner)
    sx, sy = (ix1 - ix0) / (ox1 - ox0), (iy1 - iy0) / (oy1 - oy0)
    shift = (sx, 0, 0, sy, ix0 - ox0 * sx, iy0 - oy0 * sy)
    pen = TTGlyphPen(font.getGlyphSet())
    for target in (pen, TransformPen(ReverseContourPen(pen), shift)):
        for verb, points in outer:
            getattr(target, verb)(*points)
    font["glyf"][name] = pen.glyph()


def rename(font: TTFont, family: str, weight: int, change: str) -> None:
    """Write one consistent set of names; the subsets carry those of the variable master."""
    style = STYLES[weight]
    basic = style in ("Regular", "Bold")
    names = {
        1: family if basic else f"{family} {style}",
        2: style if basic else "Regular",
        4: f"{family} {style}",
        6: f"{family.replace(' ', '')}-{style}",
        5: f"Version 2.001; {change}",
        16: family,
        17: style,
    }
    table = font["name"]
    for key, text in names.items():
        table.removeNames(nameID=key)
        table.setName(text, key, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x61) | (
        0x40 if style == "Regular" else 0x20 if style == "Bold" else 0
    )
    font["head"].macStyle = 1 if style == "Bold" else 0


def face(folder: Path, stem: str, family: str, weight: int) -> Path:
    """Merge, mend and write one face; returns where it is."""
    subsets = []
    for subset in ("latin", "latin-ext"):
        font = TTFont(folder / f"{stem}-{subset}-{weight}-normal.woff2")
        font.flavor = None
        out = folder / f"{stem}-{subset}-{weight}.ttf"
        font.save(out)
        subsets.append(str(out))
    font = Merger().merge(subsets)
    change = "latin and latin-ext subsets merged"
    if stem.endswith("next"):
        for name in ("zero", "zero.tf"):
            if not font["glyf"][name].isComposite():
                plain_zero(font, name)
        change += ", zero without slash"
    cmap = font.getBestCmap()
    if NARROW_SPACE not in cmap:
        space = cmap[THIN_SPACE]
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[NARROW_SPACE] = space
        change += ", narrow no-break space mapped"
    missing = [c for c in NEEDED if ord(c) not in font.getBestCmap()]
    if missing:
        raise ValueError(f"{stem} {weight} lacks {missing}")
    rename(font, family, weight, change)
    target = TARGET / f"{family.replace(' ', '')}-{STYLES[weight]}.ttf"
    font.save(target)
    return target


def main(packages: Path) -> None:
    """Write every face of FACES and the licence texts beside them."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for stem, (family, weights) in FACES.items():
        with tempfile.TemporaryDirectory() as scratch:
            with tarfile.open(packages / f"fontsource-{stem}-{VERSION}.tgz") as archive:
                archive.extractall(scratch, filter="data")
            package = Path(scratch) / "package"
            licence = TARGET / f"{family.replace(' ', '')}-OFL.txt"
            licence.write_bytes((package / "LICENSE").read_bytes())
            for weight in weights:
                made = face(package / "files", stem, family, weight)
                print(f"{made.name}: {made.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
