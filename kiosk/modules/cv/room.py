"""What the CV brings to the house."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.learning.activity import Activity
from kiosk.learning.scenario import Scenario
from kiosk.modules.cv.checks import PATH_PREDICATES, PREDICATES
from kiosk.modules.cv.offer_checks import OFFER_PATH_PREDICATES, OFFER_PREDICATES
from kiosk.modules.cv.offer_scenario import OfferPage
from kiosk.modules.cv.offer_world import KEY as OFFER
from kiosk.modules.cv.offer_world import prepare_offer
from kiosk.modules.cv.robot_checks import ROBOT_PATH_PREDICATES, ROBOT_PREDICATES
from kiosk.modules.cv.robot_scenario import RobotPage
from kiosk.modules.cv.robot_world import KEY as READ
from kiosk.modules.cv.robot_world import prepare_robot
from kiosk.modules.cv.scenario import CvPage
from kiosk.modules.cv.world import prepare
from kiosk.modules.room import Room

if TYPE_CHECKING:
    from kiosk.ui.kit.theme_host import ThemeHost
    from kiosk.ui.parts.explorer.reader import Reader
    from kiosk.ui.simulator import SimulatorView


_PREDICATES = {**PREDICATES, **OFFER_PREDICATES, **ROBOT_PREDICATES}
_PATH_PREDICATES = PATH_PREDICATES | OFFER_PATH_PREDICATES | ROBOT_PATH_PREDICATES


def _scenario(activity: Activity) -> Scenario:
    if OFFER in activity.variant.world:
        return OfferPage(activity, _PREDICATES)
    if READ in activity.variant.world:
        return RobotPage(activity, _PREDICATES)
    return CvPage(activity, _PREDICATES)


def _prepare(world: Mapping[str, object], folder: Path) -> dict[str, object]:
    if OFFER in world:
        return prepare_offer(world, folder)
    if READ in world:
        return prepare_robot(world, folder)
    return prepare(world, folder)


def _view() -> "Callable[[Scenario, ThemeHost, Reader], SimulatorView]":
    from kiosk.modules.cv.view.open_view import open_view

    return open_view


ROOM = Room(
    module="cv",
    predicates=_PREDICATES,
    path_predicates=_PATH_PREDICATES,
    scenario=_scenario,
    prepare=_prepare,
    view=_view,
)
