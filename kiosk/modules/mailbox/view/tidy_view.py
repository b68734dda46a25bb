"""The mail program with what tidies it: own folders, rules, lists, room, files to save.

Adds to the names that hints may point at:

====================  ==================================================================
``new-folder``        below the folders; in the folder menu when they have no room
``more``              contacts, signature, files and rules in a menu
``storage``           how full the box is
``empty-folder``      above the list of trash or spam
``rename-folder``     above the list of an own folder; ``delete-folder`` beside it
``file-to``           above a message: the folders that take it; ``erase`` in trash and spam
``unsubscribe``       below the head of a newsletter
``save-attachment``   beside each file that came with a message
``rules-panel``       ``rule-words``, ``rule-folder``, ``rule-now``, ``add-rule`` in it
====================  ==================================================================

Ctrl+Maj+V opens the folders that take the message under the keyboard, or the one that is open; in
the trash Suppr deletes for good, after a question.
"""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from kiosk.learning.scenario import Act
from kiosk.modules.mailbox.message import DRAFTS, INBOX, SENT, TRASH
from kiosk.modules.mailbox.newsletters import host_of
from kiosk.modules.mailbox.scenario import move_target
from kiosk.modules.mailbox.tidy_acts import ACTS, EMPTIED, places
from kiosk.modules.mailbox.tidy_scenario import TidyMailbox
from kiosk.modules.mailbox.view.mailbox_view import MailboxView
from kiosk.modules.mailbox.view.message_drag import FolderDrop, MessageDrag
from kiosk.modules.mailbox.view.shown import folder_name
from kiosk.modules.mailbox.view.tidy_menus import add_entry, add_places
from kiosk.modules.mailbox.view.tidy_notices import TidyNotices
from kiosk.modules.mailbox.view.tidy_parts import TidyParts
from kiosk.modules.mailbox.view.tidy_questions import TidyQuestions
from kiosk.ui.kit.dress import Dress

FILE_TO_KEYS = "Ctrl+Shift+V"
INSTEAD = {
    "new-folder": "folders",
    "storage": "folders",
    "more": "folders",
    "unsubscribe": "message-list",
    "save-attachment": "message-list",
    "report-spam": "message-list",
    "file-to": "message-list",
    "empty-folder": "folders",
    "rules-panel": "more",
}
"""Where to point at while the widget itself is not shown."""
USED = {
    "rename-folder": "rename-folder",
    "delete-folder": "delete-folder",
    "add-rule": "rules-panel",
    "apply-rule": "rules-panel",
    "delete-rule": "rules-panel",
}


class TidyMailboxView(MailboxView):
    """Shows one `TidyMailbox`. What the base puts on screen stays as it is."""

    # -- what the player asks ----------------------------------------------------------------

    def widget_for(self, target: str) -> QWidget | None:
        """The visible widget of that name, or what leads to it."""
        found = super().widget_for(target)
        if found is None and target in INSTEAD:
            return self.widget_for(INSTEAD[target])
        return found

    def used_by(self, act: Act) -> QWidget | None:
        """The widget of an act, where the ghost's mark waits for it."""
        if act.name in ACTS:
            return self.widget_for(USED.get(act.name, act.name))
        return super().used_by(act)

    def demonstrate(self, act: Act) -> QWidget | None:
        """Perform an act of the ghost; the widget it is done with, or where it shows."""
        if act.name not in ACTS:
            return super().demonstrate(act)
        self.flush()
        self._panel = "rules" if act.name.endswith("-rule") else ""
        self._refresh()
        used = self.used_by(act)
        self._world.perform(act)
        shown = self.widget_for("folders" if "folder" in act.name else "message-list")
        if used is None or not used.isVisible():
            used = shown or self.widget_for("message-body")
        return used

    # -- gestures ----------------------------------------------------------------------------

    def _connect(self) -> None:
        super()._connect()
        world = self._world
        if not isinstance(world, TidyMailbox):
            raise TypeError("this view shows mailboxes that can be tidied only")
        self._tidy = world
        self._questions = TidyQuestions(self._host, self)
        self._notices = TidyNotices(self)
        self._moved = ""
        self.parts = parts = TidyParts(self._host, self.panes)
        self._places_menu = QMenu(self)
        Dress(self._host, self._places_menu)
        MessageDrag(self.listing.list)
        drop = FolderDrop(self.panes.folders.folders, self._takes)
        drop.dropped.connect(self._move)
        parts.new_folder.clicked.connect(lambda: self._name_folder())
        parts.more.clicked.connect(self._open_more)
        parts.strip.asked.connect(self._on_folder)
        parts.line.wanted.connect(self._unsubscribe)
        parts.file_to.clicked.connect(self._file_opened)
        parts.erase.clicked.connect(lambda: self._erase(self._world.opened))
        parts.rules.wanted.connect(self._add_rule)
        parts.rules.folder_wanted.connect(self._new_folder_for_rule)
        parts.rules.applied.connect(lambda id: self._apply_rule(id))
        parts.rules.removed.connect(lambda id: self._do(Act("delete-rule", id), panel="rules"))
        parts.rules.closed.connect(self._close_panel)
        self.reading.files.savable = True
        self.reading.files.saved.connect(lambda id: self._do(Act("save-attachment", id)))
        shortcut = QShortcut(QKeySequence(FILE_TO_KEYS), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._file_by_key)

    def _open_menu(self, id: str, place: QPoint) -> None:
        super()._open_menu(id, place)
        row = self._row(id)
        if row is None or row.folder == DRAFTS:
            return
        if row.folder in EMPTIED:
            add_entry(self._menu, "erase", self.tr("Delete for good"), partial(self._erase, id))
        if SENT not in (row.folder, row.origin):
            self._fill_places(self._menu.addMenu(self.tr("Put into a folder")), id)

    def _on_message(self, name: str) -> None:
        """In the trash, Suppr deletes for good, as in real programs."""
        focus = QApplication.focusWidget()
        in_list = focus is self.listing.list
        id = self.listing.list.current_id() if in_list else self._world.opened
        row = self._row(id) if id else None
        if name == "delete" and row is not None and row.folder == TRASH:
            self._erase(id)
        else:
            super()._on_message(name)

    def _open_panel(self, name: str) -> None:
        if name != "rules":
            super()._open_panel(name)
            return
        self.flush()
        self._panel = name
        self._refresh()
        self.panes.toast.close_toast()
        self.parts.rules.start()

    def _open_more(self) -> None:
        menu, button = self._places_menu, self.parts.more
        menu.clear()
        for panel, words in (
            ("contacts", self.tr("Contacts")),
            ("signature", self.tr("Signature")),
            ("files", self.tr("Files")),
            ("rules", self.tr("Rules")),
        ):
            add_entry(menu, f"{panel}-settings", words, partial(self._open_panel, panel))
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    # -- folders -----------------------------------------------------------------------------

    def _fill_places(self, menu: QMenu, id: str) -> None:
        names = self._place_names()
        folder = self._tidy.row(id).folder
        home = {INBOX: folder_name(INBOX)} if folder in names else {}
        shown = home | {place: name for place, name in names.items() if place != folder}
        new = partial(self._name_folder, message=id)
        add_places(menu, shown, partial(self._move, id), new, partial(self._rule_from, id))

    def _place_names(self) -> dict[str, str]:
        """Folders that take messages, by their names."""
        own = self._tidy.own
        return {id: own.name(id) if id in own else folder_name(id) for id in places(self._tidy)}

    def _takes(self, message: str, folder: str) -> bool:
        """Whether a folder takes a message that is let go over it."""
        wish = ("move", move_target(message, folder))
        return any((offer.name, offer.target) == wish for offer in self._world.offers())

    def _move(self, message: str, folder: str) -> None:
        self._do(Act("move", move_target(message, folder)))

    def _file_opened(self) -> None:
        button = self.parts.file_to
        self._open_places(self._world.opened, button.mapToGlobal(QPoint(0, button.height())))

    def _file_by_key(self) -> None:
        listing = self.listing.list
        id = listing.current_id() if listing.hasFocus() else self._world.opened
        row = self._row(id) if id else None
        if row is not None and row.folder != DRAFTS and SENT not in (row.folder, row.origin):
            around = listing if listing.isVisible() else self.reading
            self._open_places(id, around.mapToGlobal(around.rect().center()))

    def _open_places(self, id: str, place: QPoint) -> None:
        self._places_menu.clear()
        self._fill_places(self._places_menu, id)
        self._places_menu.popup(place)

    def _name_folder(self, id: str = "", message: str = "") -> None:
        """Ask for a name; a new folder takes the message, when there is one."""

        def named(name: str) -> None:
            act = Act("rename-folder", id, name) if id else Act("new-folder", "", name)
            if self._do(act) and message:
                self._move(message, list(self._tidy.own)[-1].id)

        self._questions.name(self._tidy.own, id, named)

    def _on_folder(self, name: str) -> None:
        """A button above the list."""
        folder, world = self._world.folder, self._tidy
        count = len(world.inside(folder))
        deed = partial(self._do, Act(name, folder))
        if name == "rename-folder":
            self._name_folder(folder)
        elif name == "delete-folder":
            self._questions.delete_folder(world.own.name(folder), count, deed)
        else:
            self._questions.empty(folder, count, deed)

    def _erase(self, id: str) -> None:
        subject = self._tidy.row(id).subject
        self._questions.erase(subject, partial(self._do, Act("erase", id)))

    # -- lists and rules ---------------------------------------------------------------------

    def _unsubscribe(self) -> None:
        id = self._world.opened
        sender, host = self._tidy.row(id).sender, host_of(self._tidy.list_of(id))
        deed = partial(self._do, Act("unsubscribe", id))
        self._questions.unsubscribe(sender.shown, sender.address, host, deed)

    def _rule_from(self, id: str) -> None:
        self._open_panel("rules")
        self.parts.rules.start(self._tidy.row(id).sender.address)

    def _new_folder_for_rule(self) -> None:
        def named(name: str) -> None:
            if self._do(Act("new-folder", "", name), panel="rules"):
                self.parts.rules.choose_folder(list(self._tidy.own)[-1].id)

        self._questions.name(self._tidy.own, "", named)

    def _add_rule(self, field: str, words: str, folder: str, now: bool) -> None:
        if not self._do(Act("add-rule", f"{field} {folder}", words), panel="rules"):
            self.parts.rules.refuse()
            return
        self.parts.rules.forget()
        if now:
            self._apply_rule(self._tidy.rules.all()[-1].id)

    def _apply_rule(self, id: str) -> None:
        before = len(self._tidy.inside(self._tidy.rules.rule(id).folder))
        if self._do(Act("apply-rule", id), panel="rules"):
            after = len(self._tidy.inside(self._tidy.rules.rule(id).folder))
            self.panes.toast.say(self._notices.tidied(after - before))

    # -- showing -----------------------------------------------------------------------------

    def _refresh(self) -> None:
        super()._refresh()
        world = self._tidy
        self.parts.show_world(world, self._place_names())
        menu = self.panes.menu.menu
        menu.addSeparator()
        add_entry(menu, "new-folder", self.tr("New folder"), self._name_folder)
        add_entry(menu, "rules-settings", self.tr("Rules"), partial(self._open_panel, "rules"))
        words = self.parts.storage.words(world.storage)
        add_entry(menu, "storage", words, self._refresh, enabled=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange panes and parts for the room there is."""
        super().resizeEvent(event)
        self.parts.arrange(self.size())

    def _arrange(self) -> None:
        super()._arrange()
        self.parts.arrange(self.size())

    def _said_after(self, act: Act) -> str:
        if act.name in ACTS:
            return self._notices.said_after(act.name)
        folder = act.target.rpartition(" ")[2] if act.name == "move" else ""
        names = self._place_names()
        return (
            self._notices.moved_to(names[folder]) if folder in names else super()._said_after(act)
        )
