"""The second activity: an application leaves with a file that does not open, then with a PDF."""

from pathlib import PurePosixPath

from PySide6.QtCore import Qt

from kiosk.learning.files import File
from kiosk.tour.learner import Learner

WAY = "word-mended"
"""The recorded way through the activity whose words are typed."""
DOCUMENT = "cv-docx"
"""The CV as a word processor keeps it."""


class Applying:
    """The scenes of MB5."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner

    def play(self) -> None:
        """A file that does not open, and its repair."""
        self.begin()
        self.send_document()
        self.send_pdf()

    def begin(self) -> None:
        """From the path to the advertisement."""
        self._learner.open_activity("mailbox/mb5")
        self._learner.picture("application")
        self.read_advertisement()

    def read_advertisement(self) -> None:
        """What the firm wants."""
        self._learner.open("annonce")
        self._learner.picture("advertisement")

    def send_document(self) -> None:
        """A new mail with the document of the word processor: it arrives, and does not open."""
        learner, visitor = self._learner, self._learner.visitor
        learner.begin_mail()
        self.address(learner.texts(WAY, "to")[0], learner.texts(WAY, "subject")[0])
        visitor.click("body")
        learner.write(learner.texts(WAY)[0])
        visitor.see("saved")
        visitor.click("attach")
        self.choose(self.file(DOCUMENT).name)
        learner.picture("files")
        visitor.click("pick")
        visitor.see("attachment")
        learner.picture("file-attached")
        learner.press_here("send")
        visitor.wait_for(lambda: bool(learner.attempt().repairs), "for the recruiter's answer")
        learner.picture("file-does-not-open")
        learner.open("unreadable")
        learner.picture("recruiter-answers")

    def send_pdf(self) -> None:
        """The same document as a PDF with a name of its own, looked at, in an answer."""
        learner, visitor = self._learner, self._learner.visitor
        learner.press_here("reply")
        learner.write(learner.texts(WAY)[1])
        visitor.see("saved")
        visitor.click("attach")
        self.choose(self.file(DOCUMENT).name)
        self.save_as_pdf()
        self.rename(self.new_name())
        learner.picture("file-renamed")
        visitor.click("preview-file")
        visitor.see("close-preview")
        visitor.wait_for(lambda: visitor.find("preview-page") is not None, "for the page")
        learner.picture("preview")
        visitor.click("pick")
        visitor.see("attachment")
        learner.picture("pdf-attached")
        learner.press_here("send")
        visitor.wait_for(lambda: learner.attempt().ready, "for the application to be right")
        learner.picture("application-ready")

    # -- parts -------------------------------------------------------------------------

    def address(self, to: str, subject: str) -> None:
        """Type whom the new mail is for, and its subject."""
        visitor = self._learner.visitor
        visitor.click("to")
        visitor.type(to)
        visitor.press(Qt.Key.Key_Return)
        visitor.click("subject")
        visitor.type(subject)

    def choose(self, name: str) -> None:
        """Press a file in the list of files."""
        self._learner.visitor.click_row("file-list", name)
        self._learner.visitor.wait_for(self._learner.visitor.see("pick").isEnabled, "for the file")

    def save_as_pdf(self) -> None:
        """`Enregistrer en PDF`, from the menu of the chosen file; then the PDF is chosen."""
        visitor = self._learner.visitor
        before = {file.id for file in self.files()}
        self.do("export")
        visitor.wait_for(lambda: len(self.files()) > len(before), "for the PDF")
        self.choose(next(file.name for file in self.files() if file.id not in before))

    def do(self, entry: str) -> None:
        """An entry of the menu of the chosen file."""
        visitor = self._learner.visitor
        short = visitor.find("file-actions") is None
        visitor.click("file-actions-short" if short else "file-actions")
        visitor.choose_entry(entry)

    def rename(self, stem: str) -> None:
        """F2, another name before the ending, Enter."""
        visitor = self._learner.visitor
        visitor.press(Qt.Key.Key_F2)
        editor = visitor.see("file-name")
        visitor.wait_for(editor.hasFocus, "for the caret to be in the name")
        visitor.type(stem)
        visitor.press(Qt.Key.Key_Return)
        visitor.wait_for(
            lambda: any(PurePosixPath(file.name).stem == stem for file in self.files()),
            "for the name",
        )

    def new_name(self) -> str:
        """The name that the authors gave to the PDF, without its ending."""
        traces = self._learner.attempt().activity.traces
        acts = next(trace.acts for trace in traces if trace.id == WAY)
        return next(text for name, _, text in acts if name == "rename").removesuffix(".pdf")

    def file(self, id: str) -> File:
        """A file of the simulated PC."""
        return next(file for file in self.files() if file.id == id)

    def listed(self) -> list[str]:
        """Names of the files in the folder that is shown."""
        files = self._learner.mailbox().files
        assert files is not None
        return [file.name for file in files.listing()]

    def files(self) -> tuple[File, ...]:
        """The files of the simulated PC."""
        files = self._learner.mailbox().files
        assert files is not None
        return files.files
