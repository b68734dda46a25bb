"""A page is read for 30 seconds: nobody can call, it is kept all the same, and then mended."""

from PySide6.QtCore import Qt

from kiosk.modules.cv.reader_scenario import LINE, RECALL, ReadPage
from kiosk.tour.learner import Learner

WAY = "pair"
"""The recorded way through the activity whose words are typed."""


class BeingRead:
    """The scenes of CV8, two persons at one PC."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner

    def play(self) -> None:
        """From the first page to the second version of it."""
        self.begin()
        self.read()
        self.answer()
        self.finish("nobody-can-call")
        self._learner.visitor.wait_for(
            lambda: bool(self._learner.attempt().repairs), "for the repair"
        )
        self.mend()
        self.finish("page-kept")
        self._learner.visitor.wait_for(lambda: self._learner.attempt().ready, "for the page")

    def begin(self) -> None:
        """From the path to the page."""
        learner = self._learner
        learner.open_activity("cv/cv8")
        learner.turn_to("simulator")
        learner.visitor.see("cv-reader")
        learner.picture("page-to-read")

    def read(self) -> None:
        """Another person takes the seat, reads, and ends before the time does."""
        learner, visitor, world = self._learner, self._learner.visitor, self.world
        self.show("pill_pair")
        visitor.click("pill_pair")
        visitor.wait_for(lambda: world.with_whom == "pair", "for the reader")
        visitor.click("show")
        visitor.see("begin-reading")
        learner.picture("seat-changes")
        visitor.click("begin-reading")
        visitor.see("read-list")
        learner.picture("somebody-reads")
        visitor.click("hide")
        visitor.wait_for(lambda: world.phase == RECALL, "for the questions")

    def answer(self) -> None:
        """No job, one strength, no way to call."""
        learner, visitor, world = self._learner, self._learner.visitor, self.world
        visitor.click("unsaid-job")
        visitor.click("strength-1")
        visitor.type(learner.texts(WAY, "strength-1")[0])
        visitor.click("pill_none")
        learner.picture("what-stays")
        visitor.click("give-back")
        visitor.wait_for(lambda: bool(world.readings), "for the page to be back")
        learner.picture("author-sees")

    def finish(self, scene: str) -> None:
        """Keep the page and read what comes of it to the end."""
        learner, visitor, world = self._learner, self._learner.visitor, self.world
        learner.press_here("finish")
        visitor.see("go-on")
        while world.moments.name:
            if world.moments.last:
                learner.picture(scene)
            visitor.click("go-on")
        visitor.see("finish")

    def mend(self) -> None:
        """The job, two lines, and the phone at the top."""
        learner = self._learner
        for line in ("title", "w1", "w3"):
            self.write(line, learner.texts(WAY, f"{LINE}{line}")[0])
        learner.picture("lines-written")
        for line in ("title", "phone"):
            self.raise_line(line)
        learner.picture("page-changed")

    # -- parts -------------------------------------------------------------------------

    @property
    def world(self) -> ReadPage:
        """The page on screen."""
        scenario = self._learner.attempt().scenario
        assert isinstance(scenario, ReadPage)
        return scenario

    def show(self, target: str) -> None:
        """Turn to the page or to what is beside it, where that is not in sight."""
        visitor = self._learner.visitor
        self._learner.turn_to("simulator")
        if visitor.find(target) is None:
            visitor.click("place-page" if target == "page-list" else "place-side")
            visitor.see(target)

    def choose(self, line: str) -> None:
        """Choose a line on the page."""
        self.show("page-list")
        self._learner.visitor.click_row("page-list", self.world.own.page.text(line))

    def raise_line(self, line: str) -> None:
        """Ctrl and the arrow, until it stands below the name."""
        visitor, world = self._learner.visitor, self.world
        self.choose(line)
        steps = world.own.page.shown.index(line) - 1
        visitor.press(Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier, steps)
        visitor.wait_for(lambda: world.own.page.shown.index(line) == 1, f"for {line} to move up")

    def write(self, line: str, text: str) -> None:
        """Other words in a line, over all that it said."""
        visitor, world = self._learner.visitor, self.world
        self.choose(line)
        visitor.press(Qt.Key.Key_Return)
        field = visitor.see("line-text")
        visitor.wait_for(field.hasFocus, "for the caret to be in the line")
        visitor.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        visitor.type(text)
        visitor.wait_for(lambda: world.own.page.text(line) == text, f"for {line} to be written")
