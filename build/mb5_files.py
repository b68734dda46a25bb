"""Make the files that « Postuler avec pièce jointe » finds on its PC; run by hand, once.

For each persona: the newest CV as PDF and as a word document, the one before it, a sister's, a
photo of the old one and what that becomes as PDF; for everybody an attestation. The people, towns
and firms do not exist. Same input, same bytes.
"""

import io
import sys
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pypdfium2  # type: ignore[import-untyped]
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from kiosk.paper import press  # noqa: E402

FOLDER = ROOT / "assets" / "modules" / "mailbox" / "fr" / "mb5" / "files"
BELLEVAL = "69990 Belleval"

Line = tuple[str, str]


@dataclass(frozen=True)
class Cv:
    """What stands on a page."""

    name: str
    title: str
    phone: str
    address: str
    work: tuple[Line, ...]
    school: tuple[Line, ...]
    more: tuple[Line, ...]
    date: str

    def data(self) -> dict[str, Any]:
        """For the template."""
        parts = (
            ("Expériences", self.work),
            ("Formation", self.school),
            ("Et aussi", self.more),
        )
        return {
            "name": self.name,
            "title": self.title,
            "contact": [self.phone, self.address, BELLEVAL],
            "parts": [{"title": title, "lines": lines} for title, lines in parts if lines],
            "date": self.date,
        }


YANIS = Cv(
    "Yanis Moreau",
    "Employé libre-service",
    "06 39 98 17 52",
    "yanis.moreau@messagerie.example",
    (
        ("Été 2026", "Marché de Belleval : monter les étals, servir, rendre la monnaie"),
        ("Mars 2026", "Épicerie du Lavoir, stage : ranger la réserve, remplir les rayons"),
        ("2024 à 2026", "Club de foot : préparer le matériel et le goûter des petits"),
    ),
    (("2026", "CAP Équipier polyvalent du commerce"), ("2023", "Brevet des collèges")),
    (("Permis", "AM"), ("Langues", "Français, anglais, un peu d’espagnol")),
    "Novembre 2026",
)
INES = replace(
    YANIS,
    name="Inès Moreau",
    title="Auxiliaire de puériculture",
    phone="06 39 98 60 44",
    address="ines.moreau@messagerie.example",
    work=(("2025", "Crèche Les Coccinelles : jeux, repas, sieste"),),
    school=(("2025", "Diplôme d’auxiliaire de puériculture"),),
    more=(("Secours", "PSC1"),),
)
PEOPLE: dict[str, tuple[Cv, Cv]] = {
    "a": (YANIS, INES),
    "b": (
        Cv(
            "Samira Benali",
            "Vendeuse en boulangerie",
            "06 39 98 63 05",
            "samira.benali@messagerie.example",
            (
                ("2026", "Boulangerie Au Bon Levain, stage : servir, encaisser, nettoyer"),
                ("2025", "Fête du quartier : tenir le stand de crêpes avec 4 personnes"),
                ("2024", "Garde de 2 enfants, le mercredi : repas, devoirs, sorties"),
            ),
            (("2026", "CAP Production et service en restauration"),),
            (("Langues", "Français, arabe"), ("Mobilité", "Bus et vélo, dès 5 h 30")),
            "Novembre 2026",
        ),
        Cv(
            "Leïla Benali",
            "Aide-soignante",
            "06 39 98 71 20",
            "leila.benali@messagerie.example",
            (("2024 à 2026", "Résidence Les Tilleuls : soins, repas, écoute"),),
            (("2024", "Diplôme d’aide-soignante"),),
            (("Permis", "B"),),
            "Novembre 2026",
        ),
    ),
    "c": (
        Cv(
            "Lina Traoré",
            "Service en salle",
            "06 39 98 41 27",
            "lina.traore@messagerie.example",
            (
                ("Été 2026", "Glacier de la Plage : prendre les commandes, servir, encaisser"),
                ("2026", "Cantine du lycée, stage : mettre en place la salle"),
                ("2024 à 2026", "Marché avec mon oncle : accueillir, peser, rendre la monnaie"),
            ),
            (("2026", "CAP Commercialisation et services en restaurant"),),
            (("Langues", "Français, bambara, anglais"), ("Sport", "Basket en club")),
            "Novembre 2026",
        ),
        Cv(
            "Awa Traoré",
            "Assistante comptable",
            "06 39 98 52 61",
            "awa.traore@courriel.example",
            (("2023 à 2026", "Cabinet Duroc : factures, relances, classement"),),
            (("2023", "BTS Comptabilité et gestion"),),
            (("Permis", "B"),),
            "Novembre 2026",
        ),
    ),
    "d": (
        Cv(
            "Tom Girard",
            "Préparateur de commandes",
            "06 39 98 28 96",
            "tom.girard@messagerie.example",
            (
                ("2026", "Banque alimentaire, bénévole : trier, peser, filmer les palettes"),
                ("2025", "Garage du Pont, stage : réception des pièces, inventaire"),
                ("2024", "Distribution de journaux : tenir les horaires, lire un plan"),
            ),
            (("2025", "CAP Opérateur logistique"),),
            (("Certificat", "CACES R489 catégorie 1A"), ("Mobilité", "Vélo")),
            "Novembre 2026",
        ),
        Cv(
            "Manon Girard",
            "Coiffeuse",
            "06 39 98 33 18",
            "manon.girard@boite.example",
            (("2022 à 2026", "Salon Mèche : coupe, couleur, accueil"),),
            (("2022", "CAP Métiers de la coiffure"),),
            (("Permis", "B"),),
            "Novembre 2026",
        ),
    ),
    "demo": (replace(YANIS, title="Plongeur en restauration"), INES),
}


def old(cv: Cv) -> Cv:
    """The CV of two years before: another number, school only."""
    return replace(
        cv,
        title="Recherche un stage",
        phone="06 39 98 00 11",
        work=(),
        school=(("2024", "En classe de troisième, collège des Remparts"),),
        more=(("Sport", "Natation"),),
        date="Mars 2024",
    )


def docx(cv: Cv) -> bytes:
    """The least that word processors call a document."""
    data = cv.data()
    lines = [data["name"], data["title"], " | ".join(data["contact"])]
    for part in data["parts"]:
        lines += [part["title"], *(f"{when}\u2003{what}" for when, what in part["lines"])]
    words = "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in lines
    )
    office = "http://schemas.openxmlformats.org"
    files = {
        "[Content_Types].xml": f'<Types xmlns="{office}/package/2006/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/'
        'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{office}/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{office}/officeDocument/2006/relationships/officeDocument"'
        ' Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{office}/wordprocessingml/2006/main">'
        f"<w:body>{words}</w:body></w:document>",
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            info = zipfile.ZipInfo(name, (2026, 11, 20, 18, 40, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, head + text)
    return made.getvalue()


def photo(page: bytes) -> tuple[bytes, int, int]:
    """A page as a telephone sees it on a table: askew, grey. JPEG, width, height."""
    bitmap = pypdfium2.PdfDocument(page)[0].render(scale=0.9, prefer_bgrx=True)
    sheet = QImage(
        bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
    )
    picture = QImage(640, 860, QImage.Format.Format_RGB32)
    picture.fill(QColor(118, 104, 90))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(48, 66)
    painter.rotate(-2.2)
    painter.drawImage(0, 0, sheet)
    painter.fillRect(sheet.rect(), QColor(90, 80, 60, 40))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "JPG", 40)  # type: ignore[call-overload]
    return bytes(buffer.data().data()), picture.width(), picture.height()


def pdf_of_photo(jpeg: bytes, width: int, height: int) -> bytes:
    """A PDF of one page that is a picture, as telephones make them."""
    draw = b"q 595 0 0 842 0 0 cm /P Do Q"
    picture = (
        f"<</Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceRGB"
        f"/BitsPerComponent 8/Filter/DCTDecode/Length {len(jpeg)}>>"
    ).encode()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</XObject<</P 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(draw), draw),
        picture + b"stream\n" + jpeg + b"\nendstream",
    ]
    made, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 6\n0000000000 65535 f \n" + table
    end = b"trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(made)
    return made + head + end


def main() -> int:
    """Write every file; says how large they are."""
    made: dict[str, bytes] = {}
    for folder, (own, sister) in PEOPLE.items():
        before = press.pdf("sample-cv", old(own).data())
        jpeg, width, height = photo(before)
        made |= {
            f"{folder}/cv.pdf": press.pdf("sample-cv", own.data()),
            f"{folder}/cv.docx": docx(own),
            f"{folder}/old.pdf": before,
            f"{folder}/sister.pdf": press.pdf("sample-cv", sister.data()),
            f"{folder}/scan.jpg": jpeg,
            f"{folder}/scan.pdf": pdf_of_photo(jpeg, width, height),
        }
    paper = {
        "name": "Attestation de participation",
        "title": "Atelier « Chercher un emploi »",
        "contact": ["Mission Locale de Belleval", "3 place du Lavoir", BELLEVAL],
        "parts": [{"title": "Présence", "lines": [["Dates", "12 et 13 octobre 2026"]]}],
        "date": "Octobre 2026",
    }
    made["attestation.pdf"] = press.pdf("sample-cv", paper)
    for name, data in made.items():
        file = FOLDER / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        print(f"{name}: {len(data)} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
