"""Photos as phones and scanners make them become a small upright portrait, or are refused."""

from base64 import b64decode
from io import BytesIO
from typing import Any

import pytest
from PIL import Image, ImageCms

from kiosk.learning.resume import LARGEST_PHOTO
from kiosk.ui.studio.photo import MOST_BYTES, MOST_KEPT, SIZE, PhotoError, Reason, small_photo

RED, BLUE, WHITE = (200, 30, 40), (20, 60, 200), (255, 255, 255)
ORIENTATION = 0x0112
GPS = 0x8825


def file_of(picture: Image.Image, kind: str = "JPEG", **how: Any) -> bytes:
    out = BytesIO()
    picture.save(out, kind, **how)
    return out.getvalue()


def halves(mode: str = "RGB", size: tuple[int, int] = (800, 1000)) -> Image.Image:
    """Red above, blue below."""
    picture = Image.new("RGB", size, RED)
    picture.paste(BLUE, (0, size[1] // 2, size[0], size[1]))
    return picture.convert(mode)


def opened(photo: str) -> Image.Image:
    data = b64decode(photo, validate=True)
    assert len(data) <= MOST_KEPT
    assert len(photo) <= LARGEST_PHOTO
    picture = Image.open(BytesIO(data))
    assert (picture.format, picture.mode, picture.size) == ("JPEG", "RGB", SIZE)
    return picture


def close(picture: Image.Image, place: tuple[int, int], colour: tuple[int, int, int]) -> bool:
    seen = picture.getpixel(place)
    assert isinstance(seen, tuple)
    return all(abs(a - b) < 12 for a, b in zip(seen, colour, strict=True))


@pytest.mark.parametrize("mode", ["RGB", "CMYK", "L"])
def test_a_jpeg_of_any_kind(mode: str) -> None:
    picture = opened(small_photo(file_of(halves(mode))))
    if mode != "L":
        assert close(picture, (160, 50), RED)
        assert close(picture, (160, 350), BLUE)


@pytest.mark.parametrize(("orientation", "turn"), [(3, 180), (6, 90), (8, 270)])
def test_it_stands_as_it_was_taken(orientation: int, turn: int) -> None:
    how = Image.Exif()
    how[ORIENTATION] = orientation
    taken = halves().rotate(turn, expand=True)
    picture = opened(small_photo(file_of(taken, exif=how)))
    assert close(picture, (160, 50), RED)
    assert close(picture, (160, 350), BLUE)


def test_what_can_be_seen_through_is_white() -> None:
    picture = Image.new("RGBA", (400, 500), (*RED, 0))
    picture.paste((*BLUE, 255), (0, 250, 400, 500))
    made = opened(small_photo(file_of(picture, "PNG")))
    assert close(made, (160, 50), WHITE)
    assert close(made, (160, 350), BLUE)


@pytest.mark.parametrize("size", [(3000, 400), (400, 3000), (20, 20), (1, 1)])
def test_any_shape_fills_the_portrait(size: tuple[int, int]) -> None:
    picture = opened(small_photo(file_of(Image.new("RGB", size, RED))))
    assert close(picture, (2, 2), RED)
    assert close(picture, (317, 397), RED)


def test_of_a_high_picture_the_upper_part_is_kept() -> None:
    picture = Image.new("RGB", (320, 800), BLUE)
    picture.paste(RED, (0, 100, 320, 300))
    assert close(opened(small_photo(file_of(picture))), (160, 100), RED)


def test_a_photo_of_a_phone_of_twelve_megabytes() -> None:
    noise = Image.effect_noise((4000, 3000), 90).convert("RGB")
    data = file_of(noise, quality=97)
    assert len(data) > 8_000_000
    opened(small_photo(data))


def test_nothing_else_of_the_file_goes_along() -> None:
    how = Image.Exif()
    how[GPS] = {1: "N", 2: (45.0, 59.0, 0.0)}
    how[0x010E] = "chez moi"
    made = b64decode(small_photo(file_of(halves(), exif=how, comment=b"chez moi")))
    assert b"chez moi" not in made
    assert not Image.open(BytesIO(made)).getexif()


def test_a_profile_that_does_not_fit_the_picture_stops_nothing() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    opened(small_photo(file_of(halves(), icc_profile=profile)))


@pytest.mark.parametrize("data", [b"", b"Bonjour", b"%PDF-1.7", b"PK\x03\x04"])
def test_what_is_no_picture_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(PhotoError) as refused:
        small_photo(data)
    assert refused.value.reason is Reason.NO_PICTURE


def test_pictures_of_other_kinds_are_none_of_ours() -> None:
    with pytest.raises(PhotoError) as refused:
        small_photo(file_of(halves(), "GIF"))
    assert refused.value.reason is Reason.NO_PICTURE


@pytest.mark.qt_log_ignore("libpng error")
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize("kept", [0.02, 0.3, 0.9])
def test_a_picture_that_was_cut_short_is_broken(kind: str, kept: float) -> None:
    noise = Image.effect_noise((400, 500), 90).convert("RGB")
    data = file_of(noise, kind)
    with pytest.raises(PhotoError) as refused:
        small_photo(data[: int(len(data) * kept)])
    assert refused.value.reason is Reason.BROKEN


def test_a_picture_too_large_to_open_is_said_to_be_so() -> None:
    with pytest.raises(PhotoError) as refused:
        small_photo(file_of(Image.new("L", (10_000, 6_000)), "PNG"))
    assert refused.value.reason is Reason.TOO_LARGE
    with pytest.raises(PhotoError) as refused:
        small_photo(bytes(MOST_BYTES + 1))
    assert refused.value.reason is Reason.TOO_LARGE
