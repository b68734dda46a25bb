"""What the mailbox brings to the house."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.learning.activity import Activity
from kiosk.learning.scenario import Scenario
from kiosk.modules.mailbox.account_checks import ACCOUNT_PATH_PREDICATES, ACCOUNT_PREDICATES
from kiosk.modules.mailbox.agenda_checks import AGENDA_PREDICATES
from kiosk.modules.mailbox.agenda_scenario import KEY as AGENDA
from kiosk.modules.mailbox.agenda_scenario import AgendaMailbox, with_agenda
from kiosk.modules.mailbox.checks import PATH_PREDICATES, PREDICATES
from kiosk.modules.mailbox.day_scenario import DayMailbox
from kiosk.modules.mailbox.day_world import KEY as DAY
from kiosk.modules.mailbox.day_world import with_day
from kiosk.modules.mailbox.finding_checks import FINDING_PATH_PREDICATES, FINDING_PREDICATES
from kiosk.modules.mailbox.index import prepare
from kiosk.modules.mailbox.scenario import MailboxScenario
from kiosk.modules.mailbox.session_checks import SESSION_PATH_PREDICATES, SESSION_PREDICATES
from kiosk.modules.mailbox.surprise_checks import SURPRISE_PREDICATES
from kiosk.modules.mailbox.tidy_checks import TIDY_PATH_PREDICATES, TIDY_PREDICATES
from kiosk.modules.mailbox.tidy_scenario import TidyMailbox
from kiosk.modules.mailbox.tidy_world import KEY as TIDY
from kiosk.modules.mailbox.tidy_world import with_tidy
from kiosk.modules.mailbox.trap_checks import TRAP_PATH_PREDICATES, TRAP_PREDICATES
from kiosk.modules.mailbox.web_index import open_world, with_browser
from kiosk.modules.mailbox.web_world import KEY as WEB
from kiosk.modules.room import Room

if TYPE_CHECKING:
    from kiosk.ui.kit.theme_host import ThemeHost
    from kiosk.ui.parts.explorer.reader import Reader
    from kiosk.ui.simulator import SimulatorView

_PREDICATES = {
    **PREDICATES,
    **AGENDA_PREDICATES,
    **FINDING_PREDICATES,
    **TIDY_PREDICATES,
    **SESSION_PREDICATES,
    **ACCOUNT_PREDICATES,
    **TRAP_PREDICATES,
    **SURPRISE_PREDICATES,
}
_PATH_PREDICATES = (
    PATH_PREDICATES
    | FINDING_PATH_PREDICATES
    | TIDY_PATH_PREDICATES
    | SESSION_PATH_PREDICATES
    | ACCOUNT_PATH_PREDICATES
    | TRAP_PATH_PREDICATES
)


def _scenario(activity: Activity) -> Scenario:
    if WEB in activity.variant.world:
        return open_world(activity, _PREDICATES)
    if DAY in activity.variant.world:
        return DayMailbox(activity, _PREDICATES)
    if TIDY in activity.variant.world:
        return TidyMailbox(activity, _PREDICATES)
    kind = AgendaMailbox if AGENDA in activity.variant.world else MailboxScenario
    return kind(activity, _PREDICATES)


def _view() -> "Callable[[Scenario, ThemeHost, Reader], SimulatorView]":
    from kiosk.modules.mailbox.view.open_view import open_view

    return open_view


ROOM = Room(
    module="mailbox",
    predicates=_PREDICATES,
    path_predicates=_PATH_PREDICATES,
    scenario=_scenario,
    prepare=with_browser(with_day(with_tidy(with_agenda(prepare)))),
    view=_view,
)
