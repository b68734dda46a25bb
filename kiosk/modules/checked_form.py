"""Writes checked content as the JSON that the kiosk reads: one file per activity and variant.

File names carry the hash of what is in them and the index is replaced last, so a kiosk that is
running while content is installed reads either the old form or the new one, never a mixture.
"""

import hashlib
import json
import os
from dataclasses import asdict
from pathlib import Path

from kiosk.modules.content import Content
from kiosk.modules.library import FORM, INDEX


def write(content: Content, folder: Path) -> None:
    """Write the form of sound content into ``folder`` and remove what no longer belongs there.

    Raises ValueError when the content has problems, OSError when the folder cannot be written.
    """
    if not content.sound:
        raise ValueError("content with problems is not written")
    files: dict[str, dict[str, dict[str, str]]] = {}
    for activity_id, made in content.activities.items():
        for variant, activity in made.items():
            data = _bytes(asdict(activity))
            digest = hashlib.sha256(data).hexdigest()
            name = f"{activity_id}/{variant}.{digest[:12]}.json"
            _replace(folder / name, data)
            files.setdefault(activity_id, {})[variant] = {"name": name, "sha256": digest}
    index = {
        "form": FORM,
        "modules": [asdict(module) for module in content.modules],
        "needs": [asdict(need) for need in content.needs],
        "files": files,
        "sources": content.sources,
    }
    _replace(folder / INDEX, _bytes(index))
    kept = {INDEX, *(file["name"] for made in files.values() for file in made.values())}
    for file in folder.rglob("*.json"):
        if file.relative_to(folder).as_posix() not in kept:
            file.unlink(missing_ok=True)


def _bytes(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _replace(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f".{file.name}.{os.getpid()}")
    fresh.write_bytes(data)
    fresh.replace(file)
