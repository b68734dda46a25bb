"""Tidying a mailbox: the bin is emptied too early, a copy is asked for, everything is put away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from kiosk.modules.mailbox.tidy_scenario import TidyMailbox
from kiosk.tour.learner import Learner
from kiosk.ui.kit.line_list import LINE, Line

ACTIVITY = "mailbox/mb7"
WAY = "emptied-mended"
"""The recorded way through the activity whose words are typed."""
JOBS = ("offre", "accuse", "entretien", "essai", "forum")
LETTERS = ("lettre-a", "lettre-b")
TRAP = "piege"


class Tidying:
    """The scenes of MB7."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner

    def play(self) -> None:
        """Every scene, from the path to the mailbox in order."""
        self.begin()
        self.empty_the_bin()
        self.ask_for_a_copy()
        self.save_the_copy()
        self.gather_the_jobs()
        self.stop_the_letters()
        self.report_the_trap()

    def begin(self) -> None:
        """From the path to the message of the desk."""
        self._learner.open_activity(ACTIVITY)
        self._learner.picture("full-mailbox")
        self._learner.open("guichet")
        self._learner.picture("paper-wanted")

    def empty_the_bin(self) -> None:
        """Room is wanted: the bin is emptied, and the attestation was in it."""
        learner, visitor = self._learner, self._learner.visitor
        self.go_to("trash")
        learner.picture("bin")
        visitor.click("empty-folder")
        visitor.see("dialog_yes")
        learner.picture("bin-question")
        visitor.click("dialog_yes")
        visitor.wait_for(lambda: bool(learner.attempt().repairs), "for the desk to write")
        learner.picture("bin-emptied")

    def ask_for_a_copy(self) -> None:
        """The desk says who has a copy; a short polite mail asks for it."""
        learner, visitor = self._learner, self._learner.visitor
        self.go_to("inbox")
        learner.open("rappel")
        learner.picture("desk-helps")
        learner.begin_mail()
        visitor.see("to")
        visitor.click("to")
        visitor.type(learner.texts(WAY, "to")[0])
        visitor.press(Qt.Key.Key_Return)
        visitor.click("subject")
        visitor.type(learner.texts(WAY, "subject")[0])
        visitor.click("body")
        learner.write(learner.texts(WAY)[0])
        visitor.see("saved")
        learner.picture("copy-asked")
        learner.press_here("send")
        visitor.wait_for(lambda: "copie" in self.box().delivered, "for the copy")

    def save_the_copy(self) -> None:
        """The attachment goes to the files of this PC."""
        learner, visitor = self._learner, self._learner.visitor
        learner.open("copie")
        visitor.click("save-attachment")
        learner.picture("copy-saved")

    def gather_the_jobs(self) -> None:
        """A folder is made; each message goes into it from the button above it."""
        learner, visitor = self._learner, self._learner.visitor
        for message in JOBS:
            learner.open(message)
            visitor.click("file-to")
            if len(self.box().own):
                visitor.choose_entry(next(iter(self.box().own)).id)
            else:
                visitor.choose_entry("new-folder")
                self.name_folder(self.folder_name())
            self.wait_until_moved(message)
        self.go_to(next(iter(self.box().own)).id)
        learner.picture("own-folder")
        self.go_to("inbox")

    def stop_the_letters(self) -> None:
        """Two letters are left, after a look at their addresses."""
        learner, visitor = self._learner, self._learner.visitor
        for message in LETTERS:
            learner.open(message)
            visitor.click("unsubscribe")
            visitor.see("dialog_yes")
            if message == LETTERS[0]:
                learner.picture("letter-question")
            visitor.click("dialog_yes")
            self.wait_until_left(message)

    def report_the_trap(self) -> None:
        """What only looks like a letter is reported; then all is done."""
        learner, visitor = self._learner, self._learner.visitor
        learner.open(TRAP)
        learner.picture("trap")
        learner.press_here("report-spam")
        visitor.wait_for(lambda: learner.attempt().ready, "for the mailbox to be in order")
        learner.picture("mailbox-in-order")

    # -- parts -------------------------------------------------------------------------

    def box(self) -> TidyMailbox:
        """The mailbox on screen."""
        mailbox = self._learner.mailbox()
        assert isinstance(mailbox, TidyMailbox)
        return mailbox

    def go_to(self, folder: str) -> None:
        """Press a folder in the pane, or in the menu that stands for it."""
        visitor = self._learner.visitor
        self._learner.turn_to("simulator")
        if visitor.find("folders") is None and visitor.find("folder-menu") is None:
            back = visitor.find("back", inside=visitor.see("stage"))
            if back is not None:
                visitor.click_at(back, back.rect().center())
        folders = visitor.find("folders")
        if isinstance(folders, QListWidget):
            for row in range(folders.count()):
                line = folders.item(row).data(LINE)
                if isinstance(line, Line) and line.id == folder:
                    folders.scrollToItem(folders.item(row))
                    place = folders.visualItemRect(folders.item(row)).center()
                    visitor.click_at(folders.viewport(), place)
        else:
            visitor.click("folder-menu")
            visitor.choose_entry(f"folder-{folder}")
        visitor.wait_for(lambda: self.box().folder == folder, f"for the folder {folder}")

    def wait_until_moved(self, message: str) -> None:
        """The message is not in the inbox any more."""
        self._learner.visitor.wait_for(
            lambda: self.box().row(message).folder != "inbox", f"for {message} to be put away"
        )

    def wait_until_left(self, message: str) -> None:
        """The list of the message was left."""
        self._learner.visitor.wait_for(
            lambda: message in self.box().unsubscribed, f"for {message} to be stopped"
        )

    def name_folder(self, name: str) -> None:
        """Type a name into the question, Enter."""
        visitor = self._learner.visitor
        field = visitor.see("folder-name")
        visitor.wait_for(field.hasFocus, "for the caret to be in the name")
        self._learner.picture("folder-name")
        visitor.type(name)
        visitor.press(Qt.Key.Key_Return)

    def folder_name(self) -> str:
        """The name that the authors gave to the folder."""
        traces = self._learner.attempt().activity.traces
        acts = next(trace.acts for trace in traces if trace.id == WAY)
        return next(text for name, _, text in acts if name == "new-folder")
