"""What the CV brings to the house."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.learning.activity import Activity
from kiosk.learning.scenario import Scenario
from kiosk.modules.cv.checks import PATH_PREDICATES, PREDICATES
from kiosk.modules.cv.head_checks import HEAD_PATH_PREDICATES, HEAD_PREDICATES
from kiosk.modules.cv.head_scenario import HeadPage
from kiosk.modules.cv.head_world import KEY as HEAD
from kiosk.modules.cv.head_world import with_head
from kiosk.modules.cv.layout_checks import LAYOUT_PATH_PREDICATES, LAYOUT_PREDICATES
from kiosk.modules.cv.layout_scenario import KEY as LAYOUT
from kiosk.modules.cv.layout_scenario import CvLayout
from kiosk.modules.cv.layout_world import with_layout
from kiosk.modules.cv.lines_checks import LINES_PATH_PREDICATES, LINES_PREDICATES
from kiosk.modules.cv.lines_scenario import LinesPage
from kiosk.modules.cv.lines_world import KEY as LINES
from kiosk.modules.cv.lines_world import with_lines
from kiosk.modules.cv.scenario import CvPage
from kiosk.modules.cv.telling import Telling
from kiosk.modules.cv.world import prepare
from kiosk.modules.room import Room

if TYPE_CHECKING:
    from kiosk.ui.kit.theme_host import ThemeHost
    from kiosk.ui.parts.explorer.reader import Reader
    from kiosk.ui.simulator import SimulatorView

_PREDICATES = {**PREDICATES, **HEAD_PREDICATES, **LINES_PREDICATES, **LAYOUT_PREDICATES}
_PATH_PREDICATES = (
    PATH_PREDICATES | HEAD_PATH_PREDICATES | LINES_PATH_PREDICATES | LAYOUT_PATH_PREDICATES
)


def _scenario(activity: Activity) -> Scenario:
    world = activity.variant.world
    if LAYOUT in world:
        return CvLayout(activity, _PREDICATES)
    kinds: dict[str, type[Telling]] = {HEAD: HeadPage, LINES: LinesPage}
    kind = next((kinds[key] for key in kinds if key in world), CvPage)
    return kind(activity, _PREDICATES)


def _view() -> "Callable[[Scenario, ThemeHost, Reader], SimulatorView]":
    from kiosk.modules.cv.view.open_view import open_view

    return open_view


ROOM = Room(
    module="cv",
    predicates=_PREDICATES,
    path_predicates=_PATH_PREDICATES,
    scenario=_scenario,
    prepare=with_layout(with_lines(with_head(prepare))),
    view=_view,
)
