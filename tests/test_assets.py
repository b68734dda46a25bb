"""Fonts, icons and pictures: all there, licensed, and drawable."""

import json
import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtSvg import QSvgRenderer

from kiosk import assets
from kiosk.ui.kit.fonts import FACES

FONTS = [assets.path(folder, file) for file, folder in FACES.items()]
PAPER_FONTS = sorted(assets.path("paper", "fonts").glob("*.ttf"))
DRAWINGS = sorted(assets.path().rglob("*.svg"))
PICTURES = sorted(assets.path("pictures").glob("*.svg"))
FRENCH = "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ«»’…–—€\u00a0\u202f"


def test_the_faces_of_the_design_are_there_with_their_licences() -> None:
    weights = {
        (str(TTFont(font)["name"].getDebugName(16)), TTFont(font)["OS/2"].usWeightClass)
        for font in FONTS
    }
    assert weights == {
        *(("Atkinson Hyperlegible Next", weight) for weight in (400, 500, 600, 700, 800)),
        *(("Atkinson Hyperlegible Mono", weight) for weight in (400, 600)),
        *((family, weight) for family in ("Comic Neue", "Literata") for weight in (400, 700)),
    }
    shipped = {
        file.name for name in ("fonts", "writer") for file in assets.path(name).glob("*.ttf")
    }
    assert shipped == set(FACES), "the screen loads no other"
    for font in FONTS:
        licence = font.with_name(font.stem.split("-")[0] + "-OFL.txt").read_text("utf-8")
        assert "SIL OPEN FONT LICENSE Version 1.1" in licence
        assert "with Reserved Font Name" not in licence.split("PREAMBLE", maxsplit=1)[0]
    assert "ISC License" in assets.path("icons", "LICENSE.txt").read_text("utf-8")


def test_the_faces_of_paper_stand_apart_and_are_small() -> None:
    assert {font.stem for font in PAPER_FONTS} == {
        f"{family}-{style}"
        for family in ("Literata", "JalonArabic")
        for style in ("Regular", "Bold")
    }
    for font in PAPER_FONTS:
        assert font.stat().st_size < 120_000
        family = str(TTFont(font)["name"].getDebugName(16))
        assert family.replace(" ", "") == font.stem.split("-")[0]
        assert "Plex" not in family, "that name is reserved"
        licence = font.with_name(font.stem.split("-")[0] + "-OFL.txt").read_text("utf-8")
        assert "SIL OPEN FONT LICENSE Version 1.1" in licence


@pytest.mark.parametrize("style", ["Regular", "Bold"])
def test_the_serif_holds_french_and_the_arabic_face_arabic(style: str) -> None:
    serif = TTFont(assets.path("paper", "fonts", f"Literata-{style}.ttf"))
    assert [c for c in FRENCH if ord(c) not in serif.getBestCmap()] == []
    assert serif["glyf"]["zero"].numberOfContours == 2, "no slash in a phone number"
    arabic = TTFont(assets.path("paper", "fonts", f"JalonArabic-{style}.ttf"))
    letters = range(0x0621, 0x064B)
    assert [chr(c) for c in letters if c not in arabic.getBestCmap()] == []
    assert "init" in {f.FeatureTag for f in arabic["GSUB"].table.FeatureList.FeatureRecord}


@pytest.mark.parametrize("font", FONTS, ids=lambda p: p.stem)
def test_a_face_holds_french_and_its_zero_is_right(font: Path) -> None:
    face = TTFont(font)
    assert [c for c in FRENCH if ord(c) not in face.getBestCmap()] == []
    contours = face["glyf"]["zero"].numberOfContours
    assert contours == (3 if "Mono" in font.name else 2), "plain in text, slashed in codes"


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda p: p.stem)
def test_qt_draws_it(drawing: Path) -> None:
    assert QSvgRenderer(str(drawing)).isValid()


def test_the_icons_listed_are_there() -> None:
    listed = (assets.path().parent / "build" / "icons.txt").read_text("utf-8").split()
    assert listed == sorted(listed)
    assert [name for name in listed if not assets.path("icons", f"{name}.svg").is_file()] == []


MODULES = {"mail", "cv", "ident", "space", "letter", "office", "culture", "careers"}


def test_each_of_the_eight_modules_has_a_sign_and_a_drawing_of_its_own() -> None:
    design = json.loads(assets.path("tokens.json").read_text("utf-8"))
    assert set(design["module"]) == MODULES
    for part in ("shape", "icon"):
        assert len({sign[part] for sign in design["module"].values()}) == len(MODULES), part
    for module in MODULES:
        hero = assets.path("drawings", f"hero-{module}.svg").read_text("utf-8")
        assert design["color"]["light"][module] in hero, "on its own ground"


def test_drawings_take_their_colours_from_the_design() -> None:
    design = json.loads(assets.path("tokens.json").read_text("utf-8"))
    named = {*design["illustration"]["fixed"].values(), *design["color"]["light"].values()}
    for file in assets.path("drawings").glob("*.svg"):
        used = set(re.findall(r"#[0-9A-Fa-f]{3,6}", file.read_text("utf-8")))
        assert {colour.upper() for colour in used} <= {c.upper() for c in named}, file.name


def test_twelve_pictures_on_twelve_grounds() -> None:
    grounds = [re.search(r'height="64" fill="(#\w+)"', p.read_text("utf-8")) for p in PICTURES]
    colours = [ground.group(1) for ground in grounds if ground]
    assert len(colours) == len(set(colours)) == 12
