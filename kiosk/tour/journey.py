"""The visit that the tour plays: a first time with two slips and their repairs, then two returns.

Each scene says what is done and leaves one picture. The words typed are those of the variant
that the kiosk chose; nothing here reaches behind the screen, except to copy what was produced.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.app import Kiosk
from kiosk.tour.answering import Answering
from kiosk.tour.applying import Applying
from kiosk.tour.learner import Learner
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.code_boxes import CodeBoxes
from kiosk.ui.kit.text import Text

PICTURE, ADJECTIVE = "comet", "calm"
AZERTY = str.maketrans("1234567890", "&é\"'(-è_çà")
"""What the upper row of a French keyboard types without Shift."""


class Journey(Learner):
    """One visit in scenes. ``picture`` is called at the end of each with the scene's name."""

    def __init__(self, kiosk: Kiosk, visitor: Visitor, picture: Callable[[str], None]) -> None:
        super().__init__(kiosk, visitor, picture)
        self.answering = Answering(self)
        self.applying = Applying(self)
        self.code = ""
        self.card = ""
        self.documents: dict[str, bytes] = {}

    def play(self) -> None:
        """The first visit, a return with the code, a return with the card."""
        self.arrive()
        self.answering.answer_everyone()
        self.answering.repair()
        self.close_activity()
        self.take_a_name()
        self.apply()
        self.look_around()
        self.end()
        self.come_back()
        self.end()
        self.come_back_with_card()
        self.end()

    def play_quickly(self) -> None:
        """The shortest visit that opens, writes, seals, names and erases."""
        self.arrive()
        self.answering.answer_everyone()
        self.answering.repair()
        self.close_activity()
        self.take_a_name()
        self.end()

    # -- scenes ------------------------------------------------------------------------

    def arrive(self, need: str = "employer", opens: str = "Player") -> None:
        """Two presses from attract to the first act; ``need`` is the answer that is pressed,
        ``opens`` the screen that it opens.
        """
        self.reach("AttractScreen")
        self.visitor.see("displayControls")
        self.picture("attract")
        self.visitor.click("firstTime")
        self.reach("NeedsScreen")
        self.picture("needs")
        self.visitor.click(f"need_{need}")
        self.reach(opens)
        if opens == "Player":
            self.visitor.see("hintButton")
            self.picture("activity")

    def close_activity(self) -> None:
        """Success, the other side, and one act for real life; what was sent is kept for `end`."""
        visitor = self.visitor
        # Of an activity done twice, the first.
        self.documents |= {k: v for k, v in self.sent().items() if k not in self.documents}
        self.check()
        for name in ("success", "other-side", "for-real"):
            visitor.see("closing")
            visitor.see("closingContinue")
            if name == "for-real":
                act = self.attempt().activity.real_acts[0].id
                visitor.click(f"keep_{act}")
            self.picture(name)
            visitor.click("closingContinue")

    def take_a_name(self, back_to: str = "PathScreen") -> None:
        """Notice, picture, adjective, code, one try; then back to the screen that asked."""
        visitor = self.visitor
        self.reach("NamingScreen")
        visitor.see("choosePicture")
        self.picture("data-notice")
        visitor.click("choosePicture")
        visitor.see(f"picture_{PICTURE}")
        self.picture("pictures")
        visitor.click(f"picture_{PICTURE}")
        if visitor.find(f"pill_{ADJECTIVE}") is None and visitor.find("continue") is not None:
            visitor.click("continue")
        visitor.see(f"pill_{ADJECTIVE}")
        visitor.click(f"pill_{ADJECTIVE}")
        self.picture("adjective")
        visitor.click("takeSurnom")
        self.note_code()
        self.picture("code")
        visitor.click("continue")
        visitor.see("given")
        visitor.type(self.code)
        self.picture("code-once")
        visitor.press(Qt.Key.Key_Return)
        self.reach("CardScreen")
        self.note_card()
        self.picture("card")
        visitor.click("continue")
        self.reach(back_to)
        self.picture("path")

    def apply(self) -> None:
        """The second activity of the path: a slip, its repair, and back on the path."""
        self.applying.begin()
        self.applying.send_document()
        self.applying.send_pdf()
        self.close_activity()
        self.reach("PathScreen")
        self.picture("path-further")

    def look_around(self) -> None:
        """My data, and the comfort of the eyes."""
        visitor = self.visitor
        visitor.click("myData")
        self.reach("MyDataScreen")
        self.picture("my-data")
        visitor.click("back")
        self.reach("PathScreen")
        before = self._kiosk.host.theme.look.theme
        self.press_bar("display")
        visitor.click("pill_dark")
        self.picture("display")
        visitor.click("displayClose")
        self.picture("path-dark")
        self.press_bar("display")
        visitor.click(f"pill_{before}")
        visitor.click("displayClose")

    def end(self) -> None:
        """`Terminer`: what goes and what stays, then nobody is here."""
        visitor = self.visitor
        self.press_bar("finish")
        self.reach("FinishScreen")
        self.picture("finish")
        visitor.click("end")
        self.reach("TakeAwayScreen", "GoodbyeScreen")
        if self.page == "TakeAwayScreen":
            self.choose_documents()
            own = visitor.find("take_cv") is not None
            visitor.click("endVisit")
            if own:  # a CV that is nowhere else is asked about
                visitor.see("dialog_end")
                self.picture("cv-not-copied")
                visitor.click("dialog_end")
        self.reach("GoodbyeScreen")
        self.picture("goodbye")
        visitor.click("close")
        self.reach("AttractScreen")

    def come_back(self) -> None:
        """Picture, adjective, code typed on the upper row of an AZERTY keyboard."""
        visitor = self.visitor
        visitor.click("returning")
        self.reach("SignInScreen")
        visitor.click(f"picture_{PICTURE}")
        visitor.click(f"pill_{ADJECTIVE}")
        visitor.type(self.code.translate(AZERTY))
        self.picture("sign-in")
        visitor.press(Qt.Key.Key_Return)
        self.reach("PathScreen")
        self.picture("path-again")

    def come_back_with_card(self) -> None:
        """The characters of the card, typed as they stand on it."""
        visitor = self.visitor
        visitor.click("returning")
        self.reach("SignInScreen")
        visitor.click("useCard")
        self.reach("CardEntryScreen")
        visitor.wait_for(visitor.see("card").hasFocus, "for the caret to be in the field")
        visitor.type(self.card)
        self.picture("card-entry")
        visitor.click("openPath")
        self.reach("PathScreen")
        self.picture("path-with-card")

    # -- parts -------------------------------------------------------------------------

    def choose_documents(self) -> None:
        """Look at what may be taken home, and tick the attestation too."""
        self.picture("take-away")
        if self.visitor.find("take_attestation") is not None:
            self.visitor.click("take_attestation")
            self.picture("take-away-ticked")

    def note_code(self) -> None:
        """Read the code from the page that gives it, as one takes a photograph of it."""
        boxes = self.visitor.see("code")
        assert isinstance(boxes, CodeBoxes)
        self.code = boxes.code()

    def note_card(self) -> None:
        """Read the characters from the page of the card."""
        characters = self.visitor.see("characters")
        assert isinstance(characters, Text)
        self.card = characters.text()

    def words_of(self, trace: str) -> str:
        """The first body that the authors wrote for a way through the activity."""
        return self.texts(trace)[0]

    def recruiter(self) -> str:
        """Who sent the summons in this variant, as the list names them."""
        return self.sender("convocation")


def write_documents(documents: dict[str, bytes], folder: Path) -> list[Path]:
    """Write what the visit produced; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for name, content in documents.items():
        file = folder / name
        file.write_bytes(content)
        files.append(file)
    return files
