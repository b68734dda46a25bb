"""The key ``tidy`` of a world whose mailbox can be tidied: checked when content is.

``quota``: bytes of the whole box; ``weights``: message -> what each of its attachments weighs
here, in bytes, when that is more than the file in the assets; ``inside``: message or answer ->
the files of the activity that are the insides of its attachments, in order, so that they can be
saved on the PC. A world that has it has ``places`` and ``files``, with a place ``downloads``.
"""

import base64
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from kiosk.modules.mailbox.message import inside, read_message

KEY = "tidy"
DOWNLOADS = "downloads"
"""Id of the folder that takes what is saved from a message."""
_KEYS = {"quota", "weights", "inside"}

Prepare = Callable[[Mapping[str, object], Path], dict[str, object]]


def with_tidy(prepare: Prepare) -> Prepare:
    """``prepare``, for worlds that may have the key. It raises ValueError for a bad one."""

    def prepared(world: Mapping[str, object], folder: Path) -> dict[str, object]:
        made = prepare({key: value for key, value in world.items() if key != KEY}, folder)
        if KEY in world:
            _add(made, world[KEY], folder)
        return made

    return prepared


def _add(made: dict[str, Any], value: object, folder: Path) -> None:
    if not isinstance(value, Mapping) or not {"quota"} <= set(value) <= _KEYS:
        raise ValueError(f"{KEY}: write {{quota: …, weights: {{…}}, inside: {{…}}}}")
    quota = value["quota"]
    if not isinstance(quota, int) or quota < 1:
        raise ValueError(f"{KEY}: `{quota}` is no number of bytes")
    if DOWNLOADS not in {place["id"] for place in made.get("places", ())}:
        raise ValueError(f"places: one of them is {{id: {DOWNLOADS}, name: …}}")
    raws: dict[str, str] = {row["id"]: row["raw"] for row in made["messages"]} | made["answers"]
    files = _files(value.get("inside", {}))
    weights = _weights(value.get("weights", {}))
    for id in sorted({*files, *weights} - set(raws)):
        raise ValueError(f"{KEY}: no message is `{id}`")
    for id, raw in raws.items():
        _check(id, raw.encode("latin-1"), files.get(id, []), folder)
        for file in files.get(id, []):
            content = folder.joinpath(file).read_bytes()
            made["contents"][file] = base64.b64encode(content).decode("ascii")
    made[KEY] = {"quota": quota, "weights": weights, "inside": files}


def _check(id: str, raw: bytes, files: list[str], folder: Path) -> None:
    count = len(read_message(id, raw).attachments)
    if count != len(files):
        raise ValueError(f"{KEY}: {id} has {count} attachments, `inside` names {len(files)}")
    for number, file in enumerate(files):
        path = folder.joinpath(file)
        if not path.is_file() or path.read_bytes() != inside(raw, number):
            raise ValueError(f"{KEY}: {file} is not what is inside {id}")


def _files(value: object) -> dict[str, list[str]]:
    return {id: [str(file) for file in files] for id, files in _lists(value, "inside").items()}


def _weights(value: object) -> dict[str, list[int]]:
    weights: dict[str, list[int]] = {}
    for id, sizes in _lists(value, "weights").items():
        if not all(isinstance(size, int) and size > 0 for size in sizes):
            raise ValueError(f"{KEY}: {id}: weights are numbers of bytes")
        weights[id] = [int(str(size)) for size in sizes]
    return weights


def _lists(value: object, key: str) -> dict[str, list[object]]:
    if not isinstance(value, Mapping) or not all(
        isinstance(item, list | tuple) for item in value.values()
    ):
        raise ValueError(f"{KEY}: {key}: write {{message: [first, second]}}")
    return {str(id): list(items) for id, items in value.items()}
