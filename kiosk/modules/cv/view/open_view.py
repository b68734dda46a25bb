"""The view of any world of this module."""

from kiosk.learning.scenario import Scenario
from kiosk.modules.cv.head_scenario import HeadPage
from kiosk.modules.cv.layout_scenario import CvLayout
from kiosk.modules.cv.lines_scenario import LinesPage
from kiosk.modules.cv.offer_scenario import OfferPage
from kiosk.modules.cv.pc_scenario import CvPc
from kiosk.modules.cv.reader_scenario import ReadPage
from kiosk.modules.cv.robot_scenario import RobotPage
from kiosk.modules.cv.scenario import CvPage
from kiosk.modules.cv.view.head_view import HeadView
from kiosk.modules.cv.view.layout_view import LayoutView
from kiosk.modules.cv.view.lines_view import LinesView
from kiosk.modules.cv.view.offer_view import OfferView
from kiosk.modules.cv.view.page_view import PageView
from kiosk.modules.cv.view.pc_view import PcView
from kiosk.modules.cv.view.reader_view import ReaderView
from kiosk.modules.cv.view.robot_view import RobotView
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.reader import Reader
from kiosk.ui.simulator import SimulatorView


def open_view(scenario: Scenario, host: ThemeHost, reader: Reader) -> SimulatorView:
    """What shows a scenario of this module. Raises TypeError for any other."""
    if isinstance(scenario, HeadPage):
        return HeadView(scenario, host)
    if isinstance(scenario, LinesPage):
        return LinesView(scenario, host)
    if isinstance(scenario, CvLayout):
        return LayoutView(scenario, host)
    if isinstance(scenario, OfferPage):
        return OfferView(scenario, host)
    if isinstance(scenario, RobotPage):
        return RobotView(scenario, host, reader)
    if isinstance(scenario, CvPc):
        return PcView(scenario, host, reader)
    if isinstance(scenario, ReadPage):
        return ReaderView(scenario, host)
    if isinstance(scenario, CvPage):
        return PageView(scenario, host)
    raise TypeError(f"no view of {type(scenario).__name__}")
