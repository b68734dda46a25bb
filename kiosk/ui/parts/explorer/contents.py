"""Reads what is inside a file, in the worker: a page, a picture, or the words of a document."""

import zipfile
from dataclasses import dataclass
from io import SEEK_END
from xml.etree import ElementTree

from PySide6.QtCore import QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from kiosk.ui.parts.explorer.reader import Drawn, Inside, opened

MOST_WORDS = 200
"""Paragraphs shown of one document."""
MOST_BYTES = 4_000_000
"""Of the text of a document, unpacked."""
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
T = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


class UnreadableError(ValueError):
    """What is inside cannot be shown."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words of a document; a title is drawn larger."""

    words: str
    title: bool = False


class Progress:
    """How much of a file was read: written by the worker, looked at by who waits."""

    def __init__(self) -> None:
        self.read, self.total = 0, 0

    @property
    def part(self) -> float:
        """0 to 1."""
        return min(1.0, self.read / self.total) if self.total else 0.0


class _Counting(QIODevice):
    """A file that tells how much of it was read: a picture is decoded as it is read."""

    def __init__(self, file: Inside, progress: Progress) -> None:
        super().__init__()
        self._progress = progress
        self._file = opened(file)
        progress.total = self._file.seek(0, SEEK_END)
        self._file.seek(0)

    def isSequential(self) -> bool:
        """Decoders may go back."""
        return False

    def size(self) -> int:
        """Bytes."""
        return self._progress.total

    def seek(self, pos: int) -> bool:
        """Go to a byte."""
        self._file.seek(pos)
        return super().seek(pos)

    def readData(self, maxlen: int) -> bytes:
        """The next bytes."""
        data = self._file.read(maxlen)
        self._progress.read = max(self._progress.read, self._file.tell())
        return data

    def close(self) -> None:
        """Let go of the file."""
        super().close()
        self._file.close()


def page_image(page: Drawn) -> QImage:
    """A page of a PDF as an image that owns its pixels."""
    rgb = QImage.Format.Format_RGB32
    return QImage(page.pixels, page.width, page.height, page.stride, rgb).copy()


def picture(file: Inside, room: QSize, progress: Progress) -> QImage:
    """A photo turned as it was taken and no larger than ``room``, shrunk while it is decoded.

    Raises UnreadableError, OSError.
    """
    device = _Counting(file, progress)
    try:
        device.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(device)
        reader.setDecideFormatFromContent(True)
        reader.setAutoTransform(True)
        whole = reader.size()
        if not whole.isValid():
            raise UnreadableError(reader.errorString())
        turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
        bounds = room.transposed() if turned else room
        if whole.width() > bounds.width() or whole.height() > bounds.height():
            fitting = whole.scaled(bounds, Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(fitting.expandedTo(QSize(1, 1)))
        image = reader.read()
        if image.isNull():
            raise UnreadableError(reader.errorString())
        return image
    finally:
        device.close()


def paragraphs(file: Inside, ending: str) -> tuple[Paragraph, ...]:
    """The words of a .txt, .docx or .odt, as its ending says. Raises UnreadableError, OSError."""
    if ending == ".txt":
        with opened(file) as text:
            lines = text.read(MOST_BYTES).decode("utf-8-sig", "replace").splitlines()
        return tuple(Paragraph(line) for line in lines[:MOST_WORDS])
    member = "word/document.xml" if ending == ".docx" else "content.xml"
    try:
        with opened(file) as whole, zipfile.ZipFile(whole) as package, package.open(member) as part:
            tree = ElementTree.fromstring(part.read(MOST_BYTES))
    except (zipfile.BadZipFile, KeyError, ElementTree.ParseError) as problem:
        raise UnreadableError(str(problem)) from problem
    read = _of_docx if ending == ".docx" else _of_odt
    return tuple(read(tree)[:MOST_WORDS])


def _of_docx(tree: ElementTree.Element) -> list[Paragraph]:
    found = []
    for paragraph in tree.iter(f"{W}p"):
        words = ""
        for node in paragraph.iter():
            if node.tag == f"{W}t":
                words += node.text or ""
            elif node.tag in (f"{W}tab", f"{W}br"):
                words += "\t" if node.tag.endswith("tab") else "\n"
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        name = style.get(f"{W}val", "") if style is not None else ""
        found.append(Paragraph(words, name.startswith(("Heading", "Titre", "Title"))))
    return found


def _of_odt(tree: ElementTree.Element) -> list[Paragraph]:
    wanted = (f"{T}p", f"{T}h")
    return [
        Paragraph("".join(node.itertext()), node.tag.endswith("}h"))
        for node in tree.iter()
        if node.tag in wanted
    ]
