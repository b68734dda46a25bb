"""The visit that the tour plays: a first time with a slip and its repair, then a return.

Each scene says what is done and leaves one picture. The words typed are those of the variant
that the kiosk chose; nothing here reaches behind the screen, except to copy what was produced.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.app import Kiosk
from kiosk.learning.attempt import Attempt
from kiosk.modules.mailbox.scenario import MailboxScenario
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.code_boxes import CodeBoxes
from kiosk.ui.screens.player import Player

PICTURE, ADJECTIVE = "comet", "calm"
TRACE = "to-all-mended"
"""The recorded way through the activity whose words are typed."""


class Journey:
    """One visit in scenes. ``picture`` is called at the end of each with the scene's name."""

    def __init__(self, kiosk: Kiosk, visitor: Visitor, picture: Callable[[str], None]) -> None:
        self._kiosk = kiosk
        self._visitor = visitor
        self._take = picture
        self.code = ""
        self.documents: dict[str, bytes] = {}

    def play(self) -> None:
        """The whole visit."""
        self.arrive()
        self.answer_everyone()
        self.repair()
        self.close_activity()
        self.take_a_name()
        self.look_around()
        self.end()
        self.come_back()
        self.end()

    # -- scenes ------------------------------------------------------------------------

    def arrive(self) -> None:
        """Two presses from attract to the first act."""
        self._reach("AttractScreen")
        self._visitor.see("displayControls")
        self._picture("attract")
        self._visitor.click("firstTime")
        self._reach("NeedsScreen")
        self._picture("needs")
        self._visitor.click("need_employer")
        self._reach("Player")
        self._visitor.see("hintButton")
        self._picture("activity")

    def answer_everyone(self) -> None:
        """A hint, the summons, and the slip of many: an answer to all."""
        visitor = self._visitor
        self._press_beside("hintButton")
        visitor.see("hint")
        self._picture("hint")
        self._open("convocation")
        self._picture("summons")
        self._check()
        visitor.see("feedback")
        self._press_here("reply-all")
        self._write(self._texts()[0])
        visitor.see("saved")
        self._check()
        visitor.see("feedback")
        self._picture("not-yet")
        self._press_here("send")
        visitor.wait_for(lambda: bool(self._player().attempt.repairs), "for answers to come")
        self._picture("consequence")

    def repair(self) -> None:
        """One mail to the recruiter alone; the ghost shows how first."""
        visitor = self._visitor
        for number in (1, 2, 3):
            self._ask_hint(number)
        visitor.see("ghost")
        self._picture("ghost")
        visitor.press(Qt.Key.Key_Escape)
        visitor.wait_for(lambda: visitor.find("ghost") is None, "for the demonstration to close")
        self._open("noticed")
        self._press_here("reply")
        self._write(self._texts()[1])
        visitor.see("saved")
        self._picture("writing")
        self._press_here("send")
        visitor.wait_for(lambda: self._player().attempt.ready, "for the mail to be right")
        mailbox = self.mailbox()
        self.documents = {f"{m.id}.eml": mailbox.outgoing(m.id) for m in mailbox.sent}
        self._picture("ready")

    def close_activity(self) -> None:
        """Success, the other side, and one act for real life."""
        visitor = self._visitor
        self._check()
        for name in ("success", "other-side", "for-real"):
            visitor.see("closing")
            visitor.see("closingContinue")
            if name == "for-real":
                act = self._player().attempt.activity.real_acts[0].id
                visitor.click(f"keep_{act}")
            self._picture(name)
            visitor.click("closingContinue")

    def take_a_name(self) -> None:
        """Notice, picture, adjective, code, one try."""
        visitor = self._visitor
        self._reach("NamingScreen")
        visitor.see("choosePicture")
        self._picture("data-notice")
        visitor.click("choosePicture")
        visitor.see(f"picture_{PICTURE}")
        self._picture("pictures")
        visitor.click(f"picture_{PICTURE}")
        if visitor.find(f"pill_{ADJECTIVE}") is None and visitor.find("continue") is not None:
            visitor.click("continue")
        visitor.see(f"pill_{ADJECTIVE}")
        visitor.click(f"pill_{ADJECTIVE}")
        self._picture("adjective")
        visitor.click("takeSurnom")
        self.note_code()
        self._picture("code")
        visitor.click("continue")
        visitor.see("given")
        visitor.type(self.code)
        self._picture("code-once")
        visitor.press(Qt.Key.Key_Return)
        self._reach("CardScreen")
        self._picture("card")
        visitor.click("continue")
        self._reach("PathScreen")
        self._picture("path")

    def look_around(self) -> None:
        """My data, and the comfort of the eyes."""
        visitor = self._visitor
        visitor.click("myData")
        self._reach("MyDataScreen")
        self._picture("my-data")
        visitor.click("back")
        self._reach("PathScreen")
        self._press_bar("display")
        visitor.click("pill_dark")
        self._picture("display")
        visitor.click("displayClose")
        self._picture("path-dark")

    def end(self) -> None:
        """`Terminer`: what goes and what stays, then nobody is here."""
        visitor = self._visitor
        self._press_bar("finish")
        self._reach("FinishScreen")
        self._picture("finish")
        visitor.click("end")
        visitor.wait_for(lambda: self._page in ("TakeAwayScreen", "GoodbyeScreen"), "for the end")
        if self._page == "TakeAwayScreen":
            self._picture("take-away")
            visitor.click("endVisit")
        self._reach("GoodbyeScreen")
        self._picture("goodbye")
        visitor.click("close")
        self._reach("AttractScreen")

    def come_back(self) -> None:
        """Picture, adjective, code typed on the upper row of an AZERTY keyboard."""
        visitor = self._visitor
        visitor.click("returning")
        self._reach("SignInScreen")
        visitor.click(f"picture_{PICTURE}")
        visitor.click(f"pill_{ADJECTIVE}")
        visitor.type(self.code.translate(str.maketrans("1234567890", "&é\"'(-è_çà")))
        self._picture("sign-in")
        visitor.press(Qt.Key.Key_Return)
        self._reach("PathScreen")
        self._picture("path-again")

    # -- parts -------------------------------------------------------------------------

    def note_code(self) -> None:
        """Read the code from the page that gives it, as one takes a photograph of it."""
        boxes = self._visitor.see("code")
        assert isinstance(boxes, CodeBoxes)
        self.code = boxes.code()

    def attempt(self) -> Attempt:
        """The attempt on screen."""
        return self._player().attempt

    def words_of(self, trace: str) -> str:
        """The first body that the authors wrote for a way through the activity."""
        return self._texts(trace)[0]

    def recruiter(self) -> str:
        """Who sent the summons in this variant, as the list names them."""
        return self._sender("convocation")

    def _picture(self, scene: str) -> None:
        """End a scene: nothing is on its way to the disk, and the window has settled."""
        self._visitor.wait_for(self.at_rest, f"for {scene} to be at rest")
        self._take(scene)

    def at_rest(self) -> bool:
        """Nothing is on its way to the disk."""
        return self._kiosk.work is not None and not self._kiosk.work.busy

    @property
    def _page(self) -> str:
        """Name of the screen shown now."""
        page = self._kiosk.shell.page
        return page.objectName() if page is not None else ""

    def _reach(self, page: str) -> None:
        shell = self._kiosk.shell
        self._visitor.wait_for(
            lambda: shell.page is not None and shell.page.objectName() == page, f"to reach {page}"
        )

    def _player(self) -> Player:
        page = self._kiosk.shell.page
        assert isinstance(page, Player)
        return page

    def _ask_hint(self, number: int) -> None:
        """Press the hint button and wait until that hint is on screen."""
        self._press_beside("hintButton")
        self._visitor.wait_for(
            lambda: self._player().attempt.hints_given() == number and self.at_rest(),
            f"for hint {number}",
        )

    def mailbox(self) -> MailboxScenario:
        """The mailbox on screen."""
        scenario = self._player().attempt.scenario
        assert isinstance(scenario, MailboxScenario)
        return scenario

    def _sender(self, message: str) -> str:
        sender = self.mailbox().row(message).sender
        return sender.name or sender.address

    def _open(self, message: str) -> None:
        """Press the message in the list, whoever it is from in this variant."""
        self._turn_to("simulator")
        if self._visitor.find("message-list") is None:
            back = self._visitor.find("back", inside=self._visitor.see("stage"))
            if back is not None:
                self._visitor.click_at(back, back.rect().center())
        self._visitor.click_row("message-list", self._sender(message))
        self._visitor.wait_for(
            lambda: self.mailbox().opened == message, f"for {message} to be open"
        )
        self._visitor.see("message-body")

    def _turn_to(self, part: str) -> None:
        """In the compact form, instruction and simulator are two tabs."""
        tab = f"tab_{part}"
        if self._visitor.find(tab) is not None:
            self._visitor.click(tab)

    def _press_bar(self, action: str) -> None:
        """An action of the top bar; in the compact form it may stand in the menu."""
        if self._visitor.find(f"bar_{action}") is not None:
            self._visitor.click(f"bar_{action}")
        else:
            self._visitor.click("barMenu")
            self._visitor.click(f"menu_{action}")

    def _check(self) -> None:
        """`Vérifier`: in the panel, or above the simulator in the compact form."""
        if self._visitor.find("checkButton") is not None:
            self._visitor.click("checkButton")
        else:
            self._press_here("checkHere")
        self._visitor.wait_for(self.at_rest, "for the answer")

    def _press_beside(self, name: str) -> None:
        """A button of the panel beside the simulator."""
        self._turn_to("consigne")
        self._visitor.click(name)

    def _press_here(self, name: str) -> None:
        """A button of the simulator."""
        self._turn_to("simulator")
        self._visitor.click(name)

    def _write(self, text: str) -> None:
        """Type where the mail program puts the caret: above what is quoted."""
        body = self._visitor.see("body")
        self._visitor.wait_for(body.hasFocus, "for the caret to be in the mail")
        self._visitor.type(text)

    def _texts(self, way: str = TRACE) -> list[str]:
        """The bodies that the authors wrote for a way through the activity."""
        traces = self._player().attempt.activity.traces
        acts = next(trace.acts for trace in traces if trace.id == way)
        return [text for name, target, text in acts if (name, target) == ("fill", "body")]


def write_documents(documents: dict[str, bytes], folder: Path) -> list[Path]:
    """Write what the visit produced; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for name, content in documents.items():
        file = folder / name
        file.write_bytes(content)
        files.append(file)
    return files
