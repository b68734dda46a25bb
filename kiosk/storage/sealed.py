"""The drawer of sealed snapshots: one a visit, replaced in place, opened by its visit key only."""

import json
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import Insert, insert

from kiosk.learning.ports import Snapshot
from kiosk.storage.keys import seal, unseal
from kiosk.storage.tables import SEALED


def _replacing() -> Insert:
    # Built once: putting the statement together costs more than playing it.
    adding = insert(SEALED)
    new = adding.excluded
    changing = {
        "content_version": new.content_version,
        "saved_ms": new.saved_ms,
        "box": new.box,
    }
    return adding.on_conflict_do_update(index_elements=[SEALED.c.visit], set_=changing)


_REPLACE = _replacing()


def _about(visit: UUID) -> bytes:
    return b"jalon snapshot 1 " + visit.bytes


def put(
    connection: Connection, snapshot: Snapshot, key: bytes, blob: UUID, saved_ms: int | None
) -> None:
    """Seal a snapshot in place of the visit's last one. ``blob`` names a first one."""
    head = json.dumps(
        [str(snapshot.attempt), snapshot.activity, snapshot.content_version, snapshot.variant]
    )
    box = seal(key, head.encode() + b"\n" + snapshot.state, _about(snapshot.visit))
    connection.execute(
        _REPLACE,
        {
            "visit": snapshot.visit,
            "id": blob,
            "content_version": snapshot.content_version,
            "saved_ms": saved_ms,
            "box": box,
        },
    )


def take(connection: Connection, visit: UUID, key: bytes) -> Snapshot | None:
    """The snapshot of a visit; None when there is none. Raises WrongKeyError."""
    box = connection.execute(select(SEALED.c.box).where(SEALED.c.visit == visit)).scalar()
    if box is None:
        return None
    head, _, state = unseal(key, box, _about(visit)).partition(b"\n")
    attempt, activity, content_version, variant = json.loads(head)
    return Snapshot(visit, UUID(attempt), activity, content_version, variant, state)


def discard(connection: Connection, visit: UUID) -> None:
    """Erase the snapshot of a visit; its bytes are overwritten."""
    connection.execute(SEALED.delete().where(SEALED.c.visit == visit))
