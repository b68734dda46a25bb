"""The phone without a screen: who gets what, what is refused, what is known afterwards."""

import pytest

from kiosk.learning.phone import Phone
from kiosk.learning.phone_acts import is_phone_act, offers
from kiosk.learning.phone_script import phone_setup
from kiosk.learning.phone_text import code, copied, digits, holds_number, links, spaced
from kiosk.learning.scenario import Act, NotOfferedError
from tests.ui.parts.phone.phones import BANK, DATA, TRAP, Pocket, phone


def play(*rows: tuple[str, ...]) -> Pocket:
    pocket = Pocket(phone())
    for row in rows:
        pocket.perform(Act(*row))
    return pocket


def offered(phone: Phone) -> set[tuple[str, str]]:
    return {(offer.name, offer.target) for offer in offers(phone)}


def test_numbers_are_read_as_people_write_them() -> None:
    assert digits("+33 6 39 98 70 11") == digits("06.39.98.70.11") == "0639987011"
    assert spaced("0639987011") == "06 39 98 70 11"
    assert spaced("33700") == "33700"
    assert holds_number("c’est le 06-39-98-70-11 !", TRAP)
    assert not holds_number("06 39 98 70 12", TRAP)


def test_links_and_copies_are_found_in_texts() -> None:
    assert links("Voir https://a.example/p. Ou b.example, ou ameli.fr") == (
        "https://a.example/p", "b.example", "ameli.fr",
    )  # fmt: skip
    assert links("Rendez-vous à 9.30 M. Leroy") == ()
    text = "Votre colis attend. Payez 1,99 euro maintenant."
    assert copied(text, f"TR: {text.upper()}")
    assert not copied(text, "Votre colis attend")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Votre code : 482193. Ne le donnez à personne.", "482193"),
        ("Code de retrait 4821, jusqu’au 28/11/2026", "4821"),
        ("Votre colis 482193 est parti.", ""),
        ("Votre code arrive, 1,99 euro.", ""),
    ],
)
def test_a_code_is_found_in_the_message_that_brings_it(text: str, found: str) -> None:
    assert code(text) == found


def test_a_report_is_a_copy_and_then_the_number() -> None:
    number = play(("sms-new",), ("fill", "phone-to", "33700"), ("fill", "phone-text", TRAP))
    number.perform(Act("sms-send"))
    assert "transférez" in number.phone.threads()[0].messages[-1].text
    handed = play(("sms-forward", "parcel-1"), ("fill", "phone-to", "33 700"), ("sms-send",)).phone
    assert handed.handed_on("parcel", "33700")
    assert not handed.reported("parcel", "33700", TRAP)
    whole = play(
        ("sms-forward", "parcel-1"),
        ("fill", "phone-to", "33700"),
        ("sms-send",),
        ("fill", "phone-text", "le 06 39 98 70 11"),
        ("sms-send",),
    ).phone
    assert whole.reported("parcel", "33700", TRAP)
    assert not whole.reported("nour", "33700", TRAP)


def test_a_copy_typed_by_hand_counts_as_handed_on() -> None:
    pocket = play(("sms-new",), ("fill", "phone-to", "33700"))
    pocket.perform(Act("fill", "phone-text", pocket.phone.message("parcel-1").text))
    pocket.perform(Act("sms-send"))
    assert pocket.phone.handed_on("parcel", "33700")


@pytest.mark.parametrize(
    "row",
    [("sms-send",), ("call-say", "stop"), ("call-end",), ("call-answer",), ("sms-open", "x"),
     ("sms-link", "nour-1"), ("call", "12"), ("fill", "phone-to", "1"), ("sms-undo",),
     ("phone-show", "thread"), ("sms-unblock", "parcel"), ("voicemail", "x")],
)  # fmt: skip
def test_what_is_not_possible_changes_nothing(row: tuple[str, ...]) -> None:
    pocket = Pocket(phone())
    assert is_phone_act(Act(*row))
    with pytest.raises(NotOfferedError):
        pocket.perform(Act(*row))
    assert offered(pocket.phone) == offered(phone())


def test_everything_offered_is_accepted() -> None:
    for offer in offers(phone()):
        pocket = Pocket(phone())
        pocket.perform(Act(offer.name, offer.target, "x" if offer.writes else ""))


def test_in_a_call_there_is_nothing_but_the_call() -> None:
    pocket = play(("call", digits(BANK)))
    assert offered(pocket.phone) == {("call-say", "stop"), ("call-say", "bye"), ("call-end", "")}
    pocket.phone.ring("alarm", pocket.now)
    assert [call.way for call in pocket.phone.calls] == ["out", "missed"]
    pocket.perform(Act("call-say", "bye"))
    assert pocket.phone.talking is None
    assert len(pocket.phone.voicemails) == 1


def test_a_call_that_only_they_make_is_not_reached_by_dialling() -> None:
    pocket = Pocket(phone())
    pocket.phone.ring("alarm", pocket.now)
    assert offered(pocket.phone) == {("call-answer", ""), ("call-decline", "")}
    pocket.perform(Act("call-answer"))
    line = pocket.phone.line
    assert line is not None
    assert "489" in line.says
    pocket.perform(Act("call-end"))
    pocket.perform(Act("call", digits(BANK)))
    line = pocket.phone.line
    assert line is not None
    assert "bonjour" in line.says


def test_a_blocked_number_writes_no_more() -> None:
    pocket = play(("sms-block", "parcel"))
    pocket.phone.receive("again", pocket.now)
    assert len(pocket.phone.thread("parcel").messages) == 1
    pocket.perform(Act("sms-unblock", "parcel"))
    pocket.phone.receive("again", pocket.now)
    assert len(pocket.phone.thread("parcel").messages) == 2
    assert pocket.phone.unread() == 1


@pytest.mark.parametrize(
    "change",
    [{"number": "?"}, {"colour": "red"}, {"contacts": [{"name": "A"}]}, {"threads": "none"},
     {"calls": [{"id": "a", "number": "15", "first": "x", "lines": {}}]},
     {"robots": [{"number": "33700", "wants": "money", "says": ""}]},
     {"later": [{"id": "parcel", "number": TRAP, "text": ""}]}],
)  # fmt: skip
def test_a_phone_that_is_badly_written_is_told(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"^phone: "):
        phone_setup({**DATA, **change})
