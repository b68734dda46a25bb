"""Mails as young people write them, and what is found in them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.learning import mail_text

THURSDAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour Madame,\nje confirme",
        "bonjour mme faure",
        "Madame,",
        "Mme Faure,",
        "BONJOUR",
        "Bonsoir Madame Faure, je vous écris",
        "\n\nBonjours madame",
        "Chère Madame,",
        "Monsieur Diallo,",
    ],
)
def test_a_greeting_is_seen(text: str) -> None:
    assert mail_text.greets(text)


@pytest.mark.parametrize("text", ["", "slt", "Je confirme.", "coucou", "ok pour jeudi", "bjr"])
def test_what_is_no_greeting(text: str) -> None:
    assert not mail_text.greets(text)


@pytest.mark.parametrize(
    "text",
    [
        "Cordialement,",
        "cordialment",
        "Bonne journée",
        "bonne fin de journée !",
        "Bien à vous",
        "Respectueusement",
        "Je vous prie d’agréer, Madame, mes salutations distinguées.",
        "Merci d’avance",
        "Merci et à jeudi",
        "À jeudi !",
        "Bonne soirée Madame",
        "Sincères salutations",
        "Au revoir",
    ],
)
def test_a_closing_is_seen(text: str) -> None:
    assert mail_text.closes(f"Bonjour,\nje viens.\n{text}\nLina Traoré")


@pytest.mark.parametrize(
    "text", ["", "Bonjour Madame", "Je viens à jeudi 14 h", "Merci.", "c ok", "Lina Traoré"]
)
def test_what_is_no_closing(text: str) -> None:
    assert not mail_text.closes(text)


@pytest.mark.parametrize(
    "text",
    [
        "14 h",
        "14h",
        "14h00",
        "14 h 00",
        "14:00",
        "à 14 heures",
        "14H",
        "14 heure",
        "14\u00a0h\u00a000.",
        "2 h de l’après-midi",
        "quatorze heures",
        "de 14h à 15h",
    ],
)
def test_two_in_the_afternoon(text: str) -> None:
    assert mail_text.says_hour(f"Je viens jeudi {text}", time(14))


@pytest.mark.parametrize(
    "text", ["", "14", "le 14", "4 h", "14 h 30", "14h15", "114 h", "2 h", "15h"]
)
def test_what_is_not_two_in_the_afternoon(text: str) -> None:
    assert not mail_text.says_hour(text, time(14))


@pytest.mark.parametrize("text", ["9h30", "9 h 30", "09:30", "9 heures 30", "neuf heures et demie"])
def test_half_past_nine(text: str) -> None:
    assert mail_text.says_hour(text, time(9, 30))
    assert not mail_text.says_hour(text, time(9))


@pytest.mark.parametrize(
    "text",
    [
        "jeudi",
        "Jeudi 26 novembre",
        "le 26/11",
        "26.11.2026",
        "le 26 à 14 h",
        "26 nov",
        "JEUDI 26",
        "jedi 26 novenbre",
        "jeudi à 14 h",
        "jeudi 14h",
        "Reçu vendredi. Je viens le 26 novembre",
    ],
)
def test_thursday_the_26th(text: str) -> None:
    assert mail_text.says_day(text, THURSDAY)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "mardi",
        "vendredi 26 novembre",
        "jeudi 27 novembre",
        "le 26 décembre",
        "26/12",
        "26 h",
        "demain",
    ],
)
def test_what_is_another_day(text: str) -> None:
    assert not mail_text.says_day(text, THURSDAY)


@pytest.mark.parametrize(
    "text",
    [
        "06 39 98 12 34",
        "0639981234",
        "06.39.98.12.34",
        "06-39-98-12-34",
        "+33 6 39 98 12 34",
        "+33639981234",
        "0033 6 39 98 12 34",
        "+33 (0)6 39 98 12 34",
        "Tél : 06/39/98/12/34.",
        "063 998 1234",
        "06\u00a039\u00a098\u00a012\u00a034",
    ],
)
def test_a_phone_number_in_any_spacing(text: str) -> None:
    assert mail_text.phones(text) == ("0639981234",)


@pytest.mark.parametrize(
    "text", ["", "06 39 98 12", "26 11 2026", "00 39 98 12 34", "063998123456"]
)
def test_what_is_no_phone_number(text: str) -> None:
    assert mail_text.phones(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Je confirme ma présence",
        "Je vous comfirme que je serai là",
        "C’est noté, je viendrai.",
        "Je serai présente jeudi",
        "D’accord pour jeudi",
        "Oui, je viens",
        "Je serai bien présent",
        "ok pour jeudi 14 h",
        "Je n’ai pas de question. Je confirme.",
        "Je participerai à l’entretien.",
        "je suis disponible",
        "Je serai bien au rendez-vous",
        "je serais a lheure",
        "daccor",
    ],
)
def test_a_yes(text: str) -> None:
    assert mail_text.confirms(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Bonjour",
        "Je ne peux pas venir",
        "je ne pourrai pas être présent jeudi",
        "je viens pas",
        "Je ne confirme pas",
        "Je suis malheureusement absente",
        "Quel jour ?",
    ],
)
def test_what_is_no_yes(text: str) -> None:
    assert not mail_text.confirms(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("slt c ok", ("slt", "c")),
        ("dsl jsui malade stp", ("dsl", "jsui", "stp")),
        ("jserai la", ("jserai",)),
        ("cc, g bien recu", ("g", "cc")),
        ("c est noté et c'est bon", ()),
        ("M. C. Faure, T : 06 39 98 12 34, RDV, SVP, tél", ()),
        ("Je joins mon CV. Bonjour, jeudi 14h", ()),
    ],
)
def test_abbreviations_of_text_messages(text: str, words: tuple[str, ...]) -> None:
    assert mail_text.sms_words(text) == words


@pytest.mark.parametrize("text", ["Lina Traoré", "TRAORE Lina", "lina traore", "Lina  Traoré."])
def test_first_and_last_name(text: str) -> None:
    assert mail_text.names(f"Cordialement,\n{text}", "Lina", "Traoré")


@pytest.mark.parametrize("text", ["Lina", "Traoré", "L. Traoré", "Line T.", ""])
def test_half_a_name(text: str) -> None:
    assert not mail_text.names(text, "Lina", "Traoré")


@pytest.mark.parametrize("text", ["[prénom]", "Prénom Nom", "06 XX XX XX XX", "le ____ à", "{nom}"])
def test_a_model_that_was_not_filled_in(text: str) -> None:
    assert mail_text.placeholders(f"Bonjour,\n{text}")


def test_a_finished_text_has_no_gaps() -> None:
    assert not mail_text.placeholders("Bonjour Madame,\nje viens à 14 h.\nLina <lina@x.example>")


QUOTE = "Le lun. 23 nov. 2026 à 09:12, Mme Faure a écrit :\n> Bonjour,\n> Cordialement"


@pytest.mark.parametrize(
    "body",
    [
        f"Je viens.\n\n{QUOTE}",
        f"{QUOTE}\nJe viens.",
        "Je viens.\n> Bonjour",
        "Je viens.\n\nLe 23/11/2026 à 9:12, Mme Faure a écrit :\nBonjour,\nCordialement",
        "Je viens.\n\n---------- Message transféré ----------\nDe : x\n\nBonjour",
        "Je viens.\r\n> Bonjour",
    ],
)
def test_what_is_quoted_is_not_the_writers(body: str) -> None:
    assert mail_text.own_words(body) == "Je viens."


def test_words_between_quotes_are_the_writers() -> None:
    assert mail_text.own_words(f"Bonjour\n{QUOTE}\nOui.\n> Bien\nMerci") == "Bonjour\nOui.\nMerci"


def test_a_sentence_about_writing_is_no_quote() -> None:
    text = "Le 20 novembre, Mme Faure m’a écrit :\nje dois confirmer."
    assert mail_text.own_words(text) == text


def test_words_are_counted() -> None:
    assert mail_text.word_count("Bonjour Madame ,\n\nje viens !") == 4


@given(st.text())
def test_any_text_can_be_judged(text: str) -> None:
    own = mail_text.own_words(text)
    assert mail_text.own_words(own) == own
    mail_text.greets(text)
    mail_text.closes(text)
    mail_text.confirms(text)
    mail_text.says_day(text, THURSDAY)
    mail_text.says_hour(text, time(14))
    mail_text.phones(text)
    mail_text.sms_words(text)
    mail_text.placeholders(text)


@given(st.text(alphabet=st.characters(exclude_characters="\n\r>")).filter(str.strip))
def test_a_quoted_text_never_counts(text: str) -> None:
    assert mail_text.own_words(f"Oui.\n\n{QUOTE}\n> {text}") == "Oui."


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Bonjour Madame,\n\nVoici mon CV.\n\nCordialement,\nLina Traoré", 1),
        ("Bonjour,\nJe suis disponible\nMon CV est joint\nMerci pour votre réponse", 3),
        ("Je réponds à votre annonce. J’aime le service ! Puis-je vous appeler ?", 3),
        ("", 0),
        ("06 39 98 41 27", 0),
        ("Ok. Oui. Merci.", 0),
    ],
)
def test_sentences_that_say_something(text: str, count: int) -> None:
    assert mail_text.sentence_count(text) == count


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Mon CV est joint.", True),
        ("Voir la pièce jointe", True),
        ("Vous trouverez ci-joint mon curriculum vitae", True),
        ("mon c.v.", True),
        ("Je suis disponible.", False),
    ],
)
def test_a_file_is_announced(text: str, says: bool) -> None:
    assert mail_text.announces_file(text) == says
