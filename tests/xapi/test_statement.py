"""Statements of profile v1: the same bytes for ever, ids only."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.learning.event import Boot, Event, Fact, Kind, Verb
from kiosk.xapi.profile import BASE, ProfileError
from kiosk.xapi.statement import decode, encode

SAMPLES = sorted((Path(__file__).parents[1] / "old_formats" / "profile-1").glob("*.json"))


def sample(name: str) -> bytes:
    return next(path for path in SAMPLES if path.stem == name).read_bytes()


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_old_statements_still_decode_and_encode_gives_the_same_bytes(path: Path) -> None:
    assert encode(decode(path.read_bytes())) == path.read_bytes()


def test_every_kind_and_every_verb_has_a_sample() -> None:
    facts = [decode(path.read_bytes()).fact for path in SAMPLES]
    assert {fact.kind for fact in facts} == set(Kind)
    assert {fact.verb for fact in facts} == set(Verb)


def test_a_sample_reads_as_what_happened() -> None:
    event = decode(sample("step-attempted-failed"))
    assert event.fact.verb is Verb.ATTEMPTED
    assert event.fact.path == "mailbox/mb4/answer"
    assert event.fact.failed == ("alone", "greeting")
    assert event.fact.success is False
    assert event.boot.number == 2
    assert event.boot.last_sequence == 41
    assert event.at.utcoffset() is not None


def test_the_actor_of_what_a_person_did_is_their_random_id_and_nothing_else() -> None:
    actor = json.loads(sample("hint-asked"))["actor"]
    assert actor == {
        "objectType": "Agent",
        "account": {
            "homePage": BASE + "person",
            "name": "00000002-1111-4111-8111-000000000002",
        },
    }


def test_the_actor_of_what_a_nameless_visit_leaves_is_the_station() -> None:
    statement = json.loads(sample("visit-terminated-nameless"))
    assert statement["actor"]["account"]["homePage"] == BASE + "station"
    assert "registration" not in statement["context"]


def test_a_statement_given_back_by_a_server_still_decodes() -> None:
    statement = json.loads(sample("activity-completed"))
    statement |= {"stored": "2026-11-23T10:00:00.000Z", "version": "1.0.3"}
    statement["context"]["extensions"]["https://elsewhere.example/x"] = 1
    returned = decode(json.dumps(statement).encode())
    assert encode(returned) == sample("activity-completed")


@pytest.mark.parametrize(
    "fact",
    [
        Fact(Verb.ATTEMPTED, Kind.STEP, "mailbox/mb4/Bonjour Madame"),
        Fact(Verb.REPORTED, Kind.REAL_ACT, "mailbox/mb4/x", answer="j’ai appelé"),
        Fact(Verb.ATTEMPTED, Kind.STEP, "mailbox/mb4/x", failed=("lina@lettre.example",)),
        Fact(Verb.ATTEMPTED, Kind.STEP, "mailbox/mb4/x", variant="C d"),
        Fact(Verb.ATTEMPTED, Kind.STEP, "mailbox/mb4/x", content_version="é"),
        Fact(Verb.TERMINATED, Kind.VISIT, activities=(("Bonjour !", 1),)),
        Fact(Verb.ATTEMPTED, Kind.STEP, "x" * 121),
    ],
)
def test_typed_text_cannot_get_into_a_statement(fact: Fact) -> None:
    event = replace(decode(sample("hint-asked")), fact=fact)
    with pytest.raises(ProfileError):
        encode(event)


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("verb", "id"), "http://adlnet.gov/expapi/verbs/passed"),
        (("object", "id"), "https://elsewhere.example/activity/x"),
        (("object", "id"), BASE + "unheard-of/x"),
        (("actor", "account", "homePage"), "https://elsewhere.example"),
        (("id",), "not-a-uuid"),
        (("timestamp",), "yesterday"),
    ],
)
def test_a_statement_of_something_else_is_refused(where: tuple[str, ...], value: str) -> None:
    statement = json.loads(sample("hint-asked"))
    inner = statement
    for key in where[:-1]:
        inner = inner[key]
    inner[where[-1]] = value
    with pytest.raises(ProfileError):
        decode(json.dumps(statement).encode())


@pytest.mark.parametrize("broken", [b"", b"[]", b"{}", b"\xff", b'{"id": 3}'])
def test_broken_bytes_are_refused_in_one_way(broken: bytes) -> None:
    with pytest.raises(ProfileError):
        decode(broken)


def test_an_unknown_schema_is_refused_and_not_guessed() -> None:
    statement = sample("hint-asked").replace(b'ext/schema":1', b'ext/schema":2')
    with pytest.raises(ProfileError, match="schema"):
        decode(statement)


ids = st.from_regex(r"[A-Za-z0-9._~-]{1,20}", fullmatch=True)
paths = st.lists(ids, min_size=1, max_size=4).map("/".join)
levels = st.none() | st.integers(0, 3)
facts = st.builds(
    Fact,
    verb=st.sampled_from(Verb),
    kind=st.sampled_from(Kind),
    path=paths,
    person=st.none() | st.uuids(),
    visit=st.none() | st.uuids(),
    attempt=st.none() | st.uuids(),
    content_version=ids,
    variant=ids,
    success=st.none() | st.booleans(),
    completion=st.none() | st.booleans(),
    level=levels,
    failed=st.lists(ids).map(tuple),
    repaired=st.booleans(),
    answer=ids,
    activities=st.lists(st.tuples(paths, st.integers(0, 3))).map(tuple),
)
boots = st.builds(
    Boot,
    id=st.uuids(),
    number=st.integers(1),
    previous=st.none() | st.uuids(),
    last_sequence=st.integers(0),
    restored=st.booleans(),
)
times = st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)).map(  # noqa: DTZ001 - hypothesis wants naive bounds
    lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000)
)
events = st.builds(
    Event,
    id=st.uuids(),
    fact=facts,
    station=st.uuids(),
    boot=boots,
    sequence=st.integers(1),
    at=times,
    steady_ms=st.integers(0),
    doubtful=st.booleans(),
    program=st.just("0.1.0"),
)


@settings(max_examples=30)
@given(events)
def test_nothing_is_lost_on_the_way_to_bytes_and_back(event: Event) -> None:
    assert decode(encode(event)) == event
    assert encode(event) == encode(event)
