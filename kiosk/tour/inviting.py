"""The activity about À, Cc and Cci: a copy, six addresses shown by mistake, then hidden."""

from PySide6.QtCore import Qt

from kiosk.modules.mailbox.view.shown import folder_name
from kiosk.tour.learner import Learner

ACTIVITY = "mailbox/mb6"
WAY = "six-mended"
"""The recorded way through the activity whose words are typed."""


class Inviting:
    """The scenes of MB6."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner

    def play(self) -> None:
        """From the path to an invitation that is right."""
        self.begin()
        self.tell_absence()
        self.invite_in_to()
        self.invite_hidden()
        self.look_who_sees()

    def begin(self) -> None:
        """From the path to what is asked."""
        learner = self._learner
        learner.open_activity(ACTIVITY)
        learner.picture("copies")
        learner.open("atelier")
        learner.picture("favour")

    def tell_absence(self) -> None:
        """The trainer in À, the adviser in Cc, both typed."""
        learner, visitor = self._learner, self._learner.visitor
        learner.begin_mail()
        self.type_in("to", learner.texts(WAY, "to")[0])
        visitor.click("show-cc")
        self.type_in("cc", learner.texts(WAY, "cc")[0])
        self.write(0)
        learner.picture("copy")
        learner.press_here("send")
        visitor.wait_for(lambda: "absence" in learner.attempt().achieved(), "for the absence")
        learner.picture("absence-told")

    def invite_in_to(self) -> None:
        """The group of the address book in À, as it opens: everybody sees six addresses."""
        learner, visitor = self._learner, self._learner.visitor
        learner.begin_mail()
        visitor.click("address-book")
        visitor.see("contacts")
        learner.picture("group")
        self.choose_group()
        self.write(1)
        learner.picture("six-in-to")
        learner.press_here("send")
        visitor.wait_for(lambda: bool(learner.attempt().repairs), "for somebody to complain")
        learner.picture("addresses-shown")
        learner.open("who")
        learner.picture("who-gave-my-address")

    def invite_hidden(self) -> None:
        """Oneself in À, the group in Cci, and a word of excuse."""
        learner, visitor = self._learner, self._learner.visitor
        learner.begin_mail()
        self.type_in("to", learner.texts(WAY, "to")[2])
        visitor.click("address-book")
        visitor.click("add-to-bcc")
        learner.picture("group-hidden")
        self.choose_group()
        self.write(2)
        learner.picture("six-in-bcc")
        learner.press_here("send")
        visitor.wait_for(lambda: learner.attempt().ready, "for the invitation to be right")
        learner.picture("invitation-ready")

    def look_who_sees(self) -> None:
        """The copy of the last mail, and the header that each person reads."""
        learner, visitor = self._learner, self._learner.visitor
        learner.to_the_list()
        if visitor.find("folder-menu") is not None:
            visitor.click("folder-menu")
            visitor.choose_entry("folder-sent")
        else:
            visitor.click_row("folders", folder_name("sent"))
        visitor.click_row("message-list", learner.mailbox().sent[-1].subject)
        visitor.click("look-who-sees")
        visitor.see("seen-person")
        learner.picture("who-sees-what")

    # -- parts -------------------------------------------------------------------------

    def type_in(self, field: str, address: str) -> None:
        """Type one address into a field."""
        visitor = self._learner.visitor
        visitor.click(field)
        visitor.type(address)
        visitor.press(Qt.Key.Key_Return)

    def choose_group(self) -> None:
        """Press the group in the address book."""
        group = self._learner.mailbox().groups[0]
        self._learner.visitor.click_row("contacts", group.name)
        self._learner.visitor.see("subject")

    def write(self, number: int) -> None:
        """Type the subject and the text of one of the mails that the authors wrote."""
        learner, visitor = self._learner, self._learner.visitor
        visitor.click("subject")
        visitor.type(learner.texts(WAY, "subject")[number])
        visitor.click("body")
        learner.write(learner.texts(WAY)[number])
        visitor.see("saved")
