"""Searching: operators, accents, speed over a full box."""

import time

import pytest

from kiosk.modules.mailbox.message import SPAM
from tests.modules.mailbox.boxes import SUMMONS, box, do, ids


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["summons", "friend"]),
        ("ENTRETIEN", ["summons"]),
        ("helene", ["summons"]),
        ("Hélène", ["summons"]),
        ("voila", ["friend"]),
        ("jeudi 14", ["summons"]),
        ('"à 14 h"', ["summons"]),
        ('"14 jeudi"', []),
        ("de:karim", ["friend"]),
        ("de: karim", ["friend"]),
        ("from:faure", ["summons"]),
        ("De:Hélène", ["summons"]),
        ("objet:photos", ["friend"]),
        ("objet:coucou", []),
        ("à:karim", ["summons"]),
        ("a:lina objet:entretien", ["summons"]),
        ("de:karim entretien", []),
        ("12:30", []),
        ('objet:"Entretien jeudi"', ["summons"]),
        ("de:", ["summons", "friend"]),
        ('"', ["summons", "friend"]),
    ],
)
def test_what_a_search_finds(typed: str, found: list[str]) -> None:
    assert ids(do(box(), ("fill", "search", typed))) == found


def test_a_search_looks_everywhere_but_in_spam_and_trash() -> None:
    world = box(spam=["shop"])
    do(world, ("reply", "summons"), ("fill", "body", "zinzolin"), ("close-draft",))
    do(world, ("reply", "summons"), ("fill", "body", "zinzolin"), ("send",))
    do(world, ("delete", "friend"), ("fill", "search", "zinzolin"))
    assert set(ids(world)) == {"draft-1", "sent-1"}
    assert ids(do(world, ("fill", "search", "soldes"))) == []
    do(world, ("folder", SPAM), ("fill", "search", "soldes"))
    assert ids(world) == ["shop"]


def test_changing_folder_ends_the_search() -> None:
    world = do(box(), ("fill", "search", "photos"), ("folder", "sent"), ("folder", "inbox"))
    assert (world.query, ids(world)) == ("", ["summons", "friend"])


def test_500_messages_are_searched_in_50_ms() -> None:
    many = {
        f"m{n}": SUMMONS.replace("<summons@", f"<m{n}@").replace("Bonjour", f"mot{n} " * 60)
        for n in range(500)
    }
    world = box(messages=many)
    times = []
    for n in range(5):
        began = time.perf_counter()
        do(world, ("fill", "search", f"de:faure mot{n * 7} jeudi"))
        assert f"m{n * 7}" in ids(world)
        times.append(time.perf_counter() - began)
    assert min(times) < 0.05
