"""Who can be called: the contacts, the last calls with the voicemail; and the cards at hand."""

from PySide6.QtWidgets import QHBoxLayout

from kiosk.learning.phone_text import digits, spaced
from kiosk.ui.kit.buttons import Button, IconButton
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.text import Body, Label, Small
from kiosk.ui.parts.phone.pages import PhonePage, moment
from kiosk.ui.parts.phone.row_button import RowButton

WAYS = {"in": "arrow-down", "out": "arrow-up", "missed": "x"}


class PhoneContacts(PhonePage):
    """A row a person: it calls; a button beside it writes."""

    def title(self) -> str:
        """What they are."""
        return self.tr("Contacts")

    def key(self) -> object:
        """They do not change."""
        return "contacts"

    def build(self) -> None:
        """A card each."""
        for contact in self.phone.contacts:
            number = digits(contact.number)
            card = Card(self.host, padding="phone.padding")
            card.column.addWidget(Label(self.host, contact.name))
            card.column.addWidget(Small(self.host, spaced(contact.number)))
            row = QHBoxLayout()
            row.setSpacing(self.host.theme.space(2))
            call = Button(self.host, self.tr("Call"), "soft", icon="phone", size="small")
            call.setObjectName(f"call-{number}")
            call.setAccessibleName(self.tr("Call {0}").format(contact.name))
            call.clicked.connect(self.ask("call", number))
            write = IconButton(
                self.host, "message-circle", self.tr("Write to {0}").format(contact.name)
            )
            write.setObjectName(f"write-{number}")
            write.clicked.connect(self.ask("sms-new", number))
            row.addWidget(call, 1)
            row.addWidget(write)
            card.column.addLayout(row)
            self.column.addWidget(card)
        if not self.phone.contacts:
            self.column.addWidget(Small(self.host, self.tr("No contact.")))


class PhoneCalls(PhonePage):
    """Voicemails first, then who called and who was called, the last first."""

    def title(self) -> str:
        """What they are."""
        return self.tr("Calls")

    def key(self) -> object:
        """Calls and voicemails as they are."""
        return (self.phone.calls, self.phone.voicemails)

    def build(self) -> None:
        """A card a voicemail, a row a call."""
        phone, host = self.phone, self.host
        for voicemail in reversed(phone.voicemails):
            card = Card(host, padding="phone.padding")
            name = phone.name_of(voicemail.number)
            card.column.addWidget(Label(host, self.tr("Voicemail from {0}").format(name)))
            if voicemail.heard:
                card.column.addWidget(Body(host, f"« {voicemail.text} »"))
            else:
                play = Button(host, self.tr("Listen"), "soft", icon="play", size="small")
                play.setObjectName("voicemail")
                play.setAccessibleName(self.tr("Listen to the voicemail from {0}").format(name))
                play.clicked.connect(self.ask("voicemail", voicemail.id))
                card.column.addWidget(play)
            self.column.addWidget(card)
        newest = phone.calls[-1].when if phone.calls else None
        for call in reversed(phone.calls):
            way = {
                "in": self.tr("Call received"),
                "out": self.tr("Call made"),
                "missed": self.tr("Call missed"),
            }[call.way]
            below = f"{way}, {moment(call.when, newest or call.when)}"
            row = RowButton(host, "call-back", WAYS[call.way], phone.name_of(call.number), below)
            row.setToolTip(self.tr("Call back"))
            row.clicked.connect(self.ask("call", digits(call.number)))
            self.column.addWidget(row)
        if not phone.calls and not phone.voicemails:
            self.column.addWidget(Small(host, self.tr("No call yet.")))


class PhonePapers(PhonePage):
    """Bank card, identifiers: what one has at hand, to read from."""

    def title(self) -> str:
        """What they are."""
        return self.tr("My cards")

    def key(self) -> object:
        """They do not change."""
        return "papers"

    def build(self) -> None:
        """A card each."""
        for paper in self.phone.papers:
            card = Card(self.host, ground="sunken", padding="phone.padding")
            card.setObjectName(f"paper-{paper.id}")
            card.column.addWidget(Label(self.host, paper.title))
            for line in paper.lines:
                card.column.addWidget(Body(self.host, line))
            self.column.addWidget(card)
