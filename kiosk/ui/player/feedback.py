"""The one card below the instruction: a hint, or what a check found."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.learning.attempt import LAST_HINT, Help
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.feedback_card import FeedbackCard
from kiosk.ui.kit.hint_card import HintCard
from kiosk.ui.kit.text import Small
from kiosk.ui.kit.theme_host import ThemeHost


class Feedback(QWidget):
    """Shows one thing at a time: the newest replaces what was there.

    A quiet line may offer a hint; it goes with the first card.
    """

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = HintCard(host, self)
        self.card = FeedbackCard(host, self)
        self.offer = Small(host, self.tr("A hint is ready, if you want it."), parent=self)
        self.offer.setObjectName("hintOffer")
        self.offer.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.hint, self.card, self.offer):
            column.addWidget(widget)
        self.hide()

    @property
    def note(self) -> str:
        """What stands beside the tabs when the card is behind the other one; "" for nothing."""
        return "" if self.offer.isHidden() else self.tr("A hint is ready")

    @property
    def open(self) -> bool:
        """True when Esc has something to close."""
        return not (self.hint.isHidden() and self.card.isHidden())

    def show_hint(self, help: Help) -> None:
        """Show and say a hint."""
        self.clear()
        self.show()
        title = self.tr("Hint %1 of %2").replace("%1", str(help.number))
        self.hint.show_hint(title.replace("%2", str(LAST_HINT)), help.words)

    def show_not_yet(self, sentence: str, done: Sequence[str] = ()) -> None:
        """Show and say the first thing that is missing; below it, what a check found done."""
        self.clear()
        self.show()
        also = " ".join(f"{words}." for words in done)
        self.card.show_not_yet(self.tr("Not yet"), sentence, also)

    def show_step_done(self, done: Sequence[str], following: str) -> None:
        """A check found new steps done, and there are more to come."""
        self.clear()
        self.show()
        following = following[:1].lower() + following[1:]
        then = self.tr("Next: %1.").replace("%1", following)
        self.card.show_done(self.tr("Done"), " ".join([*(f"{words}." for words in done), then]))

    def offer_hint(self) -> None:
        """Say quietly that a hint exists."""
        if self.hint.isHidden() and self.offer.isHidden():
            self.show()
            self.offer.show()
            announce(self.offer, self.offer.text())

    def clear(self) -> None:
        """Show nothing."""
        self.hint.dismiss()
        self.card.hide()
        self.offer.hide()
        self.hide()
