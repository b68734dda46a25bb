"""The card on paper: one tagged page, words that can be read out, and a QR code that is read."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pypdfium2  # type: ignore[import-untyped]
import pytest

from kiosk.learning.card import QrCard, qr_text, read
from kiosk.learning.ports import Card, Surnom
from kiosk.paper.card import CardWords, Sheet, card_pdf, qr_squares
from kiosk.ui.screens.surnoms import PICTURES
from tests.paper.readers import needs_reader, qr_codes_in

PERSON = UUID("12345678-9abc-4def-8123-456789abcdef")
TOKEN = bytes(range(16))
LIGHTHOUSE = Surnom("lighthouse", "quiet")
CARD = Card("W7M442PX", qr_text(PERSON, TOKEN, LIGHTHOUSE))
WORDS = CardWords(
    language="fr",
    product="Jalon",
    title="Ma carte",
    surnom="Phare tranquille",
    picture="Phare",
    qr="Code QR de la carte",
    lines=(
        "Gardez cette carte.",
        "Elle rouvre votre parcours ici.",
        "Ailleurs, montrez-la à l’accueil.",
    ),
    cut="Découpez la carte en suivant les traits.",
)
MM = 72 / 25.4
SHEETS: dict[Sheet, tuple[float, float]] = {"a6": (148, 105), "a4": (210, 297)}
PRINTED_DPI = 200


@pytest.mark.parametrize("sheet", SHEETS)
def test_one_tagged_page_of_its_size_says_everything(sheet: Sheet) -> None:
    document = pypdfium2.PdfDocument(card_pdf(CARD, LIGHTHOUSE, WORDS, sheet))
    assert len(document) == 1
    assert document.is_tagged()
    assert document.get_metadata_value("Title") == "Ma carte"
    width, height = (round(side / MM) for side in document[0].get_size())
    assert (width, height) == SHEETS[sheet]
    text = " ".join(document[0].get_textpage().get_text_range().split())
    for words in ("Jalon", "Phare tranquille", "W7M4-42PX", *WORDS.lines):
        assert words in text
    assert (WORDS.cut in text) == (sheet == "a4")
    document.close()


def test_only_our_fonts_are_used() -> None:
    made = card_pdf(CARD, LIGHTHOUSE, WORDS, "a4")
    document = pypdfium2.PdfDocument(made)
    page = document[0]
    fonts = {
        thing.get_font().get_base_name()
        for thing in page.get_objects()
        if isinstance(thing, pypdfium2.PdfTextObj)
    }
    assert fonts
    assert all("AtkinsonHyperlegible" in name for name in fonts), fonts
    document.close()


@pytest.mark.parametrize("picture", PICTURES)
def test_every_picture_and_long_words_fit_on_the_card(picture: str) -> None:
    words = replace(WORDS, surnom="Montgolfière imperturbable", lines=(WORDS.lines[2],) * 3)
    document = pypdfium2.PdfDocument(card_pdf(CARD, Surnom(picture, "calm"), words, "a6"))
    assert len(document) == 1
    document.close()


@needs_reader
@pytest.mark.parametrize("sheet", SHEETS)
def test_a_reader_finds_the_person_on_the_printed_sheet(sheet: Sheet, tmp_path: Path) -> None:
    document = pypdfium2.PdfDocument(card_pdf(CARD, LIGHTHOUSE, WORDS, sheet))
    picture = tmp_path / "sheet.png"
    document[0].render(scale=PRINTED_DPI / 72).to_pil().save(picture)
    document.close()
    assert [read(text) for text in qr_codes_in(picture)] == [QrCard(PERSON, TOKEN, LIGHTHOUSE)]


def test_squares_for_the_screen_are_a_square() -> None:
    rows = qr_squares(CARD.qr_text)
    assert len(rows) == 33
    assert {len(row) for row in rows} == {33}
    assert set("".join(rows)) == {"0", "1"}
