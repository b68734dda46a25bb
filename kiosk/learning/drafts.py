"""Several attempts left open in one visit, kept as the one snapshot that a visit has room for.

The attempt that is played comes first; the others ride in its state, so that beginning a second
activity loses nothing of the first, whatever ends the visit.
"""

import base64
import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from kiosk.learning.ports import Snapshot

_ASIDE = "aside"


def pack(drafts: Sequence[Snapshot]) -> Snapshot | None:
    """One snapshot that holds all of them, the first as it is; None when there is none."""
    if len(drafts) < 2:
        return drafts[0] if drafts else None
    state: dict[str, Any] = json.loads(drafts[0].state)
    state[_ASIDE] = [
        {
            "attempt": str(draft.attempt),
            "activity": draft.activity,
            "content_version": draft.content_version,
            "variant": draft.variant,
            "state": base64.b64encode(draft.state).decode("ascii"),
        }
        for draft in drafts[1:]
    ]
    whole = json.dumps(state, ensure_ascii=False, separators=(",", ":"))
    return replace(drafts[0], state=whole.encode())


def unpack(snapshot: Snapshot | None) -> dict[str, Snapshot]:
    """Every attempt in a snapshot, by activity; empty for None."""
    if snapshot is None:
        return {}
    state: dict[str, Any] = json.loads(snapshot.state)
    aside = state.pop(_ASIDE, None)
    if aside is None:
        return {snapshot.activity: snapshot}
    first = replace(
        snapshot, state=json.dumps(state, ensure_ascii=False, separators=(",", ":")).encode()
    )
    others = [
        Snapshot(
            visit=snapshot.visit,
            attempt=UUID(each["attempt"]),
            activity=each["activity"],
            content_version=each["content_version"],
            variant=each["variant"],
            state=base64.b64decode(each["state"]),
        )
        for each in aside
    ]
    return {draft.activity: draft for draft in (first, *others)}


def joined(snapshots: Sequence[Snapshot]) -> Snapshot | None:
    """What several visits left open, newest first, as one snapshot.

    Of an activity that more than one left open, that in which more was done.
    """
    if len(snapshots) < 2:
        return snapshots[0] if snapshots else None
    kept: dict[str, Snapshot] = {}
    for snapshot in snapshots:
        for draft in unpack(snapshot).values():
            other = kept.get(draft.activity)
            if other is None or len(draft.state) > len(other.state):
                kept[draft.activity] = draft
    return pack(list(kept.values()))
