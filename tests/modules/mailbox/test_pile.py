"""Many mails in one readable text become real messages, dated from the start of the world."""

from datetime import datetime
from pathlib import Path

import pytest

from kiosk.modules.mailbox.address import Address
from kiosk.modules.mailbox.index import prepare
from kiosk.modules.mailbox.message import read_message
from kiosk.modules.mailbox.pile import ANSWER, read_pile

START = datetime.fromisoformat("2026-11-23T09:12+01:00")
ME = Address("Lina Traoré", "lina@messagerie.example")
PILE = """\
What stands before the first mail is for authors.

== parcel, -2 18:03, read, starred
De: Relais <suivi@relais.example>
Objet: Votre colis

Bonjour {first},

Objet: ce n’est plus un en-tête.

== letter, -1 20:00, sent, read
À: Café <cafe@marches.example>
Objet: Candidature

{first} {last}

== pills, 0 02:10, spam
De: x@y.example
Objet:

== later, 0 00:00, answer
De: x@y.example
Objet: Re
"""


def test_a_pile_is_real_mail() -> None:
    parcel, letter, pills, later = read_pile(PILE, START, ME)
    reading = read_message(parcel.id, parcel.raw)
    assert (parcel.folder, parcel.read, parcel.starred) == ("inbox", True, True)
    assert (reading.sender.name, reading.to) == ("Relais", (ME,))
    assert reading.date is not None
    assert reading.date.isoformat() == "2026-11-21T18:03:00+01:00"
    assert reading.message_id == "<parcel.20261121@relais.example>"
    assert reading.body == "Bonjour Lina,\n\nObjet: ce n’est plus un en-tête."
    sent = read_message(letter.id, letter.raw)
    assert (letter.folder, sent.sender, sent.to[0].name) == ("sent", ME, "Café")
    assert sent.body == "Lina Traoré"
    assert (pills.folder, read_message(pills.id, pills.raw).subject) == ("spam", "")
    assert later.folder == ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "== no day\nDe: a@b.example",
        "== a, -1 10:00, lost\nDe: a@b.example",
        "== a, -1 10:00\nHello",
    ],
)
def test_what_cannot_be_read_is_told(text: str) -> None:
    with pytest.raises(ValueError, match=r"a|no day"):
        read_pile(text, START, ME)


def world(folder: Path, **item: str) -> dict[str, object]:
    (folder / "pile.txt").write_text(PILE, "utf-8")
    me = {"name": ME.name, "address": ME.address}
    return prepare({"start": START.isoformat(), "me": me, "piles": [item]}, folder)


def test_a_world_takes_a_pile_and_leaves_some_out(tmp_path: Path) -> None:
    made = world(tmp_path, file="pile.txt", without="pills")
    messages, answers = made["messages"], made["answers"]
    assert isinstance(messages, list)
    assert [row["id"] for row in messages] == ["parcel", "letter"]
    assert isinstance(answers, dict)
    assert list(answers) == ["later"]


@pytest.mark.parametrize(
    "item", [{"file": "none.txt"}, {"without": "a"}, {"file": "pile.txt", "without": "nobody"}]
)
def test_a_bad_pile_is_told_when_content_is_checked(tmp_path: Path, item: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"none|piles|nobody"):
        world(tmp_path, **item)
