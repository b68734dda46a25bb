"""A new address: the year of birth is in it, somebody reads it aloud, and it is changed."""

from kiosk.tour.learner import Learner
from kiosk.tour.web_hands import WebHands

ACTIVITY = "mailbox/mb2"
WAY = "birth-mended"
"""The recorded way through the activity whose words are typed."""


class NamingAddress:
    """The scenes of MB2."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner
        self._web = WebHands(learner)

    def play(self) -> None:
        """From the path to an address that can be said on the phone."""
        self.begin()
        self.make_account()
        self.let_it_be_read()
        self.rename()

    def begin(self) -> None:
        """From the path to the first page of the mail service."""
        self._learner.open_activity(ACTIVITY)
        self._learner.turn_to("simulator")
        self._learner.visitor.see("web")
        self._learner.picture("mail-service")

    def make_account(self) -> None:
        """A name that is taken, one with the year of birth, a strong password, a recovery."""
        learner, web = self._learner, self._web
        texts = learner.texts(WAY, "web-name")
        web.press("web-create")
        web.fill("web-name", next(iter(web.world.web["taken"])))
        web.press("web-take-name")
        learner.visitor.see("web-suggest-1")
        learner.picture("name-taken")
        web.press("web-reload")
        web.fill("web-name", texts[0])
        web.press("web-take-name")
        secret = learner.texts(WAY, "web-secret")[0]
        web.fill("web-secret", secret)
        learner.picture("password-meter")
        web.fill("web-again", secret)
        web.press("web-take-secret")
        web.fill("web-phone", learner.texts(WAY, "web-phone")[0])
        learner.picture("recovery")
        web.press("web-take-recovery")
        learner.visitor.see("web-account")
        learner.picture("new-mailbox")

    def let_it_be_read(self) -> None:
        """Weeks go by; the recruiter reads the address aloud."""
        learner, web = self._learner, self._web
        web.do_away("later")
        web.hear_story("address-read-aloud")
        learner.visitor.wait_for(lambda: bool(learner.attempt().repairs), "for the repair")

    def rename(self) -> None:
        """The address is changed in the settings, and read once more."""
        learner, web = self._learner, self._web
        web.choose("web-settings")
        learner.picture("settings-of-the-account")
        web.press("web-change-name")
        web.fill("web-name", learner.texts(WAY, "web-name")[1])
        web.press("web-take-name")
        web.do_away("later")
        web.hear_story("address-at-once")
        learner.visitor.wait_for(lambda: learner.attempt().ready, "for the address to be right")
        learner.picture("address-ready")
