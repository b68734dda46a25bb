"""Writes checked content as the JSON that the kiosk reads: one file per activity and variant.

File names carry the hash of what is in them and the index is replaced last, so a kiosk that is
running while content is installed reads either the old form or the new one, never a mixture.
The version of an activity that another one replaces stays for as long as a parked visit may wait.
"""

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from kiosk.modules.content import Content
from kiosk.modules.library import FORM, INDEX

LONGEST_PARKING = timedelta(days=30)
"""The most that a site may set for parked visits."""

Files = dict[str, dict[str, dict[str, str]]]


def write(content: Content, folder: Path, today: date) -> None:
    """Write the form of sound content into ``folder`` and remove what no longer belongs there.

    Raises ValueError when the content has problems, OSError when the folder cannot be written.
    """
    if not content.sound:
        raise ValueError("content with problems is not written")
    files: Files = {}
    for activity_id, made in content.activities.items():
        for variant, activity in made.items():
            data = _bytes(asdict(activity))
            digest = hashlib.sha256(data).hexdigest()
            name = f"{activity_id}/{variant}.{digest[:12]}.json"
            _replace(folder / name, data)
            files.setdefault(activity_id, {})[variant] = {"name": name, "sha256": digest}
    older = _older(_previous(folder), content, today)
    index = {
        "form": FORM,
        "modules": [asdict(module) for module in content.modules],
        "needs": [asdict(need) for need in content.needs],
        "kits": [asdict(kit) for kit in content.kits],
        "surprises": [asdict(surprise) for surprise in content.surprises],
        "facts": [asdict(fact) for fact in content.facts],
        "files": files,
        "older": older,
        "sources": content.sources,
    }
    _replace(folder / INDEX, _bytes(index))
    groups = [*files.values(), *(kept["files"] for kept in older)]
    names = {INDEX, *(file["name"] for group in groups for file in group.values())}
    for file in folder.rglob("*.json"):
        if file.relative_to(folder).as_posix() not in names:
            file.unlink(missing_ok=True)


def _older(previous: Mapping[str, Any], content: Content, today: date) -> list[dict[str, Any]]:
    """Versions that parked visits may still need: [{id, version, until, files}]."""
    current = {card.id: card.content_version for m in content.modules for card in m.activities}
    until = (today + LONGEST_PARKING).isoformat()
    found = [
        {"id": card["id"], "version": card["content_version"], "until": until,
         "files": previous["files"][card["id"]]}
        for module in previous["modules"]
        for card in module["activities"]
    ]  # fmt: skip
    found += previous["older"]
    newest = {(kept["id"], kept["version"]): kept for kept in reversed(found)}
    return [
        kept
        for (id, version), kept in newest.items()
        if current.get(id) != version and kept["until"] >= today.isoformat()
    ]


def _previous(folder: Path) -> Mapping[str, Any]:
    """The index that is being replaced; an empty one when there is none that can be used."""
    try:
        index: Mapping[str, Any] = json.loads((folder / INDEX).read_bytes())
        if index["form"] == FORM and index["older"] is not None:
            return index
    except (OSError, LookupError, TypeError, ValueError):
        pass  # nothing, or nothing readable: the new form stands alone
    return {"modules": [], "files": {}, "older": []}


def _bytes(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _replace(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f".{file.name}.{os.getpid()}")
    fresh.write_bytes(data)
    fresh.replace(file)
