"""Walls of the house: who may import whom, read from the source with `ast`.

The order and its reasons stand in CONTRIBUTING.md. `from kiosk import storage` counts as an
import of `kiosk.storage`, imports inside functions count, and so do those for types only.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted((ROOT / "kiosk").rglob("*.py"))

# A room -> what it may import besides itself. The longest matching name is the room of a file;
# what is in no room (app, cli, tour, doctor...) sees the whole house.
ROOMS: dict[str, tuple[str, ...]] = {
    "kiosk.assets": (),
    "kiosk.settings": (),
    "kiosk.learning": (),
    "kiosk.xapi": ("kiosk.learning",),
    # What is set on paper: templates and data in, PDF out.
    "kiosk.paper": ("kiosk.learning", "kiosk.assets"),
    # A process of its own: text in, slips out.
    "kiosk.spelling": ("kiosk.assets",),
    # Sticks and printers: what the system has, asked and told in plain values.
    "kiosk.outside": (),
    "kiosk.storage": ("kiosk.learning", "kiosk.xapi"),
    "kiosk.ui.kit": ("kiosk.assets",),
    # Parts of simulated programs that several modules show: what a world is, seen by the kit.
    "kiosk.modules": ("kiosk.learning", "kiosk.assets"),
    # A room's record names its view and the theme the view is given, as types.
    "kiosk.modules.room": (
        "kiosk.learning",
        "kiosk.ui.simulator",
        "kiosk.ui.kit",
        "kiosk.ui.parts",
    ),
    # What simulators of several modules show alike; each part is given its model and its worker.
    "kiosk.ui.parts": ("kiosk.learning", "kiosk.assets", "kiosk.ui.kit"),
    "kiosk.ui": ("kiosk.learning", "kiosk.settings", "kiosk.assets", "kiosk.modules.room"),
    # The flows join screens, content and records; they know what storage calls bad luck.
    "kiosk.ui.flow": (
        "kiosk.learning",
        "kiosk.settings",
        "kiosk.modules.room",
        "kiosk.modules.library",
        "kiosk.storage.errors",
        # What is taken home: set on paper, copied to a stick, printed.
        "kiosk.paper",
        "kiosk.outside",
        "kiosk.ui",
    ),
}
MODULE_MAY = ("kiosk.learning", "kiosk.assets", "kiosk.modules")
VIEW_MAY = (*MODULE_MAY, "kiosk.ui.kit", "kiosk.ui.parts", "kiosk.ui.simulator")
CATALOGUE = "kiosk.modules.catalogue"
# The command line's door to the content: it plays every module, as `cli` does.
COMMANDS = "kiosk.modules.commands"

THREADS = {"threading", "_thread", "concurrent", "multiprocessing", "asyncio"}
QT_THREADS = {"QThread", "QThreadPool", "QRunnable"}
DATABASE = {"sqlmodel", "sqlalchemy"}
PAPER = {"typst", "segno", "pypdfium2", "docx", "odf", "lxml"}
SPELLING = {"hunspell", "symspellpy"}
WIDGETS_OUTSIDE_UI = ("kiosk.app", "kiosk.tour", "kiosk.doctor", "kiosk.kit_pages")


def name_of(file: Path) -> str:
    """Dotted name of a source file."""
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def inside(name: str, room: str) -> bool:
    """Whether `name` is that room or in it."""
    return name == room or name.startswith(room + ".")


def imports(tree: ast.AST) -> Iterator[str]:
    """Every imported name, as `package.module.name`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{'.' * node.level}{node.module}.{alias.name}" for alias in node.names)


def module_of(name: str) -> str | None:
    """`kiosk.modules.mailbox` for that folder and all in it; None for the files beside it."""
    parts = name.split(".")[:3]
    is_folder = parts[:2] == ["kiosk", "modules"] and len(parts) == 3
    return ".".join(parts) if is_folder and (ROOT / "/".join(parts)).is_dir() else None


def is_view(name: str) -> bool:
    """Whether this is `kiosk.modules.<module>.view` or in it."""
    return module_of(name) is not None and name.split(".")[3:4] == ["view"]


def is_record(name: str) -> bool:
    """Whether this is `kiosk.modules.<module>.room`, where a module's parts meet its view."""
    return module_of(name) is not None and name.split(".")[3:] == ["room"]


def allowed(name: str) -> tuple[str, ...] | None:
    """What this file may import of the house; None when it sees the whole of it."""
    if is_view(name) or is_record(name):
        return VIEW_MAY
    if module_of(name):
        return MODULE_MAY
    rooms = [room for room in ROOMS if inside(name, room)]
    if not rooms or name in (CATALOGUE, COMMANDS):
        return None
    room = max(rooms, key=len)
    return (*ROOMS[room], room)


def crosses(name: str, target: str) -> bool:
    """Whether this import of the house runs through a wall."""
    may = allowed(name)
    if may is None:
        return False
    if not any(inside(target, room) for room in may) or inside(target, CATALOGUE):
        return True
    foreign = module_of(target) not in (None, module_of(name))
    return foreign or (is_view(target) and not (is_view(name) or is_record(name)))


def faults(name: str, source: str) -> list[str]:
    """One sentence for each import that runs through a wall."""
    found = []
    in_ui = inside(name, "kiosk.ui") or is_view(name)
    for target in imports(ast.parse(source)):
        top, last = target.split(".")[0], target.split(".")[-1]
        if last == "*" or target.startswith("."):
            found.append(f"{name}: {target} is a star or relative import")
        if top == "kiosk" and crosses(name, target):
            found.append(f"{name} must not import {target}")
        if inside(name, "kiosk.learning") and top not in {*sys.stdlib_module_names, "kiosk"}:
            found.append(f"{name}: learning is standard library only, not {target}")
        if top == "PySide6" and not in_ui and not name.startswith(WIDGETS_OUTSIDE_UI):
            found.append(f"{name}: {target} outside ui and view")
        if top in PAPER and not inside(name, "kiosk.paper"):
            found.append(f"{name}: {target} outside paper")
        if top in SPELLING and not inside(name, "kiosk.spelling"):
            found.append(f"{name}: {target} outside spelling")
        if top in DATABASE and not inside(name, "kiosk.storage"):
            found.append(f"{name}: {target} outside storage")
        if (top in THREADS or last in QT_THREADS) and name != "kiosk.ui.work":
            found.append(f"{name}: {target} outside ui/work.py")
    return found


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_no_import_runs_through_a_wall(file: Path) -> None:
    assert faults(name_of(file), file.read_text("utf-8")) == []


def test_every_init_is_empty() -> None:
    inits = [file for folder in ("kiosk", "tests") for file in (ROOT / folder).rglob("__init__.py")]
    assert [name_of(file) for file in inits if file.read_text("utf-8").strip()] == []
    folders = {file.parent for file in FILES}
    assert [str(f) for f in folders if not (f / "__init__.py").exists()] == []


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("kiosk.learning.event", "from kiosk import storage"),
        ("kiosk.learning.event", "import pydantic"),
        ("kiosk.learning.event", "def late():\n    import kiosk.xapi.statement"),
        ("kiosk.xapi.statement", "from kiosk.storage import store"),
        ("kiosk.storage.store", "from PySide6.QtCore import QObject"),
        ("kiosk.storage.store", "from kiosk.ui.work import Work"),
        ("kiosk.ui.kit.theme", "from kiosk.learning.event import Event"),
        ("kiosk.ui.kit.theme", "from kiosk.settings import Settings"),
        ("kiosk.ui.kit.theme", "from PySide6.QtWidgets import *"),
        ("kiosk.ui.screens.path", "import sqlmodel"),
        ("kiosk.ui.screens.path", "from kiosk.storage.store import Store"),
        ("kiosk.ui.screens.path", "from kiosk.modules.mailbox.view.window import Window"),
        ("kiosk.ui.screens.path", "from PySide6.QtCore import QThread"),
        ("kiosk.ui.shell", "import threading"),
        ("kiosk.modules.mailbox.scenario", "from PySide6.QtCore import QObject"),
        ("kiosk.modules.mailbox.scenario", "from kiosk.modules.mailbox import view"),
        ("kiosk.modules.mailbox.scenario", "from kiosk.modules.catalogue import ROOMS"),
        ("kiosk.modules.content", "from kiosk.modules.mailbox.scenario import Mailbox"),
        ("kiosk.modules.mailbox.view.window", "from kiosk.ui.screens.path import Path"),
        ("kiosk.modules.mailbox.view.window", "from ..scenario import Mailbox"),
        ("kiosk.settings", "from kiosk.learning import event"),
        ("kiosk.cli", "from sqlmodel import Session"),
        ("kiosk.ui.screens.path", "import typst"),
        ("kiosk.ui.screens.path", "from docx import Document"),
        ("kiosk.paper.press", "from kiosk.ui.work import Work"),
        ("kiosk.ui.parts.explorer.preview", "from kiosk.ui.work import Work"),
        ("kiosk.ui.parts.explorer.preview", "from kiosk.paper.pages import page_picture"),
        ("kiosk.ui.parts.explorer.preview", "import pypdfium2"),
        ("kiosk.outside.sticks", "from kiosk.settings import Settings"),
        ("kiosk.ui.spelling.speller", "from kiosk.spelling.checker import Checker"),
        ("kiosk.ui.spelling.speller", "import hunspell"),
        ("kiosk.spelling.process", "from kiosk.settings import Settings"),
        ("kiosk.spelling.process", "from PySide6.QtCore import QProcess"),
        ("kiosk.ui.screens.take_away", "from kiosk.outside.sticks import Stick"),
    ],
)
def test_the_walls_stop(name: str, source: str) -> None:
    assert len(faults(name, source)) == 1


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("kiosk.app", "from kiosk.storage.store import Store"),
        ("kiosk.ui.screens.path", "from kiosk.ui.kit import buttons"),
        ("kiosk.modules.mailbox.view.window", "from kiosk.modules.mailbox.scenario import Box"),
        ("kiosk.modules.mailbox.scenario", "from kiosk.modules import placeholders"),
        ("kiosk.modules.mailbox.room", "from kiosk.modules.mailbox.view.window import Window"),
        ("kiosk.modules.catalogue", "from kiosk.modules.mailbox.view.window import Window"),
        ("kiosk.modules.mailbox.view.window", "from kiosk.ui.simulator import SimulatorView"),
        ("kiosk.modules.mailbox.view.window", "from kiosk.ui.parts.explorer import explorer"),
        ("kiosk.storage.store", "from kiosk.learning.ports import Store"),
        ("kiosk.ui.work", "import threading"),
    ],
)
def test_the_doors_open(name: str, source: str) -> None:
    assert faults(name, source) == []
