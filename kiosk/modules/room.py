"""What a module brings to the house: one record that `catalogue.py` lists."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.learning.activity import Activity
from kiosk.learning.scenario import Predicate, Scenario

if TYPE_CHECKING:
    from kiosk.ui.kit.theme_host import ThemeHost
    from kiosk.ui.parts.explorer.reader import Reader
    from kiosk.ui.simulator import SimulatorView


@dataclass(frozen=True, slots=True)
class Room:
    """A module's parts. Adding a module is adding one of these; nothing else changes."""

    module: str
    predicates: Mapping[str, Predicate]
    """Functions of ``checks.py`` by name, for checks, consequences and replay lines."""
    path_predicates: frozenset[str]
    """Names of the predicates that judge what was done on the way; the others judge the world.

    Every activity asks at least one of each kind.
    """
    scenario: Callable[[Activity], Scenario]
    """A fresh world for one variant of an activity."""
    prepare: Callable[[Mapping[str, object], Path], dict[str, object]]
    """(world as written, folder of its activity) -> world as the scenario reads it.

    Runs when content is checked, never at the learner's: indexes files, raises ValueError with
    a sentence when a file is missing or broken.
    """
    view: Callable[[], "Callable[[Scenario, ThemeHost, Reader], SimulatorView]"]
    """Imports the view when it is first opened, and returns what makes one.

    The reader reads what simulated files hold, away from the thread that paints.
    """
