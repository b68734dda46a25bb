"""The keypad: a number is pressed or typed, then called."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.learning.phone import Phone
from kiosk.learning.phone_text import digits
from kiosk.learning.scenario import Act
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.form import TextField
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.phone.pages import PhonePage

KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#")


class PhoneKeypad(PhonePage):
    """Enter in the field calls, as the button does."""

    def __init__(self, host: ThemeHost, phone: Phone, parent: QWidget | None = None) -> None:
        super().__init__(host, phone, parent)
        self._known = ""
        self.number = TextField(host, "phone-keypad", self.tr("Number"))
        self.number.changed.connect(self.typed)
        self.number.line.returnPressed.connect(self._call)
        self.call = Button(host, self.tr("Call"), "primary", icon="phone", size="small")
        self.call.setObjectName("keypad-call")
        self.call.clicked.connect(self._call)
        keys = QWidget()
        keys.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(keys)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(host.theme.space(2))
        for place, words in enumerate(KEYS):
            key = Button(host, words, "outline", size="small")
            key.setObjectName(f"key-{words}")
            key.clicked.connect(lambda _=False, words=words: self._press(words))
            grid.addWidget(key, place // 3, place % 3)
        for part in (self.number, keys, self.call):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def title(self) -> str:
        """What it is."""
        return self.tr("Keypad")

    def refresh(self) -> None:
        """Show the number dialled."""
        if self.phone.dialled != self._known:
            self._known = self.phone.dialled
            blocker = QSignalBlocker(self.number)
            self.number.line.setText(self._known)
            blocker.unblock()

    def pending(self) -> list[tuple[str, str]]:
        """The number, if it was typed on."""
        text = self.number.text()
        return [("phone-keypad", text)] if text != self._known else []

    def taken(self, text: str) -> None:
        """The world has this number now."""
        self._known = text

    def start(self) -> QWidget:
        """The number."""
        return self.number.line

    def _press(self, words: str) -> None:
        self.number.line.setText(self.number.text() + words)

    def _call(self) -> None:
        number = digits(self.number.text())
        self.wanted.emit(Act("call", number))
        if self.phone.talking is None:
            self.number.set_error(self.tr("Write a whole number."))
        else:
            self.number.clear_state()
