"""Texts for young people, as an author or a developer would write them."""

import re
import xml.etree.ElementTree as ET

import pytest

from kiosk import assets
from kiosk.modules.language import Voice, advise, lint, sentences

# Contexts of screens that staff or developers read; all other screens speak to young people.
STAFF = ("Doctor", "KitPage")
# The one place where a percentage is what one sets: the size of the text.
PERCENT = "{percent}\u00a0%"


@pytest.mark.parametrize(
    "text",
    [
        "Regardez le bas de votre message.",
        "Mme Faure attend votre réponse.\nÉcrivez-lui.",
        "Demandez à M. Leroy.",
        "Le rendez-vous est jeudi 26 novembre à 14 h.",
        "Est-ce fait\u00a0?",
        "Écrivez «\u00a0Je confirme ma venue.\u00a0» dans le mail.",
        "Ce fichier ne va nulle part.",
        "Jalon garde votre surnom.",
        "Vous avez 2 messages.",
        "Écrivez à accueil@garage.example.",
        "Cherchez avec de:faure et objet:rendez-vous.",
        "Le texte est à %1.",
        "Il est 14:30.",
    ],
)
def test_a_plain_text_may_be_shown(text: str) -> None:
    assert lint(text, "machine") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("C’est faux.", "`faux` is not used; write instead: pas encore"),
        ("Deux erreurs.", "`erreurs` is not used"),
        ("Attention\u00a0!", "is not used"),
        ("Vos jalons.", "`jalons` is not used"),
        ("N’oubliez pas le fichier.", "`N’oubliez pas` is not used"),
        ("Elle est nulle.", "`nulle` is not used"),
        ("Vous êtes prêt.", "needs the reader's gender; write instead: C’est prêt."),
        ("Vous êtes déjà inscrite.", "needs the reader's gender"),
        ("Êtes-vous sûr\u00a0?", "needs the reader's gender"),
        ("Un·e élève.", "no gender is needed"),
        ("Vous avez deux mails.", "`deux` wants digits; write instead: 2"),
        ("Lisez 50 % du texte.", "holds `%`"),
        ("Un mail ; une réponse.", "holds `;`"),
        ("Un mail (court).", "holds a bracket"),
        ("Un mail…", "holds `…`"),
        ("Un mail - une réponse.", "holds a dash"),
        ("Un mail – une réponse.", "holds a dash"),
        ("Ouvrez l'objet.", "curly apostrophe"),
        ('Ouvrez "Objet".', "wants « »"),
        ("Est-ce fait ?", "no-break space before"),
        ("Cliquez sur « Envoyer ».", "no-break space after «"),
        ("Avant le 26/11/2026.", "wants the date in words"),
        ("CLIQUEZ ici.", "in capitals"),
        ("Gagnez 250000 euros.", "too large"),
        ("Ouvrez le mail. Lisez-le.", "several sentences on a line"),
        (" ".join(["mot"] * 16) + ".", "a sentence of 16 words; 15 at most"),
        ("J’efface la copie.", "says « je »"),
        ("Ici, je garde tout.", "says « je »"),
        ("Tu peux essayer.", "`Tu` is not used; write instead: vous"),
    ],
)
def test_what_is_to_mend_is_named(text: str, words: str) -> None:
    assert [fault for fault in lint(text, "machine") if words in fault], lint(text, "machine")


def test_a_button_speaks_for_the_person_and_a_document_is_left_alone() -> None:
    assert lint("Je reviens", "button") == []
    assert lint("Je reviens", "machine")
    assert lint("slt c ok ; bravo à tou(te)s…", "world") == []


def test_long_sentences_are_advised_against_before_they_are_refused() -> None:
    thirteen = " ".join(["mot"] * 13) + "."
    assert lint(thirteen, "machine") == []
    assert advise(thirteen, "machine") == ["has a sentence of 13 words; 12 read better"]
    assert advise(" ".join(["mot"] * 12) + ".", "machine") == []


def simulators() -> set[str]:
    """Contexts of the simulators: they look like real programs, « (sans objet) » included."""
    house = assets.path().parent / "kiosk"
    files = [*house.glob("modules/*/view/*.py"), *house.glob("ui/parts/*/*.py")]
    named = re.compile(r"\b(?:class |translate\(\s*\")(\w+)")
    return {name for file in files for name in named.findall(file.read_text("utf-8"))}


def voice_of(text: str) -> Voice:
    """What ends like a sentence is said by the machine; the rest are labels and buttons."""
    return "machine" if text.endswith((".", "!", "?")) else "button"


def screen_texts() -> list[tuple[str, str, Voice]]:
    """Every French text of the screens that young people see, with its voice."""
    found: list[tuple[str, str, Voice]] = []
    for context in ET.parse(assets.path("i18n", "jalon_fr.ts")).getroot().iter("context"):
        name = context.findtext("name", "")
        if name in STAFF:
            continue
        for translation in context.iter("translation"):
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found += [(name, text, voice_of(text)) for text in forms or [translation.text or ""]]
    return found


def test_the_words_of_the_screens_keep_the_rules() -> None:
    """Each sentence on its own: on screens the layout breaks lines, in content the author does."""
    like_real = simulators()
    faults = [
        f"{context}: {text!r} {fault}"
        for context, text, voice in screen_texts()
        if text != PERCENT
        for line in text.split("\n")
        for sentence in sentences(line)
        for fault in lint(sentence, voice)
        if not (context in like_real and "bracket" in fault)
    ]
    assert faults == []
