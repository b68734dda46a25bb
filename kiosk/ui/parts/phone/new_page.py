"""A message to somebody: their number or name, and the words."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from kiosk.learning.phone import NEW, Phone
from kiosk.learning.scenario import Act
from kiosk.ui.kit.form import TextField
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.phone.pages import PhonePage
from kiosk.ui.parts.phone.write_box import WriteBox


class PhoneNew(PhonePage):
    """What is missing is said under its field."""

    def __init__(self, host: ThemeHost, phone: Phone, parent: QWidget | None = None) -> None:
        super().__init__(host, phone, parent)
        self._known = ""
        self.to = TextField(host, "phone-to", self.tr("To"), self.tr("A number or a name"))
        self.to.changed.connect(self._edited)
        self.box = WriteBox(host, "phone-new-text", self)
        self.box.typed.connect(self.typed)
        self.box.sent.connect(self._send)
        for part in (self.to, self.box):
            self.column.addWidget(part)
        self.column.addStretch(1)
        QWidget.setTabOrder(self.to.line, self.box.field.area)
        QWidget.setTabOrder(self.box.field.area, self.box.button)

    def title(self) -> str:
        """What it is."""
        return self.tr("New message")

    def refresh(self) -> None:
        """Show what was written so far."""
        if self.phone.screen != NEW:
            return
        if self.phone.to != self._known:
            self._known = self.phone.to
            blocker = QSignalBlocker(self.to)
            self.to.line.setText(self._known)
            blocker.unblock()
            self.to.clear_state()
        self.box.show_text(self.phone.draft)

    def pending(self) -> list[tuple[str, str]]:
        """Number and words, as far as they were typed on."""
        if self.phone.screen != NEW:
            return []
        found = [("phone-to", self.to.text())] if self.to.text() != self._known else []
        text = self.box.pending()
        return found + ([("phone-text", text)] if text is not None else [])

    def taken(self, target: str, text: str) -> None:
        """The world has this text now."""
        if target == "phone-to":
            self._known = text
        else:
            self.box.taken(text)

    def start(self) -> QWidget:
        """The number first."""
        return self.to.line

    def _edited(self) -> None:
        if self.to.state != "rest":
            self.to.clear_state()
        self.typed.emit()

    def _send(self) -> None:
        self.wanted.emit(Act("sms-send"))
        if self.phone.screen == NEW and not self.phone.recipient:
            self.to.set_error(self.tr("Write a number, or a name of your contacts."))
