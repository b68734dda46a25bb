"""The view of any world of the mailbox: a mail program, or a PC with a browser."""

from PySide6.QtCore import QCoreApplication

from kiosk.learning.scenario import Scenario
from kiosk.modules.mailbox.new_address import LATER, NewAddress
from kiosk.modules.mailbox.shared_pc import LEAVE
from kiosk.modules.mailbox.view.desk_bar import BarWords
from kiosk.modules.mailbox.view.open_mailbox import open_mailbox
from kiosk.modules.mailbox.view.web_view import WebView
from kiosk.modules.mailbox.web_world import WebWorld
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.reader import Reader
from kiosk.ui.simulator import SimulatorView

translate = QCoreApplication.translate


def open_view(scenario: Scenario, host: ThemeHost, reader: Reader) -> SimulatorView:
    """What shows a scenario of this module; mailboxes in a browser are the real ones."""
    if not isinstance(scenario, WebWorld):
        return open_mailbox(scenario, host, reader)
    return WebView(scenario, host, lambda box: open_mailbox(box, host, reader), _bar(scenario))


def _bar(world: WebWorld) -> BarWords:
    """What can be done away from the browser of this world."""
    if isinstance(world, NewAddress):
        here, label = translate("Mailbox", "Your PC"), translate("Mailbox", "Time goes by")
        return BarWords(here, LATER, label, "clock")
    here = translate("Mailbox", "PC of the reception")
    return BarWords(here, LEAVE, translate("Mailbox", "I leave my place"), "log-out")
