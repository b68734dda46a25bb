"""What is sent is a real message, and so are the answers that come."""

from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import getaddresses

from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.learning.activity import Consequence
from kiosk.modules.mailbox.address import Address, write_addresses
from tests.modules.mailbox.boxes import BOSS, KARIM, ME, box, do

FULL = (
    ("reply", "summons"),
    ("fill", "cc", f"Karim Saïdi <{KARIM}>"),
    ("fill", "bcc", "secret@boite.example"),
    ("fill", "body", "Bonjour Madame,\n\nJe viens jeudi à 14 h. Ça me va…\n\nLina Traoré"),
    ("send",),
)


def parsed(raw: bytes) -> EmailMessage:
    return message_from_bytes(raw, policy=policy.default)


def test_a_sent_message_has_every_header() -> None:
    world = do(box(), *FULL)
    message = parsed(world.outgoing("sent-1"))
    assert not message.defects
    assert message["From"].addresses[0].display_name == "Lina Traoré"
    assert message["From"].addresses[0].addr_spec == ME
    assert [p.addr_spec for p in message["To"].addresses] == [BOSS]
    assert message["Cc"].addresses[0].display_name == "Karim Saïdi"
    assert message["Subject"] == "Re: Entretien jeudi"
    assert message["Date"].datetime.isoformat() == "2026-11-23T12:04:00+01:00"
    assert message["Message-ID"].endswith(".example>")
    assert message["In-Reply-To"] == "<summons@cafe.example>"
    assert message["References"] == "<summons@cafe.example>"
    assert message.get_content_charset() == "utf-8"
    assert message.get_content().splitlines()[2] == "Je viens jeudi à 14 h. Ça me va…"


def test_only_the_senders_copy_knows_the_blind_copies() -> None:
    world = do(box(), *FULL, ("folder", "sent"), ("open", "sent-1"))
    reading = world.reading()
    assert reading is not None
    assert [p.address for p in reading.bcc] == ["secret@boite.example"]
    assert world.sent[0].recipients[-1].address == "secret@boite.example"


def test_lines_end_as_the_standard_says() -> None:
    raw = do(box(), *FULL).outgoing("sent-1")
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert all(len(line) <= 78 for line in raw.partition(b"\r\n\r\n")[0].split(b"\r\n"))
    assert raw.isascii()


def test_the_older_way_of_reading_mail_sees_the_same() -> None:
    """Headers decoded word by word, as programs did before Python's own modern parser."""
    message = message_from_bytes(do(box(), *FULL).outgoing("sent-1"))
    assert str(make_header(decode_header(message["From"]))) == f"Lina Traoré <{ME}>"
    assert str(make_header(decode_header(message["Cc"]))) == f"Karim Saïdi <{KARIM}>"
    assert [address for _name, address in getaddresses(message.get_all("To", []))] == [BOSS]
    payload = message.get_payload(decode=True)
    assert isinstance(payload, bytes)
    assert payload.decode().startswith("Bonjour Madame,")


def test_an_answer_is_in_the_thread_and_dated_later() -> None:
    consequence = Consequence(
        "thanks", "sent_to_all", {"addresses": BOSS}, {"deliver": "answer", "minutes": 30}
    )
    world = do(box(consequences=[consequence]), *FULL)
    assert world.delivered == ("answer",)
    row = world.row("answer")
    assert (row.subject, row.folder, row.read) == ("Re: Entretien jeudi", "inbox", False)
    assert row.date.isoformat() == "2026-11-23T12:34:00+01:00"
    assert row.in_reply_to == world.sent[0].message_id
    assert world.now >= row.date
    reading = do(world, ("open", "answer")).reading()
    assert reading is not None
    assert reading.to[0].address == ME
    assert reading.references == ("<summons@cafe.example>", world.sent[0].message_id)
    assert (
        "Merci.\n\nLe lun. 23 nov. 2026 à 12:04, Lina Traoré a écrit :\n> Bonjour" in reading.body
    )


def test_an_answer_can_come_from_whoever_got_the_mail() -> None:
    consequence = Consequence(
        "lost",
        "sent_to_all",
        {"addresses": KARIM},
        {"deliver": "answer", "from_recipient": True},
    )
    world = box(consequences=[consequence])
    do(world, ("new",), ("fill", "to", KARIM), ("send",))
    assert world.row("answer").sender.address == KARIM


NAMES = st.text(st.characters(blacklist_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=60)
LOCALS = st.from_regex(r"[a-z0-9_+-]{1,20}(\.[a-z0-9]{1,10})?", fullmatch=True)
PEOPLE = st.lists(
    st.builds(
        lambda name, local: Address(" ".join(name.split()), f"{local}@x.example"), NAMES, LOCALS
    ),
    min_size=1,
    max_size=14,
)


@example([Address("Hélène Faure", "a@x.example"), Address("Léa", "b@x.example")] * 6, "é" * 90, "x")
@example([Address("a, b", "a@x.example")], " Re:  é ", ".\nFrom x\n")
@settings(deadline=None, max_examples=60)
@given(PEOPLE, st.text(max_size=200), st.text(max_size=400))
def test_every_sent_message_reads_back_the_same(
    people: list[Address], subject: str, body: str
) -> None:
    world = do(
        box(),
        ("new",),
        ("fill", "to", write_addresses(people[:1])),
        ("fill", "cc", write_addresses(people[1:])),
        ("fill", "subject", subject),
        ("fill", "body", body),
        ("send",),
    )
    sent = world.sent[0]
    reading = world.read("sent-1")
    assert [p.address for p in reading.to + reading.cc] == [p.address for p in people]
    assert [p.name for p in sent.to + sent.cc] == [p.name for p in reading.to + reading.cc]
    assert reading.subject == sent.subject
    assert reading.body == sent.body.rstrip("\n")
    assert all(len(line) <= 998 for line in sent.raw.split(b"\r\n"))
