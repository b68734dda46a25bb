"""Make the faces of the simulated word processor, and the widths of their letters; run by hand.

Sources (SIL Open Font License 1.1, no reserved font name): `@fontsource/literata` 5.3.0, a serif,
and `@fontsource/comic-neue` 5.3.0, a handwriting; their latin web subsets, as TrueType. The other
two faces that it offers are those of the kiosk (`build/fonts.py`).

Writes `kiosk/learning/font_widths.py` too: pages are counted without a screen.

Usage: npm pack <the two packages> ; python build/writer_fonts.py FOLDER_WITH_THE_TGZ
"""

import sys
import tarfile
import tempfile
from pathlib import Path

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

VERSION = "5.3.0"
ROOT = Path(__file__).resolve().parent.parent
SCREEN, TARGET = ROOT / "assets" / "fonts", ROOT / "assets" / "writer"
TABLE = ROOT / "kiosk" / "learning" / "font_widths.py"
STYLES = {400: "Regular", 700: "Bold"}
TAKEN = {"literata": "Literata", "comic-neue": "Comic Neue"}
# Family -> file of its plain and of its bold face, in the order of the menu.
MEASURED = {
    "Atkinson Hyperlegible Next": (
        "AtkinsonHyperlegibleNext-Regular",
        "AtkinsonHyperlegibleNext-Bold",
    ),
    "Atkinson Hyperlegible Mono": (
        "AtkinsonHyperlegibleMono-Regular",
        "AtkinsonHyperlegibleMono-SemiBold",
    ),
    "Literata": ("Literata-Regular", "Literata-Bold"),
    "Comic Neue": ("ComicNeue-Regular", "ComicNeue-Bold"),
}
CHARACTERS = (
    "".join(map(chr, range(0x20, 0x7F)))
    + "\u00a0\u202f«°·»ÀÂÆÇÈÉÊËÎÏÔÙÛÜàâæçèéêëîïôùûüÿŒœŸ–—‘’“”•…€"
)
NARROW_SPACE, THIN_SPACE, SPACE, GREAT_Y = 0x202F, 0x2009, 0x20, 0x178
A_LINE = 16


def take(packages: Path, stem: str, family: str) -> None:
    """Write the two faces of a family and its licence text."""
    short = family.replace(" ", "")
    with tempfile.TemporaryDirectory() as scratch:
        with tarfile.open(packages / f"fontsource-{stem}-{VERSION}.tgz") as archive:
            archive.extractall(scratch, filter="data")
        package = Path(scratch) / "package"
        (TARGET / f"{short}-OFL.txt").write_bytes((package / "LICENSE").read_bytes())
        for weight, style in STYLES.items():
            font = TTFont(package / "files" / f"{stem}-latin-{weight}-normal.woff2")
            font.flavor = None
            name(font, family, style)
            with_narrow_space(font)
            with_great_y(font)
            font.save(TARGET / f"{short}-{style}.ttf")


def name(font: TTFont, family: str, style: str) -> None:
    """One consistent set of names."""
    table = font["name"]
    names = {1: family, 2: style, 4: f"{family} {style}", 16: family, 17: style}
    names[6] = f"{family.replace(' ', '')}-{style}"
    for key, text in names.items():
        table.removeNames(nameID=key)
        table.setName(text, key, 3, 1, 0x409)
    bold = style == "Bold"
    font["OS/2"].usWeightClass = 700 if bold else 400
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x61) | (0x20 if bold else 0x40)
    font["head"].macStyle = 1 if bold else 0


def with_narrow_space(font: TTFont) -> None:
    """French needs the narrow no-break space."""
    known = font.getBestCmap()
    if NARROW_SPACE not in known:
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[NARROW_SPACE] = known.get(THIN_SPACE, known[SPACE])


def with_great_y(font: TTFont) -> None:
    """The one great letter of French that the subset lacks, put together from its parts."""
    known = font.getBestCmap()
    if GREAT_Y in known:
        return
    letter, dots, sample = known[ord("Y")], known[ord("\u00a8")], known[ord("\u00dc")]
    glyphs = font["glyf"]
    for part in (letter, dots, sample):
        glyphs[part].recalcBounds(glyphs)
    wide = font["hmtx"][letter][0]
    middle = (glyphs[dots].xMin + glyphs[dots].xMax) / 2
    pen = TTGlyphPen(font.getGlyphSet())
    pen.addComponent(letter, (1, 0, 0, 1, 0, 0))
    up = glyphs[sample].yMax - glyphs[dots].yMax
    pen.addComponent(dots, (1, 0, 0, 1, round(wide / 2 - middle), up))
    name_of_it = "Ydieresis"
    for upright in ("vhea", "vmtx"):
        if upright in font:
            del font[upright]
    glyphs[name_of_it] = pen.glyph()
    font["hmtx"][name_of_it] = (wide, font["hmtx"][letter][1])
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[GREAT_Y] = name_of_it


def widths(face: str) -> list[int]:
    """Advance of each of CHARACTERS, in thousandths of the size."""
    folder = SCREEN if face.startswith("Atkinson") else TARGET
    font = TTFont(folder / f"{face}.ttf")
    known, unit = font.getBestCmap(), font["head"].unitsPerEm
    missing = [each for each in CHARACTERS if ord(each) not in known]
    if missing:
        raise ValueError(f"{face} lacks {missing}")
    return [round(font["hmtx"][known[ord(each)]][0] * 1000 / unit) for each in CHARACTERS]


def rows(numbers: list[int]) -> str:
    """Numbers in lines of the source."""
    lines = [numbers[at : at + A_LINE] for at in range(0, len(numbers), A_LINE)]
    return "\n".join(f"        {', '.join(map(str, line))}," for line in lines)


def table() -> str:
    """The source of the widths."""
    parts = []
    for family, faces in MEASURED.items():
        for bold, face in zip((False, True), faces, strict=True):
            parts.append(f'    ("{family}", {bold}): (\n{rows(widths(face))}\n    ),')
    text = CHARACTERS.replace("\\", "\\\\").replace('"', '\\"')
    text = text.replace("\u00a0", "\\u00a0").replace("\u202f", "\\u202f")
    half = len(text) // 2
    return (
        '"""How wide letters are in the simulated word processor; made by '
        '`build/writer_fonts.py`."""\n\n'
        "from collections.abc import Mapping\n\n"
        f'CHARACTERS = (\n    "{text[:half]}"\n    "{text[half:]}"\n)\n'
        '"""What the tables measure, in their order."""\n\n'
        "# fmt: off\n"
        "WIDTHS: Mapping[tuple[str, bool], tuple[int, ...]] = {\n" + "\n".join(parts) + "\n}\n"
        '"""(family, bold) -> width of each of `CHARACTERS`, in thousandths of the size."""\n'
    )


def main(packages: Path) -> None:
    """Write faces, licences and the table."""
    for stem, family in TAKEN.items():
        take(packages, stem, family)
    TABLE.write_text(table(), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
