"""The mail program on screen: panes that show the world, gestures that become acts.

Object names that hints may point at (`MailboxView.widget_for`):

=======================  ===============================================================
``new``                  write a new message
``folders``              the folder list; the folder menu when there is no room for it
``search`` ``sort``      above the list; ``clear-search`` is the cross in the search
``message-list``         the list
``select-all``           above it while messages are chosen, as ``select-done``; with them,
                         ``selected-delete`` and ``selected-move``
``back``                 from a message to the list, when there is one pane
``reply`` ``reply-all``  above an open message; also ``forward``, ``star``,
                         ``mark-unread``, ``report-spam``, ``delete``
``recipients``           the line that opens all addresses of a message
``look-who-sees``        in a mail that was sent; opens ``seen-panel``, which ``close-seen``
                         leaves
``message-body``         text of the open message
``to`` ``cc`` ``bcc``    lines of the address fields; ``show-cc`` reveals the last two
``address-book``         beside À; ``contacts`` is the list that it opens, ``add-to`` says where
                         it adds; ``address-menu`` is the menu of an address
``subject`` ``body``     of the mail being written
``attachments``          files of the mail; each is an ``attachment``, with ``detach`` beside it
``look-panel``           one of them that is not on this PC; ``close-preview`` leaves it
``attach``               opens the files of this PC, ``files-panel``, as does ``files-settings``
``send`` ``discard``     below it; ``saved`` says that it is kept
``minimise``             puts it aside, ``minimised`` brings it back, ``close-draft`` leaves it
``contacts-settings``    opens the address book; ``signature-settings`` the signature,
                         whose text is ``signature`` and whose button ``save-signature``
``toast``                what was done; ``toastAction`` takes it back
=======================  ===============================================================
"""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from kiosk.learning.scenario import Act, NotOfferedError, Scenario
from kiosk.modules.mailbox.draft import FIELDS
from kiosk.modules.mailbox.message import DRAFTS, Row
from kiosk.modules.mailbox.scenario import MailboxScenario, move_target
from kiosk.modules.mailbox.view import notices, shortcuts, targets
from kiosk.modules.mailbox.view.captions import caption
from kiosk.modules.mailbox.view.files_panel import PickerFactory
from kiosk.modules.mailbox.view.look_panel import LookFactory
from kiosk.modules.mailbox.view.panes import Panes
from kiosk.modules.mailbox.view.row_menu import fill_chosen_menu, fill_menu
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.simulator import SimulatorView

UNDOABLE = ("delete", "move", "report-spam", "not-spam", "restore", "discard", "mark-unread")


class MailboxView(SimulatorView):
    """Shows one `MailboxScenario`. What is typed stays in the fields until `flush`.

    ``pick`` makes the chooser of a world with files; without it nothing can be attached.
    ``look`` makes what shows the files that came with a mail.
    """

    address = "messagerie.example"

    def __init__(
        self,
        scenario: Scenario,
        host: ThemeHost,
        parent: QWidget | None = None,
        *,
        pick: PickerFactory | None = None,
        look: LookFactory | None = None,
    ) -> None:
        if not isinstance(scenario, MailboxScenario):
            raise TypeError("the mailbox view shows mailbox scenarios only")
        super().__init__(scenario, parent)
        self._world = scenario
        self._host = host
        self._panel = ""
        self._delivered = len(scenario.delivered)
        self.setObjectName("mailbox")
        self.panes = Panes(host, scenario, self, pick, self._do_with_files, look)
        self.listing, self.reading = self.panes.listing, self.panes.reading
        self.compose, self.signature = self.panes.compose, self.panes.signature
        self._menu = QMenu(self)
        Dress(host, self._menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)
        self._connect()
        host.changed.connect(self._arrange)
        scenario.listener = self._refresh
        self._refresh()

    # -- what the player asks ----------------------------------------------------------------

    def flush(self) -> None:
        """Turn pending text into ``fill`` acts, one a changed field."""
        for name, text in self.compose.pending():
            self.compose.taken(name, text)
            self._world.perform(Act("fill", name, text))
        text_of_signature = self.signature.pending()
        if text_of_signature is not None:
            self.signature.taken()
            self._world.perform(Act("fill", "signature", text_of_signature))

    def widget_for(self, target: str) -> QWidget | None:
        """The visible widget of that object name; see the table above."""
        return targets.visible(self, target)

    def used_by(self, act: Act) -> QWidget | None:
        """The widget of an act, where the ghost's mark waits for it."""
        return targets.used_by(self, act)

    def caption(self, act: Act) -> str:
        """What an act of the ghost does."""
        return caption(act)

    def demonstrate(self, act: Act) -> QWidget | None:
        """Perform an act of the ghost; the widget it is done with, or where it shows."""
        self.flush()
        used = targets.used_by(self, act)
        self._panel = targets.panel_of(act)
        self._world.perform(act)
        if act.name == "fill" and act.target in FIELDS:
            self.compose.show_field(act.target)
        if used is None or not used.isVisible():
            used = targets.shown_after(self, act)
        return used

    def set_saved(self, saved: bool) -> None:
        """Show « Enregistré » below the mail, or beside the signature."""
        if self._panel == "signature":
            self.signature.set_saved(saved)
        else:
            self.compose.set_saved(saved)

    # -- gestures ----------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """One pane: what does not fit beside it goes away."""
        theme = self._host.theme
        return QSize(theme.size("mailbox.list"), theme.size("mailbox.row"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list when there is one pane; it never leaves the activity."""
        reading = self._world.opened and self._world.composing is None
        if event.key() == Qt.Key.Key_Escape and reading and self.panes.count == 1:
            self._do(Act("close"))
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        """One pane or three, for the room there is."""
        self.panes.arrange(self.size())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the panes for the room there is."""
        super().resizeEvent(event)
        self.panes.arrange(self.size())

    def _connect(self) -> None:
        for chooser in (self.panes.folders, self.panes.menu):
            chooser.chosen.connect(lambda id: self._do(Act("folder", id)))
            chooser.panel_wanted.connect(self._open_panel)
        self.panes.folders.new.connect(lambda: self._do(Act("new")))
        self.panes.write.clicked.connect(lambda: self._do(Act("new")))
        self.panes.tab.wanted.connect(lambda id: self._do(Act("edit", id)))
        self.listing.search.changed.connect(self._search)
        self.listing.sorted_by.connect(lambda key: self._do(Act("sort", key)))
        self.listing.empty.pressed.connect(self.listing.search.clear)
        self.listing.searched_in.connect(self._search_in)
        self.listing.deeds.asked.connect(self._with_chosen)
        self.listing.deeds.moved.connect(lambda folder: self._with_chosen("move", folder))
        self.listing.list.opened.connect(self._open)
        self.listing.list.starred.connect(self._turn_star)
        self.listing.list.menu_wanted.connect(self._open_menu)
        self.reading.asked.connect(lambda name: self._do(Act(name, self._world.opened)))
        self.reading.back.connect(lambda: self._do(Act("close")))
        self.compose.typed.connect(self.typed)
        self.compose.files_wanted.connect(self._open_files)
        self.compose.dropped.connect(lambda id: self._do(Act("attach", id), panel="files"))
        self.compose.files.removed.connect(self._detach)
        for files in (self.compose.files, self.reading.files):
            files.looked_at.connect(self._look_at)
        self.panes.files.picked.connect(self._attach)
        self.panes.files.closed.connect(self._close_panel)
        self.panes.look.closed.connect(self._close_look)
        self.reading.header.who_sees.connect(self._look_who_sees)
        self.panes.seen.closed.connect(self._close_seen)
        self.compose.send.connect(self._send)
        self.compose.discard.connect(lambda id: self._do(Act("discard", id)))
        self.compose.closed.connect(lambda: self._do(Act("close-draft")))
        self.compose.minimised.connect(lambda: self._do(Act("minimise")))
        self.compose.book_wanted.connect(lambda: self._open_panel("contacts"))
        self.panes.contacts.chosen.connect(self._take_contact)
        self.panes.contacts.closed.connect(self._close_panel)
        self.signature.typed.connect(self.typed)
        self.signature.saved.connect(self._close_panel)
        self.signature.closed.connect(self._close_panel)
        self.panes.toast.acted.connect(self._undo)
        shortcuts.install(
            self,
            {
                "new": lambda: self._do(Act("new")),
                "send": self._send,
                "attach": self._open_files,
                "search": self._go_to_search,
                "undo": self._undo,
                "delete": lambda: self._on_message("delete"),
                "reply": lambda: self._on_message("reply"),
                "reply-all": lambda: self._on_message("reply-all"),
                "forward": lambda: self._on_message("forward"),
            },
        )

    def _do(self, act: Act, panel: str = "") -> bool:
        """Flush, perform, say what was done, put the focus where work goes on.

        ``panel`` is open afterwards.
        """
        self.flush()
        before = (self._world.composing, self._world.opened)
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        before_panel, self._panel = self._panel, panel
        try:
            self._world.perform(act)
        except NotOfferedError:
            # The message went away under the gesture; as in real programs nothing happens.
            self._panel = before_panel
            self._refresh()
            return False
        self._say(act)
        if inside:
            self._settle(before[0].id if before[0] else "", before[1], focus)
        self.acted.emit()
        return True

    def _open(self, id: str) -> None:
        row = self._row(id)
        if row is not None:
            self._do(Act("edit" if row.folder == DRAFTS else "open", id))

    def _turn_star(self, id: str) -> None:
        row = self._row(id)
        if row is not None and row.folder != DRAFTS:
            self._do(Act("unstar" if row.starred else "star", id))

    def _open_menu(self, id: str, place: QPoint) -> None:
        row = self._row(id)
        if row is None:
            return
        chosen = self._chosen_rows()
        if len(chosen) > 1 and row in chosen:
            fill_chosen_menu(self._menu, chosen, self._do_with_chosen)
        else:
            fill_menu(self._menu, row, self._do)
        self._menu.popup(place)

    def _chosen_rows(self) -> list[Row]:
        return self.listing.list.rows.rows_of(self.listing.list.chosen.ids)

    def _with_chosen(self, name: str, folder: str = "") -> None:
        """Do the same with every chosen message."""
        ids = " ".join(row.id for row in self._chosen_rows())
        if ids:
            self._do_with_chosen(Act(name, move_target(ids, folder) if folder else ids))

    def _do_with_chosen(self, act: Act) -> None:
        """An act on all chosen messages; afterwards none is chosen."""
        if self._do(act):
            self.listing.list.stop_choosing()
            self.panes.focus_list()

    def _on_message(self, name: str) -> None:
        """Answer or delete what has the keyboard: the row in the list, else the open message."""
        focus = QApplication.focusWidget()
        if self._world.composing is not None and focus is not self.listing.list:
            return
        in_list = focus is self.listing.list
        if name == "delete" and focus and self.listing.isAncestorOf(focus) and self._chosen_rows():
            self._with_chosen(name)
            return
        id = self.listing.list.current_id() if in_list else self._world.opened
        row = self._row(id) if in_list else None
        if row is not None and row.folder == DRAFTS:
            name = {"delete": "discard"}.get(name, "")
        if id and name:
            self._do(Act(name, id))

    def _send(self) -> None:
        if self._world.composing is None:
            return
        self.flush()
        refused = self._world.refused
        if refused is not None:
            self.compose.refuse(refused)
            self.acted.emit()
        else:
            self._do(Act("send"))

    def _undo(self) -> None:
        if self._world.undoable:
            self._do(Act("undo"))

    def _search(self, text: str) -> None:
        """Find at once; like any typing it is saved a little later."""
        self.flush()
        self._world.perform(Act("fill", "search", text))
        self.typed.emit()

    def _search_in(self, folder: str) -> None:
        """The same search from another folder."""
        query = self._world.query
        if self._do(Act("folder", folder)):
            self._search(query)
            self.panes.focus_list()

    def _go_to_search(self) -> None:
        if not self.panes.side.isVisible():
            self._panel = ""
            if self._world.composing is not None:
                self._do(Act("minimise"))
            if self._world.opened:
                self._do(Act("close"))
            self._refresh()
        self.listing.search.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.listing.search.edit.selectAll()

    def _open_panel(self, name: str) -> None:
        self.flush()
        self._panel = name
        self._refresh()
        if name == "contacts":
            writing = self._world.composing is not None
            self.panes.contacts.start(self.compose.last_address if writing else "")
        elif name == "files":
            self.panes.files.start()
        elif name == "look":
            self.panes.look.start()
        else:
            self.signature.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_panel(self) -> None:
        changed = self.signature.pending() is not None
        self.flush()
        self._panel = ""
        self._refresh()
        if self._world.composing is not None:
            name = self.compose.last_address
            self.compose.go_to(name)
        else:
            self.panes.focus_list()
        if changed:
            self.acted.emit()

    def _take_contact(self, person: str) -> None:
        if self._world.composing is None and not self._do(Act("new")):
            return
        name = self.panes.contacts.field
        self._panel = ""
        self._refresh()
        self.compose.show_field(name)
        self.compose.addresses[name].add(person)
        self.compose.go_to(name)

    def _look_who_sees(self) -> None:
        if self._do(Act("look-who-sees", self._world.opened), panel="seen"):
            self.panes.seen.start()

    def _close_seen(self) -> None:
        self._panel = ""
        self._refresh()
        self.reading.header.look.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- files -------------------------------------------------------------------------------

    def _open_files(self) -> None:
        if self.panes.files.possible and self._world.composing is not None:
            self._open_panel("files")

    def _do_with_files(self, act: Act) -> None:
        """An act of the chooser, which says itself what came of it. Raises NotOfferedError."""
        self.flush()
        self._world.perform(act)
        if act.name == "fill":
            self.typed.emit()
        else:
            self.acted.emit()

    def _attach(self, id: str) -> None:
        """Attach what was chosen; with no mail begun, to a new one."""
        if self._world.composing is None and not self._do(Act("new")):
            return
        if self._do(Act("attach", id)):
            self.compose.show_files()
            self.compose.bar.attach.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._close_panel()  # it is attached already

    def _detach(self, id: str) -> None:
        if self._do(Act("detach", id), panel=self._panel):
            self.compose.bar.attach.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_at(self, id: str) -> None:
        """Show what is inside a file: among those of this PC, or in place of the mail."""
        if self.panes.files.possible and self._do(Act("preview", id), panel="files"):
            self._open_panel("files")
            return
        file = self._world.shown_file(id)
        if file is not None and self.panes.look.possible:
            self.panes.look.look_at(file, self._world.now)
            self._open_panel("look")

    def _close_look(self) -> None:
        """Back to the mail, on the file that was looked at."""
        looked_at = self.panes.look.file
        self._panel = ""
        self._refresh()
        row = self.compose.files if self._world.composing is not None else self.reading.files
        row.focus_on(looked_at.id if looked_at is not None else "")

    # -- showing -----------------------------------------------------------------------------

    def _refresh(self) -> None:
        self.panes.show_world(self._world, self._panel)

    def _say(self, act: Act) -> None:
        """Confirm the act, and tell of mail that came in answer to it."""
        said = [self._said_after(act)]
        new = len(self._world.delivered) - self._delivered
        self._delivered = len(self._world.delivered)
        if new > 0:
            said.append(notices.arrived(new))
        words = " ".join(part for part in said if part)
        if words:
            can_undo = act.name in UNDOABLE and bool(self._world.undoable)
            self.panes.toast.say(words, action=self.tr("Undo") if can_undo else "")
        else:
            self.panes.toast.close_toast()

    def _said_after(self, act: Act) -> str:
        return notices.said_after(act.name, act.target)

    def _settle(self, composing: str, opened: str, focus: QWidget | None) -> None:
        world, one = self._world, self.panes.count == 1
        now_composing = world.composing.id if world.composing else ""
        if now_composing and now_composing != composing:
            self.compose.focus_start()
        elif now_composing:
            return
        elif one and world.opened and (world.opened != opened or composing):
            self.reading.body.setFocus(Qt.FocusReason.OtherFocusReason)
        elif composing or focus is None or not focus.isVisible() or (one and opened):
            self.panes.focus_list()

    def _row(self, id: str) -> Row | None:
        return next((row for row in self._world.listing() if row.id == id), None)
