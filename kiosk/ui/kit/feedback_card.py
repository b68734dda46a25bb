"""What came of a check: saffron for "not yet", green for done. Never a modal, never a cross."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.notice import Notice
from kiosk.ui.kit.text import Small
from kiosk.ui.kit.theme_host import ThemeHost


class FeedbackCard(Notice):
    """Hidden until there is something to say; the words come from the caller."""

    accessible_role = "Note"

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "hint", "lightbulb", parent=parent)
        self.setObjectName("feedback")
        self._line = QWidget(self)
        self._also = Small(host, color="ink", parent=self._line)
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, host.theme.space(2), 0, 0)
        row.setSpacing(host.theme.space(2))
        row.addWidget(Icon(host, "circle-check", "success", "chip.icon", self._line))
        row.addWidget(self._also, 1)
        self.below.addWidget(self._line)
        self._line.hide()
        self.hide()

    @property
    def also(self) -> str:
        """What is done besides; empty when nothing is said of it."""
        return self._also.text()

    def show_not_yet(self, title: str, text: str, also: str = "") -> None:
        """What was observed and what to try, in saffron; ``also`` is done, with a green tick."""
        self.set_tone_of("hint", "lightbulb")
        self._say(title, text, also)

    def show_done(self, title: str, text: str) -> None:
        """What was achieved, in green."""
        self.set_tone_of("success", "circle-check")
        self._say(title, text)

    def _say(self, title: str, text: str, also: str = "") -> None:
        self.set_words(title, text)
        self._also.setText(also)
        self._line.setVisible(bool(also))
        self.setAccessibleName(" ".join(part for part in (f"{title}.", self.text, also) if part))
        self.show()
        announce(self, self.accessibleName())
