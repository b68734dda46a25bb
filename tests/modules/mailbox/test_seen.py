"""What each person sees of a mail, and the bytes that reach them."""

from email import message_from_bytes, policy

import pytest

from kiosk.modules.mailbox.message import read_message
from kiosk.modules.mailbox.outbox import Sent
from kiosk.modules.mailbox.seen import seen_by
from tests.modules.mailbox.boxes import BOSS, KARIM, LEA, ME, box, do
from tests.modules.mailbox.mail_server import as_received

NAMED = f"Inès Roux-Delaporte <{LEA}>, {KARIM}"


def sent(**fields: str) -> Sent:
    world = do(box(), ("new",), *(("fill", name, text) for name, text in fields.items()), ("send",))
    return world.sent[0]


def test_everybody_sees_to_and_cc_and_nobody_sees_bcc() -> None:
    mail = sent(to=ME, cc=BOSS, bcc=f"{KARIM}, {LEA}")
    people = seen_by(mail)
    assert [(one.person.address, one.field) for one in people] == [
        (ME, "to"), (BOSS, "cc"), (KARIM, "bcc"), (LEA, "bcc"),
    ]  # fmt: skip
    assert {(one.to, one.cc) for one in people} == {(mail.to, mail.cc)}
    assert [one.watchers for one in people] == [3, 3, 0, 0]


def test_a_person_named_twice_is_one_person() -> None:
    people = seen_by(sent(to=KARIM, bcc=f"{KARIM.upper()}, {LEA}"))
    assert [(one.person.address, one.watchers) for one in people] == [(KARIM, 1), (LEA, 0)]


@pytest.mark.parametrize(
    "fields",
    [
        {"to": ME, "bcc": NAMED},
        {"to": BOSS, "cc": ME, "bcc": NAMED * 1},
        {"bcc": NAMED},
        {"to": NAMED},
        {"to": NAMED, "subject": "Bcc: rien", "body": "Bcc: quelqu’un\n\nTo: moi"},
    ],
)
def test_the_bytes_that_arrive_say_the_same(fields: dict[str, str]) -> None:
    mail = sent(**fields)
    raw = as_received(mail.raw)
    arrived = read_message("x", raw)
    assert arrived.bcc == ()
    assert "bcc" not in message_from_bytes(raw, policy=policy.default)
    for one in seen_by(mail):
        assert (one.to, one.cc) == (arrived.to, arrived.cc)
        assert (one.person.address.encode() in raw) is (one.field != "bcc")
    own = read_message("x", mail.raw)
    assert own.bcc == mail.bcc, "the sender's own copy keeps it"
    assert (arrived.subject, arrived.body) == (own.subject, own.body)
    assert raw.partition(b"\r\n\r\n")[2] == mail.raw.partition(b"\r\n\r\n")[2]


def test_a_mail_that_names_nobody_says_so_as_servers_do() -> None:
    raw = as_received(sent(bcc=KARIM).raw)
    message = message_from_bytes(raw, policy=policy.default)
    assert str(message["To"]) == "undisclosed-recipients:;"
    assert message["To"].addresses == ()
    assert not message.defects
    assert raw.startswith(b"From: ")
