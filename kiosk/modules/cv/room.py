"""What the CV brings to the house."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.learning.activity import Activity
from kiosk.learning.scenario import Predicate, Scenario
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
from kiosk.modules.cv.offer_checks import OFFER_PATH_PREDICATES, OFFER_PREDICATES
from kiosk.modules.cv.offer_scenario import OfferPage
from kiosk.modules.cv.offer_world import KEY as OFFER
from kiosk.modules.cv.offer_world import prepare_offer
from kiosk.modules.cv.pc_checks import PC_PATH_PREDICATES, PC_PREDICATES
from kiosk.modules.cv.pc_scenario import CvPc
from kiosk.modules.cv.pc_world import KEY as PC
from kiosk.modules.cv.pc_world import prepare_pc
from kiosk.modules.cv.reader_checks import READER_PATH_PREDICATES, READER_PREDICATES
from kiosk.modules.cv.reader_scenario import ReadPage
from kiosk.modules.cv.reader_world import KEY as READER
from kiosk.modules.cv.reader_world import prepare_reader
from kiosk.modules.cv.robot_checks import ROBOT_PATH_PREDICATES, ROBOT_PREDICATES
from kiosk.modules.cv.robot_scenario import RobotPage
from kiosk.modules.cv.robot_world import KEY as ROBOT
from kiosk.modules.cv.robot_world import prepare_robot
from kiosk.modules.cv.scenario import CvPage
from kiosk.modules.cv.story_checks import STORY_PATH_PREDICATES, STORY_PREDICATES
from kiosk.modules.cv.world import prepare
from kiosk.modules.room import Room

if TYPE_CHECKING:
    from kiosk.ui.kit.theme_host import ThemeHost
    from kiosk.ui.parts.explorer.reader import Reader
    from kiosk.ui.simulator import SimulatorView

Make = Callable[[Activity, Mapping[str, Predicate]], Scenario]
Prepare = Callable[[Mapping[str, object], Path], dict[str, object]]

_KINDS: Mapping[str, Make] = {
    LAYOUT: CvLayout,
    HEAD: HeadPage,
    LINES: LinesPage,
    OFFER: OfferPage,
    ROBOT: RobotPage,
    PC: CvPc,
    READER: ReadPage,
}
"""A key of the world -> the scenario that reads it; a world without any is a page of blocks."""
_PREPARE: Mapping[str, Prepare] = {
    LAYOUT: with_layout(prepare),
    HEAD: with_head(prepare),
    LINES: with_lines(prepare),
    OFFER: prepare_offer,
    ROBOT: prepare_robot,
    PC: prepare_pc,
    READER: prepare_reader,
}
_GROUPS: tuple[Mapping[str, Predicate], ...] = (
    PREDICATES,
    LAYOUT_PREDICATES,
    HEAD_PREDICATES,
    LINES_PREDICATES,
    OFFER_PREDICATES,
    ROBOT_PREDICATES,
    STORY_PREDICATES,
    PC_PREDICATES,
    READER_PREDICATES,
)
_PREDICATES = {name: holds for group in _GROUPS for name, holds in group.items()}
_PATH_PREDICATES = (
    PATH_PREDICATES
    | LAYOUT_PATH_PREDICATES
    | HEAD_PATH_PREDICATES
    | LINES_PATH_PREDICATES
    | OFFER_PATH_PREDICATES
    | ROBOT_PATH_PREDICATES
    | STORY_PATH_PREDICATES
    | PC_PATH_PREDICATES
    | READER_PATH_PREDICATES
)


def _scenario(activity: Activity) -> Scenario:
    world = activity.variant.world
    make = next((make for key, make in _KINDS.items() if key in world), CvPage)
    return make(activity, _PREDICATES)


def _prepare(world: Mapping[str, object], folder: Path) -> dict[str, object]:
    one = next((one for key, one in _PREPARE.items() if key in world), prepare)
    return one(world, folder)


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
