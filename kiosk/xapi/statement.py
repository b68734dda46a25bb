"""Event <-> the exact bytes of its xAPI statement (profile v1, ``docs/profile.md``).

`encode` always gives the same bytes for the same event, on every machine and in every version
of the program: servers call a changed spelling a conflict. `decode` also reads statements that
a server gave back (with ``stored``, ``authority``, ``version``).
"""

import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from kiosk.learning.event import SCHEMA, Boot, Event, Fact, Kind
from kiosk.xapi.profile import (
    EXTENSION,
    PERSON,
    STATION,
    VERB_IRIS,
    ProfileError,
    account,
    kind_and_path,
    object_iri,
    plain_id,
    verb_of,
)


def encode(event: Event) -> bytes:
    """The statement of an event. Raises ProfileError when a field holds more than an id."""
    fact = event.fact
    actor = account(STATION, event.station) if fact.person is None else account(PERSON, fact.person)
    statement: dict[str, Any] = {
        "id": str(event.id),
        "actor": actor,
        "verb": {"id": VERB_IRIS[fact.verb]},
        "object": {"objectType": "Activity", "id": object_iri(fact.kind, fact.path)},
    }
    if result := _result(fact):
        statement["result"] = result
    statement["context"] = _context(event)
    statement["timestamp"] = _timestamp(event.at)
    return json.dumps(statement, ensure_ascii=True, separators=(",", ":")).encode("ascii")


def decode(statement: bytes) -> Event:
    """The event of a statement. Raises ProfileError when it does not follow profile v1."""
    try:
        return _event(json.loads(statement))
    except ProfileError:
        raise
    except (KeyError, TypeError, ValueError, AttributeError) as problem:
        raise ProfileError(f"not a statement of profile v1: {problem!r}") from problem


def _result(fact: Fact) -> dict[str, Any]:
    result: dict[str, Any] = {}
    if fact.success is not None:
        result["success"] = fact.success
    if fact.completion is not None:
        result["completion"] = fact.completion
    extensions: dict[str, Any] = {}
    if fact.level is not None:
        extensions["level"] = fact.level
    if fact.failed:
        extensions["failed"] = [plain_id(check) for check in fact.failed]
    if fact.repaired:
        extensions["repaired"] = True
    if fact.answer:
        extensions["answer"] = plain_id(fact.answer)
    if fact.activities:
        extensions["activities"] = [
            {"id": plain_id(activity), "level": level} for activity, level in fact.activities
        ]
    if extensions:
        result["extensions"] = _keyed(extensions)
    return result


def _context(event: Event) -> dict[str, Any]:
    fact, boot = event.fact, event.boot
    extensions: dict[str, Any] = {
        "station": str(event.station),
        "boot": {
            "id": str(boot.id),
            "number": boot.number,
            "previous": None if boot.previous is None else str(boot.previous),
            "last": boot.last_sequence,
            "restored": boot.restored,
        },
        "sequence": event.sequence,
        "steady_ms": event.steady_ms,
        "clock": {"doubtful": event.doubtful},
        "program": event.program,
        "schema": event.schema,
    }
    if fact.attempt is not None:
        extensions["attempt"] = str(fact.attempt)
    if fact.content_version:
        extensions["content"] = plain_id(fact.content_version)
    if fact.variant:
        extensions["variant"] = plain_id(fact.variant)
    context: dict[str, Any] = {}
    if fact.visit is not None:
        context["registration"] = str(fact.visit)
    context["extensions"] = _keyed(extensions)
    return context


def _keyed(extensions: dict[str, Any]) -> dict[str, Any]:
    return {EXTENSION + key: value for key, value in extensions.items()}


def _unkeyed(extensions: dict[str, Any]) -> dict[str, Any]:
    return {
        key.removeprefix(EXTENSION): value
        for key, value in extensions.items()
        if key.startswith(EXTENSION)
    }


def _timestamp(at: datetime) -> str:
    if at.tzinfo is None:
        raise ProfileError("a time without its zone")
    at = at.astimezone(UTC)
    return f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03d}Z"


def _event(statement: dict[str, Any]) -> Event:
    context = statement["context"]
    extensions = _unkeyed(context["extensions"])
    if extensions["schema"] != SCHEMA:
        raise ProfileError(f"event schema {extensions['schema']!r} is not {SCHEMA}")
    boot = extensions["boot"]
    return Event(
        id=UUID(statement["id"]),
        fact=_fact(statement, extensions),
        station=UUID(extensions["station"]),
        boot=Boot(
            id=UUID(boot["id"]),
            number=boot["number"],
            previous=None if boot["previous"] is None else UUID(boot["previous"]),
            last_sequence=boot["last"],
            restored=boot["restored"],
        ),
        sequence=extensions["sequence"],
        at=datetime.fromisoformat(statement["timestamp"]).astimezone(UTC),
        steady_ms=extensions["steady_ms"],
        doubtful=extensions["clock"]["doubtful"],
        program=extensions["program"],
    )


def _fact(statement: dict[str, Any], context: dict[str, Any]) -> Fact:
    kind: Kind
    kind, path = kind_and_path(statement["object"]["id"])
    result = statement.get("result", {})
    said = _unkeyed(result.get("extensions", {}))
    registration = statement["context"].get("registration")
    attempt = context.get("attempt")
    return Fact(
        verb=verb_of(statement["verb"]["id"]),
        kind=kind,
        path=path,
        person=_person(statement["actor"]["account"]),
        visit=None if registration is None else UUID(registration),
        attempt=None if attempt is None else UUID(attempt),
        content_version=context.get("content", ""),
        variant=context.get("variant", ""),
        success=result.get("success"),
        completion=result.get("completion"),
        level=said.get("level"),
        failed=tuple(said.get("failed", ())),
        repaired=said.get("repaired", False),
        answer=said.get("answer", ""),
        activities=tuple((each["id"], each["level"]) for each in said.get("activities", ())),
    )


def _person(account: dict[str, str]) -> UUID | None:
    if account["homePage"] == PERSON:
        return UUID(account["name"])
    if account["homePage"] == STATION:
        return None
    raise ProfileError(f"not an actor of ours: {account['homePage']}")
