"""Photos as people bring them: large, turned, for print, with holes, broken."""

import base64
import io

import pytest
from PIL import Image

from kiosk.learning.resume import LARGEST_PHOTO
from kiosk.ui.studio.photo import PhotoError, PhotoTrouble, small_photo

pytestmark = pytest.mark.usefixtures("qapp")
TURNED_RIGHT = 6
"""EXIF: the top of the picture is at its right edge."""


def picture(mode: str, size: tuple[int, int], kind: str, *, turned: bool = False) -> bytes:
    """The upper half red, the lower half blue, as seen."""
    image = Image.new(mode, size, _color(mode, "blue"))
    image.paste(_color(mode, "red"), (0, 0, size[0], size[1] // 2))
    exif = Image.Exif()
    if turned:
        image = image.rotate(90, expand=True)
        exif[0x0112] = TURNED_RIGHT
    out = io.BytesIO()
    image.save(out, kind, exif=exif)
    return out.getvalue()


def _color(mode: str, name: str) -> tuple[int, ...]:
    if mode == "CMYK":
        return {"red": (0, 255, 255, 0), "blue": (255, 255, 0, 0)}[name]
    solid = {"red": (220, 20, 20), "blue": (20, 20, 220)}[name]
    return (*solid, 255) if mode == "RGBA" else solid


def opened(text: str) -> Image.Image:
    return Image.open(io.BytesIO(base64.b64decode(text))).convert("RGB")


def is_red(image: Image.Image, at: float) -> bool:
    pixel = image.getpixel((image.width // 2, int(image.height * at)))
    assert isinstance(pixel, tuple)
    return pixel[0] > pixel[2]


@pytest.mark.parametrize(
    "data",
    [
        picture("RGB", (3000, 4000), "JPEG"),
        picture("RGB", (3000, 4000), "JPEG", turned=True),
        picture("CMYK", (900, 1200), "JPEG"),
        picture("RGBA", (600, 800), "PNG"),
        picture("RGB", (40, 50), "PNG"),
    ],
    ids=["large", "turned", "for print", "with transparency", "tiny"],
)
def test_any_picture_becomes_a_small_upright_one(data: bytes) -> None:
    text = small_photo(data)
    image = opened(text)
    assert len(text) <= LARGEST_PHOTO
    assert image.size == (320, 400)
    assert is_red(image, 0.1)
    assert not is_red(image, 0.9)


def test_a_wide_picture_keeps_its_middle() -> None:
    assert opened(small_photo(picture("RGB", (4000, 1000), "JPEG"))).size == (320, 400)


def test_what_is_transparent_is_white() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (400, 500), (0, 0, 0, 0)).save(out, "PNG")
    assert opened(small_photo(out.getvalue())).getpixel((5, 5)) == (255, 255, 255)


def test_twelve_million_bytes_are_no_trouble() -> None:
    noise = Image.effect_noise((4000, 3000), 90).convert("RGB")
    out = io.BytesIO()
    noise.save(out, "JPEG", quality=97)
    assert len(out.getvalue()) > 8_000_000
    assert len(small_photo(out.getvalue())) <= LARGEST_PHOTO


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (b"", PhotoTrouble.UNKNOWN),
        (b"no picture", PhotoTrouble.UNKNOWN),
        (picture("RGB", (600, 800), "PNG")[:400], PhotoTrouble.BROKEN),
    ],
)
def test_what_is_no_picture_says_why(data: bytes, trouble: PhotoTrouble) -> None:
    with pytest.raises(PhotoError) as wrong:
        small_photo(data)
    assert wrong.value.trouble is trouble
