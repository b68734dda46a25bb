"""What is inside the files of the tests: a real PDF of two pages, a photo, documents, a note."""

import zipfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tests.paper.pdfs import written

CV = """Lina Morel
Employée libre-service
12 rue du Pont, Belleval
lina.morel@messagerie.example

2025  Mise en rayon, Marché Bellevue
2024  Service au comptoir, La Halle
2023  Brevet, collège Jean-Moulin"""
SECOND = """Page deux
Permis AM, anglais, natation"""
DOCX = """<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/\
wordprocessingml/2006/main"><w:body>
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Lina Morel</w:t></w:r></w:p>
<w:p><w:r><w:t>Employée </w:t></w:r><w:r><w:t>libre-service</w:t></w:r></w:p>
<w:p><w:r><w:t>2025 : mise en rayon, Marché Bellevue</w:t></w:r></w:p></w:body></w:document>"""
ODT = """<?xml version="1.0"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
<text:h>Annonce</text:h><text:p>Le magasin <text:span>recrute</text:span> en décembre.</text:p>
</office:text></office:body></office:document-content>"""


def photo(file: Path, width: int = 1600, height: int = 1200) -> Path:
    """A landscape with a sun."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(Qt.GlobalColor.cyan))
    painter = QPainter(image)
    painter.fillRect(0, height * 2 // 3, width, height, Qt.GlobalColor.darkGreen)
    painter.setBrush(Qt.GlobalColor.yellow)
    painter.drawEllipse(width // 8, height // 8, height // 4, height // 4)
    painter.end()
    assert image.save(str(file))
    return file


def package(file: Path, member: str, text: str) -> Path:
    """A document as office programs pack it."""
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(member, text)
    return file


def fill(folder: Path) -> Path:
    """Write a content for every file of `tests.learning.file_worlds`."""
    inside = folder / "files"
    inside.mkdir()
    package(inside / "cv.docx", "word/document.xml", DOCX)
    package(inside / "advert.odt", "content.xml", ODT)
    written(inside / "cv-pdf.pdf", CV, SECOND)
    written(inside / "old-cv.pdf", CV)
    photo(inside / "scan.jpg")
    photo(inside / "lost.png", 400, 300)
    photo(inside / "song.png", 300, 400)
    (inside / "note.txt").write_text("Appeler Mme Faure\nPréparer le CV\n", "utf-8")
    return folder
