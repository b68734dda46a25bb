"""A call on the whole screen: it rings, or somebody speaks and one answers."""

from kiosk.learning.scenario import Act
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.button_style import ButtonKind
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.text import Body, Heading, Small
from kiosk.ui.parts.phone.pages import PhonePage


class PhoneCall(PhonePage):
    """What is heard stands as text; each thing that one may say is a button."""

    def title(self) -> str:
        """That one is on the phone."""
        return self.tr("Call") if self.phone.ringing is None else self.tr("Incoming call")

    def key(self) -> object:
        """Who, and what was said last."""
        return (self.phone.ringing, self.phone.talking)

    def build(self) -> None:
        """Ringing, a dialogue, or a number that nobody has."""
        phone, host = self.phone, self.host
        if phone.ringing is not None:
            name = phone.name_of(phone.ringing.number)
            self.column.addWidget(Heading(host, name, 3))
            calls = self.tr("{0} calls you.").format(name)
            self.column.addWidget(Small(host, self.tr("Incoming call")))
            self._button(self.tr("Answer"), "primary", "phone", Act("call-answer"), "call-answer")
            words = self.tr("Leave it to the voicemail")
            self._button(words, "danger-outline", "x", Act("call-decline"), "call-decline")
            announce(self, calls)
            return
        if phone.talking is None:
            return
        self.column.addWidget(Heading(host, phone.name_of(phone.talking.number), 3))
        says = phone.line.says if phone.line else self.tr("This number is not in service.")
        card = Card(host, ground="sunken", padding="phone.padding")
        heard = Body(host, says)
        heard.setObjectName("call-heard")
        card.column.addWidget(heard)
        self.column.addWidget(card)
        announce(self, says)
        for choice in phone.line.choices if phone.line else ():
            act = Act("call-say", choice.id)
            self._button(choice.words, "soft", "message-circle", act, f"say-{choice.id}")
        self._button(self.tr("Hang up"), "danger", "x", Act("call-end"), "call-end")

    def _button(self, words: str, kind: ButtonKind, icon: str, act: Act, name: str) -> None:
        button = Button(self.host, words, kind, icon=icon, size="small", leading=kind == "soft")
        button.setObjectName(name)
        button.clicked.connect(self.ask(act.name, act.target))
        self.column.addWidget(button)
