"""The sheets: one page, tagged, their text can be taken out, and nothing typed is a command."""

from io import BytesIO

import pypdfium2  # type: ignore[import-untyped]
import pytest

from kiosk.learning.activity import Kit, RealAct
from kiosk.learning.sheets import Block, Sheet
from kiosk.paper.kit import KitWords, kit_page
from kiosk.paper.takeaway import (
    AttestationWords,
    MailWords,
    ModelWords,
    RealActsWords,
    attestation,
    mail,
    model,
    real_acts,
    sheet,
)

HOSTILE = '#import "@preview/x:1.0.0" #panic("no") $x$ *fort* \\ <label> @ref // [ok]'


def text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    try:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()
    return " ".join(" ".join(pages).replace("\u00a0", " ").split())


def test_an_attestation_says_what_where_and_when_and_leaves_the_name_empty() -> None:
    made = attestation(
        AttestationWords(
            "Attestation de l’atelier",
            ("Sous le surnom « Comète calme » :", "Lieu : Paris.", "Date : 26 novembre 2026."),
            ("Répondre à une convocation",),
            "Nom et prénom :",
            "Jalon",
        )
    )
    assert text(made) == (
        "Attestation de l’atelier Sous le surnom « Comète calme » : • Répondre à une convocation"
        " Lieu : Paris. Date : 26 novembre 2026. Nom et prénom : Jalon"
    )
    assert b"/StructTreeRoot" in made
    assert b"AtkinsonHyperlegibleNext" in made


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (HOSTILE, HOSTILE),
        ("Bonjour,\n\nJe viens\nlundi.", "Bonjour, Je viens lundi."),
        ("Merci 😀 \x07\u202e!", "Merci !"),
        ("", ""),
    ],
)
def test_a_mail_is_set_as_it_was_typed(typed: str, read: str) -> None:
    made = mail(MailWords("Message", (("À :", "a@b.example"),), typed, "Jalon"))
    assert text(made) == f"Message À : a@b.example {read} Jalon".replace("  ", " ")


def test_a_long_mail_goes_on_on_another_page() -> None:
    made = mail(MailWords("Message", (), "Une ligne.\n\n" * 200, "Jalon"))
    assert text(made).count("Une ligne.") == 200


def test_at_most_three_acts_are_listed() -> None:
    acts = tuple(RealAct(str(n), f"Acte {n}", "Ici", "") for n in range(4))
    assert text(real_acts(RealActsWords("Pour de vrai", acts, "Jalon"))) == (
        "Pour de vrai Acte 0 Ici Acte 1 Ici Acte 2 Ici Jalon"
    )


def test_a_model_says_how_to_use_it_and_shows_its_gaps() -> None:
    made = model(
        ModelWords(
            "Mon modèle", "Changez ceci.", ("Objet :", "[le poste]"), "Bonjour,\n\n[nom]", "Jalon"
        )
    )
    assert text(made) == "Mon modèle Changez ceci. Objet : [le poste] Bonjour, [nom] Jalon"


def test_a_sheet_holds_gestures_what_was_made_and_room_to_write() -> None:
    made = sheet(
        Sheet(
            "4 gestes",
            (
                Block("Avant", ("Ouvrez.\nRegardez.", "Fermez."), numbered=True),
                Block("Exemple", (HOSTILE,)),
                Block("À la main", (), blank=3),
            ),
        ),
        "Jalon",
    )
    assert text(made) == (
        f"4 gestes Avant 1 Ouvrez. Regardez. 2 Fermez. Exemple {HOSTILE} À la main Jalon"
    )
    assert b"/StructTreeRoot" in made


def test_a_kit_page_fits_on_one_page_and_asks_before_the_hand() -> None:
    act = RealAct("a", "Répondre à un mail", "Sur un téléphone", "Seul ou à deux")
    kit = Kit(
        "mailbox/mb4", "Répondre", 5, "Répondre à un mail.", ("Un.", "Deux.", "Trois."),
        "Qui va lire ce mail ?", "Et sur un téléphone ?", (act,) * 3,
    )  # fmt: skip
    words = KitWords("Boîte mail", "But", "Blocages", "Question", "Souris", "Bilan", "Réel",
                     "Notes", "Jalon")  # fmt: skip
    made = kit_page(kit, words)
    document = pypdfium2.PdfDocument(BytesIO(made))
    assert len(document) == 1
    document.close()
    assert "Question Qui va lire ce mail ? Souris" in text(made)
