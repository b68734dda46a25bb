"""A CV that a program reads: the number stays a picture, nobody calls, the repair."""

from kiosk.modules.cv.robot_scenario import RobotPage
from kiosk.tour.learner import Learner

LAID_OUT = ("mail-text", "columns-one", "box-lines", "titles-both")
"""Everything but the phone number."""


class ReadByMachine:
    """The scenes of CV6."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner

    def play(self) -> None:
        """From the path to a CV that is filed whole."""
        learner = self._learner
        learner.open_activity("cv/cv6")
        learner.turn_to("simulator")
        learner.visitor.see("cv-robot")
        learner.picture("page-of-a-cv")
        self.look("robot-view")
        for pill in LAID_OUT:
            self.choose(pill)
        learner.picture("laid-out-anew")
        self.look("number-missing")
        self.send("nobody-calls")
        learner.visitor.wait_for(lambda: bool(learner.attempt().repairs), "for the repair")
        learner.picture("repair-asked")
        self.choose("phone-text")
        self.look("read-whole")
        self.send("called")
        learner.visitor.wait_for(lambda: learner.attempt().ready, "for the CV to be filed")

    def look(self, scene: str) -> None:
        """See what a program reads of the page."""
        world = self.world
        self._learner.press_here("place-robot")
        self._learner.visitor.wait_for(lambda: world.looking, "for what a program reads")
        self._learner.picture(scene)

    def choose(self, pill: str) -> None:
        """Another way for one part of the layout."""
        visitor, world = self._learner.visitor, self.world
        self._learner.turn_to("simulator")
        if visitor.find(f"pill_{pill}") is None:
            visitor.click("place-choices")
        before = world.layout
        visitor.click(f"pill_{pill}")
        visitor.wait_for(lambda: world.layout != before, f"for {pill}")

    def send(self, scene: str) -> None:
        """Send the CV, and read what comes of it to the end; one picture of the whole."""
        visitor, world = self._learner.visitor, self.world
        sent = len(world.sent)
        self._learner.press_here("attach")
        visitor.click("send")
        visitor.wait_for(lambda: len(world.sent) > sent, "for the CV to be sent")
        while world.moments.name:
            if world.moments.last:
                self._learner.picture(scene)
            visitor.click("go-on")
        visitor.see("attach")

    @property
    def world(self) -> RobotPage:
        """The CV on screen."""
        scenario = self._learner.attempt().scenario
        assert isinstance(scenario, RobotPage)
        return scenario
