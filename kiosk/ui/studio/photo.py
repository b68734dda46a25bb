"""A photo for a CV: any picture from a phone or a scanner made small, upright and plain.

What leaves is drawn anew, so that nothing else of the file goes along: no place, no device, no
comment. Call it from a worker: a large picture takes half a second.
"""

from base64 import b64encode
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader, QImageWriter, QPainter

SIZE: Final = (320, 400)
"""Width and height, px: 24 x 30 mm with 340 px an inch."""
MOST_KEPT: Final = 60_000
"""Bytes of the JPEG that is kept."""
MOST_BYTES: Final = 40_000_000
"""Bytes of a file that is opened."""
MOST_PIXELS: Final = {b"jpeg": 200_000_000, b"png": 50_000_000}
"""A JPEG is shrunk while it is read; a PNG needs 4 bytes of memory a pixel."""

_QUALITIES: Final = (88, 80, 70, 55, 40, 25)
_TURNED: Final = QImageIOHandler.Transformation.TransformationRotate90
_START, _SCAN, _END = b"\xff\xd8", 0xDA, b"\xff\xd9"


class Reason(Enum):
    """Why a file gives no photo."""

    NO_PICTURE = auto()
    """No JPEG and no PNG, whatever its name says."""
    BROKEN = auto()
    """It begins as a picture and does not end as one."""
    TOO_LARGE = auto()


class PhotoError(ValueError):
    """The file gives no photo."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.name)
        self.reason = reason


def small_photo(data: bytes) -> str:
    """The picture as a JPEG in base64, as `Resume.photo` holds it.

    It is turned as it was taken; what is wider or higher than a portrait is cut, more at the bottom
    than at the top; what can be seen through is white. Raises PhotoError.
    """
    if len(data) > MOST_BYTES:
        raise PhotoError(Reason.TOO_LARGE)
    return b64encode(_jpeg(_portrait(_read(data)))).decode()


def _read(data: bytes) -> QImage:
    """The picture, upright, as large as it must be to fill the portrait."""
    source = QBuffer()
    source.setData(data)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    most = MOST_PIXELS.get(bytes(reader.format().data()))
    if most is None:
        raise PhotoError(Reason.NO_PICTURE)
    whole = reader.size()
    if whole.isEmpty() or (data.startswith(_START) and not _ends(data)):
        raise PhotoError(Reason.BROKEN)
    if whole.width() * whole.height() > most:
        raise PhotoError(Reason.TOO_LARGE)
    portrait = QSize(*SIZE)
    if reader.transformation() & _TURNED:
        portrait.transpose()
    filling = whole.scaled(portrait, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    if filling.width() * filling.height() > MOST_PIXELS[b"png"]:
        raise PhotoError(Reason.TOO_LARGE)  # a thread many times longer than it is wide
    reader.setScaledSize(filling)
    image = reader.read()
    if image.isNull():
        raise PhotoError(Reason.BROKEN)
    return image


def _portrait(image: QImage) -> QImage:
    """The middle of it, without anything that the file said besides its colours."""
    colours = image.colorSpace()
    if colours.isValid() and colours != QColorSpace(QColorSpace.NamedColorSpace.SRgb):
        target = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
        image = image.convertedToColorSpace(target, QImage.Format.Format_RGB32)
    sheet = QImage(QSize(*SIZE), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    spare = image.size() - sheet.size()
    cut = QRect(QPoint(spare.width() // 2, spare.height() // 4), sheet.size())
    painter = QPainter(sheet)
    painter.drawImage(QPoint(0, 0), image.convertToFormat(QImage.Format.Format_ARGB32), cut)
    painter.end()
    return sheet


def _jpeg(image: QImage) -> bytes:
    """In the best quality that is small enough."""
    for quality in _QUALITIES:
        target = QBuffer()
        target.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(target, QByteArray(b"jpeg"))
        writer.setQuality(quality)
        writer.setOptimizedWrite(True)
        if not writer.write(image):
            raise PhotoError(Reason.BROKEN)
        made = bytes(target.data().data())
        if len(made) <= MOST_KEPT:
            break
    return made


def _ends(data: bytes) -> bool:
    """Whether a JPEG has an end: a copy that was cut short would be half grey.

    The parts before the picture are stepped over, because a small picture in them has an end too.
    """
    at = len(_START)
    while at + 4 <= len(data) and data[at] == 0xFF:
        if data[at + 1] == _SCAN:
            return data.find(_END, at) > 0
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return False
