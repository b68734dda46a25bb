"""Make the TrueType faces from the published web subsets; run once by hand.

Those of the screen go to `assets/fonts/`, those that only paper needs to `assets/paper/fonts/`,
where a start of the program does not look. Sources (SIL Open Font License 1.1), all 5.3.0:
`@fontsource/atkinson-hyperlegible-next`, `@fontsource/atkinson-hyperlegible-mono`,
`@fontsource/literata`, `@fontsource/ibm-plex-sans-arabic`.
In Atkinson Next the slash of the zero is taken out, because it reads as "Ø" in a phone number on a
CV; Mono keeps it and is the face of codes. The Arabic face has another name here: the makers of
IBM Plex reserve theirs. The version string of each face says what was changed. Last is written
which characters the faces of paper hold (`assets/paper/coverage.json`).

Usage: npm pack <the four packages> ; python build/fonts.py FOLDER_WITH_THE_TGZ
"""

import json
import sys
import tarfile
import tempfile
import unicodedata
from pathlib import Path
from typing import Any, NamedTuple

from fontTools import subset
from fontTools.merge import Merger
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.reverseContourPen import ReverseContourPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

VERSION = "5.3.0"
ASSETS = Path(__file__).resolve().parent.parent / "assets"
SCREEN, PAPER = ASSETS / "fonts", ASSETS / "paper" / "fonts"
STYLES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold", 800: "ExtraBold"}


class Family(NamedTuple):
    """One family: where it comes from, what is taken, and where it goes."""

    package: str
    name: str
    weights: tuple[int, ...]
    folder: Path
    parts: tuple[str, ...] = ("latin", "latin-ext")
    only: tuple[tuple[int, int], ...] = ()
    """Ranges that are kept; all when empty."""
    features: tuple[str, ...] = ("*",)
    """Of layout, when anything is left out."""
    french: bool = True
    places_marks: bool = True


EVERY = ((0, 0x10FFFF),)
# Arabic and the letters of its neighbours, signs and digits; no ready-made joined forms.
ARABIC = ((0x0600, 0x06FF), (0x0750, 0x077F), (0x200C, 0x200F))
FAMILIES = (
    Family(
        "atkinson-hyperlegible-next",
        "Atkinson Hyperlegible Next",
        (400, 500, 600, 700, 800),
        SCREEN,
        places_marks=False,
    ),
    Family("atkinson-hyperlegible-mono", "Atkinson Hyperlegible Mono", (400, 600), SCREEN),
    # Fractions and other figures are left out: a third of the face, and nothing asks for them.
    Family(
        "literata",
        "Literata",
        (400, 700),
        PAPER,
        ("latin", "latin-ext", "vietnamese", "cyrillic"),
        EVERY,
        ("ccmp", "locl", "liga", "kern", "mark", "mkmk"),
    ),
    Family(
        "ibm-plex-sans-arabic", "Jalon Arabic", (400, 700), PAPER, ("arabic",), ARABIC, french=False
    ),
)
ON_PAPER = ("Atkinson Hyperlegible Next", "Literata", "Jalon Arabic")
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
    table = font["name"]
    version = str(table.getDebugName(5))
    names = {
        1: family if basic else f"{family} {style}",
        2: style if basic else "Regular",
        4: f"{family} {style}",
        6: f"{family.replace(' ', '')}-{style}",
        5: f"{version.split(';')[0]}; {change}",
        16: family,
        17: style,
    }
    if family.replace(" ", "") not in str(table.getDebugName(3)):
        names[3] = f"{version};{names[6]}"  # it named the face that this one was made from
    for key, text in names.items():
        table.removeNames(nameID=key)
        table.setName(text, key, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x61) | (
        0x40 if style == "Regular" else 0x20 if style == "Bold" else 0
    )
    font["head"].macStyle = 1 if style == "Bold" else 0


def merged(folder: Path, family: Family, weight: int) -> TTFont:
    """The parts of one face as one font, with the characters that are wanted."""
    parts = []
    for part in family.parts:
        font = TTFont(folder / f"{family.package}-{part}-{weight}-normal.woff2")
        font.flavor = None
        out = folder / f"{family.package}-{part}-{weight}.ttf"
        font.save(out)
        parts.append(str(out))
    font = Merger().merge(parts) if len(parts) > 1 else TTFont(parts[0])
    if family.only:
        options = subset.Options(
            layout_features=list(family.features), name_IDs=["*"], notdef_outline=True
        )
        wanted = subset.Subsetter(options)
        held = font.getBestCmap()
        wanted.populate(unicodes=[c for c in held if any(a <= c <= z for a, z in family.only)])
        wanted.subset(font)
    return font


def face(folder: Path, family: Family, weight: int) -> Path:
    """Merge, mend and write one face; returns where it is."""
    font = merged(folder, family, weight)
    change = f"{' and '.join(family.parts)} subsets merged"
    if family.package.endswith("next"):
        for name in ("zero", "zero.tf"):
            if not font["glyf"][name].isComposite():
                plain_zero(font, name)
        change += ", zero without slash"
    cmap = font.getBestCmap()
    if family.french and NARROW_SPACE not in cmap:
        space = cmap[THIN_SPACE]
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[NARROW_SPACE] = space
        change += ", narrow no-break space mapped"
    missing = [c for c in NEEDED if family.french and ord(c) not in font.getBestCmap()]
    if missing:
        raise ValueError(f"{family.name} {weight} lacks {missing}")
    rename(font, family.name, weight, change)
    target = family.folder / f"{family.name.replace(' ', '')}-{STYLES[weight]}.ttf"
    font.save(target)
    return target


def coverage() -> dict[str, list[list[int]]]:
    """For each family of paper the ranges of characters that its faces, regular and bold, hold.

    Where a family has accents of their own without saying where they stand on each letter, they
    do not count: they would be printed beside it.
    """
    found = {}
    for family in FAMILIES:
        if family.name not in ON_PAPER:
            continue
        stem = family.name.replace(" ", "")
        faces = [TTFont(family.folder / f"{stem}-{style}.ttf") for style in ("Regular", "Bold")]
        held = set(faces[0].getBestCmap()) & set(faces[1].getBestCmap())
        if not family.places_marks:
            held = {c for c in held if not unicodedata.combining(chr(c))}
        ranges: list[list[int]] = []
        for character in sorted(held):
            if ranges and ranges[-1][1] == character - 1:
                ranges[-1][1] = character
            else:
                ranges.append([character, character])
        found[family.name] = ranges
    return found


def main(packages: Path) -> None:
    """Write every face of FAMILIES, the licence texts beside them, and what they cover."""
    for family in FAMILIES:
        family.folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as scratch:
            with tarfile.open(packages / f"fontsource-{family.package}-{VERSION}.tgz") as archive:
                archive.extractall(scratch, filter="data")
            package = Path(scratch) / "package"
            licence = family.folder / f"{family.name.replace(' ', '')}-OFL.txt"
            licence.write_bytes((package / "LICENSE").read_bytes())
            for weight in family.weights:
                made = face(package / "files", family, weight)
                print(f"{made.name}: {made.stat().st_size // 1024} KB")
    table = ASSETS / "paper" / "coverage.json"
    table.write_text(json.dumps(coverage(), separators=(",", ":")) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
