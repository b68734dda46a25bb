"""A mail of one's own as a model: what belongs to this case is a gap, all else stays."""

import pytest

from kiosk.learning.activity import Gap, Take
from kiosk.learning.letters import Letter
from kiosk.learning.model_text import model_of, with_gaps

BOSS = "helene.faure@cafe-des-marches.example"
GAPS = (
    Gap(("Lina Traoré", "Traoré Lina"), "votre prénom et votre nom"),
    Gap(("Lina",), "votre prénom"),
    Gap(("06 39 98 41 27",), "votre numéro"),
    Gap(("Café des Marches",), "nom de l’entreprise"),
    Gap(("serveuse", "serveur ou serveuse"), "le poste"),
)
TAKE = Take("Mon modèle", BOSS, GAPS)


def letter(to: str, subject: str, text: str) -> Letter:
    return Letter(to, subject, text, b"")


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Je suis Lina Traoré.", "Je suis [votre prénom et votre nom]."),
        ("lina TRAORE", "[votre prénom et votre nom]"),
        ("Lina, 0639984127", "[votre prénom], [votre numéro]"),
        ("06.39.98.41.27", "[votre numéro]"),
        ("au café des  marches !", "au [nom de l’entreprise] !"),
        ("Serveur ou serveuse", "[le poste]"),
        ("Linaigrette et serveuses", "Linaigrette et serveuses"),
        (
            "Je suis libre le soir.\n\nCœur à l’ouvrage",
            "Je suis libre le soir.\n\nCœur à l’ouvrage",
        ),
        ("", ""),
    ],
)
def test_gaps_are_found_however_they_are_written(text: str, made: str) -> None:
    assert with_gaps(text, GAPS) == made


def test_the_last_mail_to_the_person_is_the_model_without_what_it_quotes() -> None:
    sent = (
        letter(BOSS, "CV", "Voici."),
        letter(
            f"Mme Faure <{BOSS.upper()}>", "Serveuse Lina", "Bonjour,\n\nLina\n\n> Bonjour Lina"
        ),
        letter("awa@courriel.example", "Coucou", "À ce soir"),
    )
    made = model_of(TAKE, sent)
    assert made is not None
    assert (made.title, made.subject) == ("Mon modèle", "[le poste] [votre prénom]")
    assert made.text == "Bonjour,\n\n[votre prénom]"


def test_nothing_is_made_of_nothing() -> None:
    assert model_of(TAKE, ()) is None
    assert model_of(TAKE, (letter("awa@courriel.example", "", ""),)) is None
