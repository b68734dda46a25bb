"""Where the panes are: three side by side, two, or one at a time, by the room there is."""

from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from kiosk.learning.scenario import Act
from kiosk.modules.mailbox.folders import possible
from kiosk.modules.mailbox.scenario import ANSWERS
from kiosk.modules.mailbox.view.compose_pane import ComposePane
from kiosk.modules.mailbox.view.contacts_panel import ContactsPanel
from kiosk.modules.mailbox.view.draft_tab import DraftTab
from kiosk.modules.mailbox.view.files_panel import FilesPanel, Perform, PickerFactory
from kiosk.modules.mailbox.view.folder_pane import FolderMenu, FolderPane
from kiosk.modules.mailbox.view.list_pane import ListPane
from kiosk.modules.mailbox.view.look_panel import LookFactory, LookPanel
from kiosk.modules.mailbox.view.mail_dates import long_date
from kiosk.modules.mailbox.view.reading_pane import ReadingPane
from kiosk.modules.mailbox.view.seen_panel import SeenPanel
from kiosk.modules.mailbox.view.shown import shown_folders
from kiosk.modules.mailbox.view.signature_panel import SignaturePanel
from kiosk.modules.mailbox.world import MailboxWorld
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.theme import Theme
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.toast import Toast

QWIDGETSIZE_MAX = (1 << 24) - 1
"""No greatest width: Qt's own number for it."""


def columns(theme: Theme, size: QSize) -> int:
    """How many panes have room side by side (1 to 3)."""
    wide = size.width() >= theme.size("mailbox.wide")
    if wide and size.height() >= theme.size("mailbox.tall"):
        return 3
    return 2 if size.width() >= theme.size("mailbox.medium") else 1


def _nothing(act: Act) -> None:
    """Without files no act is done on any."""


class Panes(QWidget):
    """Makes the panes and shows a world in them.

    Leading side: folders and list. Last pane: the message, the mail being written, or a panel.
    With one column only one side is visible; with one or two the folders are a menu, and the files
    stand alone.
    """

    def __init__(
        self,
        host: ThemeHost,
        world: MailboxWorld,
        parent: QWidget,
        pick: PickerFactory | None = None,
        perform: Perform = _nothing,
        look: LookFactory | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._panel = ""
        self.covered = False
        """Whether something else stands where folders and list are: they are not shown then, not
        even for a moment, as that would move what is under the mouse."""
        self._folder = world.folder
        self._pages: dict[str, QWidget] = {}
        self.count = 0
        self._last_shown = False
        self.folders = FolderPane(host, self)
        self.listing = ListPane(host, self)
        self.reading = ReadingPane(host, self)
        self.compose = ComposePane(host, world.proposals, self)
        self.contacts = ContactsPanel(host, self)
        self.contacts.show_contacts(world.contacts, world.groups)
        self.signature = SignaturePanel(host, self)
        self.look = LookPanel(host, world.content, look, self)
        self.seen = SeenPanel(host, self)
        self.files = FilesPanel(host, world, pick, perform, self)
        self.files.hide()
        self.compose.set_attaching(self.files.possible)
        self.folders.set_files(self.files.possible)
        self.menu = FolderMenu(host, self)
        self.menu.files = self.files.possible
        self.write = self._make_write()
        self.tab = DraftTab(host, self)
        self.side, self.last = QWidget(self), QWidget(self)
        self._stack = QStackedLayout()
        self._lay_out()
        self.toast = Toast(host, self, self._toast_room)
        self.reading.body.set_cover(self.toast)
        # The menu was made last, and comes first.
        search = self.listing.search
        finding = (search.edit, search.clear_button, self.listing.sort)
        chosen, deeds = self.listing.selection, self.listing.deeds
        choosing = (chosen.all, deeds.away, deeds.move_to, chosen.done)
        order = (self.menu, self.write, *finding, *choosing, self.listing.list)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _make_write(self) -> Button:
        """« Nouveau message » where the folders have no room."""
        words = self.folders.write.text()
        write = Button(self._host, words, "mail-soft", icon="pencil", size="small", parent=self)
        write.setObjectName("new-short")
        write.setToolTip(self.folders.write.toolTip())
        write.setAccessibleName(words)
        return write

    def _lay_out(self) -> None:
        """Put folders and list on the leading side, all else in the last pane."""
        self.listing.lead.addWidget(self.menu, 1)
        self.listing.lead.addWidget(self.write)
        leading = QHBoxLayout(self.side)
        leading.addWidget(self.folders)
        leading.addWidget(self.listing, 1)
        leading.addWidget(self.files, 1)
        ending = QVBoxLayout(self.last)
        for page in (self.reading, self.compose):
            self._stack.addWidget(page)
        for name, panel in (
            ("contacts", self.contacts),
            ("signature", self.signature),
            ("look", self.look),
            ("seen", self.seen),
        ):
            self.add_panel(name, panel)
        ending.addLayout(self._stack, 1)
        ending.addWidget(self.tab)
        row = QHBoxLayout(self)
        row.addWidget(self.side)
        row.addWidget(self.last, 1)
        for layout in (leading, ending, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)

    def add_panel(self, name: str, panel: QWidget) -> None:
        """A panel that covers the last pane when `show_world` is told its name."""
        self._pages[name] = panel
        self._stack.addWidget(panel)

    def show_world(self, world: MailboxWorld, panel: str) -> None:
        """Show the world as it is; only what differs is touched.

        ``panel`` covers the last pane (see `add_panel`) or the list (files); or is empty.
        """
        if world.folder != self._folder:
            self._folder = world.folder
            self.listing.list.stop_choosing()
        folders = shown_folders(world.folders())
        self.folders.folders.show_lines(folders, world.folder)
        self.menu.show_folders(folders, world.folder)
        self.listing.search.set_text(world.query)
        self.listing.show_sorting(world.sorting)
        self.listing.say_empty(world.folder, world.query)
        self.listing.show_rows(world.listing(), world.opened, world.now)
        self.tab.show_draft(None if world.composing else world.minimised)
        self.signature.show_signature(world.signature)
        self._show_reading(world)
        if world.composing is not None:
            self.compose.show_draft(world.composing)
        else:
            self.compose.forget()
        sent = next((mail for mail in world.sent if mail.id == world.opened), None)
        self.reading.header.look.setVisible(sent is not None)
        if sent is not None and panel == "seen":
            self.seen.show_mail(sent, world.me)
        if panel != "look":
            self.look.forget()
        page = self.compose if world.composing is not None else self.reading
        shown = "" if panel == "seen" and sent is None else panel
        self._stack.setCurrentWidget(self._pages.get(shown, page))
        self._panel = panel
        self.files.refresh()
        self._last_shown = bool(panel or world.composing or world.opened) and panel != "files"
        self._show_sides()

    def focus_list(self) -> None:
        """Put the keyboard where reading goes on: the list, or what stands in its place."""
        if not self.side.isVisible():
            target: QWidget = self.reading.body
        elif self.listing.list.isVisible():
            target = self.listing.list
        elif self.listing.search.edit.text():
            target = self.listing.search.edit
        else:  # an empty folder: another one is wanted, and Ctrl+Z is no undo of typing there
            target = self.folders.folders if self.folders.isVisible() else self.menu
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrange(self, size: QSize) -> None:
        """Use another size or theme."""
        theme = self._host.theme
        self.count = columns(theme, size)
        three, one = self.count == 3, self.count == 1
        self.menu.setVisible(not three)
        slim = one and size.width() < theme.size("mailbox.slim")
        self.write.setText("" if slim else self.folders.write.text())
        self.write.setVisible(not three)
        self.listing.arrange(self.count, slim)
        self.reading.toolbar.back_button.setVisible(one)
        short = size.height() < theme.size("mailbox.tall")
        self.compose.set_short(short)
        self.files.set_short(short)
        self.folders.setFixedWidth(theme.size("mailbox.folders"))
        self._show_sides()

    def _show_reading(self, world: MailboxWorld) -> None:
        reading = world.reading()
        if reading is None:
            self.reading.show_nothing()
            return
        row = world.row(world.opened)
        when = long_date(row.date.astimezone(world.now.tzinfo))
        self.reading.offer({*ANSWERS, *possible(row)})
        files = world.files if self.files.possible else None
        here = {file.id for file in files.files} if files else set()
        self.reading.show_message(
            reading,
            world.me,
            when,
            world.attachments(reading.id),
            lambda id: id in here or self.look.possible,
        )

    def _show_sides(self) -> None:
        files = self._panel == "files"
        # A file is chosen by its name and looked at: both want more room than a list of mails.
        one = self.count == 1 or (files and self.count == 2)
        covered = self.covered and not files
        self.folders.setVisible(self.count == 3 and not files and not covered)
        self.listing.setVisible(not files and not covered)
        self.files.setVisible(files)
        self._set_side_width(one)
        self.side.setVisible(covered or not one or not self._last_shown)
        self.last.setVisible(not one or (self._last_shown and not covered))
        if self.toast.isVisible():
            self.toast.place()

    def _set_side_width(self, alone: bool) -> None:
        theme = self._host.theme
        if alone:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(QWIDGETSIZE_MAX)
            self.side.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            return
        beside = "mailbox.folders" if self.count == 3 else "mailbox.listExtra"
        self.side.setFixedWidth(theme.size("mailbox.list") + theme.size(beside))

    def _toast_room(self) -> QRect:
        """The foot of the last pane, above its buttons: no folder and no row is covered there."""
        if self.last.isHidden():
            return self.side.geometry()
        row = self.layout()
        if row is not None:
            row.activate()
        below = 0 if self.tab.isHidden() else self.tab.height()
        if self._stack.currentWidget() is self.compose:
            below += self.compose.bar.height()
        return self.last.geometry().adjusted(0, 0, 0, -below)
