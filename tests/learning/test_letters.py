"""What was sent, as it is taken home: to whom, about what, and only what nothing later mends."""

from kiosk.learning.letters import Letter, not_replaced

BOSS = "Hélène Faure <h.faure@cafe.example>"


def letter(to: str, subject: str) -> Letter:
    return Letter(to, subject, "Bonjour", b"")


def test_a_letter_names_people_and_addresses_without_a_name() -> None:
    sent = letter(f"{BOSS}, info@cafe.example", "Candidature")
    assert sent.recipients == ("Hélène Faure", "info@cafe.example")
    assert letter("", "").recipients == ()


def test_an_answer_is_about_the_same_matter() -> None:
    assert letter(BOSS, "Re: RE: Candidature ").matter == "Candidature"
    assert letter(BOSS, "Remise de documents").matter == "Remise de documents"


def test_what_was_mended_stays_here() -> None:
    everybody = letter(f"{BOSS}, un.autre@mail.example", "Re: Convocation")
    alone = letter(BOSS, "Re: Convocation")
    bare = letter("H.Faure@cafe.example", "Candidature")
    mended = letter(BOSS, "Re: Candidature")
    assert not_replaced((everybody, alone, bare, mended)) == (alone, mended)


def test_the_same_words_to_another_employer_are_another_letter() -> None:
    first = letter(BOSS, "Candidature")
    second = letter("contact@garage.example", "Candidature")
    assert not_replaced((first, second)) == (first, second)
