"""The browser asks whether to keep a password: Enregistrer, Jamais or Pas maintenant."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.learning.browser import Saved
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.text import Body, Heading
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.browser.floating import Floating


class PasswordBubble(Floating):
    """Its buttons are named after their acts: ``web-save-password``, ``web-never``..."""

    answered = Signal(str)
    """The name of the act."""

    def __init__(self, host: ThemeHost, parent: QWidget) -> None:
        super().__init__(host, parent)
        self.setObjectName("web-bubble")
        title = self.tr("Save the password?")
        self.setAccessibleName(title)
        self._who = Body(host)
        self.column.addWidget(Heading(host, title, 3))
        self.column.addWidget(self._who)
        row = QWidget()
        flow = FlowLayout(row, host.theme.space(2))
        self.buttons: list[Button] = []
        for act, words, primary in (
            ("web-save-password", self.tr("Save"), True),
            ("web-never", self.tr("Never"), False),
            ("web-not-now", self.tr("Not now"), False),
        ):
            button = Button(host, words, "primary" if primary else "outline", size="small")
            button.setObjectName(act)
            button.clicked.connect(lambda _=False, act=act: self.answered.emit(act))
            self.buttons.append(button)
            flow.addWidget(button)
        self.column.addWidget(row)

    def ask(self, offer: Saved) -> None:
        """Show for whom, and on which site where the name does not say it."""
        named = offer.user.endswith(f"@{offer.site}")
        self._who.setText(offer.user if named else f"{offer.user}, {offer.site}")
