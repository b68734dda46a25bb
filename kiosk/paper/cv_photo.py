"""The photo of a CV as an office file wants it: JPEG bytes and their size on the page."""

import binascii
from base64 import b64decode
from dataclasses import dataclass
from typing import Final

from kiosk.learning.resume import Resume

WIDEST_CM: Final = 3.5
HIGHEST_CM: Final = 4.5
"""A passport photo."""

_START: Final = b"\xff\xd8\xff"
# Markers that carry the size: SOF0 to SOF15, without DHT, JPG and DAC, which lie among them.
_SIZES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# Markers with nothing behind them: TEM, RST0 to RST7, SOI.
_BARE: Final = frozenset({0x01, *range(0xD0, 0xD9)})


@dataclass(frozen=True, slots=True)
class PlacedPhoto:
    """A JPEG and its size on the page, in cm."""

    data: bytes
    width: float
    height: float


def placed_photo(resume: Resume) -> PlacedPhoto | None:
    """The photo when the style wants one and there is one; None as well when it is no JPEG."""
    if not (resume.style.photo and resume.photo):
        return None
    try:
        data = b64decode(resume.photo, validate=True)
    except (binascii.Error, ValueError):
        return None
    size = _size(data)
    if size is None:
        return None
    scale = min(WIDEST_CM / size[0], HIGHEST_CM / size[1])
    return PlacedPhoto(data, size[0] * scale, size[1] * scale)


def _size(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels, from the frame header (ISO/IEC 10918-1, annex B)."""
    if not data.startswith(_START):
        return None
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker in _SIZES:
            height = int.from_bytes(data[at + 5 : at + 7])
            width = int.from_bytes(data[at + 7 : at + 9])
            return (width, height) if width and height else None
        if marker == 0xFF:  # a byte that fills
            at += 1
        elif marker in _BARE:
            at += 2
        else:
            at += 2 + int.from_bytes(data[at + 2 : at + 4])
    return None
