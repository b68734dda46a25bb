"""The files of a world: checked when content is, read when the world is opened.

The prepared world carries each content whole, in base64, so that a world is
one value that belongs to one content version.
"""

import base64
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.learning.files import BIN, ENDINGS, EXPORTED, File, Files, Place

PLACE_KINDS = ("folder", "stick", "bin")
_PLACE_KEYS = {"id", "name", "kind", "room"}
_FILE_KEYS = {"id", "name", "place", "size", "modified", "kind", "file", "as_pdf"}


def prepare_files(world: Mapping[str, object], folder: Path, start: datetime) -> dict[str, object]:
    """What a world says of its files, as `files_of` reads it.

    ``places``: list of {id, name, kind, room}, the last two may be missing, one is the bin;
    ``files``: list of {id, name, place, modified, kind, file, size, as_pdf}. ``file`` is what is
    inside; ``size`` in bytes is that of ``file`` when it is missing; ``as_pdf`` is what becomes
    of a document or a picture that is saved as PDF.

    Raises ValueError with a sentence that names the value at fault.
    """
    places = [_place(item) for item in _list(world, "places")]
    known = [str(place["id"]) for place in places]
    if BIN not in known:
        raise ValueError(f"places: one of them is {{id: {BIN}, name: …, kind: bin}}")
    contents: dict[str, str] = {}
    files = [_file(item, known, folder, start, contents) for item in _list(world, "files")]
    for ids in (known, [str(file["id"]) for file in files]):
        twice = {id for id in ids if ids.count(id) > 1}
        if twice:
            raise ValueError(f"files: two have the same id: {', '.join(sorted(twice))}")
    names = [(file["place"], str(file["name"]).casefold()) for file in files]
    for file, name in zip(files, names, strict=True):
        if names.count(name) > 1:
            raise ValueError(f"{file['name']}: two files of one folder have that name")
    return {"places": places, "files": files, "contents": contents}


def files_of(world: Mapping[str, Any]) -> Files | None:
    """The files of a prepared world; None when it has none."""
    if "files" not in world:
        return None
    places = [Place(p["id"], p["name"], p["kind"], p["room"]) for p in world["places"]]
    files = [
        File(
            id=f["id"],
            name=f["name"],
            place=f["place"],
            size=f["size"],
            modified=datetime.fromisoformat(f["modified"]),
            kind=f["kind"],
            content=f["content"],
        )
        for f in world["files"]
    ]
    return Files(places, files)


def pdfs_of(world: Mapping[str, Any]) -> Mapping[str, str]:
    """Content -> what it becomes when it is saved as PDF."""
    return {f["content"]: f["as_pdf"] for f in world.get("files", ()) if f["as_pdf"]}


def content_bytes(world: Mapping[str, Any], content: str) -> bytes:
    """The inside of a file. KeyError when there is none of that name."""
    return base64.b64decode(world["contents"][content])


def _place(item: object) -> dict[str, object]:
    place = _keys(item, "places", {"id", "name"}, _PLACE_KEYS)
    kind, room = str(place.get("kind", "folder")), place.get("room", 0)
    if kind not in PLACE_KINDS:
        raise ValueError(f"places: `{kind}` is no kind of place; known: {', '.join(PLACE_KINDS)}")
    if not isinstance(room, int) or room < 0:
        raise ValueError(f"places: `{room}` is no number of bytes")
    return {"id": str(place["id"]), "name": str(place["name"]), "kind": kind, "room": room}


def _file(
    item: object, places: list[str], folder: Path, start: datetime, contents: dict[str, str]
) -> dict[str, object]:
    wanted = {"id", "name", "place", "modified", "kind", "file"}
    file = _keys(item, "files", wanted, _FILE_KEYS)
    id, name, kind = str(file["id"]), str(file["name"]), str(file["kind"])
    if not id or " " in id or "." in id or "/" in id:
        raise ValueError(f"{id}: the id of a file has no space, point or slash")
    if file["place"] not in places:
        raise ValueError(f"{name}: no place is `{file['place']}`")
    if kind not in ENDINGS:
        raise ValueError(f"{name}: no kind is `{kind}`; known: {', '.join(ENDINGS)}")
    content, as_pdf = str(file["file"]), str(file.get("as_pdf", ""))
    if kind in EXPORTED and not as_pdf:
        raise ValueError(f"{name}: say with `as_pdf` what it becomes when it is saved as PDF")
    for each in filter(None, (content, as_pdf)):
        contents[each] = _read(each, folder)
    size = file.get("size", len(base64.b64decode(contents[content])))
    if not isinstance(size, int) or size < 1:
        raise ValueError(f"{name}: `{size}` is no number of bytes")
    return {
        "id": id,
        "name": name,
        "place": file["place"],
        "size": size,
        "modified": _moment(name, str(file["modified"]), start),
        "kind": kind,
        "content": content,
        "as_pdf": as_pdf,
    }


def _moment(name: str, text: str, start: datetime) -> str:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as problem:
        raise ValueError(f"{name}: write `{text}` as 2026-11-23T09:12+01:00") from problem
    if moment.tzinfo is None:
        raise ValueError(f"{name}: `{text}` needs its offset, as in 2026-11-23T09:12+01:00")
    if moment > start:
        raise ValueError(f"{name}: dated after the start of the world")
    return moment.isoformat()


def _read(name: str, folder: Path) -> str:
    try:
        return base64.b64encode(folder.joinpath(name).read_bytes()).decode("ascii")
    except OSError as missing:
        raise ValueError(f"{name}: no such file in {folder.name}") from missing


def _keys(item: object, where: str, wanted: set[str], known: set[str]) -> Mapping[str, object]:
    if not isinstance(item, Mapping) or not wanted <= set(item) <= known:
        raise ValueError(f"{where}: each is {{{', '.join(sorted(wanted))}}}")
    return item


def _list(world: Mapping[str, object], key: str) -> list[object]:
    value = world.get(key, [])
    if not isinstance(value, list | tuple) or not value:
        raise ValueError(f"{key}: write a list")
    return list(value)
