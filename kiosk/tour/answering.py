"""The first activity: a summons is answered, to everyone by mistake and then as it should be."""

from PySide6.QtCore import Qt

from kiosk.tour.learner import Learner

WAY = "to-all-mended"
"""The recorded way through the activity whose words are typed."""
STRAIGHT = "plain"
"""The one without a slip."""


class Answering:
    """The scenes of MB4."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner

    def play(self) -> None:
        """The slip of many, and its repair."""
        self.answer_everyone()
        self.repair()

    def answer_well(self) -> None:
        """One answer to the right person, with everything in it."""
        learner, visitor = self._learner, self._learner.visitor
        learner.open("convocation")
        learner.press_here("reply")
        learner.write(learner.texts(STRAIGHT)[0])
        visitor.see("saved")
        learner.press_here("send")
        visitor.wait_for(lambda: learner.attempt().ready, "for the mail to be right")

    def answer_everyone(self) -> None:
        """A hint, the summons, and the slip of many: an answer to all."""
        learner, visitor = self._learner, self._learner.visitor
        learner.press_beside("hintButton")
        visitor.see("hint")
        learner.picture("hint")
        learner.open("convocation")
        learner.picture("summons")
        learner.check()
        visitor.see("feedback")
        learner.press_here("reply-all")
        learner.write(learner.texts(WAY)[0])
        visitor.see("saved")
        learner.check()
        visitor.see("feedback")
        learner.picture("not-yet")
        learner.press_here("send")
        visitor.wait_for(lambda: bool(learner.attempt().repairs), "for answers to come")
        learner.picture("consequence")

    def repair(self) -> None:
        """One mail to the recruiter alone; the ghost shows how first."""
        learner, visitor = self._learner, self._learner.visitor
        for number in (1, 2, 3):
            learner.ask_hint(number)
        visitor.see("ghost")
        learner.picture("ghost")
        visitor.press(Qt.Key.Key_Escape)
        visitor.wait_for(lambda: visitor.find("ghost") is None, "for the demonstration to close")
        learner.open("noticed")
        learner.press_here("reply")
        learner.write(learner.texts(WAY)[1])
        visitor.see("saved")
        learner.picture("writing")
        learner.press_here("send")
        visitor.wait_for(lambda: learner.attempt().ready, "for the mail to be right")
        learner.picture("ready")
