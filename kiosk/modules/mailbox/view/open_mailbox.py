"""The mailbox together with the file manager, and the agenda of a world that has one."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.learning.files import Files
from kiosk.learning.scenario import Scenario
from kiosk.modules.mailbox.agenda_scenario import AgendaMailbox
from kiosk.modules.mailbox.day_scenario import DayMailbox
from kiosk.modules.mailbox.tidy_scenario import TidyMailbox
from kiosk.modules.mailbox.view.agenda_view import AgendaMailboxView
from kiosk.modules.mailbox.view.day_view import DayMailboxView
from kiosk.modules.mailbox.view.files_panel import Perform, Where
from kiosk.modules.mailbox.view.look_panel import Inside
from kiosk.modules.mailbox.view.mailbox_view import MailboxView
from kiosk.modules.mailbox.view.tidy_view import TidyMailboxView
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.picker import FilePicker
from kiosk.ui.parts.explorer.preview import Preview
from kiosk.ui.parts.explorer.reader import Reader

translate = QCoreApplication.translate


def open_mailbox(scenario: Scenario, host: ThemeHost, reader: Reader) -> MailboxView:
    """A mailbox whose files are chosen, named and looked at in the file manager.

    What came with a mail is looked at in the same way, in place of the mail.
    """

    def pick(
        host: ThemeHost, files: Files, perform: Perform, where: Where, parent: QWidget
    ) -> FilePicker:
        return FilePicker(host, files, perform, where, reader, parent)

    def look(host: ThemeHost, inside: Inside, parent: QWidget) -> Preview:
        return Preview(host, inside, reader, parent, back=back)

    back = translate("Mailbox", "Back to the message")
    kind: type[MailboxView] = MailboxView
    if isinstance(scenario, DayMailbox):
        kind = DayMailboxView
    elif isinstance(scenario, AgendaMailbox):
        kind = AgendaMailboxView
    elif isinstance(scenario, TidyMailbox):
        kind = TidyMailboxView
    return kind(scenario, host, pick=pick, look=look)
