"""A photo for a CV: any picture somebody brings, as a small upright JPEG."""

import base64
from enum import StrEnum

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from kiosk.learning.resume import LARGEST_PHOTO

LARGEST_FILE = 25_000_000
"""Bytes; a phone of today makes 12 million."""
MOST_PIXELS = 120_000_000
SIZE = QSize(320, 400)
"""Of the small one: 4 by 5, as on an identity card."""
QUALITIES = (85, 70, 50)


class PhotoTrouble(StrEnum):
    """Why a picture cannot be used."""

    BROKEN = "broken"
    UNKNOWN = "unknown"
    TOO_LARGE = "too-large"


class PhotoError(ValueError):
    """No photo came of it; `trouble` says why."""

    def __init__(self, trouble: PhotoTrouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


def small_photo(data: bytes) -> str:
    """A JPEG of at most 320 x 400 px in base64, the middle of the picture, turned as it was taken.

    What is transparent becomes white. Colours for print (CMYK) become those of the screen. Reads
    straight at a small size where the format allows; call it from a worker. Raises PhotoError.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if not reader.canRead():
        raise PhotoError(PhotoTrouble.UNKNOWN)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > MOST_PIXELS:
        raise PhotoError(PhotoTrouble.TOO_LARGE)
    if size.isValid():
        # Twice the size that is kept, whichever way it is turned: cut and smoothed afterwards.
        side = 2 * max(SIZE.width(), SIZE.height())
        reader.setScaledSize(size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        raise PhotoError(PhotoTrouble.BROKEN)
    return _as_text(_cut(image))


def _cut(image: QImage) -> QImage:
    """The middle of it, on white, in the shape of a portrait."""
    wanted = SIZE.scaled(image.size(), Qt.AspectRatioMode.KeepAspectRatio)
    part = QRect(0, 0, wanted.width(), wanted.height())
    part.moveCenter(image.rect().center())
    small = image.copy(part).scaled(
        SIZE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    page = QImage(small.size(), QImage.Format.Format_RGB32)
    page.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(page)
    painter.drawImage(0, 0, small)
    painter.end()
    return page


def _as_text(image: QImage) -> str:
    for quality in QUALITIES:
        kept = QBuffer()
        kept.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(kept, b"JPEG", quality)
        text = base64.b64encode(kept.data().data()).decode("ascii")
        if len(text) <= LARGEST_PHOTO:
            return text
    raise PhotoError(PhotoTrouble.TOO_LARGE)
