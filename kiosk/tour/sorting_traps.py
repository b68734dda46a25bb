"""A day of messages: a trap takes the card, the bank calls, what helps is done, then the day.

Works in whatever variant the kiosk chose: what is typed and called is what its author recorded.
"""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.modules.mailbox.day_scenario import DayMailbox
from kiosk.tour.learner import Learner

ACTIVITY = "mailbox/mb8"
WAY = "gave-mended"
"""Beginning of the name of the recorded way whose words are typed."""
FALSE_NOTICE, OFFER = "faux-ft", "offre"
SERVICE = "33700"


class SortingTraps:
    """The scenes of MB8."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner

    def play(self) -> None:
        """From the path, or the first look, to a day that is done."""
        self.begin()
        self.look_at_senders()
        self.give_the_card()
        self.protect()
        self.finish_the_day()

    # -- scenes ------------------------------------------------------------------------

    def begin(self) -> None:
        """From the path, if one is still there, to the messages of the day."""
        if self._learner.page != "Player":
            self._learner.open_activity(ACTIVITY)
        self._learner.picture("day")

    def look_at_senders(self) -> None:
        """A mail that names a public service, and the address behind the name."""
        learner, visitor = self._learner, self._learner.visitor
        self.open(FALSE_NOTICE)
        learner.picture("notice")
        visitor.click("details")
        visitor.see("sender-address")
        learner.picture("sender")

    def give_the_card(self) -> None:
        """The link of a trap, its page, the card, and then the phone rings."""
        learner, visitor = self._learner, self._learner.visitor
        self.follow(self.trap())
        visitor.see("web-card")
        learner.picture("page-of-a-trap")
        for field in ("secret", "card"):
            self.press(f"web-{field}")
            visitor.type(self.recorded("fill", f"web-{field}"))
        self.press("web-pay")
        visitor.wait_for(lambda: bool(learner.attempt().repairs), "for the phone to ring")
        learner.picture("paid")
        self.turn("phone")
        visitor.see("call-answer")
        learner.picture("bank-calls")
        visitor.click("call-answer")
        visitor.see("call-heard")
        visitor.click("say-back")

    def protect(self) -> None:
        """The card is blocked, the password changed, sessions closed, 17Cyber asked."""
        learner, visitor = self._learner, self._learner.visitor
        self.call(self.recorded("call"), "stop")
        learner.picture("card-blocked")
        visitor.click("call-end")
        self.go("messagerie.example/compte")
        for field in ("old", "new"):
            self.press(f"web-{field}")
            visitor.type(self.recorded("fill", f"web-{field}"))
        self.press("web-change")
        self.press("web-sessions")
        learner.picture("account")
        self.go("17cyber.gouv.fr")
        self.press("web-start")
        self.press("web-cyber")
        learner.picture("help-site")

    def finish_the_day(self) -> None:
        """The traps are reported; each true message gets what it asks for."""
        learner, visitor = self._learner, self._learner.visitor
        for id in self.traps():
            self.report(id)
        learner.picture("reported")
        self.go("francetravail.fr")
        for name in ("web-signin-link", "web-signin", "web-letter"):
            self.press(name)
        learner.picture("letter")
        self.call(self.recorded("call"), "collect")
        visitor.click("call-end")
        self.say_yes()
        self.note()
        visitor.wait_for(lambda: learner.attempt().ready, "for the day to be done")
        learner.picture("day-done")

    # -- parts -------------------------------------------------------------------------

    def day(self) -> DayMailbox:
        """The world on screen."""
        world = self._learner.mailbox()
        assert isinstance(world, DayMailbox)
        return world

    def recorded(self, name: str, target: str = "") -> str:
        """What the recorded way types into a field, or the target of the first act of a name."""
        traces = self._learner.attempt().activity.traces
        acts = next(trace.acts for trace in traces if trace.id.startswith(WAY))
        if target:
            return next(text for act, to, text in acts if (act, to) == (name, target))
        return next(to for act, to, _ in acts if act == name)

    def trap(self) -> str:
        """The message whose page asks for a card."""
        return next(id for id in self.traps() if id not in (FALSE_NOTICE, OFFER))

    def traps(self) -> list[str]:
        """What is to be reported in this variant."""
        checks = self._learner.attempt().activity.checks
        named = next(check for check in checks if check.id == "not-followed")
        return str(named.args["messages"]).split()

    def turn(self, program: str) -> None:
        """Mail, browser or phone; where the phone lies beside there is no tab for it."""
        self._learner.turn_to("simulator")
        self._learner.turn_to(program)

    def open(self, message: str) -> None:
        """Press the mail in the list, by its subject: two senders may have one name."""
        visitor = self._learner.visitor
        self.turn("mail")
        self.back_from_message("message-list")
        subject = self.day().row(message).subject
        visitor.click_row("message-list", subject or self._learner.sender(message))
        visitor.wait_for(lambda: self.day().opened == message, f"for {message} to be open")

    def back_from_message(self, name: str) -> None:
        """With one pane, what is looked for stands behind the message."""
        visitor = self._learner.visitor
        back = visitor.find("back", inside=visitor.see("stage"))
        if visitor.find(name) is None and back is not None:
            visitor.click_at(back, back.rect().center())

    def open_sms(self, thread: str) -> None:
        """Press a conversation on the phone."""
        visitor = self._learner.visitor
        self.turn("phone")
        self.phone_home()
        visitor.click("phone-app-messages")
        visitor.see("sms-thread")
        rows = visitor.window.findChildren(QWidget, "sms-thread")
        row = next(r for r in rows if r.isVisible() and r.property("thread") == thread)
        visitor.scroll_to(row)
        visitor.click_at(row, row.rect().center())
        visitor.wait_for(lambda: self.day().phone.opened == thread, f"for {thread} to be open")

    def phone_home(self) -> None:
        """Back to the programs of the phone."""
        visitor = self._learner.visitor
        while visitor.find("phone-app-messages") is None:
            visitor.click("phone-back")

    def follow(self, message: str) -> None:
        """Open the link of an SMS; of a mail by keyboard."""
        visitor = self._learner.visitor
        if self.day().number_of(message):
            self.open_sms(message)
            visitor.click("sms-link")
            return
        self.open(message)
        visitor.see("message-body").setFocus(Qt.FocusReason.TabFocusReason)
        visitor.press(Qt.Key.Key_Tab)
        visitor.press(Qt.Key.Key_Return)

    def report(self, message: str) -> None:
        """The button of a mail; for an SMS the 33700, then its number."""
        visitor, number = self._learner.visitor, self.day().number_of(message)
        if not number:
            self.open(message)
            visitor.click("report-spam")
            return
        self.open_sms(message)
        visitor.click("sms-forward")
        visitor.click("phone-to")
        visitor.type(SERVICE)
        visitor.click("sms-send")
        visitor.click("phone-text")
        visitor.type(number)
        visitor.click("sms-send")

    def call(self, number: str, choice: str) -> None:
        """Call somebody from the contacts and say one thing."""
        visitor = self._learner.visitor
        self.turn("phone")
        self.phone_home()
        visitor.click("phone-app-contacts")
        visitor.click(f"call-{number}")
        visitor.click(f"say-{choice}")

    def go(self, address: str) -> None:
        """Type an address into the browser."""
        visitor = self._learner.visitor
        self.turn("web")
        visitor.click("web-address")
        visitor.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        visitor.type(f"{address}\n")

    def press(self, name: str) -> None:
        """Press a part of a page, once the page has found its place."""
        visitor = self._learner.visitor
        widget = visitor.see(name)

        def in_sight() -> bool:
            visitor.scroll_to(widget)
            return not widget.visibleRegion().isEmpty()

        visitor.wait_for(in_sight, f"for {name} to come into sight")
        visitor.click(name)

    def say_yes(self) -> None:
        """Answer the reminder in the way it came."""
        visitor = self._learner.visitor
        if self.day().number_of("rappel"):
            self.open_sms("rappel")
            visitor.click("phone-text")
            visitor.type(self.recorded("fill", "phone-text"))
            visitor.click("sms-send")
            return
        self.open("rappel")
        visitor.click("reply")
        self._learner.write(self.recorded("fill", "body"))
        visitor.click("send")

    def note(self) -> None:
        """Both dates in the agenda, typed as they are said."""
        visitor = self._learner.visitor
        checks = self._learner.attempt().activity.checks
        args = {check.id: check.args for check in checks}
        pickup = str(args["pickup"]["before"]).replace("T21", "T10")
        dates = (("Mission Locale", str(args["appointment"]["when"])), ("Colis", pickup))
        self.turn("mail")
        if visitor.find("agenda-button") is None:
            self.back_from_message("folder-menu")
            visitor.click("folder-menu")
            visitor.choose_entry("agenda-entry")
        else:
            visitor.click("agenda-button")
        for title, moment in dates:
            when = datetime.fromisoformat(moment)
            visitor.click("agenda-new")
            for name, text in (
                ("title", title),
                ("day", f"{when:%d/%m/%Y}"),
                ("hour", f"{when:%H:%M}"),
            ):
                visitor.click(f"agenda-{name}")
                visitor.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
                visitor.type(text)
            visitor.click("agenda-save")
            visitor.wait_for(lambda: self.day().agenda.form is None, "for the date to be kept")
