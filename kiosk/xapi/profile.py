"""The vocabulary of profile v1: every IRI and key that a statement may hold.

Meaning of each: ``docs/profile.md``. Frozen: a change here needs a new version of the profile.
"""

import re
from uuid import UUID

from kiosk.learning.event import Kind, Verb

BASE = "https://jalon.example/xapi/"
"""Reserved name (RFC 2606): never resolves, so no server can fetch it."""

PERSON = BASE + "person"
STATION = BASE + "station"
EXTENSION = BASE + "ext/"

_ADL = "http://adlnet.gov/expapi/verbs/"
_OWN_VERBS = {Verb.REPORTED}

VERB_IRIS = {verb: (f"{BASE}verbs/" if verb in _OWN_VERBS else _ADL) + verb.value for verb in Verb}
VERBS = {iri: verb for verb, iri in VERB_IRIS.items()}

_ID = re.compile(r"[A-Za-z0-9._~/-]{0,120}")


class ProfileError(ValueError):
    """A statement or an event does not fit profile v1."""


def plain_id(value: str) -> str:
    """The value itself, when it can only be an id: no typed text gets into a statement.

    Raises ProfileError otherwise.
    """
    if not _ID.fullmatch(value):
        raise ProfileError(f"not an id: {value[:40]!r}")
    return value


def object_iri(kind: Kind, path: str) -> str:
    """The IRI of what an event is about."""
    return f"{BASE}{kind.value}/{plain_id(path)}" if path else BASE + kind.value


def kind_and_path(iri: str) -> tuple[Kind, str]:
    """The inverse of `object_iri`. Raises ProfileError for an IRI of someone else."""
    if not iri.startswith(BASE):
        raise ProfileError(f"not an object of ours: {iri}")
    kind, _, path = iri.removeprefix(BASE).partition("/")
    try:
        return Kind(kind), plain_id(path)
    except ValueError as problem:
        raise ProfileError(f"unknown kind of object: {iri}") from problem


def verb_of(iri: str) -> Verb:
    """The verb behind an IRI. Raises ProfileError when it is not one of the six."""
    try:
        return VERBS[iri]
    except KeyError as problem:
        raise ProfileError(f"unknown verb: {iri}") from problem


def account(home_page: str, name: UUID) -> dict[str, object]:
    """An actor: a person or a station, by its UUID."""
    return {"objectType": "Agent", "account": {"homePage": home_page, "name": str(name)}}
