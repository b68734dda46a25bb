"""CVs for tests, and what a reader of the PDF gets: its text, and its tags in their order."""

import ctypes
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

import pypdfium2  # type: ignore[import-untyped]

from kiosk.learning.resume import Basics, Education, Language, Resume, Work

FULL = Resume(
    basics=Basics(
        first_name="Lina",
        last_name="Morel",
        label="Service en salle",
        phone="06 00 00 00 00",
        email="lina.morel@mail.example",
        city="Villefranche-sur-Saône",
        summary="Ponctuelle et souriante, je cherche un poste en salle.\n"
        "Disponible soirs et fins de semaine.",
    ),
    work=(
        Work(
            position="Stage en salle",
            name="Le Petit Comptoir",
            city="Anse",
            start="2025-03",
            end="2025-06",
            highlights=(
                "Mettre en place la salle (40 couverts)",
                "Prendre les commandes et servir",
                "Tenir la caisse en fin de service",
            ),
        ),
        Work(
            position="Vente saisonnière",
            name="Marché couvert",
            city="Villefranche-sur-Saône",
            start="2024-07",
            end="2024-08",
            highlights=("Vendre et encaisser", "Étiqueter les prix", "Ranger la réserve"),
        ),
        Work(
            position="Garde d’enfants",
            name="Famille Bernard",
            start="2022",
            end="2023",
            highlights=("Garder deux enfants, trois soirs par semaine",),
        ),
        Work(
            position="Entraînement des plus jeunes",
            name="Handball club",
            city="Gleizé",
            start="2021-09",
            ongoing=True,
            highlights=("Préparer les rencontres", "Accueillir les familles"),
        ),
    ),
    education=(
        Education(
            "CAP Commercialisation et services", "Lycée professionnel", "Belleville", "2021", "2023"
        ),
        Education("Attestation « Boîte mail »", "Atelier numérique", "", "2025", "2025"),
    ),
    skills=("Prendre une commande", "Tenir une caisse", "Garder mon calme quand tout va vite"),
    languages=(
        Language("Français", "courant"),
        Language("Arabe", "courant"),
        Language("Anglais", "scolaire"),
    ),
    certificates=("Permis B (en cours)", "Premiers secours (PSC1)"),
    interests=("Handball", "Cuisine"),
)
THIN = Resume(
    basics=Basics(
        first_name="Noé",
        last_name="Garnier",
        label="Apprentissage en boulangerie",
        phone="07 00 00 00 00",
        email="noe.garnier@mail.example",
        city="Belleville",
    ),
    work=(Work("Stage d’observation", "Boulangerie Perrin", "Belleville", "2025-02"),),
    education=(Education("Classe de troisième", "Collège du Parc", "Belleville", "", "2025"),),
)
"""Seventeen years old, and two lines to say."""

_DIRECTIONS = re.compile("[\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069]")


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page as a program finds it, without the number at its foot.

    PDFium writes a hyphen at the end of a line as U+FFFE.
    """
    with pypdfium2.PdfDocument(pdf) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    if len(texts) > 1:
        for number, text in enumerate(texts):
            foot = f"{number + 1} / {len(texts)}"
            assert text.count(foot) >= 1, "every page of several has its number"
            before, _, after = text.rpartition(foot)
            texts[number] = before + after
    return [text.replace("\ufffe", "-") for text in texts]


def spoken(pdf: bytes) -> str:
    """The text of all pages on one line, words apart."""
    return " ".join(unicodedata.normalize("NFKC", " ".join(pages_of(pdf))).split())


def bare(text: str) -> str:
    """Letters and signs only: NFKC, without white space and without marks of direction.

    White space says nothing here: a word too long for its column is cut where the line ends.
    """
    return "".join(_DIRECTIONS.sub("", unicodedata.normalize("NFKC", text)).split())


def is_rtl(text: str) -> bool:
    """Whether some of it is written from right to left."""
    return any(unicodedata.bidirectional(c) in {"R", "AL", "AN"} for c in text)


@dataclass(frozen=True, slots=True)
class Tag:
    """One element of the tag tree, with those it is in."""

    kind: str
    within: tuple[str, ...]
    alt: str
    text: str


def tags_of(pdf: bytes) -> list[Tag]:
    """The tags of all pages, in the order in which they are read out, with their text."""
    raw = pypdfium2.raw
    found: list[Tag] = []
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            marked = _marked(page)
            tree = raw.FPDF_StructTree_GetForPage(page)
            for number in range(raw.FPDF_StructTree_CountChildren(tree)):
                element = raw.FPDF_StructTree_GetChildAtIndex(tree, number)
                found += _walk(element, (), marked)
            raw.FPDF_StructTree_Close(tree)
    return found


def is_tagged(pdf: bytes) -> bool:
    """Whether it says that it is."""
    with pypdfium2.PdfDocument(pdf) as document:
        return bool(document.is_tagged())


def language_of(pdf: bytes) -> str:
    """What a screen reader is told to speak."""
    raw = pypdfium2.raw
    with pypdfium2.PdfDocument(pdf) as document:
        return _string(lambda buffer, size: raw.FPDFCatalog_GetLanguage(document, buffer, size))


def _walk(element: Any, within: tuple[str, ...], marked: dict[int, str]) -> Iterator[Tag]:
    raw = pypdfium2.raw
    kind = _string(lambda buffer, size: raw.FPDF_StructElement_GetType(element, buffer, size))
    alt = _string(lambda buffer, size: raw.FPDF_StructElement_GetAltText(element, buffer, size))
    count = raw.FPDF_StructElement_CountChildren(element)
    own = [raw.FPDF_StructElement_GetChildMarkedContentID(element, n) for n in range(count)]
    yield Tag(kind, within, alt, "".join(marked.get(number, "") for number in own))
    for number in range(count):
        child = raw.FPDF_StructElement_GetChildAtIndex(element, number)
        if child:
            yield from _walk(child, (*within, kind), marked)


def _marked(page: pypdfium2.PdfPage) -> dict[int, str]:
    """Number of marked content -> its text."""
    raw = pypdfium2.raw
    texts = page.get_textpage()
    found: dict[int, str] = {}
    for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
        number = raw.FPDFPageObj_GetMarkedContentID(thing)
        if number < 0:  # the number of the page: nobody needs it read out
            continue
        text = _string(partial(raw.FPDFTextObj_GetText, thing, texts))
        found[number] = found.get(number, "") + text
    return found


def _string(read: Callable[[Any, int], int]) -> str:
    """What a function of PDFium writes, which says first how many bytes it needs."""
    size = read(None, 0)
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    read(buffer, size)
    return bytes(buffer).decode("utf-16-le").rstrip("\0")
