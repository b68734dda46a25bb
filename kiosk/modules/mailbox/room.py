"""What the mailbox brings to the house."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.learning.activity import Activity
from kiosk.learning.scenario import Scenario
from kiosk.modules.mailbox.checks import PATH_PREDICATES, PREDICATES
from kiosk.modules.mailbox.index import prepare
from kiosk.modules.mailbox.scenario import MailboxScenario
from kiosk.modules.room import Room

if TYPE_CHECKING:
    from kiosk.ui.kit.theme_host import ThemeHost
    from kiosk.ui.parts.explorer.reader import Reader
    from kiosk.ui.simulator import SimulatorView


def _scenario(activity: Activity) -> MailboxScenario:
    return MailboxScenario(activity, PREDICATES)


def _view() -> "Callable[[Scenario, ThemeHost, Reader], SimulatorView]":
    from kiosk.modules.mailbox.view.with_files import mailbox_with_files

    return mailbox_with_files


ROOM = Room(
    module="mailbox",
    predicates=PREDICATES,
    path_predicates=PATH_PREDICATES,
    scenario=_scenario,
    prepare=prepare,
    view=_view,
)
