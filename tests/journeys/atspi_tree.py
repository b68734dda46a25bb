"""The accessible tree of a running program as JSON: `python3 atspi_tree.py PROCESS`.

Run by the system's own Python, which has the bindings of AT-SPI (python3-gi, gir1.2-atspi-2.0).
Only what is showing is told: one list [role, name, states, [children]] a thing.
"""

import json
import sys
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found]  # noqa: E402

DEEPEST = 40
MOST_ROWS = 60


def told(thing: Any, depth: int = 0) -> list[Any]:
    """One thing and what it holds."""
    states = thing.get_state_set()
    names = [
        s.value_nick
        for s in (Atspi.StateType.FOCUSED, Atspi.StateType.FOCUSABLE)
        if states.contains(s)
    ]
    count = min(thing.get_child_count(), MOST_ROWS) if depth < DEEPEST else 0
    children = [thing.get_child_at_index(place) for place in range(count)]
    inside = [told(child, depth + 1) for child in children if child is not None and shows(child)]
    return [thing.get_role_name(), thing.get_name(), names, inside]


def shows(thing: Any) -> bool:
    """Whether it is on the screen now."""
    return bool(thing.get_state_set().contains(Atspi.StateType.VISIBLE))


def main(process: int) -> int:
    """Find the program on the desktop and print its tree."""
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(place)
        if program is not None and program.get_process_id() == process:
            print(json.dumps(told(program)))
            return 0
    print("null")
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
