"""Somebody at the kiosk: knows the screens by name, and finds things in each form of the window."""

from collections.abc import Callable

from kiosk.app import Kiosk
from kiosk.learning.attempt import Attempt
from kiosk.modules.mailbox.scenario import MailboxScenario
from kiosk.tour.visitor import Visitor
from kiosk.ui.screens.player import Player


class Learner:
    """What every scene is made of. ``picture`` is called at the end of each with its name."""

    def __init__(self, kiosk: Kiosk, visitor: Visitor, picture: Callable[[str], None]) -> None:
        self._kiosk = kiosk
        self._take = picture
        self.visitor = visitor

    # -- screens -----------------------------------------------------------------------

    @property
    def page(self) -> str:
        """Name of the screen shown now."""
        page = self._kiosk.shell.page
        return page.objectName() if page is not None else ""

    def reach(self, *pages: str) -> None:
        """Wait until one of these screens is shown."""
        self.visitor.wait_for(lambda: self.page in pages, f"to reach {' or '.join(pages)}")

    def at_rest(self) -> bool:
        """Nothing is on its way to the disk, and no page is being set."""
        kiosk = self._kiosk
        return not any(work is None or work.busy for work in (kiosk.work, kiosk.press))

    def picture(self, scene: str) -> None:
        """End a scene: nothing is on its way to the disk, and the window has settled."""
        self.visitor.wait_for(self.at_rest, f"for {scene} to be at rest")
        self._take(scene)

    def press_bar(self, action: str) -> None:
        """An action of the top bar; in the compact form it may stand in the menu."""
        if self.visitor.find(f"bar_{action}") is not None:
            self.visitor.click(f"bar_{action}")
        else:
            self.visitor.click("barMenu")
            self.visitor.click(f"menu_{action}")

    def open_activity(self, id: str) -> None:
        """From the path into an activity; with several modules through its module's list."""
        module, _, name = id.partition("/")
        entry = f"activity_{module}_{name}"
        if self.visitor.find(entry) is None and self.visitor.find(f"module_{module}") is not None:
            self.visitor.click(f"module_{module}")
        self.visitor.click(entry)
        self.reach("Player")
        self.visitor.see("hintButton")

    # -- the activity ------------------------------------------------------------------

    def player(self) -> Player:
        """The activity's screen."""
        page = self._kiosk.shell.page
        assert isinstance(page, Player)
        return page

    def attempt(self) -> Attempt:
        """The attempt on screen."""
        return self.player().attempt

    def turn_to(self, part: str) -> None:
        """In the compact form, instruction and simulator are two tabs."""
        tab = f"tab_{part}"
        if self.visitor.find(tab) is not None:
            self.visitor.click(tab)

    def press_beside(self, name: str) -> None:
        """A button of the panel beside the simulator."""
        self.turn_to("consigne")
        self.visitor.click(name)

    def press_here(self, name: str) -> None:
        """A button of the simulator."""
        self.turn_to("simulator")
        self.visitor.click(name)

    def check(self) -> None:
        """`Vérifier`: in the panel, or above the simulator in the compact form."""
        if self.visitor.find("checkButton") is not None:
            self.visitor.click("checkButton")
        else:
            self.press_here("checkHere")
        self.visitor.wait_for(self.at_rest, "for the answer")

    def ask_hint(self, number: int) -> None:
        """Press the hint button and wait until that hint is on screen."""
        self.press_beside("hintButton")
        self.visitor.wait_for(
            lambda: self.attempt().hints_given() == number and self.at_rest(), f"for hint {number}"
        )

    # -- the mailbox -------------------------------------------------------------------

    def mailbox(self) -> MailboxScenario:
        """The mailbox on screen."""
        scenario = self.attempt().scenario
        assert isinstance(scenario, MailboxScenario)
        return scenario

    def sender(self, message: str) -> str:
        """Who sent a message in this variant, as the list names them."""
        sender = self.mailbox().row(message).sender
        return sender.name or sender.address

    def to_the_list(self) -> None:
        """The list of messages; with one pane it may stand behind the message."""
        self.turn_to("simulator")
        if self.visitor.find("message-list") is None:
            back = self.visitor.find("back", inside=self.visitor.see("stage"))
            if back is not None:
                self.visitor.click_at(back, back.rect().center())
        self.visitor.see("message-list")

    def begin_mail(self) -> None:
        """`Nouveau`: below the folders, or above the list where they have no room."""
        self.to_the_list()
        self.visitor.click("new-short" if self.visitor.find("new") is None else "new")

    def open(self, message: str) -> None:
        """Press the message in the list, whoever it is from in this variant."""
        self.to_the_list()
        if self.visitor.find("toastClose") is not None:
            self.visitor.click("toastClose")  # it may lie over the row
        self.visitor.click_row("message-list", self.sender(message))
        self.visitor.wait_for(lambda: self.mailbox().opened == message, f"for {message} to be open")
        self.visitor.see("message-body")

    def write(self, text: str) -> None:
        """Type where the mail program puts the caret: above what is quoted."""
        body = self.visitor.see("body")
        self.visitor.wait_for(body.hasFocus, "for the caret to be in the mail")
        self.visitor.type(text)

    def texts(self, way: str, field: str = "body") -> list[str]:
        """What the authors wrote in a field on a way through the activity, in order."""
        traces = self.attempt().activity.traces
        acts = next(trace.acts for trace in traces if trace.id == way)
        return [text for name, target, text in acts if (name, target) == ("fill", field)]

    def sent(self) -> dict[str, bytes]:
        """Everything sent in the world on screen, as files."""
        name = self.attempt().activity.id.rpartition("/")[2]
        letters = enumerate(self.attempt().scenario.letters(), 1)
        return {f"{name}-sent-{number}.eml": letter.raw for number, letter in letters}
