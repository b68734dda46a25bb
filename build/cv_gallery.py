"""Pictures of the CV templates, each with little to say and with much: `docs/screens/cv/`.

`python build/cv_gallery.py` sets every template twice, draws the pages and keeps them with few
colours. Look at them after every change of a template.
"""

from base64 import b64encode
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

from build.shrink import shrink
from kiosk.learning.resume import TEMPLATES, Resume, Style
from kiosk.paper.cv import cv
from kiosk.paper.pages import page_count, page_picture
from tests.paper.cvs import FULL, THIN

TARGET = Path(__file__).resolve().parent.parent / "docs" / "screens" / "cv"
WIDTH = 820
"""Of one page, px."""
GAP = 12
LOOKS = {
    "column": Style("column", "teal", "atkinson", photo=True),
    "accent": Style("accent", "navy", "atkinson", photo=True),
    "plain": Style("plain", "ink", "serif", photo=True),
    "large": Style("large", "brick", "atkinson", photo=False),
}
"""Each template in another colour; one of them with serifs."""


def portrait() -> str:
    """Nobody: a head and shoulders, as a JPEG in base64."""
    picture = Image.new("RGB", (320, 400), "#cfdde0")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((10, 255, 310, 620), fill="#3d5a80")
    pen.rounded_rectangle((132, 200, 188, 290), 26, fill="#a8683f")
    pen.ellipse((98, 70, 222, 235), fill="#b97a4f")
    pen.pieslice((88, 48, 232, 220), 180, 360, fill="#2b2320")
    out = BytesIO()
    picture.save(out, "JPEG", quality=88)
    return b64encode(out.getvalue()).decode()


def drawn(resume: Resume) -> Image.Image:
    """All pages of a CV side by side."""
    pdf = cv(resume).pdf
    pages = []
    for number in range(page_count(pdf)):
        page = page_picture(pdf, number, WIDTH)
        size = (page.width, page.height)
        pages.append(Image.frombytes("RGB", size, page.pixels, "raw", "BGRX", page.stride))
    across = sum(page.width for page in pages) + GAP * (len(pages) - 1)
    sheet = Image.new("RGB", (across, pages[0].height), "#8a8a8a")
    for number, picture in enumerate(pages):
        sheet.paste(picture, (number * (WIDTH + GAP), 0))
    return sheet


def main() -> None:
    """Write the eight pictures."""
    TARGET.mkdir(parents=True, exist_ok=True)
    full = replace(FULL, photo=portrait())
    for template in TEMPLATES:
        for name, resume in (("full", full), ("thin", THIN)):
            file = TARGET / f"{template}-{name}.png"
            drawn(replace(resume, style=LOOKS[template])).save(file)
            shrink(file)
            print(f"{file.name}: {file.stat().st_size // 1000} KB")


if __name__ == "__main__":
    main()
