"""The activity of the lost invitation: the pile is thrown away with it, then it is found again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from kiosk.modules.mailbox.agenda_scenario import AgendaMailbox
from kiosk.modules.mailbox.message import FOLDERS, INBOX, SPAM, TRASH
from kiosk.tour.learner import Learner

WAY = "pile-mended"
"""The recorded way through the activity whose words are typed."""


class Finding:
    """The scenes of MB3."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner

    def play(self) -> None:
        """The pile goes with the invitation in it; it comes back, and is noted."""
        self._learner.open_activity("mailbox/mb3")
        self.search_in_vain()
        self.throw_the_pile()
        self.bring_back()
        self.note()

    def search_in_vain(self) -> None:
        """34 messages, and a search that does not look among the spam."""
        learner, visitor = self._learner, self._learner.visitor
        learner.to_the_list()
        learner.picture("full-box")
        visitor.click("search")
        visitor.type("objet:entretien")
        visitor.see("empty-list")
        learner.picture("search-in-vain")
        visitor.press(Qt.Key.Key_Escape)
        visitor.wait_for(lambda: not learner.mailbox().query, "for the search to be empty")

    def throw_the_pile(self) -> None:
        """Everything among the spam, chosen and deleted; then on with the day."""
        learner, visitor = self._learner, self._learner.visitor
        self.folder(SPAM)
        self.reach_the_list()
        visitor.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        visitor.see("selection")
        learner.picture("pile-chosen")
        visitor.click("selected-delete")
        visitor.wait_for(lambda: self.lies(TRASH), "for the pile to be in the trash")
        learner.picture("pile-deleted")
        self.folder(INBOX)
        self.open("accuse")
        visitor.wait_for(lambda: bool(learner.attempt().repairs), "for somebody to ask")
        learner.picture("did-you-get-it")

    def bring_back(self) -> None:
        """Out of the trash, where it waits with its days, and a star on it."""
        learner, visitor = self._learner, self._learner.visitor
        self.open("asked")
        learner.picture("assistant-asks")
        self.folder(TRASH)
        self.open("invitation")
        learner.picture("days-left")
        learner.to_the_list()
        self.reach_the_list()
        visitor.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
        visitor.click("selected-move")
        visitor.choose_entry(f"move-{INBOX}")
        visitor.wait_for(lambda: self.lies(INBOX), "for the invitation to be back")
        self.folder(INBOX)
        self.open("changement" if self.in_inbox("changement") else "accuse")
        self.open("invitation")
        learner.press_here("star")
        learner.picture("back-and-starred")

    def note(self) -> None:
        """The appointment, in the agenda beside the message."""
        learner, visitor = self._learner, self._learner.visitor
        self.open_agenda()
        visitor.click("agenda-new")
        for field in ("title", "day", "hour", "place"):
            visitor.click(f"agenda-{field}")
            visitor.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            visitor.type(learner.texts(WAY, f"agenda-{field}")[0])
        learner.picture("noting")
        visitor.click("agenda-save")
        visitor.wait_for(lambda: learner.attempt().ready, "for the appointment to be noted")
        learner.picture("noted")

    # -- parts -------------------------------------------------------------------------

    def folder(self, id: str) -> None:
        """Press a folder; where there is no room for them they are in a menu."""
        learner, visitor = self._learner, self._learner.visitor
        self.to_the_folders()
        folders = visitor.find("folders")
        if isinstance(folders, QAbstractItemView):
            line = folders.visualRect(folders.model().index(FOLDERS.index(id), 0))
            visitor.click_at(folders.viewport(), line.center())
        else:
            visitor.click("folder-menu")
            visitor.choose_entry(f"folder-{id}")
        visitor.wait_for(lambda: learner.mailbox().folder == id, f"for the folder {id}")

    def to_the_folders(self) -> None:
        """With one pane they may stand behind the message."""
        learner, visitor = self._learner, self._learner.visitor
        learner.turn_to("simulator")
        if visitor.find("folders") is None and visitor.find("folder-menu") is None:
            back = visitor.find("back", inside=visitor.see("stage"))
            assert back is not None
            visitor.click_at(back, back.rect().center())

    def open(self, message: str) -> None:
        """Press a message by its subject: its sender may have written others."""
        learner, visitor = self._learner, self._learner.visitor
        learner.to_the_list()
        row = learner.mailbox().row(message)
        visitor.click_row("message-list", row.subject or learner.sender(message))
        visitor.wait_for(lambda: learner.mailbox().opened == message, f"for {message} to be open")

    def reach_the_list(self) -> None:
        """Put the keyboard on the list, on the row where it was."""
        view = self._learner.visitor.see("message-list")
        if not view.hasFocus():
            self._learner.visitor.focus_by_tab("message-list")

    def open_agenda(self) -> None:
        """Its button below the folders, or its entry in their menu."""
        learner, visitor = self._learner, self._learner.visitor
        learner.turn_to("simulator")
        if visitor.find("agenda-button") is not None:
            visitor.click("agenda-button")
        else:
            self.to_the_folders()
            visitor.click("folder-menu")
            visitor.choose_entry("agenda-entry")
        visitor.see("agenda-new")

    def lies(self, folder: str) -> bool:
        """Whether the invitation is in a folder."""
        return self._learner.mailbox().row("invitation").folder == folder

    def in_inbox(self, message: str) -> bool:
        """Whether a message is among the received ones."""
        return self._learner.mailbox().row(message).folder == INBOX

    def noted(self) -> list[str]:
        """Titles in the agenda."""
        world = self._learner.mailbox()
        assert isinstance(world, AgendaMailbox)
        return [entry.title for entry in world.agenda.entries]
