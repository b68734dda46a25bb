"""What came of a check: saffron for "not yet", green for done. Never a modal, never a cross."""

from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.notice import Notice
from kiosk.ui.kit.theme_host import ThemeHost


class FeedbackCard(Notice):
    """Hidden until there is something to say; the words come from the caller."""

    accessible_role = "Note"

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "hint", "lightbulb", parent=parent)
        self.setObjectName("feedback")
        self.hide()

    def show_not_yet(self, title: str, text: str) -> None:
        """What was observed and what to try, in saffron."""
        self.set_tone_of("hint", "lightbulb")
        self._say(title, text)

    def show_done(self, title: str, text: str) -> None:
        """What was achieved, in green."""
        self.set_tone_of("success", "circle-check")
        self._say(title, text)

    def _say(self, title: str, text: str) -> None:
        self.set_words(title, text)
        self.setAccessibleName(f"{title}. {self.text}")
        self.show()
        announce(self, self.accessibleName())
