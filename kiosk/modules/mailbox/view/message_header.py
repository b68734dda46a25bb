"""Above the text of a message: subject, who wrote it, to whom, when."""

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.modules.mailbox.address import Address
from kiosk.modules.mailbox.message import Reading
from kiosk.modules.mailbox.view.avatar import hue, initials, paint_avatar
from kiosk.modules.mailbox.view.line_button import LineButton
from kiosk.modules.mailbox.view.recipients import Recipients
from kiosk.ui.kit.paint import smooth
from kiosk.ui.kit.text import Heading, Label, Meta, Small
from kiosk.ui.kit.theme_host import ThemeHost


class AvatarDisc(QWidget):
    """The sender's disc; decorative."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._letters, self._hue = "", "mail"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        host.changed.connect(self.updateGeometry)

    def show_person(self, person: Address) -> None:
        """Show somebody else."""
        self._letters, self._hue = initials(person.shown), hue(person.address)
        self.update()

    def sizeHint(self) -> QSize:
        """As in the list."""
        side = self._host.theme.size("mailbox.avatar")
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        smooth(painter)
        side = min(self.width(), self.height())
        paint_avatar(painter, self._host.theme, QRect(0, 0, side, side), self._letters, self._hue)


class MessageHeader(QWidget):
    """Subject as a title; sender with the full address; recipients; date.

    Some mail programs fold the sender's address in until it is asked for, see `fold`. A mail that
    was sent also has a line that shows what each person sees of its addresses.
    """

    asked = Signal()
    who_sees = Signal()

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject = Heading(host, level=3, parent=self)
        self.subject.setObjectName("message-subject")
        self._disc = AvatarDisc(host, self)
        self._name = Label(host, parent=self)
        self._address = Small(host, parent=self)
        self._address.setObjectName("sender-address")
        self.details = LineButton(
            host, self.tr("Show the address"), "details", color="mail", flush=True, parent=self
        )
        self.details.clicked.connect(self.asked)
        self.details.hide()
        self._date = Meta(host, parent=self)
        self.recipients = Recipients(host, self)
        self.look = LineButton(
            host, self.tr("What each person sees"), "look-who-sees", icon="eye", color="mail",
            flush=True, parent=self,
        )  # fmt: skip
        self.look.clicked.connect(self.who_sees)
        self.look.hide()
        people = QVBoxLayout()
        people.setSpacing(0)
        people.addWidget(self._name)
        people.addWidget(self._address)
        people.addWidget(self.details)
        people.addWidget(self._date)
        row = QHBoxLayout()
        row.setSpacing(host.theme.space(3))
        row.addWidget(self._disc)
        row.addLayout(people, 1)
        row.setAlignment(self._disc, row.alignment())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(host.theme.space(2))
        column.addWidget(self.subject)
        column.addLayout(row)
        column.addWidget(self.recipients)
        column.addWidget(self.look)

    def show_message(self, reading: Reading, me: Address, when: str) -> None:
        """Show another message's head."""
        self.subject.setText(reading.subject or self.tr("(no subject)"))
        self._disc.show_person(reading.sender)
        self._name.setText(reading.sender.shown)
        self._address.setText(reading.sender.address if reading.sender.name else "")
        self._address.setVisible(bool(reading.sender.name))
        self._date.setText(when)
        self.recipients.show_people(reading, me)

    def fold(self, folded: bool) -> None:
        """Hide the address of the sender behind a button, or show it."""
        named = bool(self._address.text())
        self.details.setVisible(named and folded)
        self._address.setVisible(named and not folded)
