"""What the CV brings to the house."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.learning.activity import Activity
from kiosk.learning.scenario import Scenario
from kiosk.modules.cv.checks import PATH_PREDICATES, PREDICATES
from kiosk.modules.cv.scenario import CvPage
from kiosk.modules.cv.world import prepare
from kiosk.modules.room import Room

if TYPE_CHECKING:
    from kiosk.ui.kit.theme_host import ThemeHost
    from kiosk.ui.parts.explorer.reader import Reader
    from kiosk.ui.simulator import SimulatorView


def _scenario(activity: Activity) -> Scenario:
    return CvPage(activity, PREDICATES)


def _view() -> "Callable[[Scenario, ThemeHost, Reader], SimulatorView]":
    from kiosk.modules.cv.view.page_view import open_view

    return open_view


ROOM = Room(
    module="cv",
    predicates=PREDICATES,
    path_predicates=PATH_PREDICATES,
    scenario=_scenario,
    prepare=prepare,
    view=_view,
)
