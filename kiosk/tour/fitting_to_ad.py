"""A CV fitted to an ad: words are marked, too much is copied, a question comes, the repair."""

from PySide6.QtCore import Qt

from kiosk.modules.cv.offer_scenario import CLAIM, OfferPage
from kiosk.modules.cv.view.ad_text import AdText
from kiosk.tour.learner import Learner

WAY = "claimed-mended"
"""The recorded way through the activity whose words are typed."""
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class FittingToAd:
    """The scenes of CV5."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner

    def play(self) -> None:
        """From the path to a message that says what is so."""
        learner = self._learner
        learner.open_activity("cv/cv5")
        learner.turn_to("simulator")
        learner.visitor.see("cv-offer")
        learner.picture("ad-and-cv")
        self.mark_words()
        self.read_the_card()
        self.rewrite("title")
        self.rewrite(self.world.nearest)
        self.move_up(self.world.nearest)
        self.rewrite("skill")
        learner.picture("too-much-copied")
        self.send("send", "question")
        learner.visitor.wait_for(lambda: bool(learner.attempt().repairs), "for the repair")
        learner.picture("repair-asked")
        self.take_back()

    def mark_words(self) -> None:
        """Three things of the ad that the persona can do, with the keyboard and the button."""
        visitor, world = self._learner.visitor, self.world
        marks = world.desk.page.marks
        for target in self._targets():
            self.show("ad")
            text = visitor.see("ad-text")
            assert isinstance(text, AdText)
            start, end = text.place_of(target)
            visitor.focus_by_tab("ad-text")
            visitor.press(Qt.Key.Key_Home, CONTROL)
            visitor.press(Qt.Key.Key_Right, times=start)
            visitor.press(Qt.Key.Key_Right, SHIFT, end - start)
            visitor.click("mark")
            before = marks
            visitor.wait_for(lambda: world.desk.page.marks != before, "for the marker")  # noqa: B023
            marks = world.desk.page.marks
        self._learner.picture("words-marked")

    def read_the_card(self) -> None:
        """What the persona can do."""
        self.show("life")
        self._learner.picture("card")

    def rewrite(self, line: str) -> None:
        """Choose a line, and type what the recorded way says there."""
        visitor, world = self._learner.visitor, self.world
        words = self._learner.texts(WAY, line)[0]
        self._choose(line)
        visitor.click("rewrite")
        editor = visitor.see("line-editor")
        visitor.wait_for(editor.hasFocus, "for the caret")
        visitor.type(words)
        if line == "title":
            self._learner.picture("title-written")
        visitor.press(Qt.Key.Key_Return)
        visitor.wait_for(lambda: world.desk.page.text(line) == words, f"for {line} to be written")

    def move_up(self, line: str) -> None:
        """To the first place of the experiences, with the keyboard."""
        visitor, world = self._learner.visitor, self.world
        self._choose(line)
        while world.first_work(world.desk.page) != line:
            before = world.desk.page
            visitor.press(Qt.Key.Key_Up, CONTROL)
            visitor.wait_for(lambda: world.desk.page != before, "for the line to move")  # noqa: B023
        self._learner.picture("nearest-first")

    def send(self, name: str, scene: str) -> None:
        """Send, and read what comes of it to the end; one picture of the whole."""
        visitor, world = self._learner.visitor, self.world
        sent = len(world.sent)
        self._learner.press_here(name)
        visitor.wait_for(lambda: len(world.sent) > sent, "for the CV to be sent")
        while world.moments.name:
            if world.moments.last:
                self._learner.picture(scene)
            visitor.click("go-on")
        visitor.see("undo")

    def take_back(self) -> None:
        """The line goes off, and a short message says why."""
        learner, visitor, world = self._learner, self._learner.visitor, self.world
        assert CLAIM in world.moments.told
        self._choose("skill")
        visitor.click("take-off")
        visitor.wait_for(lambda: "skill" in world.desk.page.off, "for the line to go")
        self.show("message")
        visitor.click("message")
        visitor.type(learner.texts(WAY, "message")[0])
        learner.picture("message-written")
        self.send("send-message", "answer")
        visitor.wait_for(lambda: learner.attempt().ready, "for the message to be read")

    # -- parts -------------------------------------------------------------------------

    @property
    def world(self) -> OfferPage:
        """The CV on screen."""
        scenario = self._learner.attempt().scenario
        assert isinstance(scenario, OfferPage)
        return scenario

    def show(self, place: str) -> None:
        """Turn to what lies beside the CV, or to the CV, where it is not in sight."""
        self._learner.turn_to("simulator")
        widget = {"ad": "ad-text", "page": "page-list"}.get(place, place)
        if self._learner.visitor.find(widget) is None:
            self._learner.visitor.click(f"place-{place}")
            self._learner.visitor.see(widget)

    def _choose(self, line: str) -> None:
        self.show("page")
        self._learner.visitor.click_row("page-list", self.world.desk.lines[line].head)

    def _targets(self) -> list[str]:
        traces = self._learner.attempt().activity.traces
        acts = next(trace.acts for trace in traces if trace.id == "by-hand")
        return [target for name, target, _ in acts if name == "mark"]
