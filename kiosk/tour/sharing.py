"""A shared PC: the window is closed and the session is not; the next person comes; the repair."""

from kiosk.tour.learner import Learner
from kiosk.tour.web_hands import WebHands

ACTIVITY = "mailbox/mb1"
WAY = "window-only-mended"
"""The recorded way through the activity whose words are typed."""


class Sharing:
    """The scenes of MB1."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner
        self._web = WebHands(learner)

    def play(self) -> None:
        """From the path to a PC that keeps nothing."""
        self.begin()
        self.open_own_box()
        self.leave_it_open()
        self.repair()

    def begin(self) -> None:
        """From the path to somebody's open mailbox."""
        self._learner.open_activity(ACTIVITY)
        self._learner.turn_to("simulator")
        self._learner.visitor.see("web")
        self._learner.picture("shared-pc")

    def open_own_box(self) -> None:
        """That session is closed, the own mailbox opened with the box unticked, a mail read."""
        learner, web = self._learner, self._web
        web.choose("web-sign-out")
        learner.visitor.see("web-user")
        web.fill("web-user", learner.texts(WAY, "web-user")[0])
        web.fill("web-secret", learner.texts(WAY, "web-secret")[0])
        web.press("web-stay")
        learner.picture("signing-in")
        web.press("web-sign-in")
        learner.visitor.see("web-not-now")
        learner.picture("password-bubble")
        web.press("web-not-now")
        web.open_message("rdv")
        learner.picture("own-mailbox")

    def leave_it_open(self) -> None:
        """The window is closed, the place left: the next person finds the mailbox."""
        learner, web = self._learner, self._web
        web.close_window()
        learner.picture("window-closed")
        web.do_away("leave")
        web.hear_story("next-person")
        learner.visitor.wait_for(lambda: bool(learner.attempt().repairs), "for the repair")
        learner.picture("back-at-the-pc")

    def repair(self) -> None:
        """All sessions are ended; the next person finds nothing."""
        learner, web = self._learner, self._web
        web.press("web-open")
        web.choose("web-settings")
        learner.visitor.see("web-sign-out-everywhere")
        learner.picture("account-settings")
        web.press("web-sign-out-everywhere")
        learner.visitor.see("web-user")
        web.close_window()
        web.do_away("leave")
        web.hear_story("nothing-left")
        learner.visitor.wait_for(lambda: learner.attempt().ready, "for the PC to be clean")
