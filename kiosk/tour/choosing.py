"""What a CV gives and keeps: a page that says too much, the letter that comes of it, the repair."""

from PySide6.QtCore import Qt

from kiosk.modules.cv.scenario import CvPage
from kiosk.tour.learner import Learner

WAY = "too-soon-mended"
"""The recorded way through the activity whose number is typed."""
NEEDED = ("title", "phone", "mail", "town")


class Choosing:
    """The scenes of CV1; the need that opens it begins in the activity."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner

    def play(self) -> None:
        """From the draft to a page that is given, and a bank that knows."""
        learner = self._learner
        learner.turn_to("simulator")
        learner.visitor.see("cv")
        learner.picture("draft")
        self.give_too_soon()
        self.mend()
        self.give("they-call")
        self.call_the_bank()

    def give_well(self) -> None:
        """Without a slip."""
        self.mend()
        self.give("called-at-once")
        self._learner.visitor.wait_for(lambda: self._learner.attempt().ready, "for the page")

    def give_too_soon(self) -> None:
        """The draft as it is: days later a letter comes."""
        learner = self._learner
        self.give("letter")
        learner.visitor.wait_for(lambda: bool(learner.attempt().repairs), "for the repair")
        learner.picture("repair-asked")

    def mend(self) -> None:
        """What is private goes aside, what is needed goes on the page, the job to its top."""
        learner, world = self._learner, self.world
        private = [*world.of_kind("number"), *world.of_kind("private")]
        for block in private:
            self.take("page", block, "keep")
        learner.picture("private-kept")
        for block in NEEDED:
            self.take("aside", block, "put")
        self.show("page")
        learner.visitor.click_row("page-list", self.name("title"))
        steps = world.sheet.page.index("title") - 1
        learner.visitor.press(Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier, steps)
        learner.visitor.wait_for(
            lambda: world.sheet.page.index("title") == 1, "for the job to move up"
        )
        learner.picture("page-ready")

    def give(self, scene: str) -> None:
        """Give the page and read what comes of it to the end; one picture of the whole."""
        visitor, world = self._learner.visitor, self.world
        given = len(world.given)
        self._learner.press_here("give")
        visitor.wait_for(lambda: len(world.given) > given, "for the page to be given")
        outcome = world.outcome(world.given[-1].page)
        while world.moments.name:
            if world.moments.last and world.moments.name == outcome:
                self._learner.picture(scene)
            visitor.click("go-on")
        visitor.see("give")

    def call_the_bank(self) -> None:
        """The number on the back of the card, typed; the bank is told."""
        learner, visitor = self._learner, self._learner.visitor
        self.show("phone")
        visitor.click("phone-app-papers")
        learner.picture("card-and-letter")
        visitor.click("phone-home")
        visitor.click("phone-app-keypad")
        visitor.click("phone-keypad")
        visitor.type(learner.texts(WAY, "phone-keypad")[0])
        learner.picture("number-typed")
        visitor.click("keypad-call")
        visitor.click("say-leak")
        learner.picture("bank-warned")
        visitor.click("call-end")
        visitor.wait_for(lambda: learner.attempt().ready, "for the bank to know")

    # -- parts -------------------------------------------------------------------------

    @property
    def world(self) -> CvPage:
        """The page on screen."""
        scenario = self._learner.attempt().scenario
        assert isinstance(scenario, CvPage)
        return scenario

    def name(self, block: str) -> str:
        """What a block is called, as its row says it."""
        return self.world.blocks[block].name

    def take(self, place: str, block: str, tool: str) -> None:
        """Choose a block where it is, and press a button."""
        learner, world = self._learner, self.world
        self.show(place)
        learner.visitor.click_row(f"{place}-list", self.name(block))
        learner.visitor.click(tool)
        sheet = world.sheet
        learner.visitor.wait_for(
            lambda: block in (sheet.aside if place == "page" else sheet.page),
            f"for {block} to be moved",
        )

    def show(self, place: str) -> None:
        """Turn to the page, to what is aside or to the phone, where it is not in sight."""
        learner = self._learner
        learner.turn_to("simulator")
        target = "phone" if place == "phone" else f"{place}-list"
        if learner.visitor.find(target) is None:
            learner.visitor.click(f"place-{place}")
            learner.visitor.see(target)
