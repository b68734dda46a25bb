"""The mailbox together with the file manager, and the agenda of a world that has one."""

from PySide6.QtWidgets import QWidget

from kiosk.learning.files import Files
from kiosk.learning.scenario import Scenario
from kiosk.modules.mailbox.agenda_scenario import AgendaMailbox
from kiosk.modules.mailbox.view.agenda_view import AgendaMailboxView
from kiosk.modules.mailbox.view.files_panel import Perform, Where
from kiosk.modules.mailbox.view.mailbox_view import MailboxView
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.picker import FilePicker
from kiosk.ui.parts.explorer.reader import Reader


def open_mailbox(scenario: Scenario, host: ThemeHost, reader: Reader) -> MailboxView:
    """A mailbox whose files are chosen, named and looked at in the file manager."""

    def pick(
        host: ThemeHost, files: Files, perform: Perform, where: Where, parent: QWidget
    ) -> FilePicker:
        return FilePicker(host, files, perform, where, reader, parent)

    kind = AgendaMailboxView if isinstance(scenario, AgendaMailbox) else MailboxView
    return kind(scenario, host, pick=pick)
