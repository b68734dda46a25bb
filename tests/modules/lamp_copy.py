"""A copy of the lamp content in which an author slips: one line changed."""

import shutil
from datetime import date
from pathlib import Path

from kiosk.modules.content import Content, check
from tests.modules.lamp_room import CONTENT, ROOM

TODAY = date(2026, 11, 23)
ACTIVITY = "lamp/fr/light/activity.yaml"


def copied(folder: Path) -> Path:
    """The lamp content in a folder of its own."""
    root = folder / "modules"
    shutil.copytree(CONTENT, root)
    return root


def edit(root: Path, before: str, after: str, file: str = ACTIVITY) -> int:
    """Replace the first ``before`` and return its line."""
    path = root / file
    text = path.read_text("utf-8")
    assert before in text, f"{before!r} is not in {file}"
    path.write_text(text.replace(before, after, 1), "utf-8")
    return text[: text.index(before)].count("\n") + 1


def found(root: Path) -> list[tuple[int, str]]:
    """Line and sentence of every problem, warnings left out."""
    return [(p.line, p.sentence) for p in checked(root).problems if not p.warning]


def checked(root: Path) -> Content:
    """The content of that root, read with the lamp room."""
    return check(root, [ROOM], TODAY)
