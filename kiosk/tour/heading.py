"""The head of a CV: given as it was, filed under nothing, mended, given again."""

from kiosk.modules.cv.head_scenario import HeadPage
from kiosk.tour.learner import Learner
from kiosk.tour.telling import hear_out

ACTIVITY = "cv/cv2"
WAY = "too-soon-mended"
"""The recorded way through the activity whose words are typed."""


class Heading:
    """The scenes of CV2."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner

    def play(self) -> None:
        """From the path to a head that is found, read and answered."""
        learner = self._learner
        learner.open_activity(ACTIVITY)
        learner.turn_to("simulator")
        learner.visitor.see("head-label")
        learner.picture("head-draft")
        self.give("filed-under-nothing")
        learner.visitor.wait_for(lambda: bool(learner.attempt().repairs), "for the repair")
        learner.picture("head-repair")
        self.mend()
        self.give("head-answered")
        learner.visitor.wait_for(lambda: learner.attempt().ready, "for the head to be right")

    def mend(self) -> None:
        """What the notebook says, typed in the form; the page shows it."""
        learner = self._learner
        self.show("notes", "notes-list")
        learner.picture("notebook")
        for field in ("label", "city", "phone", "email"):
            self.show("form", f"head-{field}")
            self.type(field, learner.texts(WAY, field)[0])
        self.show("page", "page-list")
        learner.picture("head-ready")

    def give(self, scene: str) -> None:
        """Give the CV, and read to the end what comes of it; one picture of the whole."""
        self._learner.press_here("give")
        hear_out(self._learner, scene)

    # -- parts -------------------------------------------------------------------------

    @property
    def world(self) -> HeadPage:
        """The head on screen."""
        scenario = self._learner.attempt().scenario
        assert isinstance(scenario, HeadPage)
        return scenario

    def show(self, place: str, target: str) -> None:
        """Turn to the form, the notebook or the page, where it is not in sight."""
        learner = self._learner
        learner.turn_to("simulator")
        if learner.visitor.find(target) is None:
            learner.visitor.click(f"place-{place}")
            learner.visitor.see(target)

    def type(self, field: str, text: str) -> None:
        """Type a text in the place of the one that stands in a field."""
        visitor = self._learner.visitor
        visitor.retype(f"head-{field}", text)
        visitor.wait_for(
            lambda: getattr(self.world.head, field) == text, f"for {field} to be typed"
        )
