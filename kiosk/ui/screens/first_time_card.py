"""« C’est ma première fois » on the way back in, and the place where the screen answers."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.layout import LeadTrail
from kiosk.ui.kit.text import Small, Text
from kiosk.ui.kit.theme_host import ThemeHost


def not_found_words(*, card: bool = False) -> str:
    """The one answer to every failure to come back, by code or by card."""
    translate = QCoreApplication.translate
    if card:
        where = translate(
            "SignInScreen",
            "We do not find this path on this station. Check the 8 characters of the card.",
        )
    else:
        where = translate(
            "SignInScreen",
            "We do not find this path on this station. Check the picture, the word and the code.",
        )
    return where + " " + translate("SignInScreen", "Or start here: your paths can be joined later.")


class FirstTimeCard(Card):
    """Quiet until something is told; its button starts a first visit at any moment."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, padding="notice.padding", parent=parent)
        self.setObjectName("answer")
        self._icon = Icon(host, "sparkles", "primary", "notice.icon")
        self._title = Text(host, self.tr("This is my first time"), style="button")
        self._words = Small(host)
        self.start = Button(host, self.tr("Start here"), size="small")
        self.start.setObjectName("firstTime")
        self.start.setAccessibleDescription(self._title.text())
        lead = QWidget(self)
        row = QHBoxLayout(lead)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(host.theme.space(4))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._words)
        row.addLayout(words, 1)
        line = QWidget(self)
        trail = LeadTrail(line, host.theme.space(4), host.theme.measure("small") // 2)
        trail.addWidget(lead)
        trail.addWidget(self.start)
        self.column.addWidget(line)
        self.rest()

    @property
    def told(self) -> str:
        """What the screen answered; empty at rest."""
        return self._words.text() if self._title.isHidden() else ""

    def rest(self) -> None:
        """Say only what the button is for."""
        self.set_tone("surface", "border")
        self._icon.show_icon("sparkles", "primary")
        self._title.show()
        self._words.set_color("ink-muted")
        self._words.setText(self.tr("Nothing to fill in."))

    def tell(self, words: str, *, aloud: bool = True) -> None:
        """Answer here, and to screen readers when `aloud`."""
        self.set_tone("accent-soft", "accent")
        self._icon.show_icon("info", "on-accent-soft")
        self._title.hide()
        self._words.set_color("ink")
        self._words.setText(words)
        if aloud:
            announce(self, words)
