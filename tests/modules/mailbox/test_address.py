"""Address fields as people fill them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.modules.mailbox.address import (
    Address,
    completed,
    read_addresses,
    typed_part,
    write_addresses,
)


@pytest.mark.parametrize(
    ("field", "people"),
    [
        ("", []),
        (" , ; ", []),
        ("a@x.example", [("", "a@x.example")]),
        ("a@x.example; b@x.example", [("", "a@x.example"), ("", "b@x.example")]),
        ("Léa Petit <a@x.example>,", [("Léa Petit", "a@x.example")]),
        ('"Petit, Léa" <a@x.example>', [("Petit, Léa", "a@x.example")]),
        ("Mme Faure", [("", "Mme Faure")]),
        ("Faure <", [("", "Faure <")]),
        ("<a@x.example>\nb@x.example", [("", "a@x.example"), ("", "b@x.example")]),
    ],
)
def test_reading_a_field(field: str, people: list[tuple[str, str]]) -> None:
    assert [(p.name, p.address) for p in read_addresses(field)] == people


@pytest.mark.parametrize(
    "address", ["a@x.example", "a.b+c@x-y.example", "A_1@X.EXAMPLE", "a@local"]
)
def test_addresses_that_can_be_sent_to(address: str) -> None:
    assert Address("", address).valid


@pytest.mark.parametrize(
    "address",
    [
        "",
        "a",
        "@x.example",
        "a@",
        "a@x..example",
        "a b@x.example",
        "é@x.example",
        ".a@x.example",
        "a@x.example.",
        "a@@x.example",
        "a@x.exam ple",
        "a@-x.example",
    ],
)
def test_what_is_no_address(address: str) -> None:
    assert not Address("", address).valid


def test_completing_what_is_typed() -> None:
    lea = Address("Léa", "a@x.example")
    assert completed("", lea) == "Léa <a@x.example>, "
    assert completed("b@x.example, lé", lea) == "b@x.example, Léa <a@x.example>, "
    assert completed("b@x.example, ", lea) == "b@x.example, Léa <a@x.example>, "
    assert typed_part("b@x.example, lé") == "lé"
    assert typed_part("b@x.example, ") == ""


NAMES = st.text(st.characters(blacklist_categories=["Cc", "Cs", "Zl", "Zp"])).map(
    lambda name: " ".join(name.split())
)


@given(st.lists(st.builds(Address, NAMES, st.just("a@x.example")), max_size=5))
def test_a_written_field_reads_back(people: list[Address]) -> None:
    assert list(read_addresses(write_addresses(people))) == people


@given(st.text())
def test_any_field_can_be_read(field: str) -> None:
    for person in read_addresses(field):
        assert person.address or person.name or "<" in field
    completed(field, Address("Léa", "a@x.example"))
