"""What a screen reader finds on the accessibility bus, asked by a program of its own."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.reader_child import SYSTEM_PYTHON
from tests.journeys.x_server import needs_x, play, x_server

PROBE = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def has_atspi() -> bool:
    """Whether this machine has the accessibility bus and the bindings to ask it."""
    if shutil.which("dbus-daemon") is None or not Path(SYSTEM_PYTHON).exists():
        return False
    probe = [SYSTEM_PYTHON, "-c", PROBE]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


needs_atspi = pytest.mark.skipif(
    not has_atspi(), reason="AT-SPI and its bindings are not installed (`make tools`)"
)


@contextmanager
def session_bus() -> Iterator[str]:
    """The address of a private session bus; the accessibility bus comes and goes with it."""
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert bus.stdout is not None
    try:
        yield bus.stdout.readline().strip()
    finally:
        bus.terminate()
        bus.wait()
        bus.stdout.close()


class Heard:
    """What was found: every thing with its role, name and states."""

    def __init__(self, tree: list[Any]) -> None:
        self.application = tree
        self.things = list(_things(tree))

    def names(self, role: str) -> list[str]:
        """Names of everything of a role, in the order of the tree."""
        return [name for its, name, _, _ in self.things if its == role]

    def focused(self, role: str) -> list[str]:
        """Names of what has the keyboard and is of that role."""
        return [name for its, name, states, _ in self.things if its == role and "focused" in states]

    def inside(self, role: str, name: str) -> list[str]:
        """Names of what the thing of that role and name holds."""
        held = next(held for its, called, _, held in self.things if (its, called) == (role, name))
        return [child[1] for child in held]


def _things(tree: list[Any]) -> Iterator[list[Any]]:
    yield tree
    for child in tree[3]:
        yield from _things(child)


@needs_x
@needs_atspi
@pytest.mark.xvfb
def test_a_screen_reader_finds_doors_messages_and_fields(data_dir: Path) -> None:
    with x_server() as environment, session_bus() as address:
        environment |= {
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        lines = play("tests.journeys.reader_child", str(data_dir), environment=environment)
    told = json.loads(lines[-1])

    attract = Heard(told["attract"])
    assert attract.application[:2] == ["application", "Jalon"]
    assert attract.inside("application", "Jalon") == ["Jalon"], "one window"
    assert attract.names("frame") == ["Jalon"]
    assert attract.names("push button") == ["Écouter", "C’est ma première fois", "Je reviens"]
    assert attract.focused("push button") == ["C’est ma première fois"]

    activity = Heard(told["activity"])
    (title,) = activity.names("frame")
    assert title.startswith("Répondre à une convocation")
    assert activity.names("tool bar"), "the bar is no mere box"
    assert activity.names("heading")
    messages = activity.inside("list", "Messages")
    assert len(messages) > 3
    assert all(len(row.split(", ")) >= 3 for row in messages), "who, what, when"
    assert any(told["recruiter"] in row for row in messages)
    assert {"À", "Objet", "Texte du message"} <= set(activity.names("text"))
    assert activity.focused("text") == ["Texte du message"]
    assert "Envoyer" in activity.names("push button")

    veil = Heard(told["veil"])
    assert veil.names("frame") == ["Jalon"]
    assert veil.names("list") == []
    assert not any(told["recruiter"] in name for _, name, _, _ in veil.things)
